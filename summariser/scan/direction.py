"""Words of which the opposite would turn a statement round: rose and fell, before and after, won and lost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summariser.scan.mentions import Mention
from summariser.scan.tables import read_forms, read_sections

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "ru", "ar", "zh")
_UNSPACED = frozenset({"zh", "ja"})


@dataclass(frozen=True, slots=True)
class DirectionMention(Mention):
    """A word with an opposite. `axis` names the pair ("change", "order"), `pole` the side, +1 or -1."""

    axis: str
    pole: Literal[1, -1]


@lru_cache(maxsize=len(LANGUAGES))
def _table(language: str) -> tuple[re.Pattern[str], dict[str, tuple[str, Literal[1, -1]]]]:
    words: dict[str, tuple[str, Literal[1, -1]]] = {}
    for axis in read_sections("direction", language):
        for form, pole in read_forms("direction", language, axis).items():
            words.setdefault(form, (axis, 1 if pole == "+" else -1))
    longest_first = sorted(words, key=len, reverse=True)
    source = "|".join(re.escape(form).replace(r"\ ", r"\s") for form in longest_first)
    bounded = source if language in _UNSPACED else rf"\b(?:{source})\b"
    return re.compile(bounded, re.IGNORECASE), words


def scan_directions(text: str, language: str = "en") -> list[DirectionMention]:
    """The words of `text` that have an opposite, in order; none in a language without a table.

    Two texts with the same axis and opposite poles, and no negation between them, say the reverse.
    """
    if language not in LANGUAGES:
        return []
    expression, words = _table(language)
    found = []
    for match in expression.finditer(text):
        axis, pole = words[re.sub(r"\s", " ", match.group().lower())]
        found.append(DirectionMention(match.start(), match.end(), match.group(), axis, pole))
    return found
