"""`export`, `show` and `store`, as a user starts them."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import subprocess
from pathlib import Path

import pytest
from commandline import PROGRAM, Ended, environment, run
from storing import done, failed, filled, full_record, record_on

from summariser.cli import export_command as export
from summariser.store import TABLES, VIEWS, Spend

URL = "https://paper.example/boats"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    answer = "```\nI cannot help. <b>\x1b[31m"
    filled(
        tmp_path / "runs.db",
        done(full_record()),
        done(record_on(1, url=URL)),
        failed("bad.txt", message="No draft came.", last_answer=answer, spent=Spend(None, 200, 0, 5)),
    )
    return tmp_path


def refused(ended: Ended, status: int, says: str) -> bool:
    lines = ended.stderr.splitlines()
    return ended.status == status and ended.stdout == "" and len(lines) == 1 and says in lines[0]


# export


def test_export_gives_whole_records_one_a_line(folder: Path) -> None:
    ended = run("export", "runs.db", cwd=folder)
    assert (ended.status, ended.stderr) == (0, "")
    assert [json.loads(line)["headline"] for line in ended.stdout.splitlines()] == [
        "Norland to return trawlers",
        "1 boats",
    ]


def test_export_gives_one_flat_table(folder: Path) -> None:
    ended = run("export", "runs.db", "--table", "commitments", "--format", "csv", cwd=folder)
    rows = list(csv.DictReader(io.StringIO(ended.stdout)))
    assert [(row["source"], row["by"], row["when_end"]) for row in rows] == [
        ("trawlers.txt", "Norland", "2026-05-08"),
        ("trawlers.txt", "", ""),
    ]


def test_csv_without_a_table_is_that_of_the_records(folder: Path) -> None:
    assert run("export", "runs.db", "--output", "r.csv", cwd=folder) == Ended(0, "", "")
    rows = list(csv.DictReader((folder / "r.csv").open(newline="")))
    assert [row["headline"] for row in rows] == ["Norland to return trawlers", "1 boats"]


def test_a_folder_gets_a_file_for_each_table(folder: Path) -> None:
    ended = run("export", "runs.db", "--output", "all/", "--format", "csv", cwd=folder)
    assert (ended.status, ended.stdout) == (0, "")
    assert sorted(path.name for path in (folder / "all").iterdir()) == sorted(
        f"{name}.csv" for name in TABLES
    )


def test_parquet_goes_to_a_file(folder: Path) -> None:
    assert (
        refused(run("export", "runs.db", "--format", "parquet", cwd=folder), 2, "") is False
    )  # usage and hint
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run("export", "runs.db", "--table", "actors", "--output", "a.parquet", cwd=folder).status == 0
    assert parquet.read_table(folder / "a.parquet").num_rows == 3


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["export", "nothing.db"], 7, "There is no store at nothing.db"),
        (["export", "runs.db", "--output", "no/where.csv"], 2, "there is no folder no"),
        (["export", "runs.db", "--output", "runs.db"], 2, "would overwrite the input"),
        (["show", "unheard", "--store", "runs.db"], 7, "`summariser export runs.db --table inputs`"),
        (["show", "1"], 7, "There is no store at"),
        (["store", "merge", "runs.db", "runs.db"], 2, "cannot be merged into itself"),
        (["store", "merge", "new.db", "nothing.db"], 7, "There is no store at nothing.db"),
        (["store", "stats", "letter.txt"], 7, "letter.txt is not a store of summariser"),
        (["store", "check", "letter.txt"], 7, "letter.txt is not a store of summariser"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    folder: Path, arguments: list[str], status: int, says: str
) -> None:
    (folder / "letter.txt").write_text("Dear editor. " * 100)
    if arguments[:2] == ["show", "1"]:
        (folder / "runs.db").unlink()
    assert refused(run(*arguments, cwd=folder), status, says)


def test_a_reader_that_has_enough_is_no_error(folder: Path) -> None:
    filled(folder / "many.db", *(done(record_on(number)) for number in range(300)))
    command = [*PROGRAM, "export", str(folder / "many.db")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_the_tables_that_help_names_are_those_of_the_store() -> None:
    assert export.TABLES == TABLES
    assert export.VIEWS == VIEWS


# show


@pytest.mark.parametrize("named", ["2", URL, "boats-1.txt", record_on(1).article.id[:10]])
def test_a_record_is_shown_by_any_of_its_names(folder: Path, named: str) -> None:
    ended = run("show", named, cwd=folder)
    assert (ended.status, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["headline"] == "1 boats"


@pytest.mark.parametrize("format_", ["terminal", "markdown", "html"])
def test_a_record_is_shown_as_article_would(folder: Path, format_: str) -> None:
    ended = run("show", "1", "--format", format_, cwd=folder)
    assert ended.status == 0 and "Norland to return trawlers" in ended.stdout


def test_of_several_records_the_newest_is_shown(folder: Path) -> None:
    with sqlite3.connect(folder / "runs.db") as db:
        db.execute("INSERT INTO run_configs SELECT 2, 'x', 'other', NULL, 's', '{}'")
        columns = [
            row[1]
            for row in db.execute("PRAGMA table_info(records)")
            if row[1] not in ("id", "run_config_id")
        ]
        names = ", ".join(columns)
        db.execute(
            f"INSERT INTO records (run_config_id, {names}) SELECT 2, {names} FROM records WHERE id = 1"
        )
    ended = run("show", "trawlers.txt", cwd=folder)
    assert ended.stderr == "Other records of this article: 1.\n"


@pytest.mark.parametrize("format_", ["terminal", "json", "markdown", "html"])
def test_why_there_is_no_record_is_shown_in_every_format(folder: Path, format_: str) -> None:
    ended = run("show", "bad.txt", "--format", format_, cwd=folder)
    assert ended.status == 0
    for words in ("bad.txt", "ReplyMalformed", "No draft came.", "I cannot help."):
        assert words in ended.stdout
    assert "\x1b" not in ended.stdout
    assert ("<b>" in ended.stdout) == (format_ != "html")


def test_the_last_answer_cannot_leave_its_block(folder: Path) -> None:
    shown = run("show", "bad.txt", "--format", "markdown", cwd=folder).stdout
    assert "````\n```\nI cannot help. <b>\n````\n" in shown


# store


def test_shards_are_merged_and_the_whole_is_sound(folder: Path) -> None:
    filled(folder / "other.db", done(record_on(2)))
    ended = run("store", "merge", "all.db", "runs.db", "other.db", "runs.db", cwd=folder)
    assert (ended.status, ended.stdout) == (0, "")
    assert ended.stderr.splitlines() == [
        "runs.db: 2 records, 2 articles, 3 inputs added.",
        "other.db: 1 record, 1 article, 1 input added.",
        "runs.db: 0 records, 0 articles, 0 inputs added.",
    ]
    assert run("store", "check", "all.db", cwd=folder) == Ended(0, "all.db: no problems found.\n", "")
    stats = json.loads(run("store", "stats", "all.db", cwd=folder).stdout)
    assert stats["inputs"] == {"done": 3, "failed": 1}


def test_a_store_that_is_not_sound_says_what_is_wrong(folder: Path) -> None:
    with sqlite3.connect(folder / "runs.db") as db:
        db.execute("DELETE FROM actors")
    ended = run("store", "check", "runs.db", cwd=folder)
    assert (ended.status, ended.stdout) == (7, "2 records have other actors than rows.\n")


def test_stats_are_told_in_words(folder: Path) -> None:
    ended = run("store", "stats", "runs.db", "--format", "terminal", cwd=folder)
    assert "Inputs: 2 done, 1 failed\n" in ended.stdout
    assert "Cost: $0.51, and 1 attempt unpriced\n" in ended.stdout
