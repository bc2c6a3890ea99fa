"""The report of a store: rows as data, no text of an article as markup."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commandline import run
from records import trawlers

from summariser.rendering.run_report import REPORT_COLUMNS, ReportRows, render_run_report
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


def test_what_is_no_record_is_said_in_one_sentence(store: Path) -> None:
    (store / "x.json").write_text("{}")
    ended = run("report", "x.json", cwd=store)
    assert (ended.status, ended.stderr.count("\n")) == (3, 1)
    assert run("report", "99", "--store", "runs.db", cwd=store).status == 7
