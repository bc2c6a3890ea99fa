"""How a word of a name may be written and still be the same word: case, marks, endings, script."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from summariser.languages import find_language

_MARKS = str.maketrans("", "", "'’‘ʼ`´.\u00ad\u200b\u200c\u200d\u0640")
_SHORTEST_STEM = 3  # letters


def plain(word: str) -> str:
    """Without apostrophes, full stops and invisible marks."""
    return word if word.isascii() and word.isalnum() else word.translate(_MARKS)


def caseless(word: str) -> str:
    """Plain, and without case."""
    return plain(word).casefold()


def latin(word: str) -> str:
    """Caseless, in ASCII letters: "Зеленский" and "Zelenskiy" are near, "Şahin" and "Sahin" the same."""
    from anyascii import anyascii

    folded = caseless(word)
    return folded if folded.isascii() else anyascii(folded).casefold().replace("'", "").replace("`", "")


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """A function that takes the inflection of `language` (ISO 639-1) off a word and makes it caseless."""
    found = find_language(language)
    table = (found.names or found.gazetteer) if found else None
    if table is None or not table.inflection:
        return caseless
    ending = re.compile(table.inflection)

    def stem(word: str) -> str:
        whole = caseless(word)
        rest = ending.sub("", whole, count=1)
        return rest if len(rest) >= _SHORTEST_STEM else whole

    return stem
