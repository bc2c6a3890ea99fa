"""Words of bylines and datelines in Arabic."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
بقلم
كتبت?
""",
    author_labels="""
بقلم
كتبت?
""",
    attached_conjunctions="و",
    role_nouns=r"""
مراسل\w*
محرر
صحفي\w*
""",
    bio_phrases="""
صحفي
مراسل
""",
    name_particles="al bin ibn",
)
