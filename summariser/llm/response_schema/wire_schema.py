"""The JSON schema of a draft, as short as can be: each of its tokens is paid for with each article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import BaseModel


@dataclass(frozen=True)
class SchemaLimits:
    """The longest lists and strings (in characters) that a schema allows: without them a weak model may
    repeat itself until it hits the token limit, and nothing of its answer can be used."""

    items: int
    texts: int
    numbers: int
    characters: int


ROOMY = SchemaLimits(items=60, texts=12, numbers=24, characters=400)
TIGHT = SchemaLimits(items=3, texts=1, numbers=3, characters=60)

_NOISE = ("title", "default", "description", "format")


@lru_cache(maxsize=64)
def wire_schema(model: type[BaseModel], limits: SchemaLimits | None = ROOMY) -> dict[str, Any]:
    """A JSON schema that strict modes accept: closed objects, all keys required, null as a type.

    `limits` is None for hosted endpoints that refuse such keywords. Callers must not change what they get:
    it is kept.
    """
    schema = model.model_json_schema(by_alias=True)
    return _compact(schema, schema.pop("$defs", {}), limits)


def _compact(
    node: dict[str, Any], definitions: dict[str, Any], limits: SchemaLimits | None
) -> dict[str, Any]:
    if "$ref" in node:
        return _compact(definitions[node["$ref"].rsplit("/", 1)[1]], definitions, limits)
    if "anyOf" in node:
        return _union([_compact(part, definitions, limits) for part in node["anyOf"]])
    kept = {key: value for key, value in node.items() if key not in _NOISE}
    if "const" in kept:
        kept["enum"] = [kept.pop("const")]
    if kept.get("type") == "object":
        return _closed(kept, definitions, limits)
    if kept.get("type") == "array":
        kept["items"] = _compact(kept["items"], definitions, limits)
        return kept | ({"maxItems": _longest(kept["items"], limits)} if limits else {})
    if kept.get("type") == "string" and limits and "enum" not in kept:
        return kept | {"maxLength": limits.characters}
    return kept


def _closed(node: dict[str, Any], definitions: dict[str, Any], limits: SchemaLimits | None) -> dict[str, Any]:
    properties = {
        key: _or_null(value, _compact(value, definitions, limits))
        for key, value in node.get("properties", {}).items()
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _or_null(node: dict[str, Any], compact: dict[str, Any]) -> dict[str, Any]:
    """All keys are required on the wire, so what may be left out in Python must have a way to say nothing."""
    kind = compact.get("type")
    says_nothing = "anyOf" in compact or "null" in (kind or ()) or kind == "array"
    says_nothing = says_nothing or (kind == "string" and "enum" not in compact)
    return compact if "default" not in node or says_nothing else _union([compact, {"type": "null"}])


def _union(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """Null as one more type where there is one other type, else `anyOf`."""
    null, others = {"type": "null"}, [part for part in parts if part.get("type") != "null"]
    if len(others) == 1 and null in parts and isinstance(others[0].get("type"), str):
        merged = others[0] | {"type": [others[0]["type"], "null"]}
        return merged | ({"enum": [*merged["enum"], None]} if "enum" in merged else {})
    if len(others) == 1 and parts == others:
        return others[0]
    return {"anyOf": [*others, *([null] if null in parts else [])]}


def _longest(items: dict[str, Any], limits: SchemaLimits) -> int:
    by_type = {"integer": limits.numbers, "string": limits.texts}
    return by_type.get(str(items.get("type")), limits.items)
