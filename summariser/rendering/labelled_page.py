"""The labels of a page in the language of its article, in English where it has none, and its direction."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from summariser.languages import PageLabels, find_language
from summariser.languages.entries import mapping

_ENGLISH = PageLabels()
_DIRECTION_LETTERS = 1_000  # characters of a text that show its direction


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """The labels, and the values of a record that have one."""

    words: PageLabels
    statuses: dict[str, str]
    actor_kinds: dict[str, str]
    particulars: dict[str, str]

    def status(self, value: str) -> str:
        """The label of a commitment's status; the status itself where there is none."""
        return self.statuses.get(value, value)

    def actor_kind(self, value: str) -> str:
        """The label of an actor's kind; the kind itself where there is none."""
        return self.actor_kinds.get(value, value)


def page_labels(language: str) -> LabelledPage:
    """The labels in a language (ISO 639-1)."""
    found = find_language(language)
    words = (found.page_labels if found else None) or _ENGLISH
    particulars = {"to": words.to, "when": words.when, "condition": words.condition, "says": words.says}
    return LabelledPage(words, mapping(words.statuses), mapping(words.actor_kinds), particulars)


def is_right_to_left(text: str) -> bool:
    """Whether most letters of a text are of a script that is written from right to left, of any language."""
    directions = [unicodedata.bidirectional(letter) for letter in text[:_DIRECTION_LETTERS]]
    return directions.count("R") + directions.count("AL") > directions.count("L")
