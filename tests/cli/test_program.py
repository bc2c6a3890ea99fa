"""The program as a whole: help without waiting, the schema, documentation that is fresh, pipes that close."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from commandline import PROGRAM, environment, run
from records import trawlers

from summariser.cli import COMMANDS

HEAVY = {"pydantic", "rich", "openai", "instructor", "jinja2", "trafilatura", "asyncio"}
MOST_MODULES = 160  # bare Python and click have some 120


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in COMMANDS), ["--version"]])
def test_help_imports_little(arguments: list[str]) -> None:
    code = (
        f"import sys; sys.argv = ['summariser', *{arguments!r}]\n"
        "from summariser.cli import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    print(*sys.modules, file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment())
    modules = ended.stderr.split()
    assert not HEAVY & set(modules)
    assert "--version" in arguments or len(modules) < MOST_MODULES


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_commands_says_what_they_say(name: str) -> None:
    command = import_module(f"summariser.cli.{name}_command").command
    assert command.name == name
    assert run("--help").stdout.count(f"\n  {name} ") == 1


def test_no_command_shows_help_and_is_wrong_usage() -> None:
    ended = run()
    assert (ended.status, ended.stdout) == (2, "")
    assert "Usage: summariser" in ended.stderr


def test_the_schema_is_that_of_the_result() -> None:
    ended = run("schema")
    assert (ended.status, ended.stderr) == (0, "")
    schema = json.loads(ended.stdout)
    record = json.loads(trawlers().build().model_dump_json())
    assert set(schema["required"]) == set(schema["properties"]) == set(record)


def test_a_reader_that_stops_early_is_no_fault() -> None:
    process = subprocess.Popen(
        [*PROGRAM, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def test_a_wrong_setting_names_itself() -> None:
    ended = run("article", "-", SUMMARISER_TIMEOUT="soon")
    assert ended.status == 2
    assert ended.stderr.startswith("Error: A setting is wrong: timeout: ")


def test_the_documentation_of_the_commands_is_fresh() -> None:
    """In a process of its own: click keeps the help option of the first context that a command had."""
    docs = Path(__file__).parents[2] / "docs"
    made = subprocess.run(
        [sys.executable, str(docs / "make_cli.py"), "--stdout"], capture_output=True, text=True, check=True
    )
    assert (docs / "cli.md").read_text() == made.stdout, "run python docs/make_cli.py"


def test_a_closed_standard_output_is_no_internal_error(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The town will pay 4 million euros by Friday, the mayor said on Monday.")
    command = ["sh", "-c", '"$@" >&-', "sh", *PROGRAM, "article", str(article)]
    ended = subprocess.run(command, env=environment(), capture_output=True, text=True)
    assert (ended.returncode, "unexpected" in ended.stderr) == (0, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is always full")
def test_a_full_disk_is_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([*PROGRAM, "schema"], stdout=full, stderr=subprocess.PIPE, env=environment())
    assert ended.returncode == 1
    assert ended.stderr.decode() == (
        "Error: The result could not be written to stdout: No space left on device.\n"
    )
