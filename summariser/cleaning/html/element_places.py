"""Where elements are in the tree: levels below the nearest element of each kind that a model learns from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from summariser.cleaning.html import class_names

_FAR = 12  # levels from which a distance is the same
_HIDING = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_TAGS = ("article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "blockquote")
_LISTS = frozenset(("ul", "ol", "dl"))
_BODY = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,3}(?:body|content|text|entry|story|article|post|richtext|prose|copy|paragraph)"
    r"(?:[-_]{1,2}[a-z0-9]{1,20}){0,3}"
)
_REASONS = tuple(reason for reason, _ in class_names.REMOVED)
_NAMED = re.compile("|".join(f"(?P<r{n}>{pattern})" for n, (_, pattern) in enumerate(class_names.REMOVED)))
_LONGEST_NAME = 40  # characters of a class or id that is compared


@dataclass(frozen=True, slots=True)
class ElementPlace:
    """An element's place in the tree: levels from it up to the nearest ancestor (or itself) of each kind."""

    depth: int
    tags: tuple[int, ...]
    names: tuple[int, ...]
    listed: int
    hidden: int
    aside: int
    body: int


_ROOT = ElementPlace(0, (_FAR,) * len(_TAGS), (_FAR,) * len(_REASONS), _FAR, _FAR, _FAR, _FAR)


@lru_cache(maxsize=20_000)  # pages repeat the names of their elements
def _named(names: str) -> tuple[int, bool, bool]:
    """The number of the first reason that a word of `names` matches (-1: none), whether one names a box
    aside, and whether one names a body."""
    words = [
        word
        for word in re.sub(r"(?<=[a-z])(?=[A-Z])", "-", names).lower().split()
        if len(word) <= _LONGEST_NAME
    ]
    lower = [word for word in names.lower().split() if len(word) <= _LONGEST_NAME]
    reason = -1
    for word in lower:
        match = _NAMED.fullmatch(word)
        if match and match.lastgroup:
            reason = int(match.lastgroup[1:])
            break
    aside = any(class_names.ASIDE.fullmatch(word) for word in words)
    aside = aside and not any(class_names.NOT_ASIDE.fullmatch(word) for word in words)
    return reason, aside, any(_BODY.fullmatch(word) for word in words)


def _nearer(distance: int, here: bool) -> int:
    return 0 if here else min(distance + 1, _FAR)


class ElementPlaces:
    """The places of elements, each computed once."""

    def __init__(self) -> None:
        self._known: dict[Any, ElementPlace] = {}

    def of(self, element: Any) -> ElementPlace:
        """The place of an element."""
        chain = []
        while element is not None and element not in self._known:
            chain.append(element)
            element = element.getparent()
        place = _ROOT if element is None else self._known[element]
        for inner in reversed(chain):
            place = self._known[inner] = _below(place, inner)
        return place


def _below(above: ElementPlace, element: Any) -> ElementPlace:
    tag = element.tag
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
    reason, aside, body = _named(names) if len(names) > 1 else (-1, False, False)
    hidden = element.get("hidden") is not None or bool(_HIDING.search(element.get("style") or ""))
    return ElementPlace(
        above.depth + 1,
        tuple(_nearer(d, tag == name) for d, name in zip(above.tags, _TAGS, strict=True)),
        tuple(_nearer(d, n == reason) for n, d in enumerate(above.names)),
        _nearer(above.listed, tag in _LISTS),
        _nearer(above.hidden, hidden),
        _nearer(above.aside, aside),
        _nearer(above.body, body or element.get("itemprop") == "articleBody"),
    )
