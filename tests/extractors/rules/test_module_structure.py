"""The modules of the rule-based extractor import each other one way."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import summariser.extractors.rules as rules

FOLDER = Path(rules.__file__).parent


def imports_of(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name for name in names if name.startswith(rules.__name__)}


def test_there_is_no_circle_of_imports() -> None:
    graph = {}
    for module in FOLDER.rglob("*.py"):
        parts = module.relative_to(FOLDER).with_suffix("").parts
        graph[".".join([rules.__name__, *parts]).removesuffix(".__init__")] = imports_of(module)
    TopologicalSorter(graph).prepare()  # raises CycleError
