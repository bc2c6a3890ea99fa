"""The entries that wait, as inputs of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from summariser.batch import BatchInput
from summariser.cleaning import clean
from summariser.feeds.feed_repository import FeedRepository
from summariser.feeds.subscriptions import Subscription, WaitingEntry
from summariser.feeds.substantive_change import differs_in_substance
from summariser.models.article import Article, RawDocument
from summariser.models.errors import InputError
from summariser.models.settings import Settings
from summariser.sources.feed_formats import Feed, FeedEntry, entry_document, is_stub


def waiting_inputs(
    repository: FeedRepository,
    settings: Settings,
    limit: int | None,
    feeds: Iterable[Subscription] | None = None,
) -> Iterator[BatchInput]:
    """An input for each waiting entry of `feeds` (default: all), at most `limit` a feed.

    An edited entry is read and cleaned here, and is an input only if it differs in substance.
    """
    for subscription in repository.subscriptions() if feeds is None else feeds:
        for waiting in repository.waiting(subscription, limit):
            item = (
                _edited_input(repository, waiting, settings)
                if waiting.edited
                else _new_input(waiting, settings)
            )
            if item is not None:
                yield item


def load_entry(entry: FeedEntry, feed: Feed, source: str, settings: Settings) -> RawDocument:
    """The document of an entry, from its page where it is a stub; InputError where it cannot be had."""
    document = entry_document(entry, feed, source, settings)
    if isinstance(document, InputError):
        raise document
    return document


def _new_input(waiting: WaitingEntry, settings: Settings) -> BatchInput:
    extra = {"feed": waiting.feed_url}
    if is_stub(waiting.entry) and waiting.entry.link and settings.follow_stubs:
        load = partial(load_entry, waiting.entry, waiting.feed, waiting.source)
        return BatchInput(waiting.source, load=load, extra=extra)
    document = entry_document(waiting.entry, waiting.feed, waiting.source, settings)
    return BatchInput(waiting.source, document, extra=extra)


def _edited_input(repository: FeedRepository, waiting: WaitingEntry, settings: Settings) -> BatchInput | None:
    """None where the edit says nothing new or cannot be read: the earlier record is kept."""
    before = repository.text_of(waiting.source)
    try:
        document = load_entry(waiting.entry, waiting.feed, waiting.source, settings)
        other = _if_other(document, before)
    except InputError:
        repository.settle({waiting.source: True})
        return None
    if other is None:
        repository.settle({waiting.source: False})
        return None
    return BatchInput(waiting.source, other, extra={"feed": waiting.feed_url})


def _if_other(document: RawDocument, before: str | None) -> Article | RawDocument | None:
    """The cleaned document, None if it does not differ in substance from the clean text `before`."""
    try:
        article = clean(document)
        same = before is not None and not differs_in_substance(before, article.text, article.language)
    except InputError:
        raise
    except Exception:  # noqa: BLE001 - one entry must not end an update; the run meets the error again and stores it
        return document
    return None if same else article
