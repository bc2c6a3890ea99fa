"""Words of which the opposite would turn a statement round: rose and fell, before and after, won and lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from summariser.languages import DEFAULT_LANGUAGE, PolarityWords, entries, find_language
from summariser.models.mentions import Mention

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class PolarityMention(Mention):
    """A word with an opposite. `axis` names the pair ("change", "order"), `pole` the side, +1 or -1."""

    axis: str
    pole: Literal[1, -1]


@dataclass(frozen=True)
class _Table:
    """Forms as word sequences under their first word, the longest first, with axis and pole."""

    forms: dict[str, list[tuple[tuple[str, ...], str, Literal[1, -1]]]]
    word: re.Pattern[str]


def poles_of(words: PolarityWords) -> Iterator[tuple[str, str, Literal[1, -1]]]:
    """Each form with its axis and its pole, +1 or -1."""
    for form, value in entries(words.poles):
        axis, _, sign = value.rpartition(" ")
        yield form, axis, 1 if sign == "+" else -1


@cache
def _table(language: str) -> _Table | None:
    found = find_language(language)
    if found is None or found.polarity is None:
        return None
    forms: dict[str, list[tuple[tuple[str, ...], str, Literal[1, -1]]]] = {}
    for form, axis, pole in poles_of(found.polarity):
        sequence = tuple(form.split())
        forms.setdefault(sequence[0], []).append((sequence, axis, pole))
    for listed in forms.values():
        listed.sort(key=lambda entry: -len(entry[0]))
    unspaced = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    return _Table(forms, _WORD if found.info.spaced else re.compile(unspaced))


def scan_polarity(text: str, language: str = DEFAULT_LANGUAGE) -> list[PolarityMention]:
    """The words of `text` that have an opposite, in order; none in a language without a table.

    Two texts with the same axis and opposite poles, and no negation between them, say the reverse.
    """
    table = _table(language)
    if table is None:
        return []
    words = list(table.word.finditer(text))
    lower = [word.group().lower() for word in words]
    found: list[PolarityMention] = []
    at = 0
    while at < len(words):
        entry = _entry_at(table, lower, at)
        if entry is not None:
            sequence, axis, pole = entry
            start, end = words[at].start(), words[at + len(sequence) - 1].end()
            found.append(PolarityMention(start, end, text[start:end], axis, pole))
            at += len(sequence) - 1
        at += 1
    return found


def _entry_at(table: _Table, lower: list[str], at: int) -> tuple[tuple[str, ...], str, Literal[1, -1]] | None:
    """The longest form whose words begin at `at`."""
    for entry in table.forms.get(lower[at], ()):
        if tuple(lower[at : at + len(entry[0])]) == entry[0]:
            return entry
    return None
