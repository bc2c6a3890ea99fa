"""Rewriting words by ordered rules, as tables of inflection are written."""

from __future__ import annotations

import re
from collections.abc import Iterable


class RewriteRules:
    """Regular expressions with the forms to put for a word; the first that matches the whole word holds."""

    def __init__(self, rules: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """A form has `\\1` for what the first group of its expression matched, and so on."""
        self._rules = [(re.compile(expression), forms) for expression, forms in rules]

    def forms(self, word: str) -> tuple[str, ...]:
        """The forms of `word`, () where no rule matches it."""
        for pattern, forms in self._rules:
            if match := pattern.fullmatch(word):
                return tuple(_filled(form, match.groups("")) for form in forms)
        return ()

    def first_form(self, word: str) -> str:
        """The first form of `word`; itself where no rule matches it."""
        return next(iter(self.forms(word)), word)


def _filled(form: str, groups: tuple[str, ...]) -> str:
    """As `re.Match.expand`, which parses each form anew."""
    for number, group in enumerate(groups, 1):
        form = form.replace(f"\\{number}", group)
    return form
