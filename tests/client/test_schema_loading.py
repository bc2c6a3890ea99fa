"""`--schema`: a record class by name; a wrong name is said with the nearest right one."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from commandline import run

from summariser import ArticleSummary, SettingsError
from summariser.client.schema_loading import load_schema

RECORDS = """
from summariser import ArticleSummary, Evidence, Record

class Place(Record):
    name: str
    evidence: list[Evidence]

class PlacesSummary(ArticleSummary):
    places: list[Place] = []
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "own_records.py").write_text(RECORDS, encoding="utf-8")
    before = list(sys.path)
    yield tmp_path
    sys.path[:] = before
    sys.modules.pop("own_records", None)


def test_a_class_is_found_in_a_file_and_in_a_module(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_file = load_schema(f"{folder / 'own_records.py'}:PlacesSummary")
    assert issubclass(by_file, ArticleSummary) and "places" in by_file.model_fields
    monkeypatch.syspath_prepend(str(folder))
    assert load_schema("own_records:PlacesSummary") is by_file


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("PlacesSummary", "not of the form module:Class"),
        ("{}/own_records.py:PlaceSummary", "no record class 'PlaceSummary'. Did you mean 'PlacesSummary'?"),
        ("{}/own_records.py:Place", "no record class 'Place'. Its record classes are PlacesSummary."),
        ("{}/own_record.py:PlacesSummary", "own_record.py. Did you mean 'own_records.py'?"),
        ("no_such_module:PlacesSummary", "no_such_module cannot be imported"),
    ],
)
def test_a_wrong_name_is_said_with_the_nearest(name: str, said: str, folder: Path) -> None:
    with pytest.raises(SettingsError) as raised:
        load_schema(name.format(folder))
    assert said in str(raised.value)


def test_the_command_line_takes_a_schema(folder: Path) -> None:
    text = "The council agreed to build 12 bridges by May. The mayor said they would cost 3 million euros."
    (folder / "a.txt").write_text(text, encoding="utf-8")
    ended = run(
        "article", "a.txt", "--schema", "own_records.py:PlacesSummary", "--format", "json", cwd=folder
    )
    assert ended.status == 0, ended.stderr
    assert json.loads(ended.stdout)["places"] == []
    ended = run("article", "a.txt", "--schema", "own_records.py:PlaceSummary", cwd=folder)
    assert ended.status == 2
    assert "Did you mean 'PlacesSummary'?" in ended.stderr
