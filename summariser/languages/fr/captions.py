"""Words of picture captions and credits in French."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels="""
photo
crédit(?: photo)?
image
""",
    credit_prepositions="de",
    source_words="archives?",
    outlet_prepositions="pour",
    name_particles="""
de
la
""",
    stems="crédit, archives",
    run_together_labels="Crédit photo :, Crédit photo:, Crédit photo",
)
