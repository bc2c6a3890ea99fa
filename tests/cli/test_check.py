"""`summariser check`: what it prints and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from commandline import run_on_terminal
from records import TEXT

from summariser.client.sync_client import summarise
from summariser.models.article import RawDocument

ARTICLE = f"Norland to return trawlers\n\nESTMARK, May 4 (Harbour Post) - {TEXT}\n"


@pytest.fixture
def record(tmp_path: Path) -> dict[str, Any]:
    """A record that stands, and its article beside it."""
    (tmp_path / "article.txt").write_text(ARTICLE)
    made: dict[str, Any] = summarise(RawDocument(ARTICLE, "article.txt"), model="extractive").model_dump()
    (tmp_path / "record.json").write_text(json.dumps(made))
    return made


@pytest.fixture
def lying(tmp_path: Path, record: dict[str, Any]) -> dict[str, Any]:
    record["figures"].append({"text": "$9 million\x1b[2J"})
    (tmp_path / "record.json").write_text(json.dumps(record))
    return record


def test_a_record_that_stands_ends_with_0(invoke: Any, record: Any) -> None:
    ended = invoke("check", "record.json", "article.txt")
    assert (ended.status, ended.stderr) == (0, "")
    assert not any(json.loads(line)["kind"] == "error" for line in ended.stdout.splitlines())


def test_a_lie_is_a_line_of_json_and_status_5(invoke: Any, lying: Any) -> None:
    ended = invoke("check", "record.json", "article.txt")
    assert ended.status == 5
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    (error,) = [one for one in found if one["kind"] == "error"]
    assert error["rule"] == "figure.not-in-article"
    assert (error["field"], error["index"]) == ("figures", len(lying["figures"]) - 1)


def test_a_terminal_gets_a_page(tmp_path: Path, lying: Any) -> None:
    ended = run_on_terminal("check", "record.json", "article.txt", cwd=tmp_path, TERM="dumb", COLUMNS="60")
    assert ended.status == 5
    assert "ERRORS" in ended.stdout and "1 error," in ended.stdout
    assert "\x1b" not in ended.stdout
    assert max(map(len, ended.stdout.splitlines())) <= 60


def test_nothing_found_is_said_on_a_terminal(invoke: Any, record: Any, tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text('{"headline": "Norland to return trawlers"}')
    ended = invoke("check", "record.json", "article.txt", "--format", "terminal")
    assert (ended.status, ended.stdout) == (0, "No violations found.\n")


@pytest.mark.parametrize(
    ("name", "content"),
    [("nowhere.json", None), ("bad.json", "{"), ("list.json", "[]"), ("other.json", '{"a": 1}'), (".", None)],
)
def test_what_is_no_record_is_one_sentence_and_status_3(
    invoke: Any, record: Any, tmp_path: Path, name: str, content: str | None
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    ended = invoke("check", name, "article.txt")
    assert (ended.status, ended.stdout, ended.stderr.count("\n")) == (3, "", 1)


def test_an_article_that_cannot_be_read_is_status_3(invoke: Any, record: Any) -> None:
    assert invoke("check", "record.json", "nowhere.txt").status == 3


@pytest.mark.parametrize("arguments", [("check", "record.json", "article.txt"), ("article", "article.txt")])
def test_a_rule_that_there_is_not_is_wrong_usage(invoke: Any, record: Any, arguments: Any) -> None:
    ended = invoke(*arguments, "--rules-off", "figure.bogus")
    assert (ended.status, ended.stdout) == (2, "")
    assert "'figure.bogus'" in ended.stderr and "negation.flipped" in ended.stderr
