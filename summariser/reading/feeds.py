"""Feeds (RSS, RDF, Atom, JSON Feed): one document an entry, from the feed or from the page it links to.

entry → carries the whole article? from the feed : fetch its page → else the teaser
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from summariser.article import Metadata, RawDocument
from summariser.errors import InputError, NotAnArticle, UnreadableInput
from summariser.isotime import iso_time
from summariser.reading.decoding import decode
from summariser.reading.sniffing import holds_markup, is_html
from summariser.reading.source import Opened
from summariser.settings import Settings

_WHOLE_ARTICLE = 1_200  # characters of visible text: summaries of feeds are shorter
_SHORT_ARTICLE = 300
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BROKEN_OFF = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|&hellip;|&#8230;)\s{0,5}(?:\([^()]{0,40}\))?\s{0,5}$"
    r"|(?:read more|continue reading|read the (?:full|rest)|weiterlesen|mehr lesen|lire la suite"
    r"|en savoir plus"
    r"|leer más|seguir leyendo|leia mais|continua a leggere|leggi tutto"
    r"|читать (?:далее|полностью)|اقرأ المزيد"
    r"|続きを読む|阅读全文)"
    r"[^.!?]{0,80}$",
    re.IGNORECASE,
)
# WordPress closes the teaser with a line of its own, which says nothing of where the text ends.
_SYNDICATION_NOTE = re.compile(
    r"the post .{0,300} (?:first )?appeared (?:first )?on .{0,200}$", re.IGNORECASE | re.DOTALL
)


def entry_documents(opened: Opened, settings: Settings) -> Iterator[RawDocument | InputError]:
    """The entries of a feed, in its order; raises UnreadableInput where it cannot be parsed.

    With `settings.follow_stubs`, an entry that carries only the beginning of its article is read from the
    page it links to; where that cannot be had, the teaser stays. `Metadata.content` says which it is.
    """
    feed = _parsed(opened)
    entries = feed.get("entries") or []
    if not entries:
        raise NotAnArticle(f"The feed {opened.name} has no entries.", "Open it in a browser.")
    outlet = feed.get("feed") or {}
    return (
        _document(entry, f"{opened.name}#{_string(entry.get('id')) or number}", outlet, settings)
        for number, entry in enumerate(entries, start=1)
    )


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


def _document(
    entry: Mapping[str, Any], source: str, outlet: Mapping[str, Any], settings: Settings
) -> RawDocument | InputError:
    """The entry's document: the feed's text, the page, or the teaser."""
    text, metadata = _fullest_text(entry), _metadata(entry, outlet)
    whole = _carries_article(text, len(_string(entry.get("description")) or text))
    if not whole and settings.follow_stubs and metadata.url:
        page = _page(metadata.url, source, metadata, settings)
        if isinstance(page, RawDocument) or not text:
            return page
    if not text:
        return NotAnArticle(f"Entry {source} has no text.", "Read its page instead.")
    metadata = replace(metadata, content="feed" if whole else "teaser")
    return RawDocument(text, source, "html" if holds_markup(text) else "text", "utf-8", metadata)


def _carries_article(text: str, summary: int) -> bool:
    """Whether the text of an entry (markup or plain) is a whole article rather than a summary of one.

    A shorter one is whole too where the entry has a summary beside it, much shorter, of `summary` characters.
    """
    visible = _SYNDICATION_NOTE.sub("", " ".join(_TAG.sub(" ", text).split())).strip()
    long = len(visible) >= _WHOLE_ARTICLE or len(visible) >= max(_SHORT_ARTICLE, 2 * summary)
    return long and not _BROKEN_OFF.search(visible[-200:])


def _page(url: str, source: str, metadata: Metadata, settings: Settings) -> RawDocument | InputError:
    """The page of an entry, with the metadata of the feed; an InputError where it cannot be had."""
    from summariser.reading.web import fetch

    try:
        page = fetch(url, settings)
        text, encoding = decode(page.data, url, page.charset)
    except InputError as error:
        return error
    if not is_html(text):
        return NotAnArticle(f"{url} is no page.", "Open it in a browser.")
    return RawDocument(text, source, "html", encoding, replace(metadata, url=page.url, content="page"))


def _metadata(entry: Mapping[str, Any], outlet: Mapping[str, Any]) -> Metadata:
    return Metadata(
        title=_string(entry.get("title")),
        published=iso_time(entry.get("published")),
        modified=iso_time(entry.get("updated")),
        author=_string(entry.get("author")),
        site=_string(outlet.get("title")),
        url=_string(entry.get("link")),
        language=_string(outlet.get("language")),
    )


def _fullest_text(entry: Mapping[str, Any]) -> str:
    """The longest of the entry's contents and its description: feeds disagree where the full text goes."""
    contents = [str(content.get("value") or "") for content in entry.get("content") or []]
    return max([*contents, str(entry.get("description") or "")], key=len).strip()


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
