"""Words of picture captions and credits in Italian."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels="""
foto
fotografia
immagine
""",
    credit_prepositions="di",
    bracketed_labels="foto",
    outlet_prepositions="per",
    name_particles="di",
    stems="immagine",
)
