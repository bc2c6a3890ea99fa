"""Subscriptions and feed entries, in the store."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timezone
from typing import Any

from summariser.feeds.subscriptions import FeedOptions, KnownEntry, Subscription, WaitingEntry
from summariser.feeds.update_policy import MAX_ATTEMPTS, FeedChanges, fingerprint
from summariser.models.errors import FeedError
from summariser.sources.feed_formats import Feed, FeedEntry, entry_source
from summariser.sources.fetcher import Validators
from summariser.store import Store

_MOVED_TO_KNOWN = "It moved to {url}, which is followed already."


class FeedRepository:
    """Subscriptions and entries in a store. Every method may raise StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, url: str, title: str | None = None, folder: Sequence[str] = ()) -> bool:
        """Follow the feed at `url`; False if it is followed already. One that was gone is polled again."""
        with self._store.writing() as db:
            found = db.execute("SELECT id, status FROM feeds WHERE url = ?", (url,)).fetchone()
            if found is None:
                db.execute(
                    "INSERT INTO feeds (url, title, folder) VALUES (?, ?, ?)",
                    (url, title, json.dumps(folder, ensure_ascii=False)),
                )
            elif found["status"] == "gone":
                db.execute(
                    "UPDATE feeds SET status = 'active', due = 0, failures = 0, fault = NULL WHERE id = ?",
                    (found["id"],),
                )
            return found is None or found["status"] == "gone"

    def set_options(self, url: str, options: FeedOptions) -> None:
        """Store what is wanted of the entries of the feed at `url`, in place of what was stored."""
        row = (json.dumps(options.include), json.dumps(options.exclude), options.focus, url)
        with self._store.writing() as db:
            db.execute("UPDATE feeds SET include = ?, exclude = ?, focus = ? WHERE url = ?", row)

    def remove(self, named: str) -> Subscription:
        """Stop following a feed; its records are kept. `named` is its address or its number.

        Raises FeedError where no such feed is followed.
        """
        for subscription in self.subscriptions():
            if named in (subscription.url, str(subscription.id)):
                with self._store.writing() as db:
                    db.execute("DELETE FROM feeds WHERE id = ?", (subscription.id,))
                return subscription
        raise FeedError(f"No feed {named} is followed.", "See `summariser feed list`.")

    def subscriptions(self) -> list[Subscription]:
        """All feeds, in the order in which they were added."""
        with self._store.reading() as db:
            return [_subscription(row) for row in db.execute("SELECT * FROM feeds ORDER BY id")]

    def known_entries(self, subscription: Subscription) -> list[KnownEntry]:
        """The known entries of a feed, the latest last."""
        query = "SELECT id, entry_id, link, fingerprint FROM feed_entries WHERE feed_id = ? ORDER BY id"
        with self._store.reading() as db:
            return [KnownEntry(*row) for row in db.execute(query, (subscription.id,))]

    def record_answer(self, subscription: Subscription, feed: Feed | None, changes: FeedChanges) -> None:
        """Store the subscription as it is now, and the entries that wait to be summarised.

        In one transaction, so no entry is lost because its feed counts as read.
        """
        with self._store.writing() as db:
            _write_subscription(db, subscription)
            if feed is None:
                return
            # The oldest first, since feeds have the latest on top.
            for entry in reversed(changes.new):
                _insert_entry(db, subscription, feed, entry)
            for known, entry in changes.edited:
                db.execute(
                    "UPDATE feed_entries SET fingerprint = ?, link = ?, waiting = ?, attempts = 0,"
                    " edited = waiting IS NULL OR edited WHERE id = ?",
                    (fingerprint(entry), entry.link, _dumped(entry, feed), known.id),
                )

    def waiting(self, subscription: Subscription, limit: int | None) -> list[WaitingEntry]:
        """At most `limit` entries of a feed that wait to be summarised, the longest waiting first."""
        with self._store.reading() as db:
            rows = db.execute(
                "SELECT * FROM feed_entries WHERE feed_id = ? AND waiting IS NOT NULL ORDER BY id LIMIT ?",
                (subscription.id, -1 if limit is None else limit),
            ).fetchall()
        return [_waiting_entry(row, subscription) for row in rows]

    def waiting_count(self) -> int:
        """The number of entries that wait, of all feeds."""
        with self._store.reading() as db:
            row = db.execute("SELECT count(*) FROM feed_entries WHERE waiting IS NOT NULL").fetchone()
            return int(row[0])

    def text_of(self, source: str) -> str | None:
        """The clean text of the latest article of the input of that name."""
        with self._store.reading() as db:
            row = db.execute(
                "SELECT a.text FROM outcomes o JOIN inputs i ON i.id = o.input_id"
                " JOIN articles a ON a.id = o.article_id WHERE i.source = ? ORDER BY o.updated DESC LIMIT 1",
                (source,),
            ).fetchone()
        return None if row is None else str(row["text"])

    def records_since(self, since: datetime) -> dict[int, datetime]:
        """The numbers of the records of entries made since `since` (with a zone), and when each was made."""
        query = (
            "SELECT record_id, max(updated) AS made FROM outcomes WHERE record_id IS NOT NULL"
            " AND status IN ('done', 'partial') AND updated >= ?"
            " AND input_id IN (SELECT i.id FROM feed_entries e JOIN inputs i ON i.source = e.source)"
            " GROUP BY record_id ORDER BY record_id"
        )
        start = since.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
        with self._store.reading() as db:
            return {row["record_id"]: _time(row["made"]) for row in db.execute(query, (start,))}

    def settle(self, failed_by_source: Mapping[str, bool]) -> None:
        """The inputs of these names have ended; failed ones wait for a few more updates."""
        with self._store.writing() as db:
            for source, failed in failed_by_source.items():
                db.execute(
                    "UPDATE feed_entries SET attempts = attempts + 1,"
                    " waiting = CASE WHEN ? AND attempts + 1 < ? THEN waiting END"
                    " WHERE source = ? AND waiting IS NOT NULL",
                    (failed, MAX_ATTEMPTS, source),
                )


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _write_subscription(db: sqlite3.Connection, one: Subscription) -> None:
    """Store it; a feed that has moved to one that is followed already counts as gone."""
    row = asdict(one)
    taken = db.execute("SELECT 1 FROM feeds WHERE url = ? AND id != ?", (one.url, one.id)).fetchone()
    if taken:
        row |= {"url": one.moved_from, "status": "gone", "fault": _MOVED_TO_KNOWN.format(url=one.url)}
    del row["folder"], row["options"]
    validators = row.pop("validators")
    row |= {"validated_url": validators["url"], "etag": validators["etag"]}
    row |= {"last_modified": validators["last_modified"]}
    columns = ", ".join(f"{name} = :{name}" for name in row if name != "id")
    db.execute(f"UPDATE feeds SET {columns} WHERE id = :id", row)


def _insert_entry(db: sqlite3.Connection, subscription: Subscription, feed: Feed, entry: FeedEntry) -> None:
    db.execute(
        "INSERT INTO feed_entries (feed_id, entry_id, link, fingerprint, source, waiting)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            subscription.id,
            entry.id,
            entry.link,
            fingerprint(entry),
            entry_source(subscription.url, entry),
            _dumped(entry, feed),
        ),
    )


def _dumped(entry: FeedEntry, feed: Feed) -> str:
    return json.dumps({"entry": asdict(entry), "title": feed.title, "language": feed.language})


def _waiting_entry(row: sqlite3.Row, subscription: Subscription) -> WaitingEntry:
    kept: dict[str, Any] = json.loads(row["waiting"])
    fields = {**kept["entry"], "contents": tuple(kept["entry"]["contents"])}
    feed = Feed(title=kept["title"], language=kept["language"])
    edited = bool(row["edited"])
    return WaitingEntry(row["id"], row["source"], subscription.url, FeedEntry(**fields), feed, edited)


def _subscription(row: sqlite3.Row) -> Subscription:
    validators = Validators(row["validated_url"] or "", row["etag"], row["last_modified"])
    names = ("id", "url", "title", "checked", "due", "failures", "fault", "status", "moved_from")
    folder = tuple(json.loads(row["folder"]))
    include, exclude = (tuple(json.loads(row[name])) for name in ("include", "exclude"))
    options = FeedOptions(include, exclude, row["focus"])
    return Subscription(
        validators=validators, folder=folder, options=options, **{name: row[name] for name in names}
    )
