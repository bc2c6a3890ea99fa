"""The store: what became of each input, and one record for each article and recipe."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any
from uuid import uuid4

from summariser.models.errors import StoreError
from summariser.models.record import ArticleSummary
from summariser.store import flat_tables as tables
from summariser.store import integrity as checking
from summariser.store import leases as claims
from summariser.store import lookup as looking
from summariser.store import result_writer as saving
from summariser.store import store_merge as merging
from summariser.store.flat_tables import FlatTable
from summariser.store.integrity import StoreStats
from summariser.store.lookup import InputFailure
from summariser.store.rows import insert, storable
from summariser.store.store_connection import LOCK_TIMEOUT_SECONDS, open_connection, plain_errors, transaction
from summariser.store.stored_values import (
    InputOutcome,
    KnownInput,
    Lease,
    LeaseRequest,
    RunConfig,
    Spend,
    StoredRun,
)


class Store:
    """One open store file. Several threads may use it, and take turns; several processes may open it.

    Every method raises StoreError where the file does not let it work.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, read_only: bool, lock_timeout: float
    ) -> None:
        self._connection = connection
        self._retry_budget = lock_timeout
        self._turn = RLock()
        self._owner = "" if read_only else claims.new_owner()
        self.path = path

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        create: bool = True,
        read_only: bool = False,
        lock_timeout: float = LOCK_TIMEOUT_SECONDS,
    ) -> Store:
        """The store at `path`, made if it is not there and `create`, migrated if it is older.

        `lock_timeout` is how many seconds to wait for another program that is writing. Raises StoreNotFound,
        StoreUnwritable, StoreCorrupt or StoreTooNew.
        """
        connection = open_connection(path, create=create, read_only=read_only, lock_timeout=lock_timeout)
        return cls(connection, path, read_only=read_only, lock_timeout=lock_timeout)

    def close(self) -> None:
        """Give the claims and the file back; doing it again does nothing."""
        # Where they cannot be given back (a full disk), they end with the process or run out.
        with suppress(StoreError):
            if self._owner:
                with self._transaction(durable=False) as db:
                    claims.release_all(db, self._owner)
        self._owner = ""
        self._connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Runs.

    def run_config_id(self, run_config: RunConfig) -> int:
        """The number of `run_config` in this store, given when it is first seen."""
        with self._transaction() as db:
            found = db.execute("SELECT id FROM recipes WHERE sha256 = ?", (run_config.sha256,)).fetchone()
            if found:
                return int(found["id"])
            row = {
                "sha256": run_config.sha256,
                "model": run_config.model,
                "prompt_sha256": run_config.prompt_sha256,
                "schema_sha256": run_config.schema_sha256,
                "options": run_config.options_json,
            }
            return insert(db, "recipes", row)

    def known_run_config(self, run_config: RunConfig) -> int | None:
        """The number of `run_config` if this store has seen it."""
        row = self._one("SELECT id FROM recipes WHERE sha256 = ?", run_config.sha256)
        return None if row is None else int(row["id"])

    def begin_run(self, command: str, run_config_id: int) -> StoredRun:
        """A new run; of the open campaign of the same command and recipe, if there is one."""
        command = storable(command)
        with self._transaction() as db:
            found = db.execute(
                "SELECT id FROM campaigns WHERE command = ? AND recipe_id = ? AND NOT finished",
                (command, run_config_id),
            ).fetchone()
            named = {"uuid": uuid4().hex, "command": command, "recipe_id": run_config_id}
            campaign = int(found["id"]) if found else insert(db, "campaigns", named)
            return StoredRun(insert(db, "runs", {"uuid": uuid4().hex, "campaign_id": campaign}), campaign)

    def end_run(self, run: StoredRun, *, finished: bool) -> None:
        """The run is over; `finished` where nothing of its campaign is left to do."""
        with self._transaction() as db:
            now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
            db.execute(f"UPDATE runs SET ended = {now} WHERE id = ?", (run.id,))
            db.execute("UPDATE campaigns SET finished = ? WHERE id = ?", (finished, run.campaign))

    def spent(self, run: StoredRun) -> Spend:
        """What all runs of the campaign of `run` took so far, with what was committed before a kill."""
        row = self._one(
            "SELECT coalesce(sum(input_tokens), 0) i, coalesce(sum(cached_input_tokens), 0) c,"
            " coalesce(sum(output_tokens), 0) o, coalesce(sum(cost_usd IS NULL), 0) unknown,"
            " max(coalesce(sum(cost_usd), 0.0),"
            "  (SELECT coalesce(max(committed_usd), 0.0) FROM runs WHERE campaign_id = ?1)) usd"
            " FROM attempts WHERE run_id IN (SELECT id FROM runs WHERE campaign_id = ?1)",
            run.campaign,
        )
        assert row is not None, "an aggregate gives one row"
        return Spend(None if row["unknown"] else float(row["usd"]), row["i"], row["c"], row["o"])

    def commit_money(self, run: StoredRun, usd: float) -> None:
        """Write down, before it is, that the campaign of `run` may have spent `usd`."""
        with self._transaction() as db:
            db.execute("UPDATE runs SET committed_usd = ? WHERE id = ?", (usd, run.id))

    # Looking up.

    def known(self, source: str, run_config_id: int) -> KnownInput | None:
        """What became of the input named `source` under the recipe; None if it was never seen."""
        row = self._one(
            "SELECT o.* FROM outcomes o JOIN inputs i ON i.id = o.input_id"
            " WHERE i.source = ? AND o.recipe_id = ?",
            storable(source),
            run_config_id,
        )
        if row is None:
            return None
        names = ("status", "reason", "raw_sha256", "record_id", "attempts", "message")
        return KnownInput(*(row[name] for name in names))

    def record_id(self, text_sha256: str, run_config_id: int) -> int | None:
        """The record of the article with that text under the recipe, or None."""
        row = self._one(
            "SELECT r.id FROM records r JOIN articles a ON a.id = r.article_id"
            " WHERE a.text_sha256 = ? AND r.recipe_id = ?",
            text_sha256,
            run_config_id,
        )
        return None if row is None else int(row["id"])

    def record(self, record_id: int, schema: type[ArticleSummary] = ArticleSummary) -> ArticleSummary:
        """The record of that number; StoreError if there is none, or it was made in another schema."""
        row = self._one("SELECT json FROM records WHERE id = ?", record_id)
        if row is None:
            raise StoreError(f"The store {self.path} has no record {record_id}.")
        try:
            return schema.model_validate_json(row["json"])
        except ValueError as error:
            raise StoreError(
                f"Record {record_id} of {self.path} was made in another schema than {schema.__name__}.",
                "`summariser export` gives it as it is.",
            ) from error

    def find_records(self, named: str) -> list[int]:
        """The numbers of the records that `named` means, newest first.

        `named` is the number of a record, the source or the address of an article, or its SHA-256, of which
        the first eight digits are enough.
        """
        with self.reading() as db:
            return looking.find_records(db, storable(named))

    def ending(self, source: str) -> InputFailure | None:
        """How the input of that name ended last; None if it was never seen."""
        with self.reading() as db:
            return looking.find_ending(db, storable(source))

    def table(self, name: str) -> FlatTable:
        """A flat table for export, one of `TABLES`; its rows come as they are taken."""
        with self.reading() as db:
            table = tables.read_table(db, name)
        return replace(table, rows=self._in_plain_words(table.rows))

    def faults(self) -> list[str]:
        """What is wrong with the store, a sentence each; nothing if it is sound. Reads all of it."""
        with self.reading() as db:
            return list(checking.find_faults(db))

    def stats(self) -> StoreStats:
        """How much is in the store."""
        with self.reading() as db:
            return checking.count(db)

    def record_jsons(self) -> Iterator[str]:
        """Every record as JSON, oldest first, one at a time."""
        last = 0
        while row := self._one("SELECT id, json FROM records WHERE id > ? ORDER BY id LIMIT 1", last):
            last = row["id"]
            yield row["json"]

    def failed_sources(self, run_config_id: int) -> list[str]:
        """The sources whose latest outcome under the recipe is a failure, in the order of the inputs."""
        rows = self._all(
            "SELECT i.source FROM outcomes o JOIN inputs i ON i.id = o.input_id"
            " WHERE o.recipe_id = ? AND o.status = 'failed' ORDER BY i.id",
            run_config_id,
        )
        return [row["source"] for row in rows]

    # Claims. They are written without waiting for the disk: after a power cut nobody is at work.

    def claim(self, wanted: Sequence[LeaseRequest], run_config_id: int) -> list[Lease]:
        """Ask for articles to work on; the answers in their order. `save` or `release` gives them back."""
        with self._transaction(durable=False) as db:
            return claims.claim(db, wanted, run_config_id, self._owner)

    def release(self, text_sha256s: Iterable[str], run_config_id: int) -> None:
        """Give claims back without an outcome."""
        with self._transaction(durable=False) as db:
            claims.release(db, text_sha256s, run_config_id, self._owner)

    def renew(self) -> None:
        """Say that this process lives; due every half `LEASE_SECONDS` while claims are held."""
        with self._transaction(durable=False) as db:
            claims.renew(db, self._owner)

    # For a room above that keeps tables of its own in the file.

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, to look something up; faults of SQLite come out as StoreErrors."""
        with self._turn, plain_errors(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in one transaction: on return it is on the disk, after an error nothing is."""
        with self._transaction() as db:
            yield db

    # Writing.

    def merge(self, other: Path) -> dict[str, int]:
        """Add what the store at `other` has and this one lacks; how many rows were added, by table.

        Doing it again adds nothing. Raises StoreError if either store cannot be used.
        """
        with self._turn, plain_errors(self.path):
            return merging.merge(self._connection, other, self._retry_budget)

    def save(self, run: StoredRun, run_config_id: int, finished: Sequence[InputOutcome]) -> None:
        """Write what became of some inputs, and give their claims back: all in one transaction, or nothing.

        On return it is on the disk. An input that is as it was needs no saving: its outcome stands.
        """
        with self._transaction() as db:
            saving.save(db, run, run_config_id, finished)
            claims.release(
                db, [one.article.id for one in finished if one.article], run_config_id, self._owner
            )

    @contextmanager
    def _transaction(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        db = self._connection
        with self._turn, plain_errors(self.path):
            db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            with transaction(db):
                yield db

    def _in_plain_words(self, rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        with plain_errors(self.path):
            yield from rows

    def _one(self, query: str, *values: object) -> sqlite3.Row | None:
        with self.reading() as db:
            row: sqlite3.Row | None = db.execute(query, values).fetchone()
        return row

    def _all(self, query: str, *values: object) -> list[sqlite3.Row]:
        with self.reading() as db:
            return db.execute(query, values).fetchall()
