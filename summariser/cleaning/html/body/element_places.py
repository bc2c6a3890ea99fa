"""Where elements are in the tree: levels below the nearest element of each kind that a model learns from."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from summariser.cleaning.html import class_names

_FAR = 12  # levels from which a distance is the same
_TAGS = ("article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "blockquote")
_LISTS = frozenset(("ul", "ol", "dl"))
_BODY = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,3}(?:body|content|text|entry|story|article|post|richtext|prose|copy|paragraph)"
    r"(?:[-_]{1,2}[a-z0-9]{1,20}){0,3}"
)
_REASONS = tuple(reason for reason, _ in class_names.REMOVED)


# Its depth, then the levels up to the nearest element (itself: 0) of each kind: tags, reasons of names,
# a list, what is hidden, a box aside, a body.
ElementPlace = tuple[float, ...]
_KINDS = len(_TAGS) + len(_REASONS) + 4
_ROOT: ElementPlace = (0.0, *(float(_FAR),) * _KINDS)
_NUMBERS = {tag: 1 + number for number, tag in enumerate(_TAGS)}
_FIRST_REASON = 1 + len(_TAGS)
_LISTED, _HIDDEN, _ASIDE, _BODY_AT = range(_FIRST_REASON + len(_REASONS), 1 + _KINDS)


@lru_cache(maxsize=20_000)  # pages repeat the names of their elements
def _named(names: str) -> tuple[int, bool, bool]:
    """The number of the first reason that a word of `names` matches (-1: none), whether one names a box
    aside, and whether one names a body."""
    hyphenated = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", names).lower().split()
    words = [word for word in hyphenated if len(word) <= class_names.LONGEST]
    reason = class_names.removed_by(
        word for word in names.lower().split() if len(word) <= class_names.LONGEST
    )
    aside = any(class_names.ASIDE.fullmatch(word) for word in words)
    aside = aside and not any(class_names.NOT_ASIDE.fullmatch(word) for word in words)
    return -1 if reason is None else reason, aside, any(_BODY.fullmatch(word) for word in words)


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
    place = [above[0] + 1, *(min(distance + 1, _FAR) for distance in above[1:])]
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
    reason, aside, body = _named(names) if len(names) > 1 else (-1, False, False)
    here = [_NUMBERS[element.tag]] if element.tag in _NUMBERS else []
    here += [_FIRST_REASON + reason] if reason >= 0 else []
    here += [_LISTED] if element.tag in _LISTS else []
    here += [_ASIDE] if aside else []
    here += [_BODY_AT] if body or element.get("itemprop") == "articleBody" else []
    if element.get("hidden") is not None or class_names.HIDING.search(element.get("style") or ""):
        here.append(_HIDDEN)
    for number in here:
        place[number] = 0.0
    return tuple(place)
