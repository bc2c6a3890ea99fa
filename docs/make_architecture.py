"""Writes the table of packages in docs/architecture.md: `python docs/make_architecture.py`. Tested fresh.

The table stands between two marks and is made from the docstrings of the packages.
"""

from __future__ import annotations

import ast
from pathlib import Path

PAGE = Path(__file__).with_name("architecture.md")
PACKAGE = Path(__file__).parents[1] / "summariser"
BEGIN, END = "<!-- packages, made by docs/make_architecture.py -->\n", "<!-- end of packages -->\n"

# From the top of the program down; a test holds the same layers (tests/test_architecture.py).
ORDER = (
    *("cli", "client", "integrations", "rendering", "feeds", "ledger", "batch", "pipeline", "extractors"),
    *("grounding", "cleaning", "store", "scan", "sources", "llm", "languages", "models", "utils"),
)


def packages_table() -> str:
    """A line for each package, sub-packages below it."""
    rows = [f"| `{_shown(path)}` | {_summary(path)} |" for name in ORDER for path in _packages(name)]
    return "\n".join(["| package | |", "| --- | --- |", *rows]) + "\n"


def with_table(page: str) -> str:
    """A page with the current table between its marks; ValueError if it has no marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"The page has no {BEGIN.strip()} … {END.strip()}.")
    return f"{before}{BEGIN}\n{packages_table()}\n{END}{after}"


def _packages(name: str) -> list[Path]:
    """A package and those in it, without the folders of the languages, which are all alike."""
    found = sorted(path.parent for path in (PACKAGE / name).rglob("__init__.py"))
    return [path for path in found if not (path.parent.name == "languages" and len(path.name) == 2)]


def _shown(path: Path) -> str:
    return f"{path.relative_to(PACKAGE).as_posix()}/"


def _summary(path: Path) -> str:
    """The first line of the package's docstring."""
    docstring = ast.get_docstring(ast.parse((path / "__init__.py").read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
