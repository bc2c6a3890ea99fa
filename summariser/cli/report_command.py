"""`summariser report`: a page to look at, of one record or of a whole store."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from datetime import datetime, timezone
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.options import existing_store_option
from summariser.cli.output import Output, check_place

if TYPE_CHECKING:
    from summariser.models.record import ArticleSummary
    from summariser.rendering.run_report import ReportRows
    from summariser.store import FlatTable, Store

MOST_FOUND = 100_000
MOST_ROWS = 1_000_000
"""Of all tables together: some 100,000 records. Their page has 60 MB, and making it takes 800 MB."""
MOST_JOINED = 30_000
"""Commitments that are joined while somebody waits for the page."""
_NO_LEDGER = f"The ledger is left out: more than {MOST_JOINED:,} commitments. summariser ledger shows it."


@click.command(
    "report",
    cls=GroupedCommand,
    examples=(
        "summariser report record.json",
        "summariser report 17 --store runs.db",
        "summariser report --store runs.db --query 'port strike' -o strike.html",
    ),
)
@click.argument("named", metavar="[RECORD|ID]", required=False)
@existing_store_option
@grouped_option("Source", "--query", metavar="WORDS", help="Only articles that have all of these words.")
@grouped_option(
    "Output",
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="HTML file to write (default: report.html, or the record's name with .html; - for stdout).",
)
@debug_option
@click.pass_context
def command(
    context: click.Context, /, named: str | None, store: Path, query: str | None, output: Path | None
) -> None:
    """Write a page to look at: one file that needs no network and can be mailed.

    With RECORD, a JSON file that `summariser article` wrote, or ID, the number of a record in the store, it
    shows the record beside its article. Without them it shows all records of the store, or those of a query,
    in tables and plots.
    """
    if named and query:
        raise click.UsageError("--query selects records of a store; a single record takes none.")
    silence_libraries(context)
    place = output or Path(f"{Path(named).stem if named else 'report'}.html")
    if str(place) != "-":
        check_place(place, named or str(store))
    page = _record_page(named, store) if named else _store_page(store, query)
    Output("html", None if str(place) == "-" else place, 0, color=False).write(page)
    if str(place) != "-":
        print_stderr(f"Written: {place}")


def _record_page(named: str, store: Path) -> str:
    from summariser.models.errors import StoreError
    from summariser.rendering import render_html
    from summariser.store import Store

    path = Path(named)
    if path.is_file():
        return render_html(_record_in(path))
    with Store.open(store, read_only=True) as opened:
        found = opened.find_records(named)
        if not found:
            raise StoreError(
                f"There is no file {named}, and {store} has no such record.",
                "Name a JSON file of a record, or the number of a record in the store.",
            )
        return render_html(opened.record(found[0]))


def _record_in(path: Path) -> ArticleSummary:
    from pydantic import ValidationError

    from summariser.models.errors import UnreadableInput
    from summariser.models.record import parse_record

    try:
        return parse_record(path.read_bytes())
    except ValidationError as error:
        raise UnreadableInput(
            f"{path} is no record of summariser.", "Name a file that `summariser article` wrote as JSON."
        ) from error


def _store_page(store: Path, query: str | None) -> str:
    from summariser.rendering.run_report import render_run_report
    from summariser.store import Store

    with Store.open(store, read_only=True) as opened:
        return render_run_report(_report_rows(opened, store, query))


def _report_rows(opened: Store, store: Path, query: str | None) -> ReportRows:
    from summariser.models.errors import StoreError
    from summariser.rendering.run_report import REPORT_COLUMNS, ReportRows, rows_of

    wanted = {found.id for found in opened.search(query, MOST_FOUND)} if query else None
    tables: dict[str, list[list[Any]]] = {}
    for name, columns in REPORT_COLUMNS.items():
        table = opened.table(name)
        key = "id" if name == "records" else "record_id"
        rows: Iterable[tuple[Any, ...]] = table.rows
        if wanted is not None:
            rows = _of_records(table, key, wanted) if key in columns else ()
        left = MOST_ROWS - sum(map(len, tables.values()))
        tables[name] = rows_of(islice(rows, left + 1), table.columns, columns)
        if len(tables[name]) > left:
            raise StoreError(
                f"{store} has more rows than the {MOST_ROWS:,} that a page can hold.",
                "Choose records with a narrower --query, or export them: `summariser export`.",
            )
    title = f"{store.name}: {query}" if query else store.name
    made = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    retry = shlex.join(["summariser", "batch", "SOURCE", "--store", str(store), "--retry-failed"])
    threads = _threads(opened, wanted)
    note = "" if threads is not None else _NO_LEDGER
    return ReportRows(title, made, tables, "" if query else retry, threads, note)


def _of_records(table: FlatTable, key: str, wanted: set[int]) -> Iterator[tuple[Any, ...]]:
    """The rows whose column `key` has one of the numbers `wanted`."""
    place = list(table.columns).index(key)
    return (row for row in table.rows if row[place] in wanted)


def _threads(opened: Store, wanted: set[int] | None) -> list[list[Any]] | None:
    """The rows of the ledger, None if joining would be slow: threads with a step in the records `wanted`.

    Threads are joined from all records, so that a query shows their whole history.
    """
    from summariser.ledger import build_ledger, entries_of_all, is_due
    from summariser.rendering.run_report import ledger_table, rows_of

    records, commitments = [], 0
    for record in opened.latest_records():
        records.append(record)
        commitments += len(record.commitments)
        if commitments > MOST_JOINED:
            return None
    threads = build_ledger(entries_of_all(records), opened.judgements()).threads
    if wanted is not None:
        table = opened.table("records")
        pairs = rows_of(table.rows, table.columns, ("id", "text_sha256"))
        articles = {text for number, text in pairs if number in wanted}
        threads = tuple(
            thread for thread in threads if articles & {step.entry.article.id for step in thread.steps}
        )
    today = datetime.now().astimezone().date()
    return ledger_table(threads, frozenset(thread.id for thread in threads if is_due(thread, today)))
