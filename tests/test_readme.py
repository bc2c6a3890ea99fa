"""The README keeps its word."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from commandline import environment, run

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def script(name: str) -> Any:
    """A script of docs/ as a module."""
    spec = util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_its_generated_parts_are_fresh() -> None:
    assert script("make_readme").filled(README) == README, "run ./run docs"


def test_the_table_of_floors_is_fresh() -> None:
    make_benchmarks = script("make_benchmarks")
    page = make_benchmarks.PAGE.read_text(encoding="utf-8")
    assert make_benchmarks.with_table(page) == page, "run ./run docs"


@pytest.mark.parametrize("page", [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")], ids=lambda path: path.name)
def test_links_of_the_documentation_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert missing == []


def test_it_names_no_placeholder() -> None:
    assert not re.search(r"^(OUTPUT|RULES|MEASURED|TODO)$", README, re.M)


def test_its_batch_command_runs(tmp_path: Path) -> None:
    block = re.search(r"<!-- batch-command -->\n```sh\n(.+?)\n```", README, re.S)
    assert block is not None
    (tmp_path / "docs").mkdir()
    shutil.copy(ROOT / "docs" / "example.txt", tmp_path / "docs")
    first, second = (shlex.split(command)[1:] for command in block[1].split("&&"))
    assert run(*first, cwd=tmp_path).status == 0
    assert "Pontis Logistics" in run(*second, cwd=tmp_path).stdout


PASTED = [
    block
    for page in (README, *((ROOT / "docs" / f"{name}.md").read_text("utf-8") for name in ("ledger",)))
    for block in re.findall(r"```python\n(.*?)```", page, re.S)
]


@pytest.mark.parametrize("block", PASTED)
def test_python_can_be_pasted(block: str, tmp_path: Path) -> None:
    """Into a program: with a text instead of the address, a folder with the named files, and no model."""
    (tmp_path / "docs").mkdir()
    for name in ("docs/example.txt", "a.txt", "b.txt"):
        shutil.copy(ROOT / "docs" / "example.txt", tmp_path / name)
    assert run("batch", "docs", "--store", "runs.db", cwd=tmp_path).status == 0
    code = block.replace("https://example.org/news/article", "a.txt").replace("gpt-5-mini", "extractive")
    (tmp_path / "pasted.py").write_text(code, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "pasted.py"],
        cwd=tmp_path,
        env=environment(PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
