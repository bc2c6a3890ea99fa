"""Poll the feeds that are due, some at a time."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace

from summariser.feeds.feed_repository import FeedRepository
from summariser.feeds.subscriptions import Answer, Fetched, Subscription, Unchanged
from summariser.feeds.update_policy import FeedChanges, FeedFilters, after, changes, is_due
from summariser.models.errors import InputError
from summariser.models.settings import Settings
from summariser.sources.feed_formats import Feed, parse_feed
from summariser.sources.fetcher import Validators, fetch_changed

_CONCURRENCY = 16  # feeds; the fetcher limits the requests to one host

Fetch = Callable[[str, Validators, Settings], Answer]


@dataclass(frozen=True, slots=True)
class PollResult:
    """A feed that was polled: as it was before and is now, and how many entries are new and edited."""

    before: Subscription
    now: Subscription
    new: int = 0
    edited: int = 0


def poll_feeds(
    repository: FeedRepository,
    settings: Settings,
    filters: FeedFilters,
    *,
    fetch: Fetch | None = None,
    clock: Callable[[], float] = time.time,
    chance: Callable[[], float] = random.random,
) -> Iterator[PollResult]:
    """Poll every feed that is due, store each answer as it comes, and yield the result.

    An answer, its subscription and its entries are stored in one transaction. `fetch`, `clock` (seconds since
    1970) and `chance` (in [0, 1)) replace the network, the time and the random numbers in tests.
    """
    due = [one for one in repository.subscriptions() if is_due(one, clock())]
    for subscription, answer in _answers(due, fetch or fetch_feed, settings):
        now = clock()
        feed = answer.feed if isinstance(answer, Fetched) else None
        found = _changes(repository, subscription, feed, filters, now)
        result = after(subscription, answer, now, chance())
        repository.record_answer(result, feed, found)
        yield PollResult(subscription, result, len(found.new), len(found.edited))


def fetch_feed(url: str, known: Validators, settings: Settings) -> Answer:
    """The feed at `url` now; an InputError as a value. Follows a feed that says where it has moved."""
    try:
        fetched = _fetched(url, known, settings)
    except InputError as error:
        return error
    said = fetched.feed.moved_to if isinstance(fetched, Fetched) else None
    if isinstance(fetched, Fetched) and said and said not in (url, fetched.url, fetched.validators.url):
        try:
            moved = _fetched(said, Validators(""), settings)
        except InputError:
            return fetched  # the address that it gives is wrong
        return replace(moved, url=said) if isinstance(moved, Fetched) else fetched
    return fetched


def _fetched(url: str, known: Validators, settings: Settings) -> Fetched | Unchanged:
    page = fetch_changed(url, known, settings)
    if page is None:
        return Unchanged()
    feed = parse_feed(page.data, page.url, settings, page.charset)
    return Fetched(page.moved_to or url, feed, page.validators)


def _answers(
    due: Sequence[Subscription], fetch: Fetch, settings: Settings
) -> Iterator[tuple[Subscription, Answer]]:
    """The answers as they come. One feed needs no pool; leaving early polls no more."""
    if len(due) < 2:
        yield from ((one, fetch(one.url, one.validators, settings)) for one in due)
        return
    pool = ThreadPoolExecutor(min(_CONCURRENCY, len(due)), "feeds")
    try:
        asked = {pool.submit(fetch, one.url, one.validators, settings): one for one in due}
        for future in as_completed(asked):
            yield asked.pop(future), future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _changes(
    repository: FeedRepository,
    subscription: Subscription,
    feed: Feed | None,
    filters: FeedFilters,
    now: float,
) -> FeedChanges:
    if feed is None:
        return FeedChanges()
    found = changes(feed.entries, repository.known_entries(subscription))
    own = FeedFilters(subscription.options.include, subscription.options.exclude)
    wanted = [entry for entry in found.new if filters.want(entry, now) and own.want(entry, now)]
    return FeedChanges(wanted, found.edited)
