"""Finished records checked again: what this package made, and what others made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from summariser import check_record, summarise
from summariser.grounding import ground
from summariser.models.article import Article
from summariser.models.draft import Draft
from summariser.models.errors import SettingsError, UnreadableInput
from summariser.models.record import ArticleSummary, Provenance
from summariser.pipeline.record_builder import build_record
from summariser.scan import scan_article


@pytest.fixture(scope="module")
def record(article: Article, true_draft: Draft) -> ArticleSummary:
    grounded = ground(true_draft, article, scan_article(article))
    return build_record(ArticleSummary, article, grounded, Provenance(model="m", summary_by="m"))


def rules(record: Any, article: Article, **options: Any) -> list[str]:
    return [finding.rule for finding in check_record(record, article, **options)]


def errors(record: Any, article: Article) -> list[str]:
    return [finding.rule for finding in check_record(record, article) if finding.kind == "error"]


def test_nothing_stands_against_what_was_grounded(record: ArticleSummary, article: Article) -> None:
    assert errors(record, article) == []
    assert errors(record.model_dump(), article) == []


CHANGES: list[tuple[str, int, dict[str, Any], str]] = [
    ("figures", 1, {"value": 5_400_000}, "figure.value-differs"),
    ("figures", 1, {"unit": "EUR"}, "figure.value-differs"),
    ("figures", 1, {"value": 10**400}, "figure.value-differs"),
    ("figures", 5, {"value": float("nan")}, "figure.value-differs"),
    ("figures", 1, {"value": "4500000"}, "figure.value-differs"),
    ("figures", 3, {"approximation": "under"}, "figure.value-differs"),
    ("figures", 1, {"text": "$5.4 million"}, "figure.not-in-article"),
    ("actors", 0, {"name": "Ada Holm"}, "name.not-in-article"),
    ("actors", 0, {"evidence": [{"sentence": 99}]}, "evidence.out-of-range"),
    (
        "summary",
        0,
        {"text": "Norland will not return two trawlers by Friday."},
        "negation.flipped",
    ),
    ("summary", 4, {"evidence": ["Catches of herring rose."]}, "quote.not-verbatim"),
    ("commitments", 0, {"when": {"text": "by Friday", "end": "2025-03-21"}}, "date.days-differ"),
]


@pytest.mark.parametrize(("field", "index", "change", "rule"), CHANGES)
def test_a_lie_in_a_record_is_found(
    record: ArticleSummary, article: Article, field: str, index: int, change: dict[str, Any], rule: str
) -> None:
    plain = record.model_dump()
    plain[field][index] |= change
    found = [one for one in check_record(plain, article) if one.kind != "warning"]
    assert [(one.field, one.index, one.rule) for one in found] == [(field, index, rule)]
    assert rule not in rules(plain, article, rules_off=frozenset({rule}))


def test_evidence_that_is_elsewhere_than_said_is_a_warning(record: ArticleSummary, article: Article) -> None:
    plain = record.model_dump()
    plain["figures"][2]["evidence"][0]["start"] += 1
    plain["figures"][4]["evidence"][0] |= {"sentence": 2, "start": None}
    assert [one.index for one in check_record(plain, article) if one.rule == "evidence.misplaced"] == [2, 4]
    assert "evidence.misplaced" not in errors(plain, article)
    assert {one.kind for one in check_record(plain, article, strict=True)} == {"error"}


TRUE: list[dict[str, Any]] = [
    {"figures": ["$4.5 million", {"text": "7.4 percent", "unit": "%"}]},
    {"figures": [{"text": "34", "value": 34.0, "unit": "fishermen", "sentences": [7]}]},
    {"summary": "Norland will return two trawlers."},
    {"summary": [{"text": "Lund spoke on Monday.", "evidence": "told the Harbour Post on Monday"}]},
    {"actors": ["Ada Lund"], "headline": None, "mood": [{"text": "Zorro won."}]},
    {"commitments": [{"by": "Norland", "action": "return the two trawlers", "when": "by Friday"}]},
    {"summary": [{"text": "Lund spoke on Monday.", "evidence": [{"start": 10, "end": 20}]}]},
]


@pytest.mark.parametrize("other", TRUE)
def test_what_others_leave_out_is_no_fault(other: dict[str, Any], article: Article) -> None:
    assert errors(other, article) == []


def test_a_unit_that_no_scanner_reads_back_is_itself(make_article: Callable[..., Article]) -> None:
    german = make_article("Die Bank zahlt rund 41 Milliarden Kronen an den Fonds.", language="de")
    record = summarise(german, model="extractive")
    assert [figure.unit for figure in record.figures] == ["crown"]
    assert errors(record, german) == []


def test_fields_of_others_are_checked_if_they_carry_evidence(article: Article) -> None:
    fines = {"summary": [], "fines": [{"payer": "Gregor Zorro", "amount": "$4.5 million", "evidence": [3]}]}
    assert errors(fines, article) == ["name.not-in-article"]


def test_an_error_names_the_item(article: Article) -> None:
    (finding,) = check_record({"figures": [{"text": "99 trawlers", "evidence": [1]}]}, article)
    assert (finding.field, finding.index, finding.kind) == ("figures", 0, "error")
    assert finding.item["text"] == "99 trawlers"
    assert "99 trawlers" in finding.message


def test_the_record_of_another_article_is_told(
    record: ArticleSummary, make_article: Callable[..., Article]
) -> None:
    assert "record.other-article" in rules(record, make_article("Nothing of it stands here."))


@pytest.mark.parametrize("other", [{}, {"name": "x"}])
def test_what_is_no_record_is_said_plainly(other: dict[str, Any], article: Article) -> None:
    with pytest.raises(UnreadableInput, match="no record"):
        check_record(other, article)


WEIRD: list[Any] = [
    None,
    7,
    "x",
    [None],
    [[1]],
    [{"evidence": [{"sentence": True, "quote": 7, "start": "0"}]}],
    [{"text": {"text": 3}, "evidence": {"quote": ""}}],
    {"evidence": [1.5, -3, None, {}]},
    [{"when": {"start": 3}, "evidence": [{"start": -5, "end": 10**9}]}],
]


@pytest.mark.parametrize("field", ["summary", "actors", "commitments", "figures", "other"])
@pytest.mark.parametrize("value", WEIRD)
def test_any_json_is_checked_without_complaint(field: str, value: Any, article: Article) -> None:
    check_record({"headline": 3, "article": 4, "provenance": "", field: value}, article)


def test_an_unknown_code_names_the_known_ones(article: Article) -> None:
    with pytest.raises(SettingsError, match=r"'figure\.bogus'.*negation\.flipped"):
        check_record({"headline": "x"}, article, rules_off=frozenset({"figure.bogus"}))
