"""Tables as files: nothing in a cell is a formula, and what is read back is what was written."""

from __future__ import annotations

import csv
import io
import json
import sys
from typing import Any

import pytest

from summariser.models.errors import SettingsError
from summariser.rendering.table_files import harmless, write_csv, write_jsonl, write_parquet
from summariser.store import FlatTable

ROWS: list[tuple[Any, ...]] = [
    ('Ada, "Lund"\nMinister', '["A", "B"]', 7, 4500000),
    ("=cmd|' /C calc'!A0", "[]", -7, -2.5),
    (None, None, None, None),
]


def table(rows: list[tuple[Any, ...]] = ROWS) -> FlatTable:
    columns = {"name": "text", "aliases": "json", "position": "integer", "value": "real"}
    return FlatTable("made up", columns, iter(rows))  # type: ignore[arg-type]


def test_csv_is_read_back_as_it_was_but_for_formulas() -> None:
    file = io.BytesIO()
    write_csv(table(), file)
    read = list(csv.reader(io.StringIO(file.getvalue().decode(), newline="")))
    assert read == [
        ["name", "aliases", "position", "value"],
        ['Ada, "Lund"\nMinister', '["A", "B"]', "7", "4500000"],
        ["'=cmd|' /C calc'!A0", "[]", "-7", "-2.5"],
        ["", "", "", ""],
    ]


def test_long_tables_come_whole() -> None:
    rows = [(f"name {number}" * 20, "[]", number, 0.5) for number in range(20_000)]
    file = io.BytesIO()
    write_csv(table(rows), file)
    read = csv.reader(io.StringIO(file.getvalue().decode(), newline=""))
    assert [row[2] for row in read][1:] == [str(number) for number in range(20_000)]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1+1", "'+1+1"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1+1", "'＝1+1"),
        ("-cmd", "'-cmd"),
        ("-5", "-5"),
        ("+1,200.5", "+1,200.5"),
        ("-3.5%", "-3.5%"),
        ("a = b", "a = b"),
        ("'=1", "'=1"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell: str, written: str) -> None:
    assert harmless(cell) == written


def test_json_lines_keep_types() -> None:
    file = io.BytesIO()
    write_jsonl(table([*ROWS, ("\u202e\x1b[31m", "[]", 1, 1)]), file)
    lines = file.getvalue().decode()
    assert "\u202e" not in lines and "\x1b" not in lines
    assert [json.loads(line) for line in lines.splitlines()] == [
        {"name": 'Ada, "Lund"\nMinister', "aliases": ["A", "B"], "position": 7, "value": 4500000},
        {"name": "=cmd|' /C calc'!A0", "aliases": [], "position": -7, "value": -2.5},
        {"name": None, "aliases": None, "position": None, "value": None},
        {"name": "\u202e\x1b[31m", "aliases": [], "position": 1, "value": 1},
    ]


def test_parquet_is_read_back_as_it_was() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    file = io.BytesIO()
    rows = [*ROWS, ("large", "[]", 1, 2**60 + 1)] * 500
    write_parquet(table(rows), file)
    read = parquet.read_table(io.BytesIO(file.getvalue()))
    assert [tuple(row.values()) for row in read.to_pylist()[:3]] == ROWS
    assert read.num_rows == 2000
    assert [str(field.type) for field in read.schema] == ["string", "string", "int64", "double"]


def test_an_empty_table_has_its_columns() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    file, page = io.BytesIO(), io.BytesIO()
    write_parquet(table([]), file)
    write_csv(table([]), page)
    assert parquet.read_table(io.BytesIO(file.getvalue())).schema.names == list(table().columns)
    assert page.getvalue() == b"name,aliases,position,value\n"


def test_without_the_library_parquet_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(SettingsError, match=r"pip install 'summariser-news\[parquet\]'"):
        write_parquet(table(), io.BytesIO())
