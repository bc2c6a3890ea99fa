"""Rows of the tables: writing one, and flattening a record into rows."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from summariser.models.record import ArticleSummary, Evidence

# What SQLite's integers hold; a figure in an article may be larger.
_INTEGERS = range(-(2**63), 2**63)

# The columns of an item's own table, after record_id and position.
_COLUMNS = {
    "summary_sentences": ("text",),
    "actors": ("name", "aliases", "kind", "role"),
    "commitments": (
        *('"by"', '"to"', "action", "status"),
        *("when_text", "when_start", "when_end", "condition", "stated_by"),
    ),
    "figures": ("text", "value", "high", "unit", "what", "approximation", "as_of"),
    "evidence": (
        *("item", "number", "sentence", "quote"),
        *('"start"', '"end"', "raw_start", "raw_end", "page"),
    ),
}
ITEM_TABLES = tuple(_COLUMNS)
_INSERTS = {
    table: f"INSERT INTO {table} (record_id, position, {', '.join(columns)})"
    f" VALUES (?, ?, {', '.join('?' * len(columns))})"
    for table, columns in _COLUMNS.items()
}

Row = tuple[Any, ...]


def insert(db: sqlite3.Connection, table: str, row: dict[str, Any]) -> int:
    """Insert `row` into `table`; its id. Names of columns come from code, never from input."""
    columns = ", ".join(f'"{name}"' for name in row)
    added = db.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
    )
    return int(added.lastrowid or 0)


def insert_items(db: sqlite3.Connection, records: Iterable[tuple[int, ArticleSummary]]) -> None:
    """Write the items of the records, and the evidence of each; a record comes with its id."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for record_id, record in records:
        for table, row in _flattened(record):
            rows[table].append((record_id, *row))
    for table, of_table in rows.items():
        db.executemany(_INSERTS[table], of_table)


def storable(text: str) -> str:
    """`text` without lone surrogates, such as Python makes of file names that are not UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def _flattened(record: ArticleSummary) -> Iterator[tuple[str, Row]]:
    """(table, position and the other columns) of each item and of each passage of evidence."""
    for table, row, position, evidence in _items(record):
        yield table, (position, *row)
        for number, passage in enumerate(evidence, 1):
            yield "evidence", (position, table, number, *_passage(passage))


def _items(record: ArticleSummary) -> Iterator[tuple[str, Row, int, Sequence[Evidence]]]:
    for position, sentence in enumerate(record.summary, 1):
        yield "summary_sentences", (sentence.text,), position, sentence.evidence
    for position, actor in enumerate(record.actors, 1):
        aliases = json.dumps(actor.aliases, ensure_ascii=False)
        yield "actors", (actor.name, aliases, actor.kind, actor.role), position, actor.evidence
    for position, one in enumerate(record.commitments, 1):
        when = (one.when.text, one.when.start, one.when.end) if one.when else (None, None, None)
        row = (one.by, one.to, one.action, one.status, *when, one.condition, one.stated_by)
        yield "commitments", row, position, one.evidence
    for position, figure in enumerate(record.figures, 1):
        values = (_number(figure.value), _number(figure.high))
        row = (figure.text, *values, figure.unit, figure.what, figure.approximation, figure.as_of)
        yield "figures", row, position, figure.evidence


def _passage(passage: Evidence) -> Row:
    return (
        *(passage.sentence, passage.quote),
        *(passage.start, passage.end, passage.raw_start, passage.raw_end, passage.page),
    )


def _number(value: int | float | None) -> int | float | None:
    """The value as SQLite can store it; the exact value is in the JSON. NULL beyond the range of a float."""
    if not isinstance(value, int) or value in _INTEGERS:
        return value
    try:
        return float(value)
    except OverflowError:
        return None
