"""Where in a text each of many patterns may match, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from summariser.utils.regex_prefixes import match_prefixes


class PatternIndex:
    """The places where regular expressions, matched without regard to case, are worth trying.

    A place is where one of an expression's prefixes occurs; for an expression that may begin with anything,
    where it matches the text in lower case. Such an expression must be written in lower case, except in
    negated classes.
    """

    def __init__(self, patterns: Sequence[str], edge: str = "", end: str = "") -> None:
        """`edge` and `end` are expressions that must match before and behind each of `patterns`."""
        prefixes = [match_prefixes(pattern) for pattern in patterns]
        self._by_prefix = {
            prefix: tuple(
                number for number, own in enumerate(prefixes) if prefix.startswith(tuple(own - {""}))
            )
            for prefix in frozenset().union(*prefixes) - {""}
        }
        self._prefixes = re.compile(f"{edge}(?=(?P<prefix>{alternation(self._by_prefix)}))")
        self._open = {
            number: re.compile(f"{edge}(?=(?:{patterns[number]}){end})")
            for number, own in enumerate(prefixes)
            if "" in own
        }

    @property
    def has_prefixes(self) -> bool:
        """Whether every match of every expression begins with a known prefix."""
        return not self._open

    def find(self, letters: str, start: int, stop: int) -> dict[int, list[int]]:
        """The places within [start, stop) of a text in lower case, by the pattern's place in the sequence."""
        places: dict[int, list[int]] = {}
        for match in self._prefixes.finditer(letters, start, stop):
            for number in self._by_prefix[match["prefix"]]:
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
    """A pattern that matches the longest of `forms` at its place; one that never matches for no forms.

    Forms are grouped by their first letter, so that a word is compared with few of them.
    """
    rests: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        rests.setdefault(form[0], []).append(re.escape(form[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(own)})" for first, own in rests.items()) or "(?!)"
