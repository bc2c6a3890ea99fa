"""Numbers of an article beyond its quantities: ages, years, ordinals, and what a reader counts.

A writer says "two men" of "Khalid Shamim and Mohsin Ali", or "seven accused" where the article says "the
seventh". Such a count is nowhere printed as a quantity, and true.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from summariser.models.mentions import FigureMention, NameMention
from summariser.scan.figures import NumberMention
from summariser.scan.figures.number_lexicon import number_lexicon

_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,4})(?:st|nd|rd|th|er|re|ers|e|ème|eme|º|ª|°)(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
# What stands between two names of a list: a comma, a conjunction, both. After a conjunction it ends.
_JOINT = re.compile(r",?\s?(?:(?P<and>and|et|y|e|und|и|و|和|、|&)\s)?")
_LONGEST_JOINT = 7
_PAIR = re.compile(
    r"\b(?:both|pair|couple|duo|twins|beiden?|beider|paar|ambos|ambas|pareja|entramb[ie]|coppia|оба|обе|пара)\b",
    re.IGNORECASE,
)
_MOST_COUNTED = 12


def plain_numbers(text: str, written: Iterable[NumberMention], language: str) -> list[FigureMention]:
    """The numbers `written` in a text, and its ordinals, as bare figures; in order."""
    found = [_bare(one.start, one.end, text, one.value) for one in written]
    found += [_bare(one.start(), one.end(), text, int(one[1])) for one in _ORDINAL.finditer(text)]
    ordinals = ordinal_words(language)
    for word in _WORD.finditer(text):
        value = ordinals.get(word.group().lower())
        if value:
            found.append(_bare(word.start(), word.end(), text, value))
    return sorted(found, key=lambda one: one.start)


def _bare(start: int, end: int, text: str, value: float) -> FigureMention:
    return FigureMention(start, end, text[start:end], value, core_start=start, core_end=end)


@lru_cache(maxsize=32)
def ordinal_words(language: str) -> dict[str, int]:
    """The ordinals that a language writes in words: "third" is 3."""
    return {word: int(value) for word, value in number_lexicon(language).ordinals.items() if value > 0}


def counted(text: str, names: Sequence[NameMention]) -> Iterator[tuple[int, int]]:
    """What a reader of a text may count, each with an offset: names in a list, and words for two."""
    length, closed = 1, False
    for one, other in zip_longest(names, names[1:]):
        near = other is not None and other.start - one.end <= _LONGEST_JOINT
        joint = _JOINT.fullmatch(text, one.end, other.start) if near and other else None
        if joint and not closed:
            length, closed = length + 1, joint["and"] is not None
            continue
        if 1 < length <= _MOST_COUNTED:
            yield length, one.start
        length, closed = 1, False
    for word in _PAIR.finditer(text):
        yield 2, word.start()
