"""The report of a store or a query: one self-contained page with searchable tables and plots.

The page's script draws tables and plots from the rows that it carries as JSON, column by column. Nothing is
loaded from outside.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

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


@dataclass(frozen=True)
class ReportRows:
    """What a report shows: for each table of `REPORT_COLUMNS` its rows, values in the order of its columns.

    `title` names the store, or the query. `made` is when the report was made, for people.
    """

    title: str
    made: str
    tables: Mapping[str, Rows]
    retry_command: str


def render_run_report(report: ReportRows) -> str:
    """The page as one HTML document."""
    return page_template("report.html.j2").render(
        title=report.title,
        made=report.made,
        counts={name: len(rows) for name, rows in report.tables.items()},
        retry_command=report.retry_command,
        data=Markup(_json_in_html(_columnar(report.tables))),
        **embedded("report.css", "report.js"),
    )


def rows_of(rows: Iterable[tuple[Any, ...]], names: Collection[str], wanted: tuple[str, ...]) -> Rows:
    """Of each row of a table with columns `names` the values of the columns `wanted`."""
    places = [list(names).index(name) for name in wanted]
    return [[row[place] for place in places] for row in rows]


def _columnar(tables: Mapping[str, Rows]) -> dict[str, dict[str, list[Any]]]:
    return {
        name: {
            column: [_plain(row[place]) for row in tables[name]]
            for place, column in enumerate(REPORT_COLUMNS[name])
        }
        for name in tables
    }


def _plain(value: object) -> object:
    return plain_text(value) if isinstance(value, str) else value


def _json_in_html(data: object) -> str:
    """JSON that no text in it can end: neither a closing tag nor a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("&", "\\u0026").replace("\u2028", "\\u2028")
