"""Rewriting words by ordered rules, as tables of inflection are written."""

from __future__ import annotations

import re
from collections.abc import Iterable


class RewriteRules:
    """Rules of a regular expression and the forms to put for it; the first that matches a whole word holds."""

    def __init__(self, rules: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Each rule is an expression and its forms, with `\\1` for what the expression's first group matched."""
        self._rules = [(re.compile(expression), forms) for expression, forms in rules]

    def forms(self, word: str) -> tuple[str, ...]:
        """The forms of `word`, () where no rule matches it."""
        for pattern, forms in self._rules:
            if match := pattern.fullmatch(word):
                return tuple(match.expand(form) for form in forms)
        return ()

    def first_form(self, word: str) -> str:
        """The first form of `word`; itself where no rule matches it."""
        return next(iter(self.forms(word)), word)
