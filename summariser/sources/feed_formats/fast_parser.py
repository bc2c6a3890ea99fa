"""Well-formed feeds, and many that are not, by fastfeedparser in this process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_BESIDE = {"enclosure", "license", "related", "replies", "self", "via", "edit", "hub", "payment"}


def fast_fields(data: bytes) -> dict[str, Any]:
    """The fields of a feed, as `model.feed_from_fields` takes them. ValueError if it cannot be parsed."""
    import fastfeedparser  # type: ignore[import-untyped]

    try:
        # Bytes, never a string: the library takes a string that begins with http:// for an address to fetch.
        parsed: Mapping[str, Any] = fastfeedparser.parse(
            data, include_tags=False, include_media=False, include_enclosures=False
        )
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        # It takes the shape of some documents for granted.
        raise ValueError(str(error).partition("\n")[0][:200]) from error
    outlet = parsed.get("feed") or {}
    return {
        "title": outlet.get("title"),
        "link": outlet.get("link"),
        "language": outlet.get("language"),
        "entries": [_entry(entry) for entry in parsed.get("entries") or []],
    }


def _entry(entry: Mapping[str, Any]) -> dict[str, Any]:
    contents = [content for content in entry.get("content") or [] if isinstance(content, Mapping)]
    return {
        **{name: entry.get(name) for name in ("id", "title", "published", "updated", "author")},
        "link": _link(entry),
        "contents": [content.get("value") for content in contents],
        "summary": entry.get("description"),
        "base": next((content["base"] for content in contents if content.get("base")), None),
    }


def _link(entry: Mapping[str, Any]) -> str | None:
    """The entry's page. If it has none, the library takes a link beside it; of several, the first."""
    chosen: str | None = entry.get("link")
    links = [link for link in entry.get("links") or [] if isinstance(link, Mapping) and link.get("href")]
    own = [link for link in links if link.get("rel") in (None, "", "alternate")]
    pages = [link["href"] for link in own if link.get("type") in (None, "", *_PAGE_TYPES)]
    if chosen in [link["href"] for link in own]:
        return chosen if chosen in pages or not pages else pages[0]
    beside = [link["href"] for link in links if link.get("rel") in _BESIDE]
    return None if chosen in beside else chosen
