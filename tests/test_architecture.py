"""What the design promises of the code itself: one-way imports, small functions and files, quick starts."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import summariser

PACKAGE = Path(summariser.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the ground up: a package may import from those below it, and from itself.
LAYERS = [
    {"models", "utils"},
    {"languages"},
    {"scan", "sources", "llm"},
    {"cleaning", "grounding", "store"},
    {"extractors"},
    {"pipeline"},
    {"batch"},
    {"client", "feeds", "rendering"},
    {"cli"},
    {"__main__"},
]
LEVEL = {package: level for level, packages in enumerate(LAYERS) for package in packages}
SIDEWAYS = {("extractors", "pipeline"), ("feeds", "rendering"), ("models", "utils")}


def room_of(module: Path) -> str:
    first = module.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_rooms(tree: ast.AST) -> set[str]:
    names = {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
    }
    return {name.split(".")[1] for name in names if name.startswith("summariser.")}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(module: Path) -> None:
    room = room_of(module)
    if room == "__init__":
        return
    for other in imported_rooms(ast.parse(module.read_text())) - {room}:
        down = LEVEL[other] < LEVEL[room]
        assert down or (room, other) in SIDEWAYS, f"{room} imports {other}"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_and_functions_stay_small(module: Path) -> None:
    source = module.read_text()
    assert source.count("\n") <= 400
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= 60, f"{node.name} has {lines} lines"


def test_public_names_are_exactly_those_listed_and_all_there() -> None:
    assert sorted(summariser.__all__) == summariser.__all__
    assert set(summariser.__all__) == set(summariser._HOME_OF)
    for name in summariser.__all__:
        assert getattr(summariser, name).__name__ == name


def modules_after(code: str) -> set[str]:
    shown = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(shown.stdout.split())


def test_importing_the_package_imports_no_library() -> None:
    assert not modules_after("import summariser") & {"pydantic", "openai", "rich", "click", "trafilatura"}


def test_help_waits_for_no_library_but_click() -> None:
    code = (
        "from summariser.cli import main\n"
        "sys.argv = ['summariser', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass"
    )
    assert not modules_after(code) & {"pydantic", "openai", "instructor", "rich", "trafilatura", "jinja2"}


def test_the_extractive_reader_never_imports_a_client() -> None:
    code = (
        "from summariser import Article, summarise, RawDocument\n"
        "summarise(RawDocument('The council agreed to build 12 bridges by May, it said on Monday. '"
        " 'The mayor, Anna Petrova, told reporters that the work would cost 3 million euros.', 'memory'),"
        " model='extractive')"
    )
    assert not modules_after(code) & {"openai", "instructor", "httpx2", "trafilatura", "rich", "click"}
