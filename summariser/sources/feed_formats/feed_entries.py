"""One document an entry, from the feed or from the page it links to.

entry → carries the whole article? from the feed : fetch its page → else the teaser
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from summariser.languages import WebPageWords, in_all_languages, patterns
from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import InputError, NotAnArticle
from summariser.models.settings import Settings
from summariser.sources.content_sniffing import holds_markup
from summariser.sources.feed_formats.feed_model import Feed, FeedEntry
from summariser.sources.feed_formats.feed_parser import parse_feed
from summariser.sources.linked_page import LinkedPage
from summariser.sources.opener import OpenedSource

_WHOLE_ARTICLE = 1_200  # characters of visible text: summaries of feeds are shorter
_SHORT_ARTICLE = 300
_TAG = re.compile(r"<[^<>]{0,2000}>")
_ELLIPSIS = r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|&hellip;|&#8230;)\s{0,5}(?:\([^()]{0,40}\))?\s{0,5}$"
# WordPress closes the teaser with a line of its own, which says nothing of where the text ends.
_SYNDICATION_NOTE = re.compile(
    r"the post .{0,300} (?:first )?appeared (?:first )?on .{0,200}$", re.IGNORECASE | re.DOTALL
)


@cache
def _truncated() -> re.Pattern[str]:
    """What ends a text that is only the beginning of its article."""
    pages = in_all_languages("web_pages", WebPageWords)
    endings = "|".join(ending for page in pages for ending in patterns(page.teaser_endings))
    return re.compile(rf"{_ELLIPSIS}|(?:{endings})[^.!?]{{0,80}}$", re.IGNORECASE)


def entry_documents(opened: OpenedSource, settings: Settings) -> Iterator[RawDocument | InputError]:
    """The entries of a feed, in its order; raises FeedUnreadable where it cannot be parsed.

    With `settings.follow_stubs`, an entry that carries only the beginning of its article is read from the
    page it links to; where that cannot be had, the teaser stays. `Metadata.content` says which it is.
    """
    feed = parse_feed(opened.data or b"", opened.url or opened.name, settings, opened.charset)
    if not feed.entries:
        raise NotAnArticle(f"The feed {opened.name} has no entries.", "Open it in a browser.")
    return (entry_document(entry, feed, entry_source(opened.name, entry), settings) for entry in feed.entries)


def entry_source(feed: str, entry: FeedEntry) -> str:
    """The name of an entry among all sources."""
    return f"{feed}#{entry.id}"


def entry_document(entry: FeedEntry, feed: Feed, source: str, settings: Settings) -> RawDocument | InputError:
    """The entry's document: the feed's text, the page, or the teaser."""
    text, metadata, whole = entry.fullest_text, _metadata(entry, feed), not is_stub(entry)
    if not whole and settings.follow_stubs and metadata.url:
        try:
            return LinkedPage(source, metadata.url, metadata)(settings)
        except InputError as error:
            if not text:
                return error
    if not text:
        return NotAnArticle(f"Entry {source} has no text.", "Read its page instead.")
    metadata = replace(metadata, content="feed" if whole else "teaser")
    return RawDocument(text, source, "html" if holds_markup(text) else "text", "utf-8", metadata)


def is_stub(entry: FeedEntry) -> bool:
    """Whether the entry carries less than its article."""
    text = entry.fullest_text
    return not _carries_article(text, len(entry.summary or text))


def _carries_article(text: str, summary: int) -> bool:
    """Whether the text of an entry (markup or plain) is a whole article rather than a summary of one.

    A shorter one is whole too where the entry has a summary beside it, much shorter, of `summary` characters.
    """
    visible = _SYNDICATION_NOTE.sub("", " ".join(_TAG.sub(" ", text).split())).strip()
    long = len(visible) >= _WHOLE_ARTICLE or len(visible) >= max(_SHORT_ARTICLE, 2 * summary)
    return long and not _truncated().search(visible[-200:])


def _metadata(entry: FeedEntry, feed: Feed) -> Metadata:
    return Metadata(
        title=entry.title,
        published=entry.published or entry.published_text,
        modified=entry.updated,
        author=entry.author,
        site=feed.title,
        url=entry.link,
        language=feed.language,
    )
