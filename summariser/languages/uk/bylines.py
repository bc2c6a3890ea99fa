"""Words of bylines and datelines in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
автор
текст
""",
    author_labels="""
автори?
текст
""",
    conjunctions="та",
    role_nouns=r"""
кореспондент\w*
журналіст\w*
""",
    bio_phrases=r"\bкореспондент\b",
)
