"""Words that come to the same, in one language or in two."""

from __future__ import annotations

from functools import lru_cache

from summariser.languages import find_language, mapping

_SHORTEST_BEGINNING = 4  # letters; shorter ones are whole words


@lru_cache(maxsize=20_000)
def concept_of(word: str, language: str) -> str | None:
    """What a word in lower case comes to ("refund" and "reimburse" are one); None for most words."""
    beginnings = _concepts(language)
    sizes = (len(word), *range(len(word) - 1, _SHORTEST_BEGINNING - 1, -1))
    return next((beginnings[word[:size]] for size in sizes if word[:size] in beginnings), None)


@lru_cache(maxsize=64)
def _concepts(language: str) -> dict[str, str]:
    found = find_language(language)
    table = found.actions if found else None
    return {form: f"={concept}" for form, concept in mapping(table.concepts).items()} if table else {}
