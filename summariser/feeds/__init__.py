"""Feeds that are followed: subscriptions in the store, what is new in them, and what waits to be read."""

from __future__ import annotations

from summariser.feeds.feed_polling import Asked, ask_feeds, fetch_feed
from summariser.feeds.feed_repository import FeedShelf
from summariser.feeds.feed_resolution import feeds_named, write_opml
from summariser.feeds.pending_entries import waiting_inputs
from summariser.feeds.subscriptions import Subscription
from summariser.feeds.update_policy import Filters

__all__ = [
    "Asked",
    "FeedShelf",
    "Filters",
    "Subscription",
    "ask_feeds",
    "feeds_named",
    "fetch_feed",
    "waiting_inputs",
    "write_opml",
]
