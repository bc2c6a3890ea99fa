"""Words that negate, and what they negate."""

from __future__ import annotations

import re

from summariser.scan.mentions import NegationMention

_NEGATION = re.compile(r"\b(?:not|never|no|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE)
_SMALL = frozenset(
    "be been being have has had to the a an any also yet only even very so do did does will".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def scan_negations(text: str, language: str = "en") -> list[NegationMention]:
    """The negations of `text` in order, each with the content word it negates."""
    return [
        NegationMention(match.start(), match.end(), match.group(), _scope(text, match.end()))
        for match in _NEGATION.finditer(text)
    ]


def _scope(text: str, start: int) -> str | None:
    words = (match.group().lower() for match in _WORD.finditer(text, start, start + 60))
    return next((word for word in words if word not in _SMALL), None)
