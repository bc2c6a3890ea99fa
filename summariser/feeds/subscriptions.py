"""What is known of the feeds that are followed and of their entries: plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from summariser.models.errors import InputError
from summariser.sources.feed_formats import Feed, FeedEntry
from summariser.sources.fetcher import Validators

Status = Literal["active", "gone"]


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that is followed. `checked` and `due` are seconds since 1970; `failures` are those in a row."""

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


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """An entry that the feed was seen with; `fingerprint` changes when it is edited."""

    id: int
    entry_id: str
    link: str | None
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """A feed that was fetched and read: where it stands now, and what makes the next request conditional."""

    url: str
    feed: Feed
    validators: Validators


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The feed is as it was (304)."""


Answer = Fetched | Unchanged | InputError


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """An entry that is to be summarised. `edited`: it was before, and has changed since."""

    id: int
    source: str
    feed_url: str
    entry: FeedEntry
    feed: Feed
    edited: bool = False
