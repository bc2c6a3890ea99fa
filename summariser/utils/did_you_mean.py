"""Suggestions for a name that is misspelt."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def suggestion(name: str, known: Iterable[str], listed_as: str) -> str:
    """A sentence for whoever wrote `name`: the nearest of `known`, else all of them.

    `listed_as` begins the sentence that lists all: "The formats are".
    """
    names = tuple(known)
    nearest = nearest_name(name, names)
    return f"Did you mean {nearest!r}?" if nearest else f"{listed_as} {', '.join(names)}."


def nearest_name(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The one of `known` that `name` is a misspelling of, case aside; None if none is alike.

    `cutoff` is the least ratio of `difflib`, 0 to 1; the same letters in another order always count.
    """
    names = {one.lower(): one for one in known}
    near = [one for one in names if sorted(one) == sorted(name.lower())]
    near = near or get_close_matches(name.lower(), names, n=1, cutoff=cutoff)
    return names[near[0]] if near else None
