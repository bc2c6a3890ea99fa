"""The lenient parser as a program of its own: feed on stdin, its fields as JSON on stdout.

Run by its path, isolated (`python -I`), with its limit and Python's module path as arguments: it imports
nothing of this package, so that it starts fast, and whoever started it may kill it at any moment.
"""

from __future__ import annotations

import io
import json
import sys
from typing import Any

_MOST_MEMORY = 1 << 30
_LONGEST = 2_000_000  # characters of one text


def _limit_itself(seconds: int) -> None:
    """Limit memory and CPU time, where the system can; elsewhere the parent process kills it."""
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _MOST_MEMORY if hard == resource.RLIM_INFINITY else min(_MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def _fields(data: bytes) -> dict[str, Any]:
    """What `model.feed_from_fields` takes."""
    import feedparser  # type: ignore[import-untyped]

    # A stream, never bytes or a string: the library takes those for a path or an address first.
    # Without an address, so that identities stay as they are written; what it would sanitise we clean later.
    parsed = feedparser.parse(
        io.BytesIO(data),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
    )
    feed = parsed.feed
    return {
        "title": feed.get("title"),
        "link": feed.get("link"),
        "language": feed.get("language"),
        "version": parsed.get("version"),
        "entries": [_entry(entry) for entry in parsed.entries],
    }


def _entry(entry: Any) -> dict[str, Any]:
    return {
        **{name: entry.get(name) for name in ("id", "link", "title", "published")},
        "author": _authors(entry),
        "updated": entry["updated"] if "updated" in entry.keys() else None,  # noqa: SIM118 - `in entry` and `get` fall back on published
        "contents": [str(content.get("value") or "")[:_LONGEST] for content in entry.get("content") or []],
        "summary": (entry.get("summary") or "")[:_LONGEST],
    }


def _authors(entry: Any) -> Any:
    """The author as the feed writes it, or the names of several; the library cuts names out of addresses."""
    people = [person.get("name") for person in entry.get("authors") or []]
    return people if len(people) > 1 else entry.get("author")


def main() -> None:
    """Parse stdin. Arguments: CPU seconds, then the module path."""
    seconds, sys.path[:] = int(sys.argv[1]), sys.argv[2:]
    _limit_itself(seconds)
    fields = _fields(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(fields))


if __name__ == "__main__":
    main()
