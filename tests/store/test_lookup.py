"""What somebody names is found; tables come row by row; a store that is not sound is told as such."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from storing import RUN_CONFIG, begun, done, failed, filled, full_record, record_on

from summariser.models.errors import StoreCorrupt
from summariser.store import TABLES, InputFailure, Spend, Store

HASH = record_on(1).article.id
URL = "https://paper.example/boats?id=1"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    finished = [done(record_on(1, url=URL)), done(record_on(2), source="feed#2"), failed("x.txt")]
    return filled(tmp_path / "runs.db", *finished)


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("1", [1]),
        (HASH, [1]),
        (HASH[:8], [1]),
        (HASH[:12].upper(), [1]),
        (HASH[:7], []),
        (URL, [1]),
        ("boats-1.txt", [1]),
        ("feed#2", [2]),
        ("boats-2.txt", [2]),
        ("x.txt", []),
        ("7", []),
        ("9" * 40, []),
        ("", []),
        ("%", []),
        ("\udcff", []),
    ],
)
def test_records_are_found_by_what_they_are_called(store: Store, named: str, found: list[int]) -> None:
    assert store.find_records(named) == found


def test_the_newest_of_several_records_comes_first(path: Path) -> None:
    with Store.open(path) as store:
        run, run_config_id = begun(store, run_config=replace(RUN_CONFIG, model="other"))
        store.save(run, run_config_id, [done(record_on(1))])
        assert store.find_records("boats-1.txt") == [3, 1]


def test_how_an_input_ended_is_told_with_every_attempt(path: Path) -> None:
    with Store.open(path) as store:
        run, run_config_id = begun(store)
        store.save(run, run_config_id, [failed("x.txt", last_answer="I cannot", spent=Spend(None, 7, 3, 1))])
        ending = store.ending("x.txt")
    assert isinstance(ending, InputFailure)
    assert (ending.status, ending.reason, ending.record_id, ending.model) == (
        "failed",
        "ReplyMalformed",
        None,
        "fake-model",
    )
    assert [(one.last_answer, one.spent) for one in ending.attempts] == [
        (None, Spend(0.02, 200)),
        ("I cannot", Spend(None, 7, 3, 1)),
    ]


def test_an_input_that_was_never_seen_has_no_ending(store: Store) -> None:
    assert store.ending("never.txt") is None


@pytest.mark.parametrize("name", TABLES)
def test_each_table_can_be_exported(tmp_path: Path, name: str) -> None:
    path = filled(tmp_path / "full.db", done(full_record()), failed("x.txt"))
    with Store.open(path, read_only=True) as store:
        table = store.table(name)
        rows = list(table.rows)
    assert rows and all(len(row) == len(table.columns) for row in rows)
    kinds = {"text": str, "json": str, "integer": int, "real": (int, float), "day": str, "moment": str}
    for row in rows:
        for value, kind in zip(row, table.columns.values(), strict=True):
            assert value is None or isinstance(value, kinds[kind])  # type: ignore[arg-type]


def test_rows_of_a_damaged_store_end_in_plain_words(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", *(done(record_on(number)) for number in range(200)))
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = b"\x55" * (len(content) - len(content) // 2)
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt), Store.open(path, read_only=True) as store:
        for name in TABLES:
            list(store.table(name).rows)


def test_a_sound_store_has_no_faults(store: Store) -> None:
    assert store.faults() == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE articles SET text = text || '!' WHERE id = 1", "The text of article 1 was changed"),
        ("UPDATE articles SET text = 'x' || text WHERE id = 1", "passages of evidence are not"),
        ("UPDATE records SET json = '{' WHERE id = 1", "1 records are not JSON"),
        ("DELETE FROM actors WHERE record_id = 2", "1 records have other actors than rows"),
        ("DELETE FROM records WHERE id = 2", "refers to a row of records that is not there"),
        ("UPDATE outcomes SET record_id = NULL", "2 inputs that are done have no record"),
        ("INSERT INTO articles_fts(articles_fts) VALUES ('delete-all')", "2 articles are not in the index"),
    ],
)
def test_what_is_wrong_is_named(path: Path, change: str, said: str) -> None:
    with sqlite3.connect(path) as db:
        db.execute(change)
    with Store.open(path, read_only=True) as store:
        assert any(said in fault for fault in store.faults())


def test_a_damaged_index_is_a_fault_of_the_file(path: Path) -> None:
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("PRAGMA writable_schema = ON")
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'actors_name'").fetchone()[0]
        size = db.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * size + 8 : page * size] = bytes(size - 8)
    path.write_bytes(content)
    with Store.open(path, read_only=True) as store:
        faults = store.faults()
    assert faults and all(fault.startswith("The file is damaged") for fault in faults)


def test_what_is_in_a_store_is_counted(store: Store) -> None:
    stats = store.stats()
    assert stats.inputs == {"done": 2, "failed": 1}
    assert stats.reasons == {"ReplyMalformed": 1}
    assert (stats.articles, stats.records, stats.actors, stats.runs) == (2, {"fake-model": 2}, 2, 1)
    assert (stats.input_tokens, stats.output_tokens, stats.unpriced) == (400, 20, 0)
    assert stats.usd == pytest.approx(0.04)
