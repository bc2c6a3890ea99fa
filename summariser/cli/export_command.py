"""`summariser export`: the content of a store for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal, get_args

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.output import check_place, streamed

if TYPE_CHECKING:
    from summariser.store import FlatTable, Store

ExportFormat = Literal["jsonl", "csv", "parquet"]

# As in `summariser.store`, which takes a while to import: help must not wait for it.
TABLES = (
    *("articles", "records", "summary_sentences", "actors", "commitments", "figures", "evidence"),
    *("inputs", "attempts", "runs"),
)
VIEWS = (
    *("current_records", "outstanding_commitments", "overdue_commitments", "figures_in_articles"),
    *("actors_by_articles", "article_versions", "failures", "costs_by_run"),
)


@click.command(
    "export",
    cls=GroupedCommand,
    examples=(
        "summariser export runs.db > records.jsonl",
        "summariser export runs.db --table commitments --output commitments.csv",
        "summariser export runs.db --format parquet --output tables/",
    ),
)
@click.argument("store", type=click.Path(path_type=Path), metavar="STORE")
@grouped_option(
    "Output",
    "--format",
    "format_",
    type=click.Choice(get_args(ExportFormat)),
    help="Output format (default: by the extension of --output, else jsonl).",
)
@grouped_option(
    "Output",
    "--table",
    type=click.Choice((*TABLES, *VIEWS)),
    metavar="TABLE",
    help=f"Export one flat table or view instead of whole records: {', '.join((*TABLES, *VIEWS))}.",
)
@grouped_option(
    "Output",
    "-o",
    "--output",
    metavar="FILE|FOLDER",
    help="Write to FILE instead of stdout, or one file per table to FOLDER (created if the name ends in /).",
)
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    store: Path,
    format_: ExportFormat | None,
    table: str | None,
    output: str | None,
) -> None:
    """Export STORE as JSON Lines, CSV or Parquet.

    JSON Lines without --table holds whole records, one per line. CSV and Parquet hold a flat table (default:
    records). A CSV cell that a spreadsheet would run as a formula is prefixed with an apostrophe. Parquet has
    real dates and needs `pip install 'summariser-news[parquet]'`.
    """
    silence_libraries(context)
    from summariser.store import Store

    path = Path(output) if output and output != "-" else None
    chosen = format_ or _format_of(path) or "jsonl"
    with Store.open(store, read_only=True) as opened:
        if path and (path.is_dir() or str(output).endswith("/")):
            _write_folder(opened, path, chosen, (table,) if table else TABLES)
            return
        if chosen == "parquet" and path is None:
            raise click.UsageError("Parquet cannot be written to stdout: name a file with --output.")
        if path:
            check_place(path, str(store))
        if chosen == "jsonl" and table is None:
            _write_records(opened, path)
        else:
            _write_table(opened.table(table or "records"), path, chosen)


def _format_of(path: Path | None) -> ExportFormat | None:
    suffix = path.suffix.lower().removeprefix(".") if path else ""
    return next((known for known in get_args(ExportFormat) if known == suffix), None)


def _write_folder(store: Store, folder: Path, format_: ExportFormat, tables: tuple[str, ...]) -> None:
    from summariser.models.errors import SettingsError

    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise SettingsError(f"--output {folder} cannot be created: {error.strerror}.") from error
    for name in tables:
        path = folder / f"{name}.{format_}"
        check_place(path, str(store.path))
        _write_table(store.table(name), path, format_)
        print_stderr(f"Wrote {path}.")


def _write_table(table: FlatTable, path: Path | None, format_: ExportFormat) -> None:
    from summariser.rendering import table_files as tables

    writers: dict[ExportFormat, Callable[[FlatTable, IO[bytes]], None]] = {
        "jsonl": tables.write_jsonl,
        "csv": tables.write_csv,
        "parquet": tables.write_parquet,
    }
    with streamed(path) as file:
        writers[format_](table, file)


def _write_records(store: Store, path: Path | None) -> None:
    from summariser.utils.safe_text import safe_json

    with streamed(path) as file:
        for record in store.record_jsons():
            file.write(f"{safe_json(record)}\n".encode())
