"""The JSON schema of a draft, as short as can be: each of its tokens is paid for with each article."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from summariser.draft import Draft

MAX_ITEMS = 60
MAX_SENTENCES = 12
MAX_CHARACTERS = 400

_NOISE = ("title", "default", "description", "format")


@lru_cache(maxsize=64)
def wire_schema(model: type[Draft], *, bounded: bool = True) -> dict[str, Any]:
    """A JSON schema that strict modes accept: closed objects, all keys required, null as a type.

    `bounded` limits the lengths of lists and strings, without which a weak model may run to the token limit;
    some hosted endpoints refuse those keywords. Callers must not change what they get: it is kept.
    """
    schema = model.model_json_schema(by_alias=True)
    return _compact(schema, schema.pop("$defs", {}), bounded)


def _compact(node: dict[str, Any], definitions: dict[str, Any], bounded: bool) -> dict[str, Any]:
    if "$ref" in node:
        return _compact(definitions[node["$ref"].rsplit("/", 1)[1]], definitions, bounded)
    if "anyOf" in node:
        return _union([_compact(part, definitions, bounded) for part in node["anyOf"]])
    kept = {key: value for key, value in node.items() if key not in _NOISE}
    if "const" in kept:
        kept["enum"] = [kept.pop("const")]
    if kept.get("type") == "object":
        return _closed(kept, definitions, bounded)
    if kept.get("type") == "array":
        kept["items"] = _compact(kept["items"], definitions, bounded)
        return kept | ({"maxItems": _longest(kept["items"])} if bounded else {})
    if kept.get("type") == "string" and bounded and "enum" not in kept:
        return kept | {"maxLength": MAX_CHARACTERS}
    return kept


def _closed(node: dict[str, Any], definitions: dict[str, Any], bounded: bool) -> dict[str, Any]:
    properties = {
        key: _or_null(value, _compact(value, definitions, bounded))
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


def _longest(items: dict[str, Any]) -> int:
    return MAX_SENTENCES if items.get("type") == "integer" else MAX_ITEMS
