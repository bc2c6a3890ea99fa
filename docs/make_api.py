"""Writes docs/api.md from the docstrings of the public names: `python docs/make_api.py`. Tested fresh."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

import summariser
from summariser.models.settings import Settings

PAGE = Path(__file__).with_name("api.md")
SIMPLE = (str, int, float, bool, type(None), tuple)

INTRODUCTION = """\
# Library

Everything that `from summariser import …` gives. Made by `python docs/make_api.py`; do not edit.

Names are imported when they are first used, so `import summariser` costs nothing. The package logs to the
logger `summariser`, which is silent unless you configure logging; it never logs article text, prompts or
keys.
"""

SECTIONS: dict[str, tuple[str, ...]] = {
    "Clients": (
        "Summariser",
        "AsyncSummariser",
        "summarise",
        "summarise_many",
        "summarise_text",
        "Result",
        "Source",
    ),
    "Stages that work alone": (
        *("read", "clean", "scan_figures", "check_text", "check_record", "TextChecker", "render"),
        *("RawDocument", "Article", "Sentence", "Metadata", "FigureMention"),
    ),
    "The record": (
        *("ArticleSummary", "ArticleInfo", "SummarySentence", "Actor", "Commitment", "When", "Figure"),
        *("Evidence", "Span", "RemovedPassage", "DoubtfulSentence", "Provenance", "Violation", "Uncovered"),
        *("DerivedFigure", "PromptInfo", "Usage", "Record"),
        *("Evidence", "Span", "RemovedPassage", "Provenance", "Violation", "Uncovered", "DerivedFigure"),
        *("VerificationInfo", "Change", "ExcludedSentence", "ReadingInfo"),
        *("PromptInfo", "Usage", "Record"),
    ),
    "Parts of your own": (
        *("Extractor", "Extraction", "ScannedArticle", "ArticleScan", "Forecast"),
        *("Draft", "SummaryDraft", "ActorDraft", "CommitmentDraft", "FigureDraft", "DerivedDraft"),
        *("Rule", "Claim", "RequestLimiter", "Permit", "ModelRequest", "Endpoint", "Renderer"),
    ),
    "Settings": ("Settings",),
    "Errors": (),
}
"""The public names by section; errors are drawn as a tree."""

OWN_PARTS = """\
Each is given as an argument, and nothing in the package needs to be changed. There is a short example of
each in [tests/typing/library_use.py](../tests/typing/library_use.py).

- An **extractor** proposes drafts: subclass `Extractor` and pass `Summariser(extractor=…)`.
- A **rule** checks texts: write a function from a `Claim` to violations, made by
  `claim.violation(start, end, message)`, put it into a `Rule` and pass `Summariser(rules=[…])`, or
  `extra_rules=[…]` of `check_text` and `check_record`. With `workers` the function must be importable.
- A **rate limiter** decides when each request may be sent: pass `Summariser(rate_limiter=…)`.
- A **renderer** is a function from a record to text: `render(record, my_renderer)`.
"""


def api_page() -> str:
    """The whole of docs/api.md."""
    parts = [INTRODUCTION]
    for title, names in SECTIONS.items():
        parts.append(f"## {title}\n")
        if title == "Parts of your own":
            parts.append(OWN_PARTS)
        if title == "Errors":
            parts.append(_errors())
        parts += [_entry(name) for name in names]
    return "\n".join(parts)


def documented() -> set[str]:
    """The names that the page has."""
    named = {name for names in SECTIONS.values() for name in names}
    return named | {kind.__name__ for kind in _error_types()}


def _entry(name: str) -> str:
    named = getattr(summariser, name)
    if inspect.isfunction(named):
        return f"### `{name}`\n\n{_signature(name, named)}\n{_text(named)}\n"
    if not inspect.isclass(named):
        return f"### `{name}`\n\n```python\n{name} = {_plain(str(named))}\n```\n\n{_comment_after(name)}\n"
    if name == "Settings":
        return f"### `{name}`\n\n{_text(named)}\n\n{_settings_table()}"
    return "\n".join([f"### `{name}`\n", *_of_class(name, named)])


def _of_class(name: str, kind: type) -> Iterator[str]:
    yield _text(kind) + "\n"
    if fields := _fields(kind):
        yield f"```python\n{fields}\n```\n"
    elif "__init__" in vars(kind):
        yield _signature(name, vars(kind)["__init__"])
    for method_name, member in vars(kind).items():
        member = getattr(member, "__func__", member)
        if isinstance(member, property) and not method_name.startswith("_"):
            yield f"#### `{name}.{method_name}`\n\n{_text(member)}\n"
        elif inspect.isfunction(member) and not method_name.startswith("_") and member.__doc__:
            yield f"#### `{name}.{method_name}`\n\n{_signature(method_name, member)}\n{_text(member)}\n"


def _fields(kind: type) -> str:
    """The fields of a data class, model or protocol, as they are written."""
    lines = []
    ours = [base for base in reversed(kind.__mro__) if base.__module__.startswith("summariser.")]
    annotations = {name: one for base in ours for name, one in vars(base).get("__annotations__", {}).items()}
    for name, annotation in annotations.items():
        if not name.startswith("_") and "ClassVar" not in str(annotation):
            default = _default(kind, name)
            written = re.sub(r"Annotated\[(.+), Field\(.*\)\]$", r"\1", _plain(str(annotation)))
            lines.append(f"{name}: {written}" + ("" if default is None else f" = {default}"))
    return "\n".join(lines)


def _default(kind: type, name: str) -> str | None:
    """The default of a field as code; "…" for one that is made anew; None where there is none."""
    if issubclass(kind, BaseModel):
        field = kind.model_fields[name]
        return None if field.is_required() else _plain(repr(field.get_default(call_default_factory=True)))
    if is_dataclass(kind):
        (found,) = [field for field in fields(kind) if field.name == name]
        if found.default is not MISSING:
            return _plain(repr(found.default)) if isinstance(found.default, SIMPLE) else "…"
        return None if found.default_factory is MISSING else "…"
    value = vars(kind).get(name, MISSING)
    return _plain(repr(value)) if isinstance(value, SIMPLE) else None


def _signature(name: str, function: Any) -> str:
    signature = inspect.signature(function)
    parameters = list(_parameters(signature))
    is_class = name[0].isupper()
    prefix = "" if is_class else "async def " if inspect.iscoroutinefunction(function) else "def "
    result = _plain(str(signature.return_annotation))
    arrow = "" if is_class or result == "None" else f" -> {result}"
    line = f"{prefix}{name}({', '.join(parameters)}){arrow}"
    if len(line) > 100:
        line = "\n".join([f"{prefix}{name}(", *(f"    {one}," for one in parameters), f"){arrow}"])
    return f"```python\n{line}\n```\n"


def _parameters(signature: inspect.Signature) -> Iterator[str]:
    keyword_only = False
    for one in signature.parameters.values():
        if one.name in ("self", "cls"):
            continue
        if one.kind is inspect.Parameter.KEYWORD_ONLY and not keyword_only:
            keyword_only = True
            yield "*"
        yield _plain(str(one))


def _plain(code: str) -> str:
    """Code as a reader writes it: without quotes around annotations, without our module names."""
    code = re.sub(
        r"(?:summariser|typing|typing_extensions|pathlib|collections\.abc)(?:\.\w+)*\.(\w)", r"\1", code
    )
    code = re.sub(r": '([^']+)'", r": \1", code)
    code = code if '"' in code else code.replace("'", '"')
    return re.sub(r"<class ['\"]([\w.]+)['\"]>", lambda match: match[1].rpartition(".")[2], code)


def _text(named: Any) -> str:
    return inspect.getdoc(named) or ""


def _comment_after(name: str) -> str:
    """The string below an assignment, which is its documentation."""
    module = next(module for module, names in summariser._MODULES.items() if name in names)
    path = Path(summariser.__file__).parent.joinpath(*module.split("."))
    source = (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text(encoding="utf-8")
    match = re.search(rf'^{name} = .+\n"""(.+?)"""', source, re.M | re.S)
    return match[1] if match else ""


def _settings_table() -> str:
    rows = ["| setting | type | default | |", "| --- | --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        kind = _plain(str(field.annotation)).replace("|", "\\|").replace("Optional[", "").removesuffix("]")
        default = repr(field.default) if not isinstance(field.default, frozenset) else "none"
        rows.append(f"| `{name}` | `{kind}` | `{default}` | {field.description or ''} |")
    return "\n".join(rows) + "\n"


def _error_types() -> list[type[Exception]]:
    found: list[type[Exception]] = []

    def add(kind: type[Exception]) -> None:
        if kind.__module__ == summariser.SummariserError.__module__:
            found.append(kind)
        for below in kind.__subclasses__():
            add(below)

    add(summariser.SummariserError)
    return found


def _errors() -> str:
    """The tree of errors, each with the first line of its docstring."""
    lines = []
    for kind in _error_types():
        depth = len([base for base in kind.__mro__ if issubclass(base, summariser.SummariserError)]) - 1
        lines.append(f"{'  ' * depth}- `{kind.__name__}`: {_text(kind).partition(chr(10))[0]}")
    return f"{_text(summariser.SummariserError)}\n\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(api_page(), encoding="utf-8")
