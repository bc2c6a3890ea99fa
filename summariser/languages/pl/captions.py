"""Words of picture captions and credits in Polish."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="""
PAP
East News
Agencja Gazeta
Agencja Wyborcza.pl
""",
    credit_labels="""
fot
foto
zdjęcie
zdjęcia
ilustracja
grafika
""",
    credit_prepositions="przez",
    source_prepositions="""
z
od
""",
    bracketed_labels="""
fot
foto
zdjęcie
""",
    source_words=r"""
materiały prasowe
mat\. prasowe
archiwum prywatne
archiwum
""",
    outlet_prepositions="dla",
    stems="fot, zdję, ilustr, grafik, prasowe, archiwum",
    run_together_labels="Fot., Zdjęcie:",
)
