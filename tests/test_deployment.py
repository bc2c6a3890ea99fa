"""The commands and units of docs/deployment.md, and those of all pages, are ones that the program knows."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from summariser.cli import commands

ROOT = Path(__file__).parents[1]
DEPLOYMENT = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def command_lines(page: str) -> list[list[str]]:
    """The words of each command line in a block of a page, without redirections, pipes and comments."""
    blocks = re.findall(r"```(?:sh|text|console)?\n(.*?)```", page, re.S)
    lines = [line.removeprefix("$ ") for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    found = []
    for line in lines:
        called = re.search(r"^(?!docker build).*?(?:^|[/ ])summariser (?=[a-z-])(.+)", line)
        if called and not re.match(r"\S+: |  +\S", line):
            words = shlex.split(re.split(r" (?:>|>>|\||&&|2>) ?", called[1])[0], comments=True)
            found.append(words)
    return found


ALL = [(page.name, words) for page in PAGES for words in command_lines(page.read_text("utf-8"))]


@pytest.mark.parametrize(("page", "words"), ALL, ids=lambda value: value if isinstance(value, str) else None)
def test_the_commands_of_a_page_have_only_options_that_there_are(page: str, words: list[str]) -> None:
    command: click.Command | None = commands
    context = click.Context(commands)
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        command, words = command.get_command(context, words[0]), words[1:]
        assert command is not None, page
    options = {opt for one in (command.params if command else ()) for opt in (*one.opts, *one.secondary_opts)}
    given = {word.partition("=")[0] for word in words if re.match(r"-{1,2}[a-z]", word)}
    assert given <= options | {"-h", "--help", "--version", "--debug"}


def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    service, timer = re.findall(r"```ini\n(.*?)```", DEPLOYMENT, re.S)
    runnable = service.replace("/srv/venv/bin/summariser", shutil.which("true") or "/bin/true")
    (tmp_path / "summariser.service").write_text(runnable, encoding="utf-8")
    (tmp_path / "summariser.timer").write_text(timer, encoding="utf-8")
    checked = subprocess.run(
        ["systemd-analyze", "verify", "./summariser.service", "./summariser.timer"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "summariser" not in checked.stderr, checked.stderr


def test_the_image_installs_extras_that_there_are() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    named = re.search(r"'/src\[([a-z,]+)\]'", dockerfile)
    assert named is not None
    for extra in named[1].split(","):
        assert re.search(rf"^{extra} = \[", project, re.M) and f"`{extra}`" in DEPLOYMENT
