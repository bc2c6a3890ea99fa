"""Words of picture captions and credits in German."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels=r"""
\w{0,24}bild
foto
fotos
""",
    credit_prepositions="von",
    bracketed_labels="foto",
    source_words="archivfoto",
    outlet_prepositions="für",
    outlet_articles="die",
    name_particles="von",
    stems="bild",
    run_together_labels="Foto:",
)
