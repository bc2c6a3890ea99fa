"""One commitment told several times is one item; two commitments stay two."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from harbour import article_of

from summariser.grounding import Grounded, ground
from summariser.models.draft import CommitmentDraft, Draft
from summariser.scan.article_scan import scan_article

ARTICLE = article_of(
    "The port authority of Grenholm promised to deepen the harbour.",
    "The authority will deepen the harbour by June, its director Tove Lindqvist said.",
    '"We will deepen the harbour for the guild if the state pays half," Lindqvist told the guild.',
    "The port authority of Grenholm will hire 30 divers and hire 12 guards.",
    "The authority will not close the quay, and it will not sell the quay.",
    "The fishermen's guild will deepen its basin.",
    title="Grenholm",
)


def made(sentences: list[int], **fields: Any) -> CommitmentDraft:
    return CommitmentDraft(
        sentences=sentences,
        **{
            "by": "port authority of Grenholm",
            "action": "deepen the harbour",
            "status": "pledged",
            **fields,
        },
    )


def grounded(*commitments: CommitmentDraft, **options: Any) -> Grounded:
    off = ("negation.flipped",)
    draft = Draft(commitments=list(commitments))
    return ground(draft, ARTICLE, scan_article(ARTICLE), rules_off=off, **options)


def test_what_is_told_three_times_is_one_with_its_fullest_terms() -> None:
    told = (
        made([1]),
        made([2], when="by June", stated_by="Tove Lindqvist"),
        made([3], to="guild", condition="if the state pays half", stated_by="Tove Lindqvist"),
    )
    result = grounded(*told)
    (one,) = result.commitments
    assert (one.when and one.when.text, one.to, one.condition) == (
        "by June",
        "guild",
        "if the state pays half",
    )
    assert one.stated_by == "Tove Lindqvist"
    assert [piece.sentence for piece in one.evidence] == [1, 2, 3]
    (change,) = result.changes
    assert (change.field, change.index, change.rule) == ("commitments", 0, "commitment.merged")
    assert change.before == [item.model_dump() for item in told]
    assert change.after == result.good.commitments[0].model_dump()


def test_of_two_statuses_the_stronger_is_kept() -> None:
    (one,) = grounded(made([1], status="planned"), made([2], status="agreed")).commitments
    assert one.status == "agreed"


@pytest.mark.parametrize(
    "others",
    [
        ({"action": "hire 30 divers"}, {"action": "hire 12 guards"}),
        ({"action": "hire 30 people"}, {"action": "hire 12 people"}),
        ({"action": "close the quay", "status": "refused"}, {"action": "sell the quay", "status": "refused"}),
        ({}, {"by": "fishermen's guild"}),
        ({}, {"by": None}),
        ({"when": "by June"}, {"when": "by March"}),
        ({"to": "guild"}, {"to": "Tove Lindqvist"}),
        ({"condition": "if the state pays half"}, {"condition": "unless it rains"}),
        ({}, {"status": "refused"}),
        ({}, {"status": "fulfilled"}),
        ({"action": "raise the fees for old boats"}, {"action": "raise the fees for new boats"}),
    ],
)
def test_what_differs_stays_two(others: tuple[dict[str, Any], dict[str, Any]]) -> None:
    first, second = (made([4 + index], **fields) for index, fields in enumerate(others))
    off = ("name.not-in-article", "number.not-in-evidence", "speaker.not-in-evidence", "date.not-in-article")
    draft = Draft(commitments=[first, second])
    result = ground(draft, ARTICLE, scan_article(ARTICLE), rules_off=(*off, "negation.flipped"))
    assert len(result.commitments) == 2
    assert not [one for one in result.changes if one.rule == "commitment.merged"]


def test_in_report_mode_nothing_is_merged() -> None:
    assert len(grounded(made([1]), made([2]), mode="report").commitments) == 2


def test_no_two_commitments_of_the_gold_are_merged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    from article_set import gold_articles, gold_commitments

    merged = []
    for one in gold_articles("dev"):
        draft = Draft(commitments=gold_commitments(one))
        result = ground(draft, one.article, scan_article(one.article))
        merged += [change for change in result.changes if change.rule == "commitment.merged"]
    assert merged == []
    sys.modules.pop("article_set", None)
