"""Text cut into the pieces that numbers are made of: digit strings, words, single signs, line breaks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache, partial
from typing import NamedTuple

from summariser.scan.figures.digit_literals import read_literal

_SPACE = " \u00a0\u2007\u2009\u202f"
_MARKS = "\u0300-\u036f\u064b-\u0655\u0670\u0640"
IDEOGRAPHS = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
_VULGAR = "\u00bc-\u00be\u2150-\u215e"
_EMBEDDING = "\u200e\u200f\u202a-\u202e"
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"

_CYRILLIC = "\u0400-\u04ff"  # within its words an apostrophe is a letter: Ukrainian "п'ять"
_LETTERS = rf"(?:[^\W\d_{IDEOGRAPHS}{_VULGAR}][{_MARKS}]*)+"

# The usual word comes first, then any; a space behind a token goes with it: both for speed. Digit groups
# separated by spaces come before others: "1 234,5" is one number, "2019 234" two.
_TOKEN = re.compile(
    rf"(?:(?P<word>[a-zA-Z]+(?=[ .,;\n])|{_LETTERS}(?:['’](?<=[{_CYRILLIC}].)(?=[{_CYRILLIC}]){_LETTERS})?)"
    rf"|(?P<line>\n\s*)"
    rf"|(?P<digits>(?!0)\d{{1,3}}(?:[{_SPACE}]\d{{3}}(?!\d)){{1,8}}(?:[.,٫]\d{{1,30}})?(?![.,]?\d)"
    rf"|(?<![\w.,)])[.,]\d{{1,30}}(?![.,]?\d)|\d+(?:[.,'’٫٬．，،]\d+|[{_EMBEDDING}][.,٫٬،][{_EMBEDDING}]?\d+){{0,40}})"
    rf"|(?P<vulgar>[{_VULGAR}])"
    rf"|(?P<ideograph>[{IDEOGRAPHS}])"
    rf"|(?P<sign>[^\s{_INVISIBLE}])) ?"
)
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


# The constructor that is written in Python takes as long as all the rest, and every word comes by here.
_made = partial(tuple.__new__, NumberToken)


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
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "sign"
        raw = found[kind]
        if kind == "digits":
            tokens.extend(_digit_tokens(raw, found.start(), decimal_comma))
        else:
            start = found.start()
            tokens.append(_made((start, start + len(raw), kind, word_key(raw), raw)))
    return tokens


def _digit_tokens(written: str, start: int, decimal_comma: bool) -> list[NumberToken]:
    """One token for a digit string that is one number, else one for each run of digits in it."""
    literal = written.translate(_NO_EMBEDDING) if not written.isascii() else written
    if read_literal(literal, decimal_comma) is not None:
        return [NumberToken(start, start + len(written), "digits", literal, literal)]
    return [
        NumberToken(start + run.start(), start + run.end(), "digits", run[0], run[0])
        for run in _RUN.finditer(written)
    ]
