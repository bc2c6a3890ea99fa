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
""",
    source_prepositions="""
з
від
""",
    picture_phrases=r"\bна світлині",
    stems="фото, світлин",
)
