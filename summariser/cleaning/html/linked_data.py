"""JSON-LD of a page: its objects, and the text of the article that it may carry.

Pages wrap it in comment or CDATA marks, leave commas before closing brackets, and write line breaks into
strings: what a browser's script would not read, readers of pages do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, NamedTuple

from summariser.models.article import EntryTime
from summariser.utils.iso_time import iso_time

_MOST_OBJECTS = 200  # of one list
_MOST_UPDATES = 2_000  # of a live blog
_DEEPEST = 4  # levels at which an article may be within another object
_HOLDERS = ("@graph", "mainEntity")
# A string is kept; a comment, a mark around the script, a comma before a closing bracket is not.
_LEFT_OVER = re.compile(
    r'"(?:[^"\\]|\\.)*(?:"|\Z)|/\*.{0,500}?\*/|//[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|,(?=[\s;]{0,200}[}\]])',
    re.DOTALL,
)
_LONGEST_REPAIRED = 200_000  # characters of a script that is no JSON
_MARKUP = re.compile(r"<[a-z/][^<>]{0,500}>", re.IGNORECASE)
_BREAK = re.compile(r"</(?:p|div|h[1-6]|li|blockquote)\s{0,5}>|<br\s{0,5}/?>|[\r\n]+", re.IGNORECASE)


def linked_objects(scripts: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The objects of the JSON-LD scripts, those within lists and @graph too; broken scripts are left out."""
    for script in scripts:
        for value in _values(script):
            yield from _objects(value, 1)


def article_body(objects: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    """The paragraphs of the longest articleBody, or of a live blog's updates, without markup; empty where
    there is none."""
    items = list(objects)
    bodies = (value for item in items if isinstance(value := item.get("articleBody"), str))
    body = plain_paragraphs(max(bodies, key=len, default=""))
    updates = tuple(line for one in live_updates(items) for line in one.paragraphs)
    return max(body, updates, key=lambda lines: sum(map(len, lines)))


class LiveUpdate(NamedTuple):
    """An update of a live blog: its time, its headline and its paragraphs."""

    time: EntryTime
    paragraphs: tuple[str, ...]


def is_live_blog(objects: Iterable[dict[str, Any]]) -> bool:
    """Whether an object is a live blog."""
    return any("LiveBlogPosting" in str(item.get("@type")) for item in objects)


def live_updates(objects: Iterable[dict[str, Any]]) -> list[LiveUpdate]:
    """The updates of live blogs, in the order of the page's data."""
    lists = (item.get("liveBlogUpdate") for item in objects)
    found = (update for one in lists if isinstance(one, list) for update in one[:_MOST_UPDATES])
    updates = (
        LiveUpdate(EntryTime(None, iso_time(update.get("datePublished"))), _update_paragraphs(update))
        for update in found
        if isinstance(update, dict)
    )
    return [one for one in updates if one.paragraphs]


def _update_paragraphs(update: dict[str, Any]) -> tuple[str, ...]:
    """The headline and the text of an update; nothing without a text."""
    body, headline = (plain_paragraphs(str(update.get(name) or "")) for name in ("articleBody", "headline"))
    repeated = headline and body and body[0].startswith(headline[0].rstrip(".… "))
    return (*(() if repeated else headline[:1]), *body) if body else ()


def plain_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a string of text or markup, without tags."""
    lines = (unescape(_MARKUP.sub(" ", unescape(part))) for part in _BREAK.split(text))
    return tuple(filter(None, (" ".join(line.split()) for line in lines)))


def _values(script: str) -> list[Any]:
    """The values of a script: of the text as it is, or of the text without what is no JSON."""
    try:
        return [json.loads(script.strip().strip(";"), strict=False)]
    except (ValueError, RecursionError):
        if len(script) > _LONGEST_REPAIRED:
            return []
    repaired = _LEFT_OVER.sub(_string_alone, _LEFT_OVER.sub(_string_alone, script))
    try:
        return [json.loads(repaired.strip().strip(";"), strict=False)]
    except (ValueError, RecursionError):
        return []


def _string_alone(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith('"') else " "


def _objects(value: object, level: int) -> Iterator[dict[str, Any]]:
    for item in (value if isinstance(value, list) else [value])[:_MOST_OBJECTS]:
        if isinstance(item, dict):
            yield item
            for holder in _HOLDERS if level < _DEEPEST else ():
                yield from _objects(item.get(holder), level + 1)
