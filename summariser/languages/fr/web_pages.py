"""What web pages say around an article in French."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\bconsentement\b
\bdonnées personnelles\b
politique de confidentialité
""",
    login_words=r"""
\bse connecter\b
\babonnés?\b
""",
    continue_prompts="""
lire la suite
réservé aux abonnés
il vous reste
suite de l[’']article
""",
    subscription_words=r"\babonn(?:ement|ez|é)\b",
    link_texts="""
lire (?:aussi|la suite|plus)
à lire(?: aussi)?
voir aussi
sur le même sujet
""",
    teaser_endings="""
lire la suite
en savoir plus
""",
)
