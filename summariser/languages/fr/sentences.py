"""Where sentences end in French."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="M MM Mme Mmes Mlle Mgr Me Dr Pr St Ste cf env ex p.ex av apr adj cap col gén lt",
    abbreviations_before_numbers="No no n art Art p pp al chap fig vol t janv févr avr juil sept oct nov déc env",
    sentence_starters="""
Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Mais Et Ou Or Donc En Dans Sur
Pour Par Avec Après Avant Depuis Selon Quand Si Son Sa Ses Leur Leurs Qui Que Quel Quelle Comment
Pourquoi Aucun Tous Plus Bref Au Aux À
""",
    honorifics="Mme Dr",
)
