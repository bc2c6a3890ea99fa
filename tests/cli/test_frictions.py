"""What a day's work runs into: wrong names, wrong places, what stays behind, and what is said of it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest
from commandline import Ended, run

from summariser.cli import COMMANDS

ROOT = Path(__file__).parents[2]
Invoke = Callable[..., Ended]


def all_commands() -> Iterator[tuple[str, click.Command]]:
    for name in COMMANDS:
        command = import_module(f"summariser.cli.{name}_command").command
        yield name, command
        yield from ((f"{name} {sub}", one) for sub, one in getattr(command, "commands", {}).items())


ALL = dict(all_commands())


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    shutil.copy(ROOT / "docs" / "example.txt", folder / "a.txt")
    return folder


@pytest.mark.parametrize("source", ["nofolder", "empty"])
def test_a_folder_with_nothing_in_it_is_wrong_usage_and_leaves_no_store(
    invoke: Invoke, tmp_path: Path, source: str
) -> None:
    (tmp_path / "empty").mkdir()
    ended = invoke("batch", source, "--store", "runs.db")
    assert ended.status == 2 and source in ended.stderr
    assert not list(tmp_path.glob("runs.db*"))


def test_a_dry_run_with_a_models_name_needs_no_key(invoke: Invoke, news: Path) -> None:
    ended = invoke("batch", news, "--dry-run", "--model", "gpt-5-mini")
    assert ended.status == 0 and "1 article" in ended.stdout + ended.stderr


def test_a_file_of_many_articles_names_batch(invoke: Invoke, tmp_path: Path) -> None:
    (tmp_path / "more.jsonl").write_text('{"text": "One."}\n', encoding="utf-8")
    ended = invoke("article", "more.jsonl")
    assert ended.status == 3 and "summariser batch more.jsonl" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("artcle", "a.txt"), "Did you mean 'article'?"),
        (("article", "a.txt", "--modle", "x"), "--model"),
        (("article", "a.txt", "--format", "markdow"), "markdown"),
    ],
)
def test_a_misspelt_word_is_answered_with_the_right_one(
    invoke: Invoke, arguments: tuple[str, ...], said: str
) -> None:
    ended = invoke(*arguments)
    assert ended.status == 2 and said in ended.stderr


def test_an_output_of_an_unknown_kind_is_refused_before_any_work(invoke: Invoke, news: Path) -> None:
    ended = invoke("article", news / "a.txt", "-o", "x.pdf")
    assert ended.status == 2 and ".pdf" in ended.stderr and not Path("x.pdf").exists()


@pytest.mark.parametrize("name", ALL)
def test_every_command_knows_the_short_options(name: str) -> None:
    options = [option for parameter in ALL[name].params for option in parameter.opts]
    assert ("--output" in options) == ("-o" in options)
    assert run(*name.split(), "-h").status == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example_in_its_help(name: str) -> None:
    assert re.search(rf"(?s)Examples:\n.*summariser {name}\b", run(name, "--help").stdout)


@pytest.mark.parametrize("name", [name for name, command in ALL.items() if isinstance(command, click.Group)])
def test_help_of_groups_is_not_cut(name: str) -> None:
    assert "..." not in run(name, "--help", COLUMNS="80").stdout.partition("Commands:")[2]


def test_without_a_key_one_line_says_so_at_the_end(news: Path) -> None:
    ended = run("article", news / "a.txt", "-o", "out.json", cwd=news)
    assert ended.stderr.count("\n") == 1 and "A model finds more" in ended.stderr


def test_nothing_stays_behind_a_finished_run(news: Path) -> None:
    assert run("batch", "a.txt", "--store", "runs.db", cwd=news).status == 0
    assert run("ledger", "--store", "runs.db", cwd=news).status == 0
    assert run("report", "--store", "runs.db", cwd=news).status == 0
    assert sorted(path.name for path in news.iterdir()) == ["a.txt", "report.html", "runs.db"]


def test_every_message_installs_this_distribution_and_no_strangers() -> None:
    found = subprocess.run(
        ["grep", "-rnE", r"pip install[^`]*['\" ]summariser(\[|['\"`]|$)", "summariser", "docs", "README.md"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert [line for line in found.stdout.splitlines() if ".pyc" not in line] == []


def test_a_page_on_a_terminal_has_no_empty_column_and_no_trivia_first(invoke: Invoke, tmp_path: Path) -> None:
    text = (
        "Arlo council will spend 3 million euros on a new bridge by 1 May 2027, mayor Ida Holm said.\n"
        "It is 2 km long, and 40 people came to hear it. The council voted on 4 March.\n"
    )
    (tmp_path / "b.txt").write_text(text * 1, encoding="utf-8")
    shown = invoke("article", "b.txt", "--format", "terminal").stdout
    figures = shown[shown.index("FIGURES") :]
    assert "Role" not in shown or "mayor" in shown
    assert figures.index("3 million euros") < figures.index("2 km")
