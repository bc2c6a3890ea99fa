"""Words of picture captions and credits in Spanish."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels="""
foto
fotos
fotografía
créditos?
imagen
""",
    credit_prepositions="de",
    bracketed_labels="foto",
    source_words="archivo",
    outlet_prepositions="para",
    outlet_articles="el",
    name_particles="""
de
del
la
""",
    stems="crédit",
    run_together_labels="Foto:",
)
