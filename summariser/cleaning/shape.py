"""What a line looks like, whatever its language: words, prose, capitals."""

from __future__ import annotations

import itertools
import re

# Scripts without spaces: two characters count as a word.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_]+")
_SPACED_TOKEN = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\s\"'”’»›“)\]}」』）】]*$")
_INNER_END = re.compile(r"[^\W\d_]{2}[.!?…؟][\"'”’»)]*\s|[。！？]")

# In ASCII: all but the characters of words, and all but those and what joins them, to spaces.
_TO_TOKENS = {code: " " for code in range(128) if not chr(code).isalnum()}
_TO_WORDS = {code: char for code, char in _TO_TOKENS.items() if chr(code) not in "_-'."}
_LONG = 240
PROSE_WORDS = 12
_SURELY_PROSE_WORDS = 45


def count_words(text: str) -> int:
    """Number of words, in long text those between spaces; in scripts without spaces, half the characters."""
    if text.isascii():
        return len(text.split()) if len(text) > _LONG else _count_ascii_words(text)
    if not _UNSPACED.search(text):
        return len(text.split()) if len(text) > _LONG else len(_WORD.findall(text))
    unspaced = len(_UNSPACED.findall(text))
    return unspaced // 2 + len(_WORD.findall(_UNSPACED.sub(" ", text)))


def _count_ascii_words(text: str) -> int:
    """As many as `_WORD` finds, which is asked only where a word holds more than letters and digits."""
    pieces = [piece.strip("-'.") for piece in text.translate(_TO_WORDS).split()]
    return sum(1 if piece.isalnum() else len(_WORD.findall(piece)) for piece in pieces)


def ends_sentence(text: str) -> bool:
    """Whether the text ends in a mark that ends a sentence, closing quotes and brackets apart."""
    return bool(_SENTENCE_END.search(text[-12:]))


def is_prose(text: str, words: int) -> bool:
    """Whether a line of so many words reads like running text: 12 or more ending a sentence, or very many."""
    return (words >= PROSE_WORDS and ends_sentence(text)) or (
        words >= _SURELY_PROSE_WORDS and bool(_INNER_END.search(text))
    )


def tokens(text: str) -> list[str]:
    """Words in lower case; characters, one by one, in scripts without spaces."""
    if text.isascii():
        return text.lower().translate(_TO_TOKENS).split()
    lower = text.lower()
    return (_TOKEN if _UNSPACED.search(lower) else _SPACED_TOKEN).findall(lower)


def folded(text: str) -> str:
    """For comparing lines: lower case, letters and digits only."""
    return " ".join(tokens(text))


def content_words(text: str) -> set[str]:
    """The words that carry meaning, roughly: five letters or more cut to their first six, or two characters
    of a script without spaces."""
    found = tokens(text)
    long_words = {word[:6] for word in found if len(word) >= 5 and not word.isdigit()}
    if text.isascii():
        return long_words
    pairs = {a + b for a, b in itertools.pairwise(found) if len(a) == len(b) == 1 and not a.isascii()}
    return long_words | pairs
