"""Words of picture captions and credits in Portuguese."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels="""
foto
fotos
fotografia
crédito
imagem
""",
    credit_prepositions="de",
    bracketed_labels="foto",
    stems="crédit",
)
