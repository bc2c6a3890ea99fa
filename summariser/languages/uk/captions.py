"""Words of picture captions and credits in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="""
УНІАН
Укрінформ
""",
    credit_labels="""
фото
світлина
ілюстрація
інфографіка
""",
    bracketed_labels="""
фото
світлина
""",
    source_prepositions="""
з
із
від
""",
    source_words="""
надано
архів
""",
    stems="фото, світлин, ілюстр, знімк, інфограф, надано, архів",
    run_together_labels="Фото:, Світлина:",
)
