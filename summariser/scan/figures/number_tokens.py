"""Text cut into the pieces that numbers are made of: digit strings, words, single signs, line breaks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from summariser.scan.figures.digit_literals import read_literal

_SPACE = " \u00a0\u2007\u2009\u202f"
_MARKS = "\u0300-\u036f\u064b-\u0655\u0670\u0640"
IDEOGRAPHS = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
_VULGAR = "\u00bc-\u00be\u2150-\u215e"
_FIRST_VULGAR = _VULGAR[0]
_EMBEDDING = "\u200e\u200f\u202a-\u202e"
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"

_CYRILLIC = "\u0400-\u04ff"  # within its words an apostrophe is a letter: Ukrainian "п'ять"
_LETTERS = rf"(?:[^\W\d_{IDEOGRAPHS}{_VULGAR}][{_MARKS}]*)+"

# For speed the usual word comes first, then any, and a space behind a token goes with it. Digit groups
# separated by spaces come before others: "1 234,5" is one number, "2019 234" two.
_TOKEN = re.compile(
    rf"(?:([a-zA-Z]+(?=[ .,;\n])|{_LETTERS}(?:['’](?<=[{_CYRILLIC}].)(?=[{_CYRILLIC}]){_LETTERS})?)"
    rf"|((?!0)\d{{1,3}}(?:[{_SPACE}]\d{{3}}(?!\d)){{1,8}}(?:[.,٫]\d{{1,30}})?(?![.,]?\d)"
    rf"|(?<![\w.,)])[.,]\d{{1,30}}(?![.,]?\d)|\d+(?:[.,'’٫٬．，،]\d+|[{_EMBEDDING}][.,٫٬،][{_EMBEDDING}]?\d+){{0,40}})"
    rf"|(\n\s*|[^\s{_INVISIBLE}]))( ?)"
)
_PARTS = 5  # of a split by it: what is between tokens, a word, digits, another token, a space
_FOLDED_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
_FOLDED_LETTERS = str.maketrans("أإآىة’ʼ", "ااا\u064a\u0647''")
_NO_EMBEDDING = {ord(sign): None for sign in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"}
_RUN = re.compile(r"\d+")


class NumberToken(NamedTuple):
    """The text in [start, end), as written (`raw`) and folded for comparison (`key`)."""

    start: int
    end: int
    kind: str
    key: str
    raw: str


# NumberToken's own constructor is written in Python and takes twice as long; every word comes by here.
_new = tuple.__new__


@lru_cache(maxsize=16384)
def word_key(word: str) -> str:
    """The form in which words are compared: no capitals, no Arabic vowel signs, one form of alef and yeh."""
    if word.isascii():
        return word.lower()
    composed = unicodedata.normalize("NFC", word).casefold()
    return _FOLDED_MARKS.sub("", composed).translate(_FOLDED_LETTERS)


def tokenise(text: str, decimal_comma: bool = False) -> list[NumberToken]:
    """All tokens of `text` in order; white space and invisible signs are between them."""
    tokens: list[NumberToken] = []
    start = 0
    parts = _TOKEN.split(text)  # a call for the whole text takes half the time of one for each token
    for gap, word, digits, other, space in zip(
        *(parts[part::_PARTS] for part in range(_PARTS)), strict=False
    ):
        start += len(gap)
        raw = word or digits or other
        end = start + len(raw)
        if digits:
            tokens.extend(_digit_tokens(raw, start, decimal_comma))
        else:
            tokens.append(_new(NumberToken, (start, end, "word" if word else _kind(raw), word_key(raw), raw)))
        start = end + len(space)
    return tokens


def _kind(other: str) -> str:
    """What a token is that is neither a word nor digits."""
    if other < _FIRST_VULGAR:
        return "line" if other[0] == "\n" else "sign"
    if _within(other, _VULGAR):
        return "vulgar"
    return "ideograph" if _within(other, IDEOGRAPHS) else "sign"


def _within(sign: str, ranges: str) -> bool:
    return any(ranges[at] <= sign <= ranges[at + 2] for at in range(0, len(ranges), 3))


def _digit_tokens(written: str, start: int, decimal_comma: bool) -> list[NumberToken]:
    """One token for a digit string that is one number, else one for each run of digits in it."""
    literal = written.translate(_NO_EMBEDDING) if not written.isascii() else written
    if read_literal(literal, decimal_comma) is not None:
        return [NumberToken(start, start + len(written), "digits", literal, literal)]
    return [
        NumberToken(start + run.start(), start + run.end(), "digits", run[0], run[0])
        for run in _RUN.finditer(written)
    ]
