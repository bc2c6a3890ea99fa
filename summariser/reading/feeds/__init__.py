"""Feeds (RSS 0.9 to 2.0, RDF, Atom, JSON Feed): parsed within limits, and one document an entry."""

from __future__ import annotations

from summariser.reading.feeds.documents import entry_document, entry_documents, entry_source
from summariser.reading.feeds.model import Feed, FeedEntry
from summariser.reading.feeds.parsing import LENIENT_SECONDS, parse_feed

__all__ = [
    "LENIENT_SECONDS",
    "Feed",
    "FeedEntry",
    "entry_document",
    "entry_documents",
    "entry_source",
    "parse_feed",
]
