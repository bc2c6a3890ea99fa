"""Feeds (RSS 0.9 to 2.0, RDF, Atom, JSON Feed): parsed within limits, and one document an entry."""

from __future__ import annotations

from summariser.reading.feeds.discovery import FeedLink, Found, declared_feeds, find_feed
from summariser.reading.feeds.documents import entry_document, entry_documents, entry_source, is_stub
from summariser.reading.feeds.model import Feed, FeedEntry
from summariser.reading.feeds.opml import is_opml, parse_opml
from summariser.reading.feeds.parsing import LENIENT_SECONDS, parse_feed

__all__ = [
    "LENIENT_SECONDS",
    "Feed",
    "FeedEntry",
    "FeedLink",
    "Found",
    "declared_feeds",
    "entry_document",
    "entry_documents",
    "entry_source",
    "find_feed",
    "is_opml",
    "is_stub",
    "parse_feed",
    "parse_opml",
]
