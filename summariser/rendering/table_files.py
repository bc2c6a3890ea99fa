"""Rows of a table as JSON Lines, CSV or Parquet, one at a time: a million rows are never in memory."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from summariser.models.errors import SettingsError
from summariser.store import FlatTable, Kind
from summariser.utils.distribution import install_command
from summariser.utils.safe_text import safe_json

if TYPE_CHECKING:
    import pyarrow

_ROWS_AT_A_TIME = 1_000

# A spreadsheet takes a cell that begins so for a formula, also one that a web page wrote.
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*%?")


def write_jsonl(table: FlatTable, file: IO[bytes]) -> None:
    """An object a line, in UTF-8."""
    parsed = {at for at, kind in enumerate(table.columns.values()) if kind == "json"}
    names = list(table.columns)
    for row in table.rows:
        values = [json.loads(value) if at in parsed and value else value for at, value in enumerate(row)]
        document = json.dumps(dict(zip(names, values, strict=True)), ensure_ascii=False)
        file.write(f"{safe_json(document)}\n".encode())


def write_csv(table: FlatTable, file: IO[bytes]) -> None:
    """A heading and a line a row (RFC 4180), in UTF-8. No cell is a formula; NULL is an empty cell."""
    page = io.StringIO(newline="")
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([harmless(value) if isinstance(value, str) else value for value in row])
        if page.tell() > 1_000_000:
            file.write(_taken(page))
    file.write(_taken(page))


def write_parquet(table: FlatTable, file: IO[bytes]) -> None:
    """One row group for a thousand rows. Raises SettingsError where the extra is not installed."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise SettingsError(
            "Writing Parquet needs pyarrow, which is not installed.", install_command("parquet")
        ) from error
    schema = _schema(table)
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while rows := list(islice(table.rows, _ROWS_AT_A_TIME)):
            columns = zip(*rows, strict=True)
            arrays = [
                pyarrow.array(_fitting(values, kind), field.type)
                for values, kind, field in zip(columns, table.columns.values(), schema, strict=True)
            ]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))


def harmless(cell: str) -> str:
    """`cell` with an apostrophe before it where a spreadsheet would run it; a plain number stays one."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def _taken(page: io.StringIO) -> bytes:
    taken = page.getvalue().encode()
    page.seek(0)
    page.truncate()
    return taken


def _fitting(values: Iterable[Any], kind: Kind) -> list[Any]:
    """A whole number as a float in a column of floats: SQLite returns it as an integer."""
    return [float(value) if kind == "real" and value is not None else value for value in values]


def _schema(table: FlatTable) -> pyarrow.Schema:
    import pyarrow

    types = {
        "text": pyarrow.string(),
        "json": pyarrow.string(),
        "integer": pyarrow.int64(),
        "real": pyarrow.float64(),
    }
    return pyarrow.schema([(name, types[kind]) for name, kind in table.columns.items()])
