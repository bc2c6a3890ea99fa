"""`--schema FILE`: a record class described in JSON, TOML or YAML, checked like the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser import SettingsError, summarise
from summariser.client.schema_loading import load_schema

FIELDS: dict[str, Any] = {
    "topic": "text",
    "urgency": ["low", "high"],
    "works": {
        "about": "building works, one item each",
        "fields": {
            "place": {"type": "text", "about": "town or harbour"},
            "workers": "integer",
            "when": "time",
        },
    },
}
TOML = """
topic = "text"
urgency = ["low", "high"]
[works]
about = "building works, one item each"
[works.fields]
place = { type = "text", about = "town or harbour" }
workers = "integer"
when = "time"
"""
YAML = """
topic: text
urgency: [low, high]
works:
  about: building works, one item each
  fields:
    place: {type: text, about: town or harbour}
    workers: integer
    when: time
"""


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("name", "text"), [("works.json", json.dumps(FIELDS)), ("works.toml", TOML), ("works.yaml", YAML)]
)
def test_the_three_formats_say_the_same(tmp_path: Path, name: str, text: str) -> None:
    if name.endswith(".yaml"):
        pytest.importorskip("yaml")
    schema = load_schema(written(tmp_path, name, text))
    added = schema.model_json_schema()["properties"]
    assert schema.__name__ == "WorksSummary"
    assert added["works"]["description"] == "building works, one item each"
    item = schema.model_json_schema()["$defs"]["Works"]["properties"]
    assert list(item) == ["place", "workers", "when", "evidence"]


def test_its_fields_are_asked_for_checked_and_verified(tmp_path: Path) -> None:
    schema = load_schema(written(tmp_path, "works.toml", TOML))
    works = [
        {"s": [1], "place": "Grenholm", "workers": 120, "when": "by June"},
        {"s": [1], "place": "Port Zanzarim", "workers": None, "when": None},
        {"s": [3], "place": "the guild", "workers": None, "when": None},
    ]
    reply = {**GOOD, "topic": "harbour", "urgency": "high", "works": works}
    refused = {"bad": [{"id": "X2", "f": "place", "v": None, "why": "The guild is no place."}], "open": []}
    with ScriptedEndpoint().answers(reply).answers(refused) as endpoint:
        record: Any = summarise(
            ARTICLE, base_url=endpoint.base_url, model="m", mode="json-schema", schema=schema, verify=True
        )
    system, check = endpoint.requests[0].body["messages"][0], endpoint.requests[1].body["messages"][1]
    assert "works: building works, one item each" in system["content"]
    assert "1 (1) works: place Grenholm | workers 120 | when by June" in check["content"]
    assert (record.topic, record.urgency) == ("harbour", "high")
    (work,) = record.works
    assert (work.place, work.workers, work.when.text) == ("Grenholm", 120, "by June")
    assert work.evidence[0].quote == ARTICLE.sentence_text(1)
    assert {one.rule for one in record.provenance.rejected} >= {"verify.not-supported", "name.not-in-article"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "cannot be read"),
        ("[]", "describes no fields"),
        ("{}", "describes no fields"),
        ('{"summary": "text"}', "every record has a field 'summary'"),
        ('{"a-b": "text"}', "cannot be the name"),
        ('{"class": "text"}', "cannot be the name"),
        ('{"_x": "text"}', "cannot be the name"),
        ('{"topic": "txt"}', "unknown type 'txt'"),
        ('{"topic": []}', "unknown type"),
        ('{"topic": {"kind": "text"}}', "unknown key 'kind'"),
        ('{"topic": {"about": 3}}', "is not a text"),
        ('{"items": {"fields": {}}}', "describes no fields"),
        ('{"items": {"fields": {"evidence": "text"}}}', "has evidence already"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        load_schema(written(tmp_path, "fields.json", text))


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="There is no file"):
        load_schema(str(tmp_path / "missing.toml"))
