"""The store: the outcome of each input, and one record for each article and run configuration."""

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
from summariser.models.ledger import PairJudgement
from summariser.models.record import ArticleSummary, parse_record
from summariser.store import leases
from summariser.store.flat_tables import FlatTable, read_table
from summariser.store.integrity import StoreStats, count, find_faults
from summariser.store.lookup import InputFailure, find_ending, find_records
from summariser.store.record_search import FoundRecord, search_records
from summariser.store.result_writer import save_outcomes
from summariser.store.rows import insert, storable
from summariser.store.store_connection import (
    LOCK_TIMEOUT_SECONDS,
    fold_log,
    open_connection,
    plain_errors,
    transaction,
)
from summariser.store.store_merge import merge_store
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
        self._lock_timeout = lock_timeout
        self._turn = RLock()
        self._owner = "" if read_only else leases.new_owner()
        self.path = path

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        create: bool = True,
        read_only: bool = False,
        lock_timeout: float = LOCK_TIMEOUT_SECONDS,
    ) -> Store:
        """The store at `path`, made if it is not there and `create`, migrated if it is older.

        `lock_timeout` is how many seconds to wait for another program that is writing. Raises StoreNotFound,
        StoreUnwritable, StoreCorrupt or StoreTooNew.
        """
        path = Path(path)
        connection = open_connection(path, create=create, read_only=read_only, lock_timeout=lock_timeout)
        return cls(connection, path, read_only=read_only, lock_timeout=lock_timeout)

    def close(self) -> None:
        """Release the leases and close the file; doing it again does nothing."""
        writable = bool(self._owner)
        # Where they cannot be released (a full disk), they end with the process or expire.
        with suppress(StoreError):
            if self._owner:
                with self._transaction(durable=False) as db:
                    leases.release_all(db, self._owner)
        self._owner = ""
        if writable:
            fold_log(self._connection)
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
            found = db.execute("SELECT id FROM run_configs WHERE sha256 = ?", (run_config.sha256,)).fetchone()
            if found:
                return int(found["id"])
            row = {
                "sha256": run_config.sha256,
                "model": run_config.model,
                "prompt_sha256": run_config.prompt_sha256,
                "schema_sha256": run_config.schema_sha256,
                "options": run_config.options_json,
            }
            return insert(db, "run_configs", row)

    def known_run_config(self, run_config: RunConfig) -> int | None:
        """The number of `run_config` if this store has seen it."""
        row = self._one("SELECT id FROM run_configs WHERE sha256 = ?", run_config.sha256)
        return None if row is None else int(row["id"])

    def begin_run(self, command: str, run_config_id: int) -> StoredRun:
        """A new run, in the open run group of the same command and configuration if there is one."""
        command = storable(command)
        with self._transaction() as db:
            found = db.execute(
                "SELECT id FROM run_groups WHERE command = ? AND run_config_id = ? AND NOT finished",
                (command, run_config_id),
            ).fetchone()
            named = {"uuid": uuid4().hex, "command": command, "run_config_id": run_config_id}
            run_group = int(found["id"]) if found else insert(db, "run_groups", named)
            return StoredRun(insert(db, "runs", {"uuid": uuid4().hex, "run_group_id": run_group}), run_group)

    def end_run(self, run: StoredRun, *, finished: bool) -> None:
        """The run is over; `finished` where its run group has nothing left to do."""
        with self._transaction() as db:
            now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
            db.execute(f"UPDATE runs SET ended = {now} WHERE id = ?", (run.id,))
            db.execute("UPDATE run_groups SET finished = ? WHERE id = ?", (finished, run.run_group))

    def spent(self, run: StoredRun) -> Spend:
        """What all runs in the group of `run` took so far, including what was committed before a kill."""
        row = self._one(
            "SELECT coalesce(sum(input_tokens), 0) i, coalesce(sum(cached_input_tokens), 0) c,"
            " coalesce(sum(output_tokens), 0) o, coalesce(sum(cost_usd IS NULL), 0) unknown,"
            " max(coalesce(sum(cost_usd), 0.0),"
            "  (SELECT coalesce(max(committed_usd), 0.0) FROM runs WHERE run_group_id = ?1)) usd"
            " FROM attempts WHERE run_id IN (SELECT id FROM runs WHERE run_group_id = ?1)",
            run.run_group,
        )
        assert row is not None, "an aggregate gives one row"
        return Spend(None if row["unknown"] else float(row["usd"]), row["i"], row["c"], row["o"])

    def commit_spend(self, run: StoredRun, usd: float) -> None:
        """Record, before it is spent, that the group of `run` may have spent `usd`."""
        with self._transaction() as db:
            db.execute("UPDATE runs SET committed_usd = ? WHERE id = ?", (usd, run.id))

    # Looking up.

    def known(self, source: str, run_config_id: int) -> KnownInput | None:
        """The latest outcome of the input named `source` under the configuration; None if there is none."""
        row = self._one(
            "SELECT o.* FROM outcomes o JOIN inputs i ON i.id = o.input_id"
            " WHERE i.source = ? AND o.run_config_id = ?",
            storable(source),
            run_config_id,
        )
        if row is None:
            return None
        names = ("status", "reason", "raw_sha256", "record_id", "attempts", "message")
        return KnownInput(*(row[name] for name in names))

    def record_id(self, text_sha256: str, run_config_id: int) -> int | None:
        """The number of the record of that text under the configuration, or None."""
        row = self._one(
            "SELECT r.id FROM records r JOIN articles a ON a.id = r.article_id"
            " WHERE a.text_sha256 = ? AND r.run_config_id = ?",
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
            return (
                parse_record(row["json"])
                if schema is ArticleSummary
                else schema.model_validate_json(row["json"])
            )
        except ValueError as error:
            raise StoreError(
                f"Record {record_id} of {self.path} was made in another schema than {schema.__name__}.",
                "`summariser export` gives it as it is.",
            ) from error

    def find_records(self, named: str) -> list[int]:
        """The numbers of the records that `named` refers to, newest first.

        `named` is the number of a record, the source or the address of an article, or its SHA-256, of which
        the first eight digits are enough.
        """
        with self.reading() as db:
            return find_records(db, storable(named))

    def ending(self, source: str) -> InputFailure | None:
        """How the input of that name ended last; None if it was never seen."""
        with self.reading() as db:
            return find_ending(db, storable(source))

    def table(self, name: str) -> FlatTable:
        """A flat table for export, one of `TABLES`; its rows come as they are taken."""
        with self.reading() as db:
            table = read_table(db, name)
        return replace(table, rows=self._in_plain_words(table.rows))

    def faults(self) -> list[str]:
        """What is inconsistent in the store, a sentence each; nothing if it is fine. Reads all of it."""
        with self.reading() as db:
            return list(find_faults(db))

    def stats(self) -> StoreStats:
        """The contents in numbers."""
        with self.reading() as db:
            return count(db)

    def latest_records(self) -> Iterator[ArticleSummary]:
        """One record of each article, of the configuration used last, in the order of the articles.

        They are read one at a time: all of a large store do not fit into memory.
        """
        query = (
            "SELECT v.article_id, r.json FROM latest_records v JOIN records r ON r.id = v.id"
            " WHERE v.article_id > ? ORDER BY v.article_id LIMIT 1"
        )
        last = 0
        while row := self._one(query, last):
            last = row["article_id"]
            yield parse_record(row["json"])

    def search(self, words: str, limit: int = 20) -> list[FoundRecord]:
        """The records whose article has all of the words, the best first."""
        with self.reading() as db:
            return search_records(db, words, limit)

    def judgements(self) -> dict[str, PairJudgement]:
        """What models said of pairs of commitments, by pair."""
        columns = "pair, label, reason, model, first_quote, second_quote"
        with self.reading() as db:
            rows = db.execute(f"SELECT {columns} FROM ledger_judgements").fetchall()
        return {row["pair"]: PairJudgement(**dict(row)) for row in rows}

    def save_judgements(self, judgements: Iterable[PairJudgement]) -> None:
        """Keep what a model said; of a pair that was judged before, the new judgement."""
        with self._transaction() as db:
            db.executemany(
                "INSERT OR REPLACE INTO ledger_judgements"
                " (pair, label, reason, model, first_quote, second_quote)"
                " VALUES (:pair, :label, :reason, :model, :first_quote, :second_quote)",
                ({name: storable(value) for name, value in vars(one).items()} for one in judgements),
            )

    def record_jsons(self) -> Iterator[str]:
        """Every record as JSON, oldest first, one at a time."""
        last = 0
        while row := self._one("SELECT id, json FROM records WHERE id > ? ORDER BY id LIMIT 1", last):
            last = row["id"]
            yield row["json"]

    def failed_sources(self, run_config_id: int) -> list[str]:
        """The sources whose latest outcome under the configuration is a failure, in input order."""
        rows = self._all(
            "SELECT i.source FROM outcomes o JOIN inputs i ON i.id = o.input_id"
            " WHERE o.run_config_id = ? AND o.status = 'failed' ORDER BY i.id",
            run_config_id,
        )
        return [row["source"] for row in rows]

    # Leases. They are written without waiting for the disk: after a power cut no process is at work.

    def acquire_leases(self, wanted: Sequence[LeaseRequest], run_config_id: int) -> list[Lease]:
        """Ask for articles to work on; one answer each, in order. `save` or `release_leases` ends a lease."""
        with self._transaction(durable=False) as db:
            return leases.acquire(db, wanted, run_config_id, self._owner)

    def release_leases(self, text_sha256s: Iterable[str], run_config_id: int) -> None:
        """End leases without an outcome."""
        with self._transaction(durable=False) as db:
            leases.release(db, text_sha256s, run_config_id, self._owner)

    def renew_leases(self) -> None:
        """Prolong the leases of this process; due every half `LEASE_SECONDS` while any are held."""
        with self._transaction(durable=False) as db:
            leases.renew(db, self._owner)

    # For packages above that keep tables of their own in the file.

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for reading; errors of SQLite are raised as StoreError."""
        with self._turn, plain_errors(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection in one transaction: on return all of it is on disk, after an error nothing is."""
        with self._transaction() as db:
            yield db

    # Writing.

    def merge(self, other: Path) -> dict[str, int]:
        """Add what the store at `other` has and this one lacks; how many rows were added, by table.

        Doing it again adds nothing. Raises StoreError if either store cannot be used.
        """
        with self._turn, plain_errors(self.path):
            return merge_store(self._connection, other, self._lock_timeout)

    def save(self, run: StoredRun, run_config_id: int, outcomes: Sequence[InputOutcome]) -> None:
        """Write the outcomes of some inputs and end their leases, in one transaction.

        On return all of it is on disk. An unchanged input needs no saving: its earlier outcome holds.
        """
        with self._transaction() as db:
            save_outcomes(db, run, run_config_id, outcomes)
            texts = [one.article.id for one in outcomes if one.article]
            leases.release(db, texts, run_config_id, self._owner)

    @contextmanager
    def _transaction(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        db = self._connection
        with self._turn, plain_errors(self.path):
            db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            with transaction(db):
                yield db

    def _in_plain_words(self, rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        with plain_errors(self.path):
            for row in rows:  # noqa: UP028 - it would close the cursor, also after the store
                yield row

    def _one(self, query: str, *values: object) -> sqlite3.Row | None:
        with self.reading() as db:
            row: sqlite3.Row | None = db.execute(query, values).fetchone()
        return row

    def _all(self, query: str, *values: object) -> list[sqlite3.Row]:
        with self.reading() as db:
            return db.execute(query, values).fetchall()
