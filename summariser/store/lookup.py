"""Find records by name, and how an input ended."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from summariser.store.stored_values import Spend, Status

_SHORTEST_HASH = 8

_FIND = """
SELECT id FROM records WHERE id = :number
UNION SELECT r.id FROM articles a JOIN records r ON r.article_id = a.id
  WHERE a.source = :named OR a.url = :named
UNION SELECT r.id FROM articles a JOIN records r ON r.article_id = a.id
  WHERE a.text_sha256 >= :hash AND a.text_sha256 < :hash || 'g'
UNION SELECT o.record_id FROM inputs i JOIN outcomes o ON o.input_id = i.id
  WHERE i.source = :named AND o.record_id IS NOT NULL
ORDER BY 1 DESC
"""


@dataclass(frozen=True)
class RunAttempt:
    """One time that an input was taken up. `at` is ISO 8601; `last_answer` is what a model said last."""

    at: str
    status: Status
    reason: str | None
    message: str | None
    spent: Spend
    seconds: float
    last_answer: str | None


@dataclass(frozen=True)
class InputFailure:
    """How an input ended when it was last taken up, and every attempt at it, the first one first."""

    source: str
    status: Status
    reason: str | None
    message: str | None
    record_id: int | None
    model: str
    title: str | None
    attempts: tuple[RunAttempt, ...]


def find_records(db: sqlite3.Connection, named: str) -> list[int]:
    """The numbers of the records that `named` refers to, newest first.

    `named` is the number of a record, the source or the address of an article, or its SHA-256, of which the
    first eight digits are enough.
    """
    is_number = named.isascii() and named.isdigit() and len(named) < 19
    is_hash = len(named) >= _SHORTEST_HASH and not set(named.lower()) - set("0123456789abcdef")
    values = {
        "named": named,
        "number": int(named) if is_number else None,
        "hash": named.lower() if is_hash else None,
    }
    return [int(row[0]) for row in db.execute(_FIND, values)]


def find_ending(db: sqlite3.Connection, source: str) -> InputFailure | None:
    """How the input of that name ended last, under whichever configuration; None if it was never seen."""
    row = db.execute(
        "SELECT i.id, i.source, o.status, o.reason, o.message, o.record_id, c.model, a.title"
        " FROM inputs i JOIN outcomes o ON o.input_id = i.id JOIN run_configs c ON c.id = o.run_config_id"
        " LEFT JOIN articles a ON a.id = o.article_id WHERE i.source = ? ORDER BY o.updated DESC, o.id DESC",
        (source,),
    ).fetchone()
    if row is None:
        return None
    attempts = db.execute("SELECT * FROM attempts WHERE input_id = ? ORDER BY id", (row["id"],))
    named = {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118 - a Row iterates over values
    return InputFailure(**named, attempts=tuple(map(_attempt, attempts)))


def _attempt(row: sqlite3.Row) -> RunAttempt:
    tokens = (row["input_tokens"], row["cached_input_tokens"], row["output_tokens"])
    return RunAttempt(
        at=row["at"],
        status=row["status"],
        reason=row["reason"],
        message=row["message"],
        spent=Spend(row["cost_usd"], *tokens),
        seconds=row["seconds"],
        last_answer=row["last_answer"],
    )
