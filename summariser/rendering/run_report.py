"""The report of a store or a query: one self-contained page with searchable tables and plots.

The page's script draws tables and plots from the rows that it carries as JSON, column by column. Nothing is
loaded from outside.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from summariser.models.ledger import LedgerStep, Thread
from summariser.rendering.html_page import embedded, page_template
from summariser.utils.safe_text import plain_text

Rows = list[list[Any]]

REPORT_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "records": (
        *("id", "title", "headline", "source", "url", "published", "language", "model"),
        *("input_tokens", "output_tokens", "cost_usd", "seconds", "rejected", "created"),
    ),
    "commitments": (
        *("record_id", "by", "to", "action", "status", "when_text", "when_start", "when_end"),
        *("condition", "stated_by"),
    ),
    "figures": ("record_id", "text", "value", "high", "unit", "what", "approximation", "as_of"),
    "actors": ("record_id", "name", "kind", "role"),
    "inputs": ("source", "status", "reason", "message", "attempts", "updated"),
}
"""The tables of a store and their columns that a report shows."""

LEDGER_COLUMNS = ("by", "action", "to", "status", "due", "overdue", "steps", "changed", "history")
"""The columns of the table of threads; `history` has of each step its day, change, quotation and source."""


@dataclass(frozen=True)
class ReportRows:
    """What a report shows: for each table of `REPORT_COLUMNS` its rows, values in the order of its columns.

    `title` names the store, or the query. `made` is when the report was made, for people. `threads` are rows
    of `LEDGER_COLUMNS`; `note` says why there are none.
    """

    title: str
    made: str
    tables: Mapping[str, Rows]
    retry_command: str
    threads: Rows | None = None
    note: str = ""


def render_run_report(report: ReportRows) -> str:
    """The page as one HTML document."""
    return page_template("report.html.j2").render(
        title=report.title,
        made=report.made,
        counts={name: len(rows) for name, rows in report.tables.items()},
        retry_command=report.retry_command,
        note=report.note,
        data=Markup(_json_in_html(_columnar(report))),
        **embedded("report.css", "report.js"),
    )


def rows_of(rows: Iterable[tuple[Any, ...]], names: Collection[str], wanted: tuple[str, ...]) -> Rows:
    """Of each row of a table with columns `names` the values of the columns `wanted`."""
    places = [list(names).index(name) for name in wanted]
    return [[row[place] for place in places] for row in rows]


def ledger_table(threads: Iterable[Thread], overdue: frozenset[str]) -> Rows:
    """Threads as rows of `LEDGER_COLUMNS`; `overdue` are the ids of those that are."""
    return [
        [
            *(thread.by, thread.action, thread.to, thread.status, _iso(thread.due)),
            *("overdue" if thread.id in overdue else None, len(thread.steps), _iso(thread.changed)),
            [_step(step) for step in thread.steps],
        ]
        for thread in threads
    ]


def _step(step: LedgerStep) -> list[str | None]:
    entry = step.entry
    due = f", due {entry.due}" if entry.due else ""
    return [
        _iso(entry.article.published),
        step.change + due,
        entry.quote,
        entry.article.title or entry.article.source,
    ]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _columnar(report: ReportRows) -> dict[str, dict[str, list[Any]]]:
    data = {name: _columns(rows, REPORT_COLUMNS[name]) for name, rows in report.tables.items()}
    return data if report.threads is None else {**data, "ledger": _columns(report.threads, LEDGER_COLUMNS)}


def _columns(rows: Rows, names: tuple[str, ...]) -> dict[str, list[Any]]:
    return {name: [_plain(row[place]) for row in rows] for place, name in enumerate(names)}


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return plain_text(value) if isinstance(value, str) else value


def _json_in_html(data: object) -> str:
    """JSON that no text in it can end: neither a closing tag nor a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("&", "\\u0026").replace("\u2028", "\\u2028")
