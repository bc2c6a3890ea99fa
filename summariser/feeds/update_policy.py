"""What follows from a feed's answer and its entries. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from fnmatch import fnmatchcase
from hashlib import sha256

from summariser.feeds.subscriptions import Answer, Fetched, KnownEntry, Subscription, Unchanged
from summariser.models.errors import FeedGone, InputError, RefusedByServer, UnreadableInput
from summariser.sources.feed_formats import FeedEntry, is_stub

FIRST_BACK_OFF = 300.0
"""Seconds until a feed that failed is polled again; doubled at each failure in a row."""
LONGEST_BACK_OFF = 86_400.0
LONGEST_ASKED_WAIT = 7 * 86_400.0
JITTER = 0.25
"""The largest share by which a wait is prolonged, so that feeds that failed together do not come together."""

_GONE = 410
MAX_ATTEMPTS = 3
"""Attempts at an entry that fails, over several updates."""


@dataclass(frozen=True)
class FeedFilters:
    """Which new entries are wanted.

    `include` and `exclude` are patterns with * and ?, in any case, looked for in title and link; an entry
    must match one of `include`, if there are any, and none of `exclude`. `max_age` passes over what was
    published longer ago; what has no date is young.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    max_age: timedelta | None = None

    def want(self, entry: FeedEntry, now: float) -> bool:
        """Whether the entry is wanted at `now` (seconds since 1970)."""
        text = f"{entry.title or ''}\n{entry.link or ''}".casefold()
        if self.include and not _matches(text, self.include):
            return False
        return not _matches(text, self.exclude) and not self._is_too_old(entry, now)

    def _is_too_old(self, entry: FeedEntry, now: float) -> bool:
        moment = _moment(entry.published or entry.updated)
        if self.max_age is None or moment is None:
            return False
        return moment < datetime.fromtimestamp(now, timezone.utc) - self.max_age


@dataclass(frozen=True, slots=True)
class FeedChanges:
    """Entries that were not there before, and those that are known and were edited."""

    new: list[FeedEntry] = field(default_factory=list)
    edited: list[tuple[KnownEntry, FeedEntry]] = field(default_factory=list)


def is_due(subscription: Subscription, now: float) -> bool:
    """Whether the feed may be polled at `now`."""
    return subscription.status == "active" and subscription.due <= now


def after(subscription: Subscription, answer: Answer, now: float, chance: float) -> Subscription:
    """The subscription after an answer that came at `now`; `chance` in [0, 1) is the jitter's."""
    if isinstance(answer, Fetched):
        moved = answer.url != subscription.url
        return replace(
            _well(subscription, now),
            url=answer.url,
            title=answer.feed.title or subscription.title,
            validators=answer.validators,
            moved_from=subscription.url if moved else subscription.moved_from,
        )
    if isinstance(answer, Unchanged):
        return _well(subscription, now)
    return _after_fault(subscription, answer, now, chance)


def _well(subscription: Subscription, now: float) -> Subscription:
    return replace(subscription, checked=now, due=now, failures=0, fault=None, status="active")


def _after_fault(subscription: Subscription, error: InputError, now: float, chance: float) -> Subscription:
    gone = isinstance(error, FeedGone) or (isinstance(error, RefusedByServer) and error.status == _GONE)
    failures = subscription.failures + 1
    return replace(
        subscription,
        checked=now,
        due=now + _wait(error, failures, chance),
        failures=failures,
        fault=str(error),
        status="gone" if gone else "active",
    )


def _wait(error: InputError, failures: int, chance: float) -> float:
    """The growing back-off, or Retry-After if that is longer; none if no server was asked."""
    if isinstance(error, UnreadableInput) and error.blocked:
        return 0.0
    wait: float = min(FIRST_BACK_OFF * 2.0 ** min(failures - 1, 30), LONGEST_BACK_OFF)
    if isinstance(error, RefusedByServer) and error.retry_after is not None:
        wait = max(wait, min(error.retry_after, LONGEST_ASKED_WAIT))
    return wait * (1 + JITTER * chance)


def fingerprint(entry: FeedEntry) -> str:
    """Changes when the entry is edited. Of a stub, which has little text, the time stamp counts too."""
    stamp = entry.updated or "" if is_stub(entry) else ""
    return sha256(f"{entry.content_sha256} {stamp}".encode()).hexdigest()


def changes(entries: Iterable[FeedEntry], known: Sequence[KnownEntry]) -> FeedChanges:
    """What is new among `entries` and what was edited, in the order of the feed.

    An entry is known by its id; else by its link, if the feed has dropped the id that it had with it; else
    by its content.
    """
    entries = list(entries)
    index = _EntryIndex(known, {entry.id for entry in entries})
    found = FeedChanges()
    for entry in entries:
        mark = fingerprint(entry)
        old = index.look_up(entry, mark)
        if old is None:
            found.new.append(entry)
            index.add(entry, mark)
        elif old.fingerprint != mark and old.id:
            found.edited.append((old, entry))
    return found


class _EntryIndex:
    """Known entries by id, link and fingerprint. Those that this answer brought have the number 0."""

    def __init__(self, known: Sequence[KnownEntry], present: set[str]) -> None:
        self._by_id = {one.entry_id: one for one in known}
        dropped = [one for one in known if one.entry_id not in present]
        self._by_link = {one.link: one for one in dropped if one.link}
        self._by_mark = {one.fingerprint: one for one in dropped}

    def look_up(self, entry: FeedEntry, mark: str) -> KnownEntry | None:
        by_link = self._by_link.get(entry.link) if entry.link else None
        return self._by_id.get(entry.id) or by_link or self._by_mark.get(mark)

    def add(self, entry: FeedEntry, mark: str) -> None:
        self._by_id[entry.id] = KnownEntry(0, entry.id, entry.link, mark)


def _matches(text: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(text, f"*{pattern.casefold()}*") for pattern in patterns)


def _moment(time: str | None) -> datetime | None:
    """The moment of an ISO 8601 date or time; a time without a zone is taken for UTC."""
    if time is None:
        return None
    try:
        moment = datetime.fromisoformat(time.replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
