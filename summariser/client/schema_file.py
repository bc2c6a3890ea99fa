"""A record class described in a file: what to extract beside the fields of every record.

The file is JSON, TOML or YAML (YAML needs PyYAML), a table of fields:

    topic = "text"
    urgency = ["low", "high"]

    [incidents]
    about = "accidents and attacks, one item each"

    [incidents.fields]
    place = { type = "text", about = "town or region" }
    injured = "integer"
    when = "time"

A field is a type, or a table with `type`, `about` (what the model is told) and `required` (default: false).
Types are text, integer, number, boolean, time (the article's words and the days that they fix), and a list
of words to choose from. A table with `fields` is a list of items, and each item has evidence.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import Field, create_model

from summariser.models.errors import SettingsError
from summariser.models.record import ArticleSummary, Evidence, Record, When
from summariser.utils.did_you_mean import suggestion
from summariser.utils.toml_text import read_toml

TYPES: dict[str, Any] = {
    "text": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "time": When,
}
_KEYS = ("type", "about", "required", "fields")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
_MOST_FIELDS = 30


def load_schema_file(path: Path) -> type[ArticleSummary]:
    """The record class that a file describes. Raises SettingsError, naming the field that is wrong."""
    table = _read(path)
    if not isinstance(table, Mapping) or not table:
        raise SettingsError(f"{path} describes no fields.", 'Write, for example, topic = "text".')
    if taken := sorted(table.keys() & ArticleSummary.model_fields.keys()):
        raise SettingsError(f"{path}: every record has a field {taken[0]!r}.", "Give it another name.")
    fields = _fields(path, "", table)
    name = "".join(part.title() for part in re.split(r"\W+", path.stem)) or "Record"
    return cast("type[ArticleSummary]", create_model(f"{name}Summary", __base__=ArticleSummary, **fields))


def _read(path: Path) -> Any:
    if not path.is_file():
        raise SettingsError(f"There is no file {path}.")
    try:
        return _PARSERS[path.suffix.lower()](path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.") from error


def _yaml(text: str) -> Any:
    try:
        import yaml  # type: ignore[import-untyped]
    except ImportError as error:
        hint = "Run `pip install pyyaml`, or write the file in JSON or TOML."
        raise SettingsError("A schema in YAML needs PyYAML, which is not installed.", hint) from error
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


_PARSERS: dict[str, Callable[[str], Any]] = {
    ".json": json.loads,
    ".toml": read_toml,
    ".yaml": _yaml,
    ".yml": _yaml,
}
SUFFIXES = tuple(_PARSERS)


def _fields(path: Path, parent: str, table: Mapping[str, Any]) -> dict[str, Any]:
    if len(table) > _MOST_FIELDS:
        raise SettingsError(f"{path} has {len(table)} fields in one table; {_MOST_FIELDS} is the most.")
    return {name: _field(path, f"{parent}{name}", name, described) for name, described in table.items()}


def _field(path: Path, place: str, name: object, described: Any) -> tuple[Any, Any]:
    if not isinstance(name, str) or not _NAME.match(name) or keyword.iskeyword(name):
        hint = "Use lower-case letters, digits and _, and start with a letter."
        raise SettingsError(f"{path}: {place!r} cannot be the name of a field.", hint)
    table = described if isinstance(described, Mapping) else {"type": described}
    if unknown := next((key for key in table if key not in _KEYS), None):
        raise SettingsError(
            f"{path}: {place} has an unknown key {unknown!r}.", suggestion(str(unknown), _KEYS, "Keys are")
        )
    about = table.get("about")
    if about is not None and not isinstance(about, str):
        raise SettingsError(f"{path}: the description of {place} is not a text.")
    if "fields" in table:
        item = _item(path, place, name, table["fields"], about)
        return list[item], Field(default=[], description=about)  # type: ignore[valid-type]
    kind = _type(path, place, table.get("type", "text"))
    if table.get("required") is True:
        return kind, Field(description=about)
    return kind | None, Field(default=None, description=about)


def _item(path: Path, place: str, name: str, table: Any, about: str | None) -> type[Record]:
    if not isinstance(table, Mapping) or not table:
        raise SettingsError(f"{path}: {place}.fields describes no fields.")
    fields = _fields(path, f"{place}.", table)
    if taken := sorted(fields.keys() & {"evidence", "sentences"}):
        raise SettingsError(f"{path}: each item has {taken[0]} already.", f"Leave out {place}.{taken[0]}.")
    class_name = "".join(part.title() for part in name.split("_"))
    item = create_model(class_name, __base__=Record, __doc__=about or "", **fields, evidence=list[Evidence])
    return cast("type[Record]", item)


def _type(path: Path, place: str, described: Any) -> Any:
    if isinstance(described, str) and described in TYPES:
        return TYPES[described]
    if isinstance(described, list) and described and all(isinstance(one, str) for one in described):
        return Literal[tuple(described)]
    hint = suggestion(str(described), TYPES, "Types are a list of words or")
    raise SettingsError(f"{path}: {place} has the unknown type {described!r}.", hint)
