"""Words of which the opposite would turn a statement round: rose and fell, before and after, won and lost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summariser.models.mentions import Mention
from summariser.scan.word_lists import read_forms, read_sections

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "ru", "ar", "zh")
_UNSPACED = frozenset({"zh"})
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


@lru_cache(maxsize=len(LANGUAGES))
def _table(language: str) -> _Table:
    forms: dict[str, list[tuple[tuple[str, ...], str, Literal[1, -1]]]] = {}
    for axis in read_sections("direction", language):
        for form, pole in read_forms("direction", language, axis).items():
            sequence = tuple(form.split())
            forms.setdefault(sequence[0], []).append((sequence, axis, 1 if pole == "+" else -1))
    for listed in forms.values():
        listed.sort(key=lambda entry: -len(entry[0]))
    unspaced = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    return _Table(forms, re.compile(unspaced) if language in _UNSPACED else _WORD)


def scan_polarity(text: str, language: str = "en") -> list[PolarityMention]:
    """The words of `text` that have an opposite, in order; none in a language without a table.

    Two texts with the same axis and opposite poles, and no negation between them, say the reverse.
    """
    if language not in LANGUAGES:
        return []
    table = _table(language)
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
    """The longest form whose words stand from `at` on."""
    for entry in table.forms.get(lower[at], ()):
        if tuple(lower[at : at + len(entry[0])]) == entry[0]:
            return entry
    return None
