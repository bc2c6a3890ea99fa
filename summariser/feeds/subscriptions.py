"""Plain data: subscriptions, entries, and what polling a feed gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from summariser.models.errors import InputError
from summariser.sources.feed_formats import Feed, FeedEntry
from summariser.sources.fetcher import Validators

Status = Literal["active", "gone"]


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What is wanted of the entries of one feed: patterns as of `FeedFilters`, and what records dwell on."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    focus: str | None = None


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that is followed. `checked` and `due` are seconds since 1970; `failures` are those in a row.

    `folder` are the names of the folders that it is in, the outermost first. `options` say what is wanted of
    its entries.
    """

    id: int
    url: str
    title: str | None = None
    validators: Validators = field(default_factory=lambda: Validators(""))
    checked: float | None = None
    due: float = 0.0
    failures: int = 0
    fault: str | None = None
    status: Status = "active"
    moved_from: str | None = None
    folder: tuple[str, ...] = ()
    options: FeedOptions = FeedOptions()


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """A known entry; `fingerprint` changes when it is edited."""

    id: int
    entry_id: str
    link: str | None
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """A feed that was fetched: its address now, and the validators of the next conditional request."""

    url: str
    feed: Feed
    validators: Validators


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The feed has not changed (304)."""


Answer = Fetched | Unchanged | InputError


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """An entry that is to be summarised. `edited`: it was summarised before and has changed since."""

    id: int
    source: str
    feed_url: str
    entry: FeedEntry
    feed: Feed
    edited: bool = False
