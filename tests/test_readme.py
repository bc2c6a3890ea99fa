"""The README keeps its word."""

from __future__ import annotations

import re
import shlex
import shutil
from importlib import util
from pathlib import Path

from commandline import run

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_its_output_is_that_of_the_program() -> None:
    spec = util.spec_from_file_location("make_readme", ROOT / "docs" / "make_readme.py")
    assert spec is not None and spec.loader is not None
    make_readme = util.module_from_spec(spec)
    spec.loader.exec_module(make_readme)
    assert make_readme.filled(README) == README, "run python docs/make_readme.py"


def test_its_links_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert links
    assert all((ROOT / link).exists() for link in links)


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
