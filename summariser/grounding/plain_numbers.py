"""Numbers of an article beyond its quantities: ages, years, ordinals, and what a reader counts.

A writer says "two men" of "Khalid Shamim and Mohsin Ali", or "seven accused" where the article says "the
seventh". Such a count is nowhere printed as a quantity, and true.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest

from summariser.languages import find_language, mapping, words
from summariser.models.mentions import FigureMention, NameMention
from summariser.scan.figures import NumberMention
from summariser.scan.figures.number_lexicon import number_lexicon
from summariser.utils.pattern_index import alternation

_WORD = re.compile(r"[^\W\d_]{3,}")
# A letter or digit of a script that parts words by spaces.
_SPACED = r"[^\W\u3040-\u30ff\u3400-\u9fff]"
_LONGEST_JOINT = 7  # characters
_MOST_COUNTED = 12  # names in a list


def plain_numbers(text: str, written: Iterable[NumberMention], language: str) -> list[FigureMention]:
    """The numbers `written` in a text, its ordinals, and those that begin a word, as bare figures; in order.

    "four" of "the four-year deal" is written; "пяти" begins "пятилетний", "viert" "viertgrößter".
    """
    found = [_bare(one.start, one.end, text, one.value) for one in written]
    for one in _ordinal(language).finditer(text):
        found.append(_bare(one.start(), one.end(), text, int(one["number"])))
    ordinals = ordinal_words(language)
    for word in _WORD.finditer(text):
        value = ordinals.get(word.group().lower())
        if value:
            found.append(_bare(word.start(), word.end(), text, value))
    starts = {one.start for one in found}
    for start, end, value in _beginnings(text, language):
        if start not in starts:
            found.append(_bare(start, end, text, value))
    return sorted(found, key=lambda one: one.start)


def _beginnings(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """The numbers that begin words of a text, with their places."""
    pattern, values = _word_beginnings(language)
    for word in pattern.finditer(text) if pattern else ():
        start, end = word.span("number")
        yield start, end, values[word["number"].lower()]


@cache
def _word_beginnings(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    """What finds the numbers that begin words, and the value of each; None in a language without any."""
    table = number_lexicon(language).table
    ranks, prefixes = mapping(table.ranks), mapping(table.prefixes)
    if not ranks and not prefixes:
        return None, {}
    joined = alternation([*table.clitics.split(), table.definite_prefix or "\0"])
    rank, prefix, noun = alternation(ranks), alternation(prefixes), alternation(table.prefixed.split())
    ending = rf"(?:{alternation(table.rank_endings.split())})" if table.rank_endings else ""
    numbers = rf"(?:{rank})(?={ending}(?!{_SPACED}))|(?:{prefix})(?={noun})"
    pattern = rf"(?<!{_SPACED})(?:{joined}){{0,2}}(?P<number>{numbers})"
    values = {form: int(value) for form, value in (ranks | prefixes).items()}
    return re.compile(pattern, re.IGNORECASE), values


def _bare(start: int, end: int, text: str, value: float | None) -> FigureMention:
    return FigureMention(start, end, text[start:end], value, core_start=start, core_end=end)


@cache
def _ordinal(language: str) -> re.Pattern[str]:
    """An ordinal in digits: "15th"."""
    suffixes = number_lexicon(language).ordinal_suffix
    return re.compile(rf"(?<![\w.,])(?P<number>\d{{1,4}})(?:{suffixes})(?!\w)", re.IGNORECASE)


@cache
def ordinal_words(language: str) -> dict[str, int]:
    """The ordinals that a language writes in words: "third" is 3."""
    return {word: int(value) for word, value in number_lexicon(language).ordinals.items() if value > 0}


@cache
def _joint(language: str) -> re.Pattern[str]:
    """What may be between two names of a list: a comma, a conjunction, both; a conjunction ends the list."""
    spoken = find_language(language)
    table = (spoken.names or spoken.gazetteer) if spoken else None
    conjunctions = alternation([*words(table.conjunctions if table else ""), "&"])
    return re.compile(rf",?\s?(?:(?P<conjunction>{conjunctions})\s)?")


def counted(text: str, names: Sequence[NameMention], language: str) -> Iterator[tuple[int, int]]:
    """What a reader of a text may count, each with an offset: names in a list, and words for two."""
    length, closed = 1, False
    for one, other in zip_longest(names, names[1:]):
        near = other is not None and other.start - one.end <= _LONGEST_JOINT
        joint = _joint(language).fullmatch(text, one.end, other.start) if near and other else None
        if joint and not closed:
            length, closed = length + 1, joint["conjunction"] is not None
            continue
        if 1 < length <= _MOST_COUNTED:
            yield length, one.start
        length, closed = 1, False
    pairs = number_lexicon(language).pairs
    for word in _WORD.finditer(text) if pairs else ():
        if word.group().lower() in pairs:
            yield 2, word.start()
