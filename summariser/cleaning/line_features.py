"""Features of a line that need no language: number of words, sentence end, running text, words to compare."""

from __future__ import annotations

import itertools
import re

from summariser.utils.lazy_pattern import lazy_pattern

LOWER, UPPER = "a-zß-öø-ÿа-яёіїєґ", "A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ"
"""Latin and Cyrillic letters in lower and in upper case: the inside of a character class."""

# Scripts without spaces: two characters count as a word.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_ASCII_WORD = re.compile(r"[A-Za-z0-9_]+(?:[-'.][A-Za-z0-9_]+)*")
_TOKEN = lazy_pattern(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_SPACED_TOKEN = re.compile(r"[^\W_]+")
_ASCII_TOKEN = re.compile(r"[a-z0-9]+")
# Scripts that put no space between words, four letters and their marks a word; Thai and Lao have no full
# stop.
_UNSPACED_SYLLABLES = lazy_pattern(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।။។።][\s\"'”’»›“)\]}」』）】]*$")
_INNER_END = re.compile(r"[^\W\d_]{2}[.!?…؟][\"'”’»)]*\s|[。！？]")

_LONG = 240  # characters
_LONGER_THAN_HEADING = 36  # characters of Thai and Lao, marks above and below included
_PROSE_WORDS = 12  # of a line that ends a sentence
_SURELY_PROSE_WORDS = 45  # of one that contains a sentence end


def count_words(text: str) -> int:
    """Number of words, in long text those between spaces; in scripts without spaces, half the characters."""
    if text.isascii():
        return len(text.split()) if len(text) > _LONG else len(_ASCII_WORD.findall(text))
    if _UNSPACED_SYLLABLES.search(text):
        rest = _UNSPACED_SYLLABLES.sub(" ", text)
        return len(_UNSPACED_SYLLABLES.findall(text)) // 4 + len(_WORD.findall(rest))
    if not _UNSPACED.search(text):
        return len(text.split()) if len(text) > _LONG else len(_WORD.findall(text))
    unspaced = len(_UNSPACED.findall(text))
    return unspaced // 2 + len(_WORD.findall(_UNSPACED.sub(" ", text)))


def ends_sentence(text: str) -> bool:
    """Whether the last character is a full stop or another sentence end, closing quotes and brackets
    aside; of Thai and Lao, which have none, whether the text is longer than a heading."""
    if _SENTENCE_END.search(text[-12:]):
        return True
    return "\u0e00" <= text[-1:] <= "\u0eff" and len(text) >= _LONGER_THAN_HEADING


def is_prose(text: str, words: int, *, ends_sentence: bool) -> bool:
    """Whether a line of so many words is running text: 12 or more that end a sentence, or 45 or more with a
    sentence end among them."""
    return (words >= _PROSE_WORDS and ends_sentence) or (
        words >= _SURELY_PROSE_WORDS and bool(_INNER_END.search(text))
    )


def contains_any(text: str, substrings: tuple[str, ...]) -> bool:
    """Whether the text contains one of the substrings: a filter before a regular expression of many
    alternatives, which takes several times as long."""
    for substring in substrings:  # noqa: SIM110 - a generator would cost more than the search
        if substring in text:
            return True
    return False


def tokens(text: str) -> list[str]:
    """Words in lower case; characters, one by one, in scripts without spaces."""
    if text.isascii():
        return _ASCII_TOKEN.findall(text.lower())
    lower = text.lower()
    return (_TOKEN if _UNSPACED.search(lower) else _SPACED_TOKEN).findall(lower)


def folded(text: str) -> str:
    """The `tokens` of a text in one line, to compare texts without regard to case and punctuation."""
    return " ".join(tokens(text))


def content_words(text: str) -> set[str]:
    """The words that carry meaning, roughly: the first six letters of each word of five or more, and each
    pair of characters in a script without spaces."""
    return content_of(tokens(text))


def content_of(found: list[str]) -> set[str]:
    """The `content_words` of a text of which the `tokens` are known."""
    long_words = {word[:6] for word in found if len(word) >= 5 and not word.isdigit()}
    if "".join(found).isascii():
        return long_words
    pairs = {a + b for a, b in itertools.pairwise(found) if len(a) == 1 == len(b) and not a.isascii()}
    return long_words | pairs
