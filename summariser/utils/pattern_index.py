"""Where in a text each of many patterns may match, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from summariser.utils.regex_prefixes import first_letters


class PatternIndex:
    """The places where patterns that are matched without regard to case are worth trying.

    A place is told by its first letters; where a pattern may begin with anything, by a match in small
    letters. So such a pattern has to be written in small letters, but for what a class leaves out.
    """

    def __init__(self, patterns: Sequence[str], edge: str = "", end: str = "") -> None:
        """`edge` and `end` are what each pattern has before and behind it."""
        heads = [first_letters(pattern) for pattern in patterns]
        self._by_head = {
            head: tuple(number for number, own in enumerate(heads) if head.startswith(tuple(own - {""})))
            for head in frozenset().union(*heads) - {""}
        }
        self._heads = re.compile(f"{edge}(?=({alternation(self._by_head)}))")
        self._open = {
            number: re.compile(f"{edge}(?=(?:{patterns[number]}){end})")
            for number, own in enumerate(heads)
            if "" in own
        }

    def find(self, letters: str, start: int, stop: int) -> dict[int, list[int]]:
        """The places within [start, stop) of a text in small letters, by the number of the pattern."""
        places: dict[int, list[int]] = {}
        for match in self._heads.finditer(letters, start, stop):
            for number in self._by_head[match[1]]:
                places.setdefault(number, []).append(match.start())
        for number, pattern in self._open.items():
            places[number] = [match.start() for match in pattern.finditer(letters, start, stop)]
        return places


def matches_at(
    pattern: re.Pattern[str], text: str, places: Iterable[int], stop: int
) -> Iterator[re.Match[str]]:
    """As `pattern.finditer` up to `stop`, tried at `places` only, which are in order."""
    behind = 0
    for place in places:
        match = pattern.match(text, place, stop) if place >= behind else None
        if match:
            behind = match.end()
            yield match


def alternation(forms: Iterable[str]) -> str:
    """A pattern for one of `forms`, the longest that stands there.

    Those of one letter stand together, so that a word is compared with few of them.
    """
    rests: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        rests.setdefault(form[0], []).append(re.escape(form[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(own)})" for first, own in rests.items()) or "(?!)"
