"""Bytes to a `Feed`: hostile feeds are refused; the fast parser first, the lenient one for the rest."""

from __future__ import annotations

import re
from typing import Any

from summariser.models.errors import FeedUnreadable, InputTooLarge, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources.content_sniffing import is_feed, is_html
from summariser.sources.decoding import decode
from summariser.sources.feed_formats.entity_repair import repair_references
from summariser.sources.feed_formats.fast_parser import fast_fields
from summariser.sources.feed_formats.feed_model import Feed, feed_from_fields
from summariser.sources.feed_formats.json_feed import json_fields
from summariser.sources.feed_formats.lenient_parser import lenient_fields
from summariser.sources.feed_formats.markup_limits import count_entries

LENIENT_SECONDS = 20.0
"""How long the lenient parser may take over a feed; it ends itself after half of that in CPU time."""

_XML_DECLARATION = re.compile(r"<\?xml\s[^<>]{0,300}\?>")
_HEAD = 10_000  # characters in which an XML declaration is looked for; junk before it is common
_ENTRY = re.compile(rb"<(?:[\w.-]{1,50}:)?(?:item|entry)[\s>/]", re.IGNORECASE)
# Markup that is not escaped, base64: read only by the lenient parser.
_ONLY_LENIENT = re.compile(
    rb"<(?:atom\w{0,10}:)?(?:title|description|summary|content(?![^<>]{0,200}xhtml))(?:\s[^<>]{0,200})?(?<!/)>"
    rb"[^<>]{0,5000}<[A-Za-z]"
    rb"|<[^<>]{1,200}\s(?:mode|type)\s{0,5}=\s{0,5}[\"'](?:base64|application/octet)"
)
_WHOLE_TEXT = re.compile(rb"<[\w.-]{1,50}:encoded[\s>]")
_LINK = re.compile(rb"<(?:[\w.-]{1,50}:)?link[\s>]", re.IGNORECASE)
# Times that the fast parser misreads or drops: with AM or PM, or in words of no format of feeds.
_TIME = re.compile(
    rb"<(?:\w{1,20}:)?(?:pubDate|published|date)>\s{0,50}(?:<!\[CDATA\[)?\s{0,50}([^<>\]]{1,80}?)\s{0,50}[<\]]"
)
_FEED_TIME = re.compile(
    rb"(?:[A-Za-z]{3,9},?\s{1,3})?\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d{2,4}"
    rb"(?:\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[A-Za-z]{1,5}|\s?[+-]\d{2}:?\d{2})?)?"
    rb"|\d{4}-\d{2}-\d{2}(?:[T ]\S{5,40})?",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(rb"\d\s?[ap]\.?m\b", re.IGNORECASE)
_SEVERAL_AUTHORS = re.compile(rb"</(?:dc:creator|author)>\s{0,50}<(?:dc:creator|author)[\s>]")
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], " ")  # characters of no XML
_XML_BASE = re.compile(rb"\sxml:base\s{0,5}=")
_MOVED = re.compile(
    rb"<(?:itunes:new-feed-url|newLocation)>\s{0,50}(?:<!\[CDATA\[)?([^<>\]]{1,2000})", re.IGNORECASE
)


def parse_feed(data: bytes, url: str, settings: Settings, charset: str | None = None) -> Feed:
    """The feed in `data`, which came from `url`, with the charset that its server named.

    Raises FeedUnreadable if it is not a feed, is hostile, or takes longer than `LENIENT_SECONDS` to read;
    InputTooLarge over `settings.max_input_bytes`. A feed without entries is a feed.
    """
    if len(data) > settings.max_input_bytes:
        raise InputTooLarge(
            f"The feed {url} is larger than the limit of {settings.max_input_bytes:,} bytes.",
            "Raise max_input_bytes if it really is a feed.",
        )
    try:
        text, _ = decode(data, url, charset)
    except UnreadableInput as error:
        raise FeedUnreadable(error.message, error.hint) from error
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return feed_from_fields(_json(text.lstrip("\ufeff"), url), url)
    return feed_from_fields(_xml(text, url), url)


def _json(text: str, url: str) -> dict[str, Any]:
    try:
        return json_fields(text)
    except ValueError as error:
        raise _unreadable(url, error) from error


def _xml(text: str, url: str) -> dict[str, Any]:
    # As UTF-8 without its declaration, so that the text that is checked is the text that is parsed.
    text = (_XML_DECLARATION.sub("", text[:_HEAD]) + text[_HEAD:]).strip()
    text = text.translate(_FORBIDDEN)
    data = repair_references(text).encode("utf-8", "replace")
    if is_html(text) and not is_feed(data):
        raise FeedUnreadable(f"{url} is a web page, not a feed.", "Name the feed, or let it be discovered.")
    fields = _parsed(data, url)
    first_entry = _ENTRY.search(data)
    moved = _MOVED.search(data, 0, first_entry.start() if first_entry else len(data))
    return {**fields, "moved_to": moved[1].decode("utf-8", "replace") if moved else None}


def _parsed(data: bytes, url: str) -> dict[str, Any]:
    """By the fast parser; by the lenient one as well where that fails or leaves something out."""
    entries = count_entries(data, url)
    try:
        fast = fast_fields(data)
        if not _is_doubtful(fast["entries"], entries, data):
            return fast
    except ValueError:
        fast = {}
    try:
        lenient = lenient_fields(data, LENIENT_SECONDS)
    except ValueError as error:
        if fast:
            return fast
        raise _unreadable(url, error) from error
    return lenient if len(lenient["entries"]) >= len(fast.get("entries", ())) else fast


def _is_doubtful(found: list[dict[str, Any]], entries: int, data: bytes) -> bool:
    """Whether the fast parser may have missed something: the cases that it is known to miss."""
    if entries > len(found) or _ONLY_LENIENT.search(_without_sections(data)):
        return True
    without_text = sum(not (any(entry["contents"]) or entry["summary"]) for entry in found)
    if 2 * without_text > len(found) or _SEVERAL_AUTHORS.search(data) or _has_odd_time(data):
        return True
    if _WHOLE_TEXT.search(data) and not any(any(entry["contents"]) for entry in found):
        return True
    links = [entry["link"] for entry in found]
    if _XML_BASE.search(data) and not all(map(_is_absolute, links)):
        return True
    first_entry = _ENTRY.search(data)
    return not all(links) and first_entry is not None and bool(_LINK.search(data, first_entry.end()))


def _has_odd_time(data: bytes) -> bool:
    return any(
        not _FEED_TIME.fullmatch(time[1]) or _HALF_DAY.search(time[1]) for time in _TIME.finditer(data)
    )


def _without_sections(data: bytes) -> bytes:
    """`data` without CDATA sections: their content may look like markup."""
    first, *others = data.split(b"<![CDATA[")
    return b"<![CDATA[".join([first, *(other.partition(b"]]>")[2] for other in others)])


def _is_absolute(link: object) -> bool:
    return isinstance(link, str) and link.strip().startswith(("http://", "https://"))


def _unreadable(url: str, error: ValueError) -> FeedUnreadable:
    return FeedUnreadable(
        f"The feed {url} cannot be parsed: {error}.", "Check that it is complete RSS, Atom or JSON Feed."
    )
