"""How a word of a name may be written and still be the same word: case, marks, endings, script."""

from __future__ import annotations

import re
from collections.abc import Callable

_MARKS = str.maketrans("", "", "'’‘ʼ`´.\u00ad\u200b\u200c\u200d\u0640")
_RUSSIAN_ENDING = re.compile(
    r"(?:иями|ого|ому|ыми|ими|его|ему|ами|ями|ией|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ым|им|ам|ям|ах|ях|"
    r"ью|а|я|у|ю|ы|и|е|о|ь|й|і|ї|є)$"
)
_ARABIC_PROCLITIC = re.compile(r"^[وف]?(?:لل|[بك]ال|[بلك]?ال|[بلك])?(?=\w{3})")
_GERMAN_ENDING = re.compile(r"s$")
_SHORTEST_STEM = 3


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


def _stripped(word: str, ending: re.Pattern[str]) -> str:
    stem = ending.sub("", word, count=1)
    return stem if len(stem) >= _SHORTEST_STEM else word


def stemmer(language: str) -> Callable[[str], str]:
    """A function that takes the inflection of `language` off a caseless word."""
    ending = {
        "ru": _RUSSIAN_ENDING,
        "uk": _RUSSIAN_ENDING,
        "ar": _ARABIC_PROCLITIC,
        "de": _GERMAN_ENDING,
    }.get(language)
    if ending is None:
        return caseless
    return lambda word: _stripped(caseless(word), ending)
