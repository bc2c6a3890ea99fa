"""Feeds (RSS, RDF, Atom, JSON Feed): one document an entry, its full text where the feed carries it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from summariser.article import Metadata, RawDocument
from summariser.errors import InputError, NotAnArticle, UnreadableInput
from summariser.isotime import iso_time
from summariser.reading.sniffing import holds_markup
from summariser.reading.source import Opened


def entry_documents(opened: Opened) -> Iterator[RawDocument | InputError]:
    """The entries of a feed, in its order; raises UnreadableInput where it cannot be parsed."""
    feed = _parsed(opened)
    entries = feed.get("entries") or []
    if not entries:
        raise NotAnArticle(f"The feed {opened.name} has no entries.", "Open it in a browser.")
    outlet = feed.get("feed") or {}
    return (_entry(entry, outlet, opened.name, number) for number, entry in enumerate(entries, start=1))


def _parsed(opened: Opened) -> Mapping[str, Any]:
    import fastfeedparser  # type: ignore[import-untyped]

    try:
        # Bytes, never a string: the library takes a string that begins with http:// for an address to fetch.
        parsed: Mapping[str, Any] = fastfeedparser.parse(opened.data or b"")
    except (ValueError, LookupError, RecursionError) as error:
        raise UnreadableInput(
            f"The feed {opened.name} cannot be parsed: {str(error).partition(chr(10))[0]}.",
            "Check that it is complete RSS, Atom or JSON Feed.",
        ) from error
    return parsed


def _entry(
    entry: Mapping[str, Any], outlet: Mapping[str, Any], name: str, number: int
) -> RawDocument | InputError:
    text = _fullest_text(entry)
    source = f"{name}#{_string(entry.get('id')) or number}"
    if not text:
        return NotAnArticle(f"Entry {source} has no text.", "Read its page instead.")
    metadata = Metadata(
        title=_string(entry.get("title")),
        published=iso_time(entry.get("published")),
        modified=iso_time(entry.get("updated")),
        author=_string(entry.get("author")),
        site=_string(outlet.get("title")),
        url=_string(entry.get("link")),
        language=_string(outlet.get("language")),
    )
    return RawDocument(text, source, "html" if holds_markup(text) else "text", "utf-8", metadata)


def _fullest_text(entry: Mapping[str, Any]) -> str:
    """The longest of the entry's contents and its description: feeds disagree where the full text goes."""
    contents = [str(content.get("value") or "") for content in entry.get("content") or []]
    return max([*contents, str(entry.get("description") or "")], key=len).strip()


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
