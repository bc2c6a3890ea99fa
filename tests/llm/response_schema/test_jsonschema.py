from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from summariser.llm.response_schema import ROOMY, TIGHT, SchemaLimits, draft_model, wire_schema
from summariser.models.draft import Draft
from summariser.models.record import Actor, ArticleSummary, Evidence, Record


class Place(Record):
    name: str
    people: int = 0
    boss: Actor | None = None
    size: int | str
    evidence: list[Evidence]


class Extended(ArticleSummary):
    places: list[Place]
    topic: str


MODELS = [Draft, draft_model(Extended)]


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if {"type", "anyOf", "enum"} & node.keys() and not isinstance(node.get("type"), dict):
            yield node
        for part in node.values():
            yield from nodes(part)
    elif isinstance(node, list):
        for part in node:
            yield from nodes(part)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("limits", [None, ROOMY, TIGHT])
def test_strict_modes_accept_it(model: type[Draft], limits: SchemaLimits | None) -> None:
    schema = wire_schema(model, limits)
    assert schema["type"] == "object"
    assert "$ref" not in json.dumps(schema) and "$defs" not in schema
    for node in nodes(schema):
        assert not {"title", "default", "description"} & node.keys()
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        if node.get("type") == "array":
            assert ("maxItems" in node) is (limits is not None)
        if "string" in (node.get("type") or ()) and "enum" not in node:
            assert ("maxLength" in node) is (limits is not None)


def test_evidence_comes_first() -> None:
    for name in ("sum", "act", "com", "fig"):
        assert next(iter(wire_schema(Draft)["properties"][name]["items"]["properties"])) == "s"


def test_null_is_a_type_where_nothing_may_be_said() -> None:
    place = wire_schema(draft_model(Extended), None)["properties"]["places"]["items"]["properties"]
    assert place["people"] == {"type": ["integer", "null"]}
    assert place["boss"]["type"] == ["object", "null"]
    assert place["size"] == {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert place["name"] == {"type": "string"}


def test_it_is_shorter_than_what_pydantic_writes() -> None:
    assert len(json.dumps(wire_schema(Draft, None))) < 0.6 * len(json.dumps(Draft.model_json_schema()))


def test_it_is_made_once() -> None:
    assert wire_schema(Draft, ROOMY) is wire_schema(Draft, ROOMY)
