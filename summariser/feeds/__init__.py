"""Follow feeds: subscriptions in the store, new and edited entries, and those that wait to be summarised."""

from __future__ import annotations

from summariser.feeds.feed_polling import PollResult, fetch_feed, poll_feeds
from summariser.feeds.feed_repository import FeedRepository
from summariser.feeds.feed_resolution import feeds_named, write_opml
from summariser.feeds.pending_entries import waiting_inputs
from summariser.feeds.subscriptions import FeedOptions, Subscription
from summariser.feeds.update_policy import FeedFilters

__all__ = [
    "FeedFilters",
    "FeedOptions",
    "FeedRepository",
    "PollResult",
    "Subscription",
    "feeds_named",
    "fetch_feed",
    "poll_feeds",
    "waiting_inputs",
    "write_opml",
]
