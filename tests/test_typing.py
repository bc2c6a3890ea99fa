"""What type checkers say of programs that use the library: the README's examples, and tests/typing."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "tests" / "typing"
MISSPELT = """
from summariser import AsyncSummariser, Summariser, summarise
Summariser(modle="m")
AsyncSummariser(modle="m")
summarise("a.txt", modle="m")
Summariser(grounding="loose")
"""


def pythons(page: str) -> list[str]:
    """The Python blocks of a Markdown page. Where one awaits at the top, it is put into a function."""
    blocks = re.findall(r"```python\n(.*?)```", page, re.S)
    return [_in_function(block) if re.search(r"^async |\bawait ", block, re.M) else block for block in blocks]


def _in_function(block: str) -> str:
    lines = block.splitlines(keepends=True)
    imports = [line for line in lines if line.startswith(("from ", "import "))]
    rest = "".join(f"    {line}" for line in lines if line not in imports)
    return f"{''.join(imports)}\nasync def main() -> None:\n{rest}"


def said_by(checker: str, *words: str) -> str:
    """What the checker prints; empty where it finds nothing."""
    ended = subprocess.run(
        [sys.executable, "-m", checker, *words], capture_output=True, text=True, cwd=ROOT, check=False
    )
    return ended.stdout if ended.returncode else ""


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Files with the examples of the README and of tests/typing."""
    folder = tmp_path_factory.mktemp("readme")
    files = sorted(EXAMPLES.glob("*.py"))
    for number, block in enumerate(pythons((ROOT / "README.md").read_text(encoding="utf-8"))):
        files.append(folder / f"readme_{number}.py")
        files[-1].write_text(block, encoding="utf-8")
    return [str(file) for file in files]


def test_mypy_accepts_programs_that_use_the_library(programs: list[str]) -> None:
    pytest.importorskip("mypy")
    assert said_by("mypy", "--strict", *programs) == ""


def test_pyright_accepts_programs_that_use_the_library(programs: list[str]) -> None:
    if util.find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    assert said_by("pyright", *programs) == ""


def test_pyright_accepts_the_package() -> None:
    if util.find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    assert said_by("pyright", "summariser") == ""


def test_a_misspelt_option_is_a_type_error(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    program = tmp_path / "misspelt.py"
    program.write_text(MISSPELT, encoding="utf-8")
    said = said_by("mypy", "--strict", str(program))
    assert said.count('"modle"') == 3
    assert 'to "Summariser" has incompatible type' in said
