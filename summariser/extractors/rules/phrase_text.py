"""What counts as a word, and where a phrase ends, in the text of an article."""

from __future__ import annotations

import re

WORD = re.compile(r"[\w'’-]+")
TABLE_CELL = " | "
"""What separates the cells of a table row in clean text."""

_PUNCTUATION = " \t\n,;:.!?\"“”«»„'‘’-–—"


def trim(text: str) -> str:
    """`text` without spaces and punctuation at its ends."""
    return text.strip(_PUNCTUATION)
