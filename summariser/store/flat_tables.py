"""The flat tables as they are exported: each row is complete, without a join."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "integer", "real", "json", "day", "moment"]

_ITEM = "{0}.* FROM {0} JOIN records r ON r.id = {0}.record_id JOIN articles a ON a.id = r.article_id"
_OF_ARTICLE = "a.source, a.url, a.published"
_QUERIES = {
    "articles": "SELECT * FROM articles ORDER BY id",
    "records": "SELECT r.id, r.article_id, a.text_sha256, a.source, a.url, a.title, a.published, a.language,"
    " r.headline, r.model, r.run_config_id, r.run_id, r.attempts, r.input_tokens, r.cached_input_tokens,"
    " r.output_tokens, r.cost_usd, r.seconds, r.rejected, r.created"
    " FROM records r JOIN articles a ON a.id = r.article_id ORDER BY r.id",
    **{
        table: f"SELECT {_OF_ARTICLE}, {_ITEM.format(table)} ORDER BY {table}.record_id, {table}.position"
        for table in ("summary_sentences", "actors", "commitments", "figures")
    },
    "evidence": "SELECT * FROM evidence ORDER BY record_id, item, position, number",
    "inputs": "SELECT i.source, i.extra, o.status, o.reason, o.message, o.attempts, o.updated, c.model,"
    " o.article_id, o.record_id, o.run_config_id, o.run_id"
    " FROM inputs i JOIN outcomes o ON o.input_id = i.id JOIN run_configs c ON c.id = o.run_config_id"
    " ORDER BY o.id",
    "attempts": "SELECT i.source, t.status, t.reason, t.message, t.input_tokens, t.cached_input_tokens,"
    " t.output_tokens, t.cost_usd, t.seconds, t.at, t.run_config_id, t.run_id, t.last_answer"
    " FROM attempts t JOIN inputs i ON i.id = t.input_id ORDER BY t.id",
    "runs": "SELECT u.id, u.run_group_id, p.command, u.started, u.ended, p.finished AS run_group_finished,"
    " c.model, c.options FROM runs u JOIN run_groups p ON p.id = u.run_group_id"
    " JOIN run_configs c ON c.id = p.run_config_id ORDER BY u.id",
}
TABLES = tuple(_QUERIES)
VIEWS = (
    *("current_records", "outstanding_commitments", "overdue_commitments", "figures_in_articles"),
    *("actors_by_articles", "article_versions", "failures", "costs_by_run"),
)
"""The views that are exported like tables."""

_KINDS: dict[Kind, frozenset[str]] = {
    "json": frozenset({"aliases", "extra", "options"}),
    "real": frozenset({"cost_usd", "seconds", "value", "high"}),
    "integer": frozenset(
        {
            *("id", "article_id", "record_id", "run_config_id", "run_id", "run_group_id", "near_of"),
            *("position", "number", "sentence", "start", "end", "raw_start", "raw_end"),
            *("attempts", "input_tokens", "cached_input_tokens", "output_tokens", "rejected"),
            *("run_group_finished", "version", "versions", "articles", "of_unknown_price"),
        }
    ),
    "day": frozenset({"when_start", "when_end"}),
    "moment": frozenset(
        {
            *("published", "modified", "created", "updated", "at", "started", "ended"),
            *("first_published", "last_published"),
        }
    ),
}


@dataclass(frozen=True)
class FlatTable:
    """Rows with the names and kinds of their columns.

    A `json` column holds text that is JSON, a `day` and a `moment` text in ISO 8601. The rows come as they
    are taken; the store must stay open until then.
    """

    name: str
    columns: dict[str, Kind]
    rows: Iterator[tuple[Any, ...]]


def read_table(db: sqlite3.Connection, name: str) -> FlatTable:
    """The table or view of that name; KeyError if it is none of `TABLES` and `VIEWS`."""
    cursor = db.cursor()
    cursor.row_factory = None
    cursor.execute(f"SELECT * FROM {name}" if name in VIEWS else _QUERIES[name])
    names = [column[0] for column in cursor.description]
    return FlatTable(name, {column: _kind(column) for column in names}, iter(cursor))


def _kind(column: str) -> Kind:
    for kind, columns in _KINDS.items():
        if column in columns:
            return kind
    return "text"
