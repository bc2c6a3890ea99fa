"""A store that an older version wrote is brought up to date, and keeps what is in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from storing import full_record

from summariser.models.errors import StoreError
from summariser.store import Store
from summariser.store import store_connection as opening
from summariser.store.store_connection import migrations

FIRST = Path(__file__).with_name("version-1.sql")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store at version 1, with a record, a small one, a failure and a near-duplicate."""
    path = tmp_path / "runs.db"
    with sqlite3.connect(path) as db:
        db.executescript(FIRST.read_text("utf-8"))
    return path


# What migration 5 renames.
RENAMED = {
    "recipes": "run_configs",
    "campaigns": "run_groups",
    "claims": "leases",
    "bands": "lsh_bands",
    '"recipe_id"': '"run_config_id"',
    '"campaign_id"': '"run_group_id"',
}


def renamed(columns: dict[str, list[str]]) -> dict[str, list[str]]:
    return {
        RENAMED.get(table, table): [RENAMED.get(name, name) for name in names]
        for table, names in columns.items()
    }


def contents(path: Path, columns: dict[str, list[str]]) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables, in these columns."""
    with sqlite3.connect(path) as db:
        return {
            table: db.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY 1, 2").fetchall()
            for table, names in columns.items()
        }


def columns_of(path: Path) -> dict[str, list[str]]:
    with sqlite3.connect(path) as db:
        tables = db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'articles_fts%'"
        )
        return {
            table: [f'"{row[1]}"' for row in db.execute(f"PRAGMA table_info({table})")]
            for (table,) in tables.fetchall()
        }


def schema_of(path: Path) -> set[tuple[str, str]]:
    with sqlite3.connect(path) as db:
        return set(db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


@pytest.mark.parametrize("read_only", [False, True])
def test_every_row_is_kept(path: Path, read_only: bool) -> None:
    columns = columns_of(path)
    before = contents(path, columns)
    assert sum(map(len, before.values())) > 40
    with Store.open(path, read_only=read_only) as store:
        assert opening.version_of(store._connection) == len(migrations())
        assert store.record(1) == full_record()
        known = store.known("copy.txt", 1)
        assert known is not None and (known.reason, known.record_id) == ("near-duplicate", 1)
        ending = store.ending("bad.txt")
        assert ending is not None and ending.attempts[0].last_answer == '{"headline": "Bo'
        assert store.faults() == []
    assert list(contents(path, renamed(columns)).values()) == list(before.values())


def test_the_pages_of_evidence_are_taken_from_records(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE records SET json = json_set(json, '$.actors[1].evidence[0].page', 4) WHERE id = 1")
    with Store.open(path, read_only=True) as store:
        evidence = store.table("evidence")
        rows = [dict(zip(evidence.columns, row, strict=True)) for row in evidence.rows]
    assert [(row["item"], row["position"], row["page"]) for row in rows if row["page"]] == [("actors", 2, 4)]


def test_a_store_that_was_migrated_is_like_one_that_was_made(path: Path, tmp_path: Path) -> None:
    Store.open(path).close()
    Store.open(tmp_path / "new.db").close()
    assert schema_of(path) == schema_of(tmp_path / "new.db")


def test_a_later_migration_keeps_what_is_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = migrations()
    step = "CREATE TABLE moods (mood TEXT);\n-- A trigger holds semicolons; so may a comment.\n" + (
        "CREATE TRIGGER t AFTER INSERT ON moods BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n"
    )
    monkeypatch.setattr(opening, "migrations", lambda: (*known, step))
    with Store.open(path, read_only=True) as store:
        assert len(list(store.record_jsons())) == 2
    assert columns_of(path)["moods"] == ['"mood"']


def test_a_migration_is_taken_whole_or_not_at_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = migrations()
    step = "CREATE TABLE moods (mood TEXT);\nCREATE TABLE runs (id INTEGER);\n"
    monkeypatch.setattr(opening, "migrations", lambda: (*known, step))
    with pytest.raises(StoreError, match="table runs already exists"):
        Store.open(path)
    monkeypatch.undo()
    with Store.open(path) as store:
        assert opening.version_of(store._connection) == len(known)
    assert "moods" not in columns_of(path)


def test_scripts_of_migrations_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (Path(opening.__file__).parent / "migrations").glob("*.sql"))
    assert [int(name.split("_")[0]) for name in names] == list(range(1, len(names) + 1))
    assert len(migrations()) == len(names)
