"""Merge another store into this one. Doing it twice adds nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from summariser.models.errors import StoreCorrupt
from summariser.store.rows import ITEM_TABLES
from summariser.store.store_connection import open_connection, reading_address, transaction

# Each step adds rows under numbers of this store; `temp.X_of` leads from their numbers to ours. What is the
# same is known by a hash (run_configs, articles), a name (inputs) or a UUID (run_groups, runs).
_KEYS = {
    "run_configs": "sha256",
    "run_groups": "uuid",
    "runs": "uuid",
    "articles": "text_sha256",
    "inputs": "source",
}
_COLUMNS = {
    "run_configs": ("sha256", "model", "prompt_sha256", "schema_sha256", "options"),
    "run_groups": ("uuid", "command", "run_config_id", "finished"),
    "runs": ("uuid", "run_group_id", "started", "ended"),
    "articles": (
        *("text_sha256", "source", "title", "published", "modified", "author", "agency", "place", "site"),
        *("url", "language", "content", "text"),
    ),
    "inputs": ("source", "extra"),
    "records": (
        *("article_id", "run_config_id", "run_id", "headline", "model", "attempts", "input_tokens"),
        *("cached_input_tokens", "output_tokens", "cost_usd", "seconds", "rejected", "created", "json"),
    ),
    "attempts": (
        *("input_id", "run_id", "run_config_id", "status", "reason", "message", "input_tokens"),
        *("cached_input_tokens", "output_tokens", "cost_usd", "seconds", "at", "last_answer"),
    ),
    "outcomes": (
        *("input_id", "run_config_id", "run_id", "status", "reason", "message", "raw_sha256", "article_id"),
        *("record_id", "attempts", "updated"),
    ),
}
_REFERENCES = {
    f"{table.removesuffix('s')}_id": table
    for table in ("run_configs", "run_groups", "runs", "articles", "inputs", "records")
}
_NEAR = """
UPDATE articles SET near_of = (
  SELECT first.ours FROM temp.articles_of me JOIN other.articles theirs ON theirs.id = me.theirs
  JOIN temp.articles_of first ON first.theirs = theirs.near_of WHERE me.ours = articles.id)
WHERE near_of IS NULL AND id IN (
  SELECT me.ours FROM temp.articles_of me JOIN other.articles theirs ON theirs.id = me.theirs
  WHERE theirs.near_of IS NOT NULL)
"""
_ENDED_BY_NOW = (
    "UPDATE runs SET ended = (SELECT their.ended FROM other.runs their WHERE their.uuid = runs.uuid)"
    " WHERE ended IS NULL AND uuid IN (SELECT uuid FROM other.runs)",
    "UPDATE run_groups SET finished = 1 WHERE uuid IN (SELECT uuid FROM other.run_groups WHERE finished)",
)
_LATER_OUTCOME = """
ON CONFLICT (input_id, run_config_id) DO UPDATE SET run_id = excluded.run_id, status = excluded.status,
  reason = excluded.reason, message = excluded.message, raw_sha256 = excluded.raw_sha256,
  article_id = excluded.article_id, record_id = excluded.record_id, updated = excluded.updated
WHERE excluded.updated > outcomes.updated
"""
_COUNT_ATTEMPTS = """
UPDATE outcomes SET attempts = (SELECT count(*) FROM attempts t
  WHERE t.input_id = outcomes.input_id AND t.run_config_id = outcomes.run_config_id)
WHERE input_id IN (SELECT ours FROM temp.inputs_of)
"""


def merge_store(db: sqlite3.Connection, other: Path, lock_timeout: float) -> dict[str, int]:
    """Add what the store `other` has, in one transaction; how many rows were added, by table."""
    open_connection(
        other, create=False, read_only=True, lock_timeout=lock_timeout
    ).close()  # sound, and up to date
    with _attached(db, other), _named_if_damaged(db, other), transaction(db):
        added = {table: _add_known_by_key(db, table) for table in ("run_configs", "run_groups", "runs")}
        for update in _ENDED_BY_NOW:
            db.execute(update)
        added["articles"] = _add_known_by_key(db, "articles")
        db.execute(_NEAR)
        db.execute(
            "INSERT OR IGNORE INTO lsh_bands (band, article_id) SELECT b.band, m.ours FROM other.lsh_bands b"
            " JOIN temp.articles_of m ON m.theirs = b.article_id"
        )
        added["records"] = _add_records(db)
        added["inputs"] = _add_known_by_key(db, "inputs")
        added["attempts"] = _add(
            db,
            "attempts",
            "WHERE NOT EXISTS (SELECT 1 FROM attempts mine WHERE mine.input_id = input.ours"
            " AND mine.run_id = run.ours AND mine.at = their.at)",
        )
        _add(db, "outcomes", f"WHERE true {_LATER_OUTCOME}")
        db.execute(_COUNT_ATTEMPTS)
    return added


@contextmanager
def _attached(db: sqlite3.Connection, other: Path) -> Iterator[None]:
    db.execute("ATTACH DATABASE ? AS other", (reading_address(other),))
    try:
        for table in _REFERENCES.values():
            # Both ways are looked up: a near-duplicate of ours leads to the article of theirs.
            db.execute(
                f"CREATE TEMP TABLE {table}_of (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL UNIQUE)"
            )
        yield
    finally:
        for table in _REFERENCES.values():
            db.execute(f"DROP TABLE IF EXISTS temp.{table}_of")
        db.execute("DETACH DATABASE other")


@contextmanager
def _named_if_damaged(db: sqlite3.Connection, other: Path) -> Iterator[None]:
    """SQLite does not say which of two files is damaged."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if db.execute("PRAGMA other.quick_check(1)").fetchone()[0] != "ok":
            raise StoreCorrupt(
                f"The store {other} is damaged, and nothing of it was added.", "Restore a copy."
            ) from error
        raise


def _add_known_by_key(db: sqlite3.Connection, table: str) -> int:
    added = _add(db, table, "WHERE true", ignore=True)
    key = _KEYS[table]
    db.execute(
        f"INSERT INTO temp.{table}_of SELECT their.id, mine.id FROM other.{table} their"
        f" JOIN main.{table} mine ON mine.{key} = their.{key}"
    )
    return added


def _add_records(db: sqlite3.Connection) -> int:
    last = db.execute("SELECT coalesce(max(id), 0) FROM main.records").fetchone()[0]
    added = _add(db, "records", "WHERE true", ignore=True)
    db.execute(
        "INSERT INTO temp.records_of SELECT their.id, mine.id FROM other.records their"
        " JOIN temp.articles_of a ON a.theirs = their.article_id"
        " JOIN temp.run_configs_of c ON c.theirs = their.run_config_id"
        " JOIN main.records mine ON mine.article_id = a.ours AND mine.run_config_id = c.ours"
    )
    for table in ITEM_TABLES:
        columns = [row[1] for row in db.execute(f"PRAGMA main.table_info({table})") if row[1] != "record_id"]
        names = ", ".join(f'"{column}"' for column in columns)
        db.execute(
            f"INSERT INTO main.{table} (record_id, {names}) SELECT m.ours, {names} FROM other.{table} their"
            f" JOIN temp.records_of m ON m.theirs = their.record_id WHERE m.ours > ?",
            (last,),
        )
    return added


def _add(db: sqlite3.Connection, table: str, rest: str, *, ignore: bool = False) -> int:
    """Insert rows of theirs under our numbers; how many."""
    columns = _COLUMNS[table]
    values, joins = [], []
    for column in columns:
        if column not in _REFERENCES:
            values.append(f"their.{column}")
            continue
        name = column.removesuffix("_id")
        values.append(f"{name}.ours")
        joins.append(f"LEFT JOIN temp.{_REFERENCES[column]}_of {name} ON {name}.theirs = their.{column}")
    cursor = db.execute(
        f"INSERT {'OR IGNORE' if ignore else ''} INTO main.{table} ({', '.join(columns)})"
        f" SELECT {', '.join(values)} FROM other.{table} their {' '.join(joins)} {rest}"
        + ("" if "ON CONFLICT" in rest else " ORDER BY their.id")
    )
    return cursor.rowcount
