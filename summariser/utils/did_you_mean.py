"""Suggestions for a name that is misspelt."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def suggestion(name: str, known: Iterable[str], listed_as: str) -> str:
    """A sentence that helps whoever wrote `name`: the nearest of `known`, else all of them.

    `listed_as` begins the sentence that lists all: "The formats are".
    """
    names = list(known)
    near = get_close_matches(name.lower(), {one.lower(): one for one in names}, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {next(one for one in names if one.lower() == near[0])!r}?"
    return f"{listed_as} {', '.join(names)}."
