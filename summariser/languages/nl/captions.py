"""Words of picture captions and credits in Dutch."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels="""
foto(?:'s|’s)?
fotograaf
fotografie
beeld
archiefbeeld
archieffoto
""",
    credit_prepositions="""
van
door
""",
    source_prepositions="uit",
    bracketed_labels="""
foto
archieffoto
beeld
""",
    source_words="""
archieffoto
eigen foto
persfoto
archiefbeeld
""",
    source_links="via",
    caption_labels="(?:foto)?bijschrift",
    outlet_prepositions="voor",
    outlet_articles="""
de
het
""",
    name_particles="""
van
de
""",
    stems="foto, beeld, bijschrift",
    run_together_labels="Foto:, Beeld:",
)
