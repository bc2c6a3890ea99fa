"""Suggestions for a name that is misspelt."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def suggestion(name: str, known: Iterable[str], listed_as: str) -> str:
    """A sentence for whoever wrote `name`: the nearest of `known`, else all of them.

    `listed_as` begins the sentence that lists all: "The formats are".
    """
    names = {one.lower(): one for one in known}
    near = [one for one in names if sorted(one) == sorted(name.lower())]  # letters that changed places
    near = near or get_close_matches(name.lower(), names, n=1)
    return f"Did you mean {names[near[0]]!r}?" if near else f"{listed_as} {', '.join(names.values())}."
