"""JSON Feed 1.0 and 1.1 (jsonfeed.org) to the fields of a feed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def json_fields(text: str) -> dict[str, Any]:
    """The fields of a feed, as `model.feed_from_fields` takes them. ValueError if it is no JSON Feed."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("its JSON is nested too deep") from error
    if not isinstance(found, Mapping) or not isinstance(found.get("items"), list):
        raise ValueError("its JSON holds no list of items")
    return {
        "title": found.get("title"),
        "link": found.get("home_page_url"),
        "language": found.get("language"),
        "entries": [_entry(item, found) for item in found["items"] if isinstance(item, Mapping)],
    }


def _entry(item: Mapping[str, Any], feed: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": item.get("id"),
        "link": item.get("url") or item.get("external_url"),
        "title": item.get("title"),
        "published": item.get("date_published"),
        "updated": item.get("date_modified"),
        "author": _authors(item) or _authors(feed),
        "contents": [item.get("content_html"), item.get("content_text")],
        "summary": item.get("summary"),
    }


def _authors(of: Mapping[str, Any]) -> str | None:
    """Names of the authors (1.1) or the author (1.0), joined by "; "."""
    listed = of.get("authors")
    people = listed if isinstance(listed, list) else [of.get("author")]
    names = [person.get("name") for person in people if isinstance(person, Mapping)]
    return "; ".join(name for name in names if isinstance(name, str)) or None
