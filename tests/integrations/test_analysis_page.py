"""The queries of docs/analysis.md run on what `summariser export` writes."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from commandline import run
from storing import done, filled, full_record, record_on

PAGE = Path(__file__).parents[2] / "docs" / "analysis.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("pyarrow")
    folder = tmp_path_factory.mktemp("export")
    store = filled(folder / "runs.db", done(full_record()), done(record_on(1)))
    result = run("export", store, "--format", "parquet", "--output", f"{folder / 'tables'}{os.sep}")
    assert result.status == 0, result.stderr
    return folder / "tables"


@pytest.mark.parametrize("query", QUERIES, ids=[query.split("\n")[0][:40] for query in QUERIES])
def test_duckdb_runs_the_query(tables: Path, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(tables)
    assert duckdb.sql(query.strip().rstrip(";")).fetchall()


def test_a_view_is_exported_with_dates(tables: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "due.parquet"
    store = tables.parent / "runs.db"
    arguments = ("--table", "outstanding_commitments", "--format", "parquet", "--output", path)
    assert run("export", store, *arguments).status == 0
    assert str(parquet.read_schema(path).field("when_end").type) == "date32[day]"
