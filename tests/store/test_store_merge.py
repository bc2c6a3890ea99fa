"""Shards join: nothing lost, nothing twice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from storing import RUN_CONFIG, article_of, begun, done, failed, filled, full_record, record_on

from summariser.models.errors import StoreCorrupt, StoreNotFound
from summariser.store import InputOutcome, LeaseRequest, Spend, Store
from summariser.store.near_duplicates import lsh_bands

COUNTED = (
    *("run_configs", "run_groups", "runs", "articles", "inputs", "records", "attempts", "outcomes"),
    *("summary_sentences", "actors", "commitments", "figures", "evidence", "lsh_bands"),
)


def counts(path: Path) -> dict[str, int]:
    with sqlite3.connect(path) as db:
        return {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COUNTED}


def merged(into: Path, *others: Path) -> list[dict[str, int]]:
    with Store.open(into) as store:
        return [store.merge(other) for other in others]


def test_all_of_another_store_comes_over(tmp_path: Path) -> None:
    other = filled(tmp_path / "a.db", done(full_record()), failed("x.txt", last_answer="{"))
    into = tmp_path / "all.db"
    added = merged(into, other)
    assert added == [
        {
            "run_configs": 1,
            "run_groups": 1,
            "runs": 1,
            "articles": 1,
            "records": 1,
            "inputs": 2,
            "attempts": 2,
        }
    ]
    assert counts(into) == counts(other)
    with Store.open(into, read_only=True) as store, Store.open(other, read_only=True) as theirs:
        assert store.record(1) == theirs.record(1)
        assert store.ending("x.txt") == theirs.ending("x.txt")
        assert store.faults() == []
        for name in ("actors", "evidence", "inputs", "attempts", "runs"):
            assert list(store.table(name).rows) == list(theirs.table(name).rows)


def test_merging_twice_adds_nothing(tmp_path: Path) -> None:
    other = filled(tmp_path / "a.db", done(record_on(1)), failed("x.txt"))
    into = filled(tmp_path / "all.db", done(record_on(2)))
    merged(into, other)
    before = dump_of(into)
    assert set(merged(into, other)[0].values()) == {0}
    assert dump_of(into) == before


def dump_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_shards_that_overlap_keep_one_record_a_text(tmp_path: Path) -> None:
    one = filled(tmp_path / "1.db", done(record_on(1)), done(record_on(2)), failed("x.txt"))
    other = filled(
        tmp_path / "2.db", done(record_on(3)), done(record_on(2), source="copy.txt"), failed("y.txt")
    )
    into = tmp_path / "all.db"
    merged(into, one, other)
    found = counts(into)
    assert (found["articles"], found["records"], found["actors"]) == (3, 3, 3)
    assert (found["inputs"], found["outcomes"], found["attempts"]) == (6, 6, 6)
    with Store.open(into) as store:
        run, run_config_id = begun(store, "batch more")
        for name in ("boats-1.txt", "boats-2.txt", "boats-3.txt", "copy.txt"):
            known = store.known(name, run_config_id)
            assert known is not None and known.record_id is not None
            assert (
                store.record(known.record_id).headline
                == store.record(known.record_id).article.title[6:] + " boats"
            )
        assert store.failed_sources(run_config_id) == ["x.txt", "y.txt"]
        assert store.faults() == []
        assert store.spent(run) == Spend()


def test_the_later_outcome_of_an_input_stands_whichever_store_comes_first(tmp_path: Path) -> None:
    early = filled(tmp_path / "early.db", failed("boats-1.txt"))
    late = filled(tmp_path / "late.db", done(record_on(1)))
    with sqlite3.connect(early) as db:
        db.execute("UPDATE outcomes SET updated = '2020-01-01T00:00:00.000Z'")
    for number, order in enumerate([(early, late), (late, early)]):
        into = tmp_path / f"all-{number}.db"
        merged(into, *order)
        with Store.open(into, read_only=True) as store:
            ending = store.ending("boats-1.txt")
            assert ending is not None
            assert (ending.status, ending.record_id, len(ending.attempts)) == ("done", 1, 2)
            known = store.known("boats-1.txt", 1)
            assert known is not None and known.attempts == 2


def test_a_run_that_went_on_is_brought_up_to_date(tmp_path: Path) -> None:
    into, other = tmp_path / "all.db", tmp_path / "a.db"
    with Store.open(other) as store:
        run, run_config_id = begun(store)
        store.save(run, run_config_id, [done(record_on(1))])
        merged(into, other)
        store.save(run, run_config_id, [done(record_on(2))])
        store.end_run(run, finished=True)
    assert merged(into, other) == [
        {
            "run_configs": 0,
            "run_groups": 0,
            "runs": 0,
            "articles": 1,
            "records": 1,
            "inputs": 1,
            "attempts": 1,
        }
    ]
    with sqlite3.connect(into) as db:
        assert db.execute("SELECT ended IS NULL FROM runs").fetchall() == [(0,)]
        assert db.execute("SELECT finished FROM run_groups").fetchall() == [(1,)]


def test_near_duplicates_stay_linked_and_are_found(tmp_path: Path) -> None:
    into = filled(tmp_path / "all.db", done(record_on(9)))
    other = tmp_path / "a.db"
    first, second = (
        article_of(full_record()),
        replace(article_of(full_record()), text=full_record().article.text + " So."),
    )
    with Store.open(other) as store:
        run, run_config_id = begun(store)
        store.acquire_leases([LeaseRequest(first, lsh_bands(first.text))], run_config_id)
        store.save(run, run_config_id, [done(full_record())])
        near = store.acquire_leases([LeaseRequest(second, lsh_bands(second.text))], run_config_id)
        store.save(
            run, run_config_id, [InputOutcome("2", "skipped", article=second, record_id=near[0].record_id)]
        )
    merged(into, other)
    with sqlite3.connect(into) as db:
        assert db.execute("SELECT id, near_of FROM articles").fetchall() == [(1, None), (2, None), (3, 2)]
    with Store.open(into) as store:
        third = replace(first, text=f"{first.text} So it is.")
        wanted = LeaseRequest(third, lsh_bands(third.text))
        (lease,) = store.acquire_leases([wanted], store.run_config_id(RUN_CONFIG))
        assert lease.record_id == 2


def test_a_store_of_an_older_version_can_be_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = filled(tmp_path / "a.db", done(record_on(1)))
    from summariser.store import store_connection as opening

    known = opening.migrations()
    monkeypatch.setattr(opening, "migrations", lambda: (*known, "CREATE TABLE moods (mood TEXT);\n"))
    assert merged(tmp_path / "all.db", other)[0]["records"] == 1


def test_what_is_no_store_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    into = filled(tmp_path / "all.db", done(record_on(1)))
    (tmp_path / "letter.db").write_bytes(b"Dear editor. " * 500)
    with Store.open(into) as store:
        with pytest.raises(StoreCorrupt, match=r"letter\.db"):
            store.merge(tmp_path / "letter.db")
        with pytest.raises(StoreNotFound):
            store.merge(tmp_path / "nothing.db")
        assert not (tmp_path / "nothing.db").exists()
        assert store.merge(filled(tmp_path / "b.db", done(record_on(2))))["records"] == 1


def test_of_two_stores_the_damaged_one_is_named(tmp_path: Path) -> None:
    into = filled(tmp_path / "all.db", done(record_on(0)))
    other = filled(tmp_path / "a.db", *(done(record_on(number)) for number in range(1, 200)))
    content = bytearray(other.read_bytes())
    content[len(content) // 2 :] = b"\x55" * (len(content) - len(content) // 2)
    other.write_bytes(content)
    before = counts(into)
    with Store.open(into) as store, pytest.raises(StoreCorrupt, match=r"a\.db is damaged, and nothing"):
        store.merge(other)
    assert counts(into) == before
