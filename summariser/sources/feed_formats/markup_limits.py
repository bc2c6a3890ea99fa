"""Refuses markup that is cheap to send and expensive to parse, before a parser reads it.

Takes the time of one pass over the bytes, which are UTF-8, so that no encoding hides anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.models.errors import FeedUnreadable

_DEEPEST = 300  # elements in one another; a feed with whole pages inside stays below 100
_MOST_TAGS = 500_000
_MOST_ATTRIBUTES = 1_000  # of one tag; libxml2 takes quadratic time over them

_TOKEN = re.compile(rb"<!--|<!\[CDATA\[|<\?|<(/?)([A-Za-z_:][^\s<>/]*)([^<>]*)>")
_END_OF = {b"<!--": b"-->", b"<![CDATA[": b"]]>", b"<?": b"?>"}
_DECLARATION = b"<!ENTITY"
# A short text without further entities, or an external entity, which no parser here loads.
_HARMLESS = re.compile(
    rb"<!ENTITY\s{1,50}(?:[^\s<>\"'%&]{1,100}\s{1,50}[\"'](?:[^\"'&%<]|&\#?\w{1,8};){0,200}[\"']"
    rb"|(?:%\s{1,50})?[^\s<>\"'%&]{1,100}\s{1,50}(?:SYSTEM|PUBLIC)\s)"
)
_NESTED = re.compile(rb"&(?!amp;|lt;|gt;|quot;|apos;|#)")


def count_entries(data: bytes, name: str) -> int:
    """How many elements of `data` (UTF-8 markup) call themselves an entry.

    Raises FeedUnreadable where a parser would spend more on it than a feed may cost.
    """
    _refuse_entities(data, name)
    return sum(map(_is_entry, _tags(data, name)))


def _refuse_entities(data: bytes, name: str) -> None:
    start = data.find(_DECLARATION) if b"<!DOCTYPE" in data else -1
    while start >= 0:
        match = _HARMLESS.match(data, start)
        if not match or _NESTED.search(match[0]):
            raise _hostile(name, "declares entities that expand")
        start = data.find(_DECLARATION, match.end())


def _is_entry(tag: re.Match[bytes]) -> bool:
    return not tag[1] and tag[2].rpartition(b":")[2].lower() in (b"item", b"entry")


def _tags(data: bytes, name: str) -> Iterator[re.Match[bytes]]:
    """The tags in their order; number, attributes and depth as a parser that recovers would see them."""
    inside: list[bytes] = []
    never_ended: set[bytes] = set()
    tags = position = 0
    while match := _TOKEN.search(data, position):
        position = match.end()
        if match[2] is None:
            position = _after(data, match[0], position, never_ended)
            continue
        tags += 1
        if tags > _MOST_TAGS:
            raise _hostile(name, f"has more than {_MOST_TAGS:,} tags")
        if match[3].count(b"=") > _MOST_ATTRIBUTES:
            raise _hostile(name, f"has a tag with more than {_MOST_ATTRIBUTES:,} attributes")
        _follow(inside, match)
        if len(inside) > _DEEPEST:
            raise _hostile(name, f"nests elements more than {_DEEPEST} deep")
        yield match


def _after(data: bytes, mark: bytes, position: int, never_ended: set[bytes]) -> int:
    """Where a comment, CDATA section or instruction ends; at once if nothing ends it: then it is text."""
    end = -1 if mark in never_ended else data.find(_END_OF[mark], position)
    if end < 0:
        never_ended.add(mark)
    return max(position, end)


def _follow(inside: list[bytes], tag: re.Match[bytes]) -> None:
    """Keep the list of open elements: an end tag closes all within its element, or nothing."""
    if not tag[1]:
        if not tag[3].endswith(b"/"):
            inside.append(tag[2])
    elif tag[2] in inside:
        while inside.pop() != tag[2]:
            pass


def _hostile(name: str, what: str) -> FeedUnreadable:
    return FeedUnreadable(f"The feed {name} {what}, which no feed needs.", "It is not read.")
