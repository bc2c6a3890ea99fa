"""`summariser export`: what a store holds, for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal, get_args

import click

from summariser.cli.command_runner import debug_option, silence_libraries, tell
from summariser.cli.output import check_place, streamed

if TYPE_CHECKING:
    from summariser.store import FlatTable, Store

ExportFormat = Literal["jsonl", "csv", "parquet"]

# As in `summariser.store`, which takes a while to import: help must not wait for it.
TABLES = (
    *("articles", "records", "summary_sentences", "actors", "commitments", "figures", "evidence"),
    *("inputs", "attempts", "runs"),
)


@click.command("export")
@click.argument("store", type=click.Path(path_type=Path), metavar="STORE")
@click.option(
    "--format",
    "format_",
    type=click.Choice(get_args(ExportFormat)),
    help="Default: by the extension of --output, else jsonl.",
)
@click.option("--table", type=click.Choice(TABLES), help="One flat table instead of whole records.")
@click.option(
    "--output",
    metavar="FILE|FOLDER",
    help="A file, or a folder (made if it ends in /) that gets a file for each table.",
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
    """Write what STORE holds as JSON Lines, CSV or Parquet.

    JSON Lines without --table is the whole records, one a line; else a row of a flat table a line, for CSV
    and Parquet that of the records. A CSV cell that a spreadsheet would take for a formula gets an apostrophe
    before it. Parquet needs `pip install 'summariser[parquet]'`.
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
            raise click.UsageError("Parquet goes to a file: name one with --output.")
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
        raise SettingsError(f"--output {folder} cannot be made: {error.strerror}.") from error
    for name in tables:
        path = folder / f"{name}.{format_}"
        check_place(path, str(store.path))
        _write_table(store.table(name), path, format_)
        tell(f"Wrote {path}.")


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
