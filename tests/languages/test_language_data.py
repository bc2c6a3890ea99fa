"""Each language's folder holds data of the classes of `schema`, and nothing else."""

from __future__ import annotations

import ast
from dataclasses import MISSING, fields
from importlib import import_module
from pathlib import Path

import pytest

import summariser.languages
from summariser.languages import PARTS, LanguageInfo, language_codes

FOLDER = Path(summariser.languages.__file__).parent
MODULES = sorted(f"{code}/{path.stem}" for code in language_codes() for path in (FOLDER / code).glob("*.py"))
SHARED = sorted(f"shared/{path.stem}" for path in (FOLDER / "shared").glob("*.py") if path.stem != "__init__")
SOURCES = ("__future__", *(f"summariser.languages.{name}" for name in ("schema", "shared", "entries")))
# What an expression of data is made of: literals, texts put together, sets of the words of a text.
FUNCTIONS = frozenset({"frozenset", "words"})
LITERALS = (ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.Name, ast.JoinedStr, ast.FormattedValue)
OPERATORS = (ast.BinOp, ast.operator, ast.expr_context, ast.keyword)


def parsed(module: str) -> ast.Module:
    return ast.parse((FOLDER / f"{module}.py").read_text())


def data_call(module: str) -> ast.Call:
    """The call that makes `DATA`, or `INFO` in `__init__.py`."""
    name = "INFO" if module.endswith("/__init__") else "DATA"
    found = [
        node.value
        for node in parsed(module).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name
    ]
    assert len(found) == 1, f"{module} assigns {name} {len(found)} times"
    assert isinstance(found[0], ast.Call)
    return found[0]


def class_of(module: str) -> type:
    part = module.partition("/")[2]
    return LanguageInfo if part == "__init__" else PARTS[part]


def faults(tree: ast.Module) -> list[str]:
    """The statements and expressions of a module that are not data."""
    found = []
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            found += [ast.unparse(node) for node in ast.walk(statement.value) if not is_data(node)]
        elif isinstance(statement, ast.ImportFrom):
            if not (statement.module or "").startswith(SOURCES):
                found.append(ast.unparse(statement))
        elif not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            found.append(ast.unparse(statement))
    return found


def is_data(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        return name[:1].isupper() or name in FUNCTIONS or is_words(node.func)
    return isinstance(node, LITERALS + OPERATORS) or is_words(node)


def is_words(node: ast.AST) -> bool:
    """Whether it is the method `split` of a text."""
    return isinstance(node, ast.Attribute) and node.attr == "split" and isinstance(node.value, ast.Constant)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_of_a_known_part(module: str) -> None:
    part = module.partition("/")[2]
    assert part == "__init__" or part in PARTS


@pytest.mark.parametrize("module", MODULES)
def test_no_field_is_missing_or_unknown(module: str) -> None:
    schema, call = class_of(module), data_call(module)
    assert ast.unparse(call.func) == schema.__name__
    known = [field.name for field in fields(schema)]
    given = [*known[: len(call.args)], *(keyword.arg for keyword in call.keywords)]
    required = {f.name for f in fields(schema) if f.default is MISSING and f.default_factory is MISSING}
    assert not required - set(given), f"{module} lacks {sorted(required - set(given))}"
    assert set(given) <= set(known), f"{module} has {sorted(map(str, set(given) - set(known)))}"


@pytest.mark.parametrize("module", MODULES)
def test_fields_hold_what_their_class_says(module: str) -> None:
    name = f"summariser.languages.{module.replace('/', '.')}"
    loaded = import_module(name.removesuffix(".__init__"))
    data = loaded.INFO if module.endswith("/__init__") else loaded.DATA
    assert isinstance(data, class_of(module))
    for field in fields(data):
        value, kind = getattr(data, field.name), str(field.type)
        expected = {"str": str, "bool": bool, "int": int}.get(kind)
        assert expected is None or isinstance(value, expected), f"{module}: {field.name} is no {kind}"


@pytest.mark.parametrize("module", [*MODULES, *SHARED])
def test_a_module_is_data_only(module: str) -> None:
    tree = parsed(module)
    assert ast.get_docstring(tree)
    assert not faults(tree)


@pytest.mark.parametrize(
    "code",
    [
        "import re",
        "from summariser.utils.text_folding import fold",
        "def f() -> None: ...",
        "class Words: ...",
        "DATA = [form for form in 'a b'.split()]",
        "DATA = print('a')",
        "DATA = WORDS.split()",
        "if True:\n    DATA = ''",
        "DATA = 'a' if X else 'b'",
    ],
)
def test_what_is_no_data_is_found(code: str) -> None:
    assert faults(ast.parse(code))


@pytest.mark.parametrize("part", sorted(PARTS))
def test_each_class_says_what_it_is(part: str) -> None:
    path = FOLDER / "schema" / f"{PARTS[part].__module__.rpartition('.')[2]}.py"
    assert ast.get_docstring(ast.parse(path.read_text()))
    assert PARTS[part].__doc__ and not PARTS[part].__doc__.startswith(f"{PARTS[part].__name__}(")
