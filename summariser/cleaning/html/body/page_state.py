"""The article in the data from which a script builds its page: `__NEXT_DATA__` and the like.

Publishing systems write a paragraph as a string, as markup, or as a list of spans: objects with a "text" or
"value", some of which (links) hold such lists themselves. The article is the part with most running text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from summariser.cleaning.html.element_text import width
from summariser.cleaning.html.linked_data import plain_paragraphs
from summariser.cleaning.line_features import ends_sentence

_DEEPEST = 60  # levels of the data
_SHORTEST = 60  # width of a paragraph; it counts by what it has more, so that many teasers are no article
_MOST = 0.6  # of a part's text in one of its own parts, which is then the article
_SPAN_TEXTS = ("text", "value")
_SPAN_LISTS = ("children", "content")


def state_body(scripts: Iterable[str]) -> tuple[str, ...]:
    """The paragraphs of the article in a page's JSON scripts; empty where they hold no running text."""
    parts = [part for script in scripts if (part := _part(_value(script), 0)).size > 0]
    if not parts:
        return ()
    part = max(parts, key=lambda part: part.size)
    while part.inner:
        inner = max(part.inner, key=lambda part: part.size)
        if inner.size < _MOST * part.size:
            break
        part = inner
    return tuple(dict.fromkeys(part.paragraphs()))


class _Part:
    """A part of the data: its own paragraphs, or the parts in it, and how much text that is."""

    def __init__(self, own: Iterable[str] = (), inner: Iterable[_Part] = ()) -> None:
        self.own = [line for line in own if width(line) >= _SHORTEST and ends_sentence(line)]
        self.inner = [part for part in inner if part.size > 0]
        self.size: float = sum(width(line) - _SHORTEST for line in self.own)
        self.size += sum(part.size for part in self.inner)

    def paragraphs(self) -> Iterator[str]:
        yield from self.own
        for part in self.inner:
            yield from part.paragraphs()


def _value(script: str) -> Any:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None


def _part(value: Any, level: int) -> _Part:
    if isinstance(value, str):
        return _Part(plain_paragraphs(value))
    if level == _DEEPEST or not isinstance(value, list | dict):
        return _Part()
    if isinstance(value, list) and any(isinstance(item, dict) and _span(item) is not None for item in value):
        return _Part(plain_paragraphs("".join(_spans(value, level))))
    values = value if isinstance(value, list) else value.values()
    return _Part(inner=(_part(inner, level + 1) for inner in values))


def _span(item: dict[str, Any]) -> str | None:
    return next((text for name in _SPAN_TEXTS if isinstance(text := item.get(name), str)), None)


def _spans(items: list[Any], level: int) -> Iterator[str]:
    for item in items if level < _DEEPEST else ():
        if isinstance(item, dict):
            yield _span(item) or ""
            for name in _SPAN_LISTS:
                inner = item.get(name)
                yield from _spans(inner, level + 1) if isinstance(inner, list) else ()
