"""What docs/architecture.md promises of the code: one-way imports, small pieces, one name for each thing."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import summariser

PACKAGE = Path(summariser.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}

# From the ground up: a package imports from those below it and from itself, never sideways.
LAYERS = (
    {"utils"},
    {"models"},
    {"languages"},
    {"scan", "sources", "llm"},
    {"cleaning", "grounding", "store"},
    {"extractors"},
    {"pipeline"},
    {"batch", "ledger"},
    {"client", "feeds", "rendering", "integrations"},
    {"cli", "__main__"},
)
LEVEL = {package: level for level, packages in enumerate(LAYERS) for package in packages}

MAX_LAYERS = 10
MAX_ARROWS = 101
"""Half of the 167 arrows of version 0.1, where many packages were single files, and those of two packages
since: five of ledger, eleven of integrations; one more since a reply may say null in any language."""
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_FILES = 24


def shown(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def top_package(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def is_language_data(path: Path) -> bool:
    """Whether a file is in the folder of a language or in `shared`, which have the same file names."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] == "languages" and len(parts) > 2 and parts[1] != "schema"


def imported_names(path: Path) -> Iterator[str]:
    """The dotted names of ours that a file imports: modules, and what is imported from packages."""
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "summariser":
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("summariser."))


def file_of(name: str) -> Path | None:
    """The file that a dotted name leads to: a module, else the module or package that it is imported from."""
    parts = name.split(".")[1:]
    for length in range(len(parts), -1, -1):
        base = PACKAGE.joinpath(*parts[:length])
        for candidate in (base.with_suffix(".py"), base / "__init__.py"):
            if candidate in TREES and (length or candidate.parent == PACKAGE):
                return candidate
    return None


def imported_files(path: Path) -> set[Path]:
    return {file for name in imported_names(path) if (file := file_of(name)) and file != path}


def test_there_are_few_layers_and_each_package_is_in_one() -> None:
    assert len(LAYERS) <= MAX_LAYERS
    packages = {top_package(path) for path in MODULES} - {"__init__"}
    assert packages == set(LEVEL)


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_imports_point_down(path: Path) -> None:
    package = top_package(path)
    if package == "__init__":
        return
    for other in {top_package(file) for file in imported_files(path)} - {package}:
        allowed = other == "__init__" and package == "cli"
        down = other != "__init__" and LEVEL[other] < LEVEL[package]
        assert down or allowed or (package, other) == ("__main__", "cli"), f"{package} imports {other}"


def test_no_files_import_one_another_in_a_circle() -> None:
    """Also not by way of imports for type checkers, or of those in functions."""
    graph = {path: imported_files(path) for path in MODULES if path != PACKAGE / "__init__.py"}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(shown(path) for path in error.args[1]))


def test_there_are_few_arrows_between_packages() -> None:
    """An arrow leads from a top-level package to another that one of its files imports."""
    arrows = {
        (top_package(path), top_package(file))
        for path in MODULES
        for file in imported_files(path)
        if top_package(file) != top_package(path)
    }
    assert len(arrows) <= MAX_ARROWS


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_files_and_functions_are_small(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= MAX_FILE_LINES
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= MAX_FUNCTION_LINES, f"{node.name} has {lines} lines"


def test_folders_are_small() -> None:
    folders = Counter(path.parent for path in MODULES)
    assert {shown(folder): count for folder, count in folders.items() if count > MAX_FILES} == {}


def test_no_file_name_is_used_twice() -> None:
    names = Counter(
        path.name for path in MODULES if path.name != "__init__.py" and not is_language_data(path)
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_no_public_class_name_is_used_twice() -> None:
    names = Counter(
        node.name
        for tree in TREES.values()
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=shown)
def test_every_package_says_what_it_is_for(path: Path) -> None:
    if not is_language_data(path):
        assert ast.get_docstring(TREES[path])


def modules_after(code: str) -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(ended.stdout.split())


def test_importing_the_package_imports_no_library() -> None:
    assert not modules_after("import summariser") & {"pydantic", "openai", "rich", "click", "trafilatura"}


def test_help_waits_for_no_library_but_click() -> None:
    code = (
        "from summariser.cli import main\n"
        "sys.argv = ['summariser', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass"
    )
    assert not modules_after(code) & {"pydantic", "openai", "instructor", "rich", "trafilatura", "jinja2"}


def test_the_rule_based_extractor_never_imports_a_client() -> None:
    code = (
        "from summariser import Article, summarise, RawDocument\n"
        "summarise(RawDocument('The council agreed to build 12 bridges by May, it said on Monday. '"
        " 'The mayor, Anna Petrova, told reporters that the work would cost 3 million euros.', 'memory'),"
        " model='extractive')"
    )
    unused = {"openai", "instructor", "httpx2", "trafilatura", "rich", "click", "sqlite3"}
    own = {"summariser.batch", "summariser.store", "summariser.llm.model_client", "summariser.cleaning.html"}
    assert not modules_after(code) & (unused | own)
