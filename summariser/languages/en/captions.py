"""Words of picture captions and credits in English."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    credit_labels="""
photo(?:graph|s)?
picture[sd]?
image
credit
photo credit
picture credit
image credit
image source
caption
""",
    credit_prepositions="by",
    credit_links="""
by
credit
source
courtesy(?: of)?
""",
    bracketed_labels="""
photo
image
""",
    source_words="""
handout
courtesy of
courtesy
supplied
file photo
pool
""",
    source_links="via",
    caption_labels="(?:image |photo |picture )?caption",
    outlet_prepositions="""
for
via
""",
    outlet_articles="the",
    name_particles="""
of
the
""",
    stems="picture, pictur, credit, handout, courtesy, supplied, pool, caption",
    run_together_labels="Photo by, Photo:, Photograph by, Photograph:, Picture by, Picture:, Image:, Credit:",
)
