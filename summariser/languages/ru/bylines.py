"""Words of bylines and datelines in Russian."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
автор
текст
""",
    author_labels="""
авторы?
текст
""",
    conjunctions="и",
    role_nouns="""
корреспондент
журналист
обозреватель
""",
    bio_phrases=r"\b(?:корреспондент|журналист|обозреватель)\b",
    place_prepositions="в",
    label_words="автор",
    dateline_exclusions="""
срочно
важно
""",
)
