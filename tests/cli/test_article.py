"""`summariser article`: what goes where, in which format, and with which exit status it ends."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from commandline import Ended, run, run_on_terminal
from records import TEXT, trawlers

from summariser.models import errors
from summariser.models.record import ArticleInfo, ArticleSummary

ARTICLE = f"Norland to return trawlers\n\nESTMARK, May 4 (Harbour Post) - {TEXT}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "article.txt").write_text(ARTICLE)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.bin").write_bytes(bytes(range(256)) * 40)
    lines = [json.dumps({"text": ARTICLE, "title": f"Number {n}"}) for n in (1, 2)]
    (tmp_path / "two.jsonl").write_text("\n".join(lines))
    (tmp_path / "broken.jsonl").write_text("\n".join([lines[0], '{"text": ', lines[1]]))
    return tmp_path


def answer(monkeypatch: pytest.MonkeyPatch, result: object) -> None:
    """Let the pipeline give `result`, or raise it."""

    def summarise(source: object, settings: object, *, schema: object) -> object:
        if isinstance(result, BaseException):
            raise result
        return result

    monkeypatch.setattr("summariser.client.sync_client.summarise", summarise)


def test_a_pipe_gets_json_and_stderr_one_line_on_models(folder: Path) -> None:
    ended = run("article", "article.txt", cwd=folder)
    assert ended.status == 0
    record = ArticleSummary.model_validate_json(ended.stdout)
    assert record.article.source == "article.txt"
    assert record.provenance.model == "extractive"
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith("A model finds more than the rules do")


def test_who_asks_for_rules_is_not_told_of_models(folder, invoke) -> None:
    assert invoke("article", "article.txt", "--model", "extractive").stderr == ""


@pytest.mark.parametrize(
    ("environment", "styled"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_gets_a_page(folder: Path, environment: dict[str, str], styled: bool) -> None:
    ended = run_on_terminal("article", "article.txt", cwd=folder, COLUMNS="50", **environment)
    assert ended.status == 0
    assert ("\x1b[" in ended.stdout) == styled
    plain = re.sub(r"\x1b\[[0-9;]*m", "", ended.stdout)
    assert "\nEVIDENCE\n" in plain
    assert max(map(len, plain.splitlines())) <= 50


def test_stdin_is_read(folder: Path) -> None:
    ended = run("article", "-", stdin=ARTICLE.encode())
    assert ended.status == 0
    assert json.loads(ended.stdout)["article"]["source"] == "-"


@pytest.mark.parametrize(
    ("name", "start"),
    [("out.json", "{\n"), ("out.md", "# Norland"), ("out.html", "<!DOCTYPE html>"), ("out.txt", "Norland")],
)
def test_a_file_gets_the_format_of_its_name(folder, invoke, monkeypatch, name: str, start: str) -> None:
    answer(monkeypatch, trawlers().build())
    ended = invoke("article", "article.txt", "--output", name)
    assert (ended.status, ended.stdout) == (0, "")
    assert (folder / name).read_text().lstrip().startswith(start)


def test_a_place_that_cannot_be_written_is_told_before_any_work(folder, invoke, monkeypatch) -> None:
    answer(monkeypatch, AssertionError("the model was asked"))
    ended = invoke("article", "article.txt", "--output", "no/a.json")
    assert ended == Ended(2, "", "Error: --output no/a.json: there is no folder no. Create it first.\n")


@pytest.mark.parametrize(
    "name", ["nowhere.txt", ".", "empty.txt", "binary.bin", "two.jsonl", "ftp://x.example/a"]
)
def test_what_is_no_article_is_one_sentence_and_status_3(folder, invoke, name: str) -> None:
    ended = invoke("article", name, "--output", "out.json")
    assert ended.status == 3
    assert ended.stdout == ""
    assert ended.stderr.startswith("Error: ") and ended.stderr.count("\n") == 1
    assert not (folder / "out.json").exists()


ERRORS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.SummariserError)
]


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_each_error_is_one_sentence_with_its_status(folder, invoke, monkeypatch, kind) -> None:
    answer(monkeypatch, kind("This was wrong\x1b[2J.", "Do that."))
    ended = invoke("article", "article.txt", "--output", "out.json")
    assert ended == Ended(kind.exit_status, "", "Error: This was wrong. Do that.\n")
    assert not (folder / "out.json").exists()


def test_debug_shows_the_traceback(folder, invoke, monkeypatch) -> None:
    answer(monkeypatch, errors.ReplyCut("Cut."))
    ended = invoke("article", "article.txt", "--debug")
    assert ended.status == 5
    assert "Traceback (most recent call last)" in ended.stderr
    assert ended.stderr.endswith("Error: Cut.\n")


@pytest.mark.parametrize("debug", [False, True])
def test_the_unforeseen_is_a_sentence_that_asks_for_debug(folder, invoke, monkeypatch, capfd, debug) -> None:
    answer(monkeypatch, TypeError("odd"))
    with pytest.raises(TypeError) as caught:
        invoke("article", "article.txt", *["--debug"] * debug)
    sys.excepthook(caught.type, caught.value, caught.tb)
    err = capfd.readouterr().err
    if debug:
        assert "Traceback" in err
    else:
        assert err == ("Error: unexpected TypeError: odd. Run again with --debug to see the traceback.\n")


def test_an_interrupt_is_quiet(folder, invoke, monkeypatch) -> None:
    answer(monkeypatch, KeyboardInterrupt())
    ended = invoke("article", "article.txt")
    assert (ended.status, ended.stdout, ended.stderr.strip()) == (130, "", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["article"],
        ["article", "a.txt", "--format", "pdf"],
        ["article", "a.txt", "--no-such-option"],
        ["article", "a.txt", "--clean-only", "--format", "html"],
        ["article", "a.txt", "--clean-only", "--output", "a.md"],
        ["article", "a.txt", "--mode", "guess"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_is_status_2(invoke, arguments: list[str]) -> None:
    ended = invoke(*arguments)
    assert (ended.status, ended.stdout) == (2, "")
    assert "Error: " in ended.stderr and "Traceback" not in ended.stderr


def test_options_reach_the_settings(folder, invoke, monkeypatch) -> None:
    seen = []
    monkeypatch.setattr(
        "summariser.client.sync_client.summarise",
        lambda source, settings, schema: seen.append(settings) or trawlers().build(),
    )
    ended = invoke(
        *("article", "article.txt", "--model", "m", "--base-url", "http://localhost:1/v1"),
        *("--language", "fr", "--mode", "tools", "--grounding", "strict", "--allow-private"),
        *("--rules-off", "negation.flipped,quote.not-verbatim"),
    )
    assert (ended.status, ended.stderr) == (0, "")
    settings = seen[0]
    assert (settings.model, settings.base_url, settings.language) == ("m", "http://localhost:1/v1", "fr")
    assert (settings.mode, settings.grounding, settings.allow_private) == ("tools", "strict", True)
    assert settings.rules_off == {"negation.flipped", "quote.not-verbatim"}


def test_clean_only_prints_the_article_object_and_nothing_else(folder, invoke) -> None:
    ended = invoke("article", "article.txt", "--clean-only")
    assert (ended.status, ended.stderr) == (0, "")
    article = ArticleInfo.model_validate_json(ended.stdout)
    assert TEXT.splitlines()[1] in article.text


def test_clean_only_shows_numbered_sentences_on_a_terminal(folder: Path) -> None:
    ended = run_on_terminal("article", "article.txt", "--clean-only", cwd=folder, TERM="dumb")
    assert ended.status == 0
    assert re.search(r"^ *2 The owners agreed", ended.stdout, re.MULTILINE)
    assert re.search(r"^\d+ sentences, \d+ characters; \d+ passages? removed\.$", ended.stdout, re.MULTILINE)


def test_clean_only_gives_one_object_a_line_for_json_lines(folder, invoke) -> None:
    ended = invoke("article", "two.jsonl", "--clean-only")
    assert (ended.status, ended.stderr) == (0, "")
    assert [json.loads(line)["title"] for line in ended.stdout.splitlines()] == ["Number 1", "Number 2"]


def test_a_broken_line_is_told_and_the_others_still_come(folder, invoke) -> None:
    ended = invoke("article", "broken.jsonl", "--clean-only")
    assert ended.status == 3
    assert len(ended.stdout.splitlines()) == 2
    assert ended.stderr.count("\n") == 1 and "Line 2 of broken.jsonl" in ended.stderr


def test_clean_only_to_a_file_holds_every_line(folder, invoke) -> None:
    ended = invoke("article", "two.jsonl", "--clean-only", "--output", "clean.json")
    assert (ended.status, ended.stdout) == (0, "")
    assert len((folder / "clean.json").read_text().splitlines()) == 2
