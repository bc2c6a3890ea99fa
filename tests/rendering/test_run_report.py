"""The report of a store: rows as data, no text of an article as markup."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from commandline import run
from records import RecordBuilder, trawlers
from storing import done, filled

from summariser.cli.report_command import _report_rows
from summariser.models.record import When
from summariser.rendering.run_report import (
    REPORT_COLUMNS,
    ReportRows,
    Rows,
    render_run_report,
)
from summariser.store import Store
from summariser.utils.safe_text import plain_text

ATTACK = "</script><script>alert(1)</script><!--\u2028"


def test_no_text_ends_the_data() -> None:
    tables = {name: [[ATTACK for _ in columns]] for name, columns in REPORT_COLUMNS.items()}
    html = render_run_report(ReportRows(ATTACK, ATTACK, tables, ATTACK))
    assert html.count("<script") == html.count("</script>") == 2
    data = html.partition('id="data">')[2].partition("</script>")[0]
    assert json.loads(data)["actors"]["name"] == [plain_text(ATTACK)]


def test_an_empty_report_is_small() -> None:
    html = render_run_report(ReportRows("runs.db", "now", {name: [] for name in REPORT_COLUMNS}, ""))
    assert len(html) < 200_000
    assert "http:" not in html.replace("http://www.w3.org/2000/svg", "") and "url(" not in html


def test_no_history_of_a_thread_ends_the_data() -> None:
    tables: dict[str, Rows] = {name: [] for name in REPORT_COLUMNS}
    thread = [ATTACK, ATTACK, None, "pledged", None, None, 1, None, [[None, "pledged", ATTACK, ATTACK]]]
    html = render_run_report(ReportRows("runs.db", "now", tables, "", [thread]))
    assert html.count("<script") == html.count("</script>") == 2
    data = html.partition('id="data">')[2].partition("</script>")[0]
    assert json.loads(data)["ledger"]["history"] == [
        [[None, "pledged", plain_text(ATTACK), plain_text(ATTACK)]]
    ]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(
        "The council will build 40 flats in Marden by 2027, the mayor said.\n" * 2
    )
    (tmp_path / "b.txt").write_text("Norvik Steel will hire 90 welders in Lund by May, its chief said.\n" * 2)
    run("batch", "a.txt", "b.txt", "--store", "runs.db", "--workers", "0", cwd=tmp_path)
    return tmp_path


def test_the_command_reports_a_store_a_query_and_a_record(store: Path) -> None:
    assert run("report", "--store", "runs.db", cwd=store).status == 0
    assert "Norvik" in (store / "report.html").read_text()
    run("report", "--store", "runs.db", "--query", "welders", "-o", "q.html", cwd=store)
    asked = (store / "q.html").read_text()
    assert "Norvik" in asked and "Marden" not in asked
    (store / "record.json").write_text(trawlers().build().model_dump_json())
    assert run("report", "record.json", cwd=store).status == 0
    assert "Norland" in (store / "record.html").read_text()


def ledger_in(page: Path) -> dict[str, list[Any]] | None:
    data = json.loads(page.read_text().partition('id="data">')[2].partition("</script>")[0])
    return data.get("ledger")


def test_the_report_has_the_ledger_of_the_articles_asked_for(store: Path) -> None:
    run("report", "--store", "runs.db", cwd=store)
    run("report", "--store", "runs.db", "--query", "welders", "-o", "q.html", cwd=store)
    whole, asked = ledger_in(store / "report.html"), ledger_in(store / "q.html")
    assert whole and sorted(map(str, whole["by"])) == ["Norvik Steel", "council"]
    assert asked and asked["by"] == ["Norvik Steel"]
    ((_, change, quote, _),) = asked["history"][0]
    assert change.startswith("pledged") and "hire 90 welders" in quote


def test_a_ledger_that_would_take_long_is_left_out_with_a_note(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summariser.cli.report_command.MOST_JOINED", 1)
    with Store.open(store / "runs.db", read_only=True) as opened:
        rows = _report_rows(opened, store / "runs.db", None)
    html = render_run_report(rows)
    assert rows.threads is None and "The ledger is left out" in html and '"ledger":{' not in html


def test_a_thread_past_its_due_date_is_marked_overdue(tmp_path: Path) -> None:
    marks = []
    for number, end in enumerate(("2026-05-08", "2926-05-08")):
        when = When(text="Friday", end=end)
        built = RecordBuilder().commitment("Norland", "return", "Norland will return", when=when)
        filled(tmp_path / f"{number}.db", done(built.build()))
        run("report", "--store", f"{number}.db", cwd=tmp_path)
        ledger = ledger_in(tmp_path / "report.html")
        marks.append(ledger and ledger["overdue"])
    assert marks == [["overdue"], [None]]


def test_what_is_no_record_is_said_in_one_sentence(store: Path) -> None:
    (store / "x.json").write_text("{}")
    ended = run("report", "x.json", cwd=store)
    assert (ended.status, ended.stderr.count("\n")) == (3, 1)
    assert run("report", "99", "--store", "runs.db", cwd=store).status == 7
