"""Parse feeds (RSS 0.9 to 2.0, RDF, Atom, JSON Feed) and OPML within limits, one document an entry."""

from __future__ import annotations

from summariser.sources.feed_formats.feed_discovery import DiscoveredFeed, FeedLink, declared_feeds, find_feed
from summariser.sources.feed_formats.feed_entries import (
    entry_document,
    entry_documents,
    entry_source,
    is_stub,
)
from summariser.sources.feed_formats.feed_model import Feed, FeedEntry
from summariser.sources.feed_formats.feed_parser import LENIENT_SECONDS, parse_feed
from summariser.sources.feed_formats.opml import is_opml, parse_opml

__all__ = [
    "LENIENT_SECONDS",
    "DiscoveredFeed",
    "Feed",
    "FeedEntry",
    "FeedLink",
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
