"""Stores that do not fit into memory: read one record at a time, or refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from storing import done, filled, full_record, record_on

from summariser.cli import ledger_command, report_command
from summariser.models.errors import StoreError
from summariser.store import RunConfig, Store


def test_records_are_read_one_at_a_time(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", *(done(record_on(number)) for number in (1, 2)))
    with Store.open(path, read_only=True) as store:
        records = store.latest_records()
        assert next(records) == record_on(1)
        with Store.open(path) as writer:  # what comes meanwhile is read too: nothing is held
            run = writer.begin_run("more", 1)
            writer.save(run, 1, [done(record_on(3))])
        assert list(records) == [record_on(2), record_on(3)]


def test_of_two_configurations_the_record_made_last_is_read_once(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", done(record_on(1)))
    newer = record_on(1).model_copy(update={"headline": "Made again"})
    with Store.open(path) as store:
        config = store.run_config_id(RunConfig("other-model", None, "s" * 64))
        store.save(store.begin_run("again", config), config, [done(newer)])
        assert [one.headline for one in store.latest_records()] == ["Made again"]


def test_a_report_of_too_many_rows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path / "runs.db", *(done(record_on(number)) for number in range(5)))
    monkeypatch.setattr(report_command, "MOST_ROWS", 15)  # a record, an actor and an input of each
    assert "Boats 4" in report_command._store_page(path, None)
    monkeypatch.setattr(report_command, "MOST_ROWS", 14)
    with pytest.raises(StoreError, match=r"has more rows than the 14 that a page can hold.*--query"):
        report_command._store_page(path, None)
    assert "Boats 4" in report_command._store_page(path, "Ada harbour 4")


def test_a_ledger_of_too_many_commitments_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(tmp_path / "runs.db", done(full_record()))
    monkeypatch.setattr(ledger_command, "MOST_COMMITMENTS", 0)
    with (
        Store.open(path, read_only=True) as store,
        pytest.raises(StoreError, match=r"has 2 commitments; the ledger joins at most 0"),
    ):
        ledger_command._require_room(store)
