"""Feeds that are followed: subscriptions in the store, what is new in them, and what waits to be read."""

from __future__ import annotations

from summariser.feeds.adding import feeds_named, write_opml
from summariser.feeds.asking import Asked, ask_feeds, fetch_feed
from summariser.feeds.deciding import Filters
from summariser.feeds.shelf import FeedShelf
from summariser.feeds.subscription import Subscription
from summariser.feeds.waiting import waiting_inputs

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
