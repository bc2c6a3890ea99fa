"""The quality gate's floors can rise by themselves and fall only with a reason."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from annotated_articles import AnnotatedArticle, annotated_articles  # noqa: E402
from floors import FILE, Floor, Floors, Key, earlier_versions, floors_as_toml, parse_floors, unexplained  # noqa: E402
from gate import METRICS, Measurement, failures, raised  # noqa: E402

KEY = Key("figures_f1", "held out", "en")
DAY = datetime.date(2026, 1, 31)


def floors(value: float, reason: str = "first measurement", key: Key = KEY) -> Floors:
    return Floors({key: Floor(value, DAY, reason)}, {(key.metric, key.part): "somewhere"}, {})


def test_the_file_in_the_repository_is_as_it_would_be_written() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert floors_as_toml(parse_floors(text)) == text
    assert {key.metric for key in parse_floors(text).entries} == set(METRICS)


def test_each_lowered_floor_of_the_repository_has_a_reason() -> None:
    assert unexplained(parse_floors(FILE.read_text(encoding="utf-8")), earlier_versions()) == []


def test_an_entry_without_a_reason_is_no_entry() -> None:
    with pytest.raises(ValueError, match=r"figures_f1\.held out\.en has no reason"):
        parse_floors('[figures_f1."held out"]\nen = { floor = 0.5, date = 2026-01-31 }')


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.9, []), (0.95, []), (0.8999, ["figures_f1.held out.en is 0.8999, below its floor 0.9"])],
)
def test_a_figure_below_its_floor_fails(value: float, said: list[str]) -> None:
    found = list(failures([Measurement(KEY, value)], floors(0.9)))
    assert [sentence.split(" (")[0] for sentence in found] == said


def test_what_is_measured_needs_a_floor_and_what_has_one_needs_a_measurement() -> None:
    other = Key("actors_f1", "held out", "en")
    found = list(failures([Measurement(other, 1.0)], floors(0.9)))
    assert [sentence.split(":")[0] for sentence in found] == [
        "actors_f1.held out.en has no floor",
        "figures_f1.held out.en has a floor and is not measured.",
    ]


def test_an_update_raises_and_never_lowers() -> None:
    assert raised(floors(0.9), [Measurement(KEY, 0.95678)], "").entries[KEY].floor == 0.956
    assert raised(floors(0.9), [Measurement(KEY, 0.8)], "").entries[KEY] == floors(0.9).entries[KEY]
    assert raised(floors(0.9), [Measurement(KEY, 1.0)], "new table").entries[KEY].reason == "new table"


@pytest.mark.parametrize(
    ("now", "fault"),
    [
        (floors(0.9), None),
        (floors(0.95), None),
        (floors(0.8), "lowered from 0.9 to 0.8"),
        (floors(0.8, ""), "lowered from 0.9 to 0.8"),
        (floors(0.8, "two wrong figures in the gold"), None),
        (Floors({}, {}, {}), "is gone"),
        (Floors({}, {}, {str(KEY): "the articles were withdrawn"}), None),
    ],
)
def test_a_lowered_floor_needs_a_reason_of_its_own(now: Floors, fault: str | None) -> None:
    found = unexplained(now, [floors(0.85), floors(0.9), floors(0.7, "start")])
    assert len(found) == (fault is not None)
    assert fault is None or fault in found[0]


def test_earlier_versions_are_those_of_git(tmp_path: Path) -> None:
    file = tmp_path / "floors.toml"
    assert earlier_versions(file) == []
    for value in (0.7, 0.9):
        file.write_text(floors_as_toml(floors(value)), encoding="utf-8")
        for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "floors"]):
            who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
            subprocess.run(["git", *who, *command], cwd=tmp_path, check=True)
    assert earlier_versions(file) == [floors(0.9), floors(0.7)]
    lowered = replace(floors(0.7))
    assert len(unexplained(lowered, earlier_versions(file))) == 1


ANNOTATED = list(annotated_articles())
STATUSES = {
    "pledged",
    "agreed",
    "ordered",
    "conditional",
    "planned",
    "refused",
    "fulfilled",
    "broken",
    "denied",
}


@pytest.mark.parametrize("one", ANNOTATED, ids=lambda one: one.name)
def test_annotations_quote_their_article(one: AnnotatedArticle) -> None:
    gold, text = one.gold, one.article.text
    assert one.part in ("developed on", "held out")
    names = {actor["name"] for actor in gold["actors"]}
    for commitment in gold["commitments"]:
        assert commitment["status"] in STATUSES
        parties = [*(commitment["by"] or "").split("; "), commitment["stated_by"] or ""]
        assert {party for party in parties if party} <= names
    for figure in gold["figures"]:
        assert figure["text"] in figure["quote"]
    quotes = [item["quote"] for item in (*gold["commitments"], *gold["figures"])]
    quotes += [quote for item in (*gold["summary"], *gold["false_summary"]) for quote in item["quotes"]]
    assert [quote for quote in (*quotes, *gold["not_commitments"]) if quote not in text] == []
    json.dumps(gold)


def test_both_parts_have_articles_in_each_language() -> None:
    languages = {one.language for one in ANNOTATED}
    for part in ("developed on", "held out"):
        assert {one.language for one in ANNOTATED if one.part == part} == languages
