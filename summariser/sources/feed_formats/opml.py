"""OPML, the list of subscriptions that feed readers exchange."""

from __future__ import annotations

from typing import Any

from summariser.models.errors import FeedUnreadable
from summariser.sources.decoding import decode
from summariser.sources.feed_formats.feed_discovery import FeedLink
from summariser.sources.feed_formats.feed_model import LONGEST_LINE, web_address
from summariser.sources.feed_formats.markup_limits import count_entries

MAX_DEPTH = 16
"""Folders in folders that are kept; a feed deeper down is in the last of them."""


def is_opml(data: bytes) -> bool:
    """Whether the bytes are an OPML document: its root element is near the beginning."""
    return b"<opml" in data[:4096].lower()


def parse_opml(data: bytes, name: str) -> list[FeedLink]:
    """The feeds in an OPML document with their folders, in its order, each once.

    Raises FeedUnreadable where it cannot be read or is hostile.
    """
    from lxml import etree  # type: ignore[import-untyped]

    text, _ = decode(data, name)
    markup = text.partition("?>")[2] if text.lstrip("\ufeff \r\n").startswith("<?xml") else text
    found = markup.encode("utf-8", "replace").strip()
    count_entries(found, name)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(found, parser)
    except etree.XMLSyntaxError as error:
        raise _no_opml(name) from error
    if root is None or str(root.tag).lower() != "opml":
        raise _no_opml(name)
    links: dict[str, FeedLink] = {}
    for outline in root.iter():
        attributes = _attributes(outline)
        if url := web_address(attributes.get("xmlurl"), ""):
            links.setdefault(url, FeedLink(url, _title(attributes) or None, _folder(outline)))
    return list(links.values())


def _folder(outline: Any) -> tuple[str, ...]:
    """The titles of the outlines around one; an outline without a title is no folder."""
    around = [_title(_attributes(one)) for one in outline.iterancestors("outline")]
    return tuple(title for title in reversed(around) if title)[:MAX_DEPTH]


def _attributes(outline: Any) -> dict[str, str]:
    return {str(key).lower(): str(value) for key, value in outline.attrib.items()}


def _title(attributes: dict[str, str]) -> str:
    return " ".join((attributes.get("title") or attributes.get("text") or "").split())[:LONGEST_LINE]


def _no_opml(name: str) -> FeedUnreadable:
    return FeedUnreadable(f"{name} is not valid OPML.", "Export it from your feed reader again.")
