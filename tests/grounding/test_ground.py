"""What a truthful drafter says stands; what a lying one says does not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from harbour import article_of
from hypothesis import given
from hypothesis import strategies as st

from summariser.grounding import Grounded, check_text, ground
from summariser.grounding.engine import Mode
from summariser.models.article import Article
from summariser.models.draft import (
    ActorDraft,
    CommitmentDraft,
    Draft,
    FigureDraft,
    SummaryDraft,
    WireModel,
)
from summariser.models.record import Evidence
from summariser.scan.article_scan import ArticleScan, scan_article


@pytest.fixture(scope="module")
def scan(article: Article) -> ArticleScan:
    return scan_article(article)


def one(item: WireModel) -> Draft:
    fields = {
        SummaryDraft: "summary",
        ActorDraft: "actors",
        CommitmentDraft: "commitments",
        FigureDraft: "figures",
    }
    return Draft(**{fields[type(item)]: [item]})


def all_evidence(grounded: Grounded) -> list[Evidence]:
    items = [*grounded.summary, *grounded.actors, *grounded.commitments, *grounded.figures]
    found = [evidence for item in items for evidence in item.evidence]
    return [
        *found,
        *grounded.uncovered.figures,
        *grounded.uncovered.commitments,
        *grounded.uncovered.names,
    ]


def test_the_truth_stands(article: Article, scan: ArticleScan, true_draft: Draft) -> None:
    grounded = ground(true_draft, article, scan)
    assert grounded.errors == []
    assert grounded.good == true_draft
    assert [figure.value for figure in grounded.figures] == [2, 4_500_000, 42, 1200, 61, 7.4, 18, 34]
    assert [figure.approximation for figure in grounded.figures][3:7] == ["over", "exact", "exact", "under"]
    assert grounded.figures[1].unit == "USD"


def test_every_offset_is_true(article: Article, scan: ArticleScan, true_draft: Draft) -> None:
    for evidence in all_evidence(ground(true_draft, article, scan)):
        assert article.text[evidence.start : evidence.end] == evidence.quote
        assert evidence.raw_start == evidence.start + 7
        assert evidence.raw_end == evidence.end + 7
        sentence = article.sentence(evidence.sentence)
        assert sentence is not None
        assert sentence.start <= evidence.start < sentence.end


def test_evidence_is_as_long_as_its_kind_asks(article: Article, scan: ArticleScan, true_draft: Draft) -> None:
    grounded = ground(true_draft, article, scan)
    assert grounded.summary[0].evidence[0].quote == article.sentence_text(1)
    assert grounded.commitments[1].evidence[0].quote == article.sentence_text(3)
    assert grounded.figures[3].evidence[0].quote == "over 1,200"
    assert grounded.actors[0].evidence[0].quote == "Ada Lund"


LIES = [
    # Figures changed by one digit, in magnitude, in currency, in qualifier, cut out of another.
    (FigureDraft(text="$4.6 million", sentences=[3]), "figure.not-in-article"),
    (FigureDraft(text="$4.5 billion", sentences=[3]), "figure.not-in-article"),
    (FigureDraft(text="£4.5 million", sentences=[3]), "figure.not-in-article"),
    (FigureDraft(text="nearly 1,200", sentences=[4]), "figure.not-in-article"),
    (FigureDraft(text="200", sentences=[4]), "figure.not-in-article"),
    (FigureDraft(text="1", sentences=[4]), "figure.not-in-article"),
    (FigureDraft(text="4 percent", sentences=[6]), "figure.not-in-article"),
    (FigureDraft(text="3", sentences=[3]), "figure.not-in-article"),
    (SummaryDraft(text="Brask & Sons agreed to pay $4.6 million.", sentences=[3]), "number.not-in-article"),
    (SummaryDraft(text="Brask & Sons agreed to pay $4.5 billion.", sentences=[3]), "number.not-in-article"),
    (
        SummaryDraft(text="Parliament rejected the deal by 60 votes to 58.", sentences=[5]),
        "number.not-in-article",
    ),
    (
        CommitmentDraft(
            by="Brask & Sons", action="pay a fine of $5.5 million", status="agreed", sentences=[3]
        ),
        "number.not-in-article",
    ),
    # Invented names.
    (ActorDraft(name="Marta Olsen", kind="person", sentences=[1]), "name.not-in-article"),
    (ActorDraft(name="Ada Brask", kind="person", sentences=[1]), "name.not-in-article"),
    (
        ActorDraft(name="Ada Lund", aliases=["Marta Olsen"], kind="person", sentences=[1]),
        "name.not-in-article",
    ),
    (
        CommitmentDraft(by="Denmark", action="return the two trawlers", status="pledged", sentences=[1]),
        "name.not-in-article",
    ),
    (
        CommitmentDraft(by="Norland", to="Sweden", action="return them", status="pledged", sentences=[1]),
        "name.not-in-article",
    ),
    (
        CommitmentDraft(
            by="Norland", action="return them", status="pledged", stated_by="Marta Olsen", sentences=[1]
        ),
        "name.not-in-article",
    ),
    (
        SummaryDraft(text="Foreign Minister Marta Olsen spoke of trawlers.", sentences=[1]),
        "name.not-in-article",
    ),
    # Altered quotations.
    (SummaryDraft(text="“We will keep what is not ours,” Lund said.", sentences=[2]), "quote.not-verbatim"),
    (
        SummaryDraft(text="“We shall not keep what is not ours,” Lund said.", sentences=[2]),
        "quote.not-verbatim",
    ),
    (SummaryDraft(text="“We will … keep what is not ours,” Lund said.", sentences=[2]), "quote.not-verbatim"),
    # Sentences that do not exist.
    (FigureDraft(text="34", sentences=[70]), "evidence.out-of-range"),
    (ActorDraft(name="Ada Lund", kind="person", sentences=[0]), "evidence.out-of-range"),
    (SummaryDraft(text="Norland will return trawlers.", sentences=[-1]), "evidence.out-of-range"),
    (SummaryDraft(text="Norland will return trawlers.", sentences=[]), "evidence.out-of-range"),
    (CommitmentDraft(action="return it", status="pledged", sentences=[10**30]), "evidence.out-of-range"),
    # Another day.
    (
        SummaryDraft(text="The owners agreed on March 4 to pay a fine.", sentences=[3]),
        "date.not-in-article",
    ),
    (
        CommitmentDraft(
            by="Norland", action="return them", status="pledged", when="by Thursday", sentences=[1]
        ),
        "date.not-in-article",
    ),
]


QUESTIONED = [
    # Another qualifier.
    (SummaryDraft(text="The company employs nearly 1,200 people.", sentences=[4]), "number.not-in-evidence"),
    # A true number of another thing, far from the cited sentence.
    (
        SummaryDraft(text="Norland will return 34 trawlers to Estmark.", sentences=[1]),
        "number.not-in-evidence",
    ),
    # A negation dropped or added.
    (
        SummaryDraft(
            text="The company, with 1,200 people, admitted that its crews fished inside the limit.",
            sentences=[4],
        ),
        "negation.flipped",
    ),
    (
        SummaryDraft(text="Norland will not return the trawlers to Estmark.", sentences=[1]),
        "negation.flipped",
    ),
    (
        CommitmentDraft(by="Norland", action="not return the two trawlers", status="pledged", sentences=[1]),
        "negation.flipped",
    ),
    # The other way round.
    (SummaryDraft(text="Catches of cod fell by 7.4 percent last year.", sentences=[6]), "direction.flipped"),
]


@pytest.mark.parametrize(("item", "rule"), LIES, ids=lambda value: str(value)[:60])
def test_a_lie_is_dropped_with_its_rule(
    item: WireModel, rule: str, article: Article, scan: ArticleScan
) -> None:
    grounded = ground(one(item), article, scan)
    assert grounded.is_empty
    assert rule in {fault.rule for fault in grounded.errors}
    assert all(fault.index == 0 and fault.item == item.model_dump() for fault in grounded.errors)


@pytest.mark.parametrize(("item", "rule"), QUESTIONED, ids=lambda value: str(value)[:60])
def test_what_no_rule_can_tell_is_kept_with_a_question(
    item: WireModel, rule: str, article: Article, scan: ArticleScan
) -> None:
    grounded = ground(one(item), article, scan)
    assert not grounded.is_empty
    assert grounded.errors == []
    asked = {question.rule: question for question in grounded.questions}
    assert asked[rule].message.endswith(("?", ".")) and "?" in asked[rule].message
    assert asked[rule].item == item.model_dump()
    assert ground(one(item), article, scan, mode="strict").is_empty


def test_a_lie_in_the_headline_empties_it(article: Article, scan: ArticleScan) -> None:
    grounded = ground(Draft(headline="Norland to return three trawlers"), article, scan)
    assert grounded.headline == ""
    assert grounded.good.headline == ""
    assert [(fault.field, fault.index, fault.rule) for fault in grounded.errors] == [
        ("headline", None, "number.not-in-article")
    ]


def test_good_items_stay_beside_lies(article: Article, scan: ArticleScan, true_draft: Draft) -> None:
    lie = FigureDraft(text="35", sentences=[7])
    mixed = true_draft.model_copy(update={"figures": [lie, *true_draft.figures]})
    grounded = ground(mixed, article, scan)
    assert grounded.good == true_draft
    assert [(fault.field, fault.index) for fault in grounded.errors] == [("figures", 0)]


def test_a_figure_elsewhere_mends_the_citation(article: Article, scan: ArticleScan) -> None:
    grounded = ground(one(FigureDraft(text="34", sentences=[1])), article, scan)
    assert [evidence.sentence for evidence in grounded.figures[0].evidence] == [7]
    assert [finding.rule for finding in grounded.warnings] == ["evidence.mended"]


def test_a_number_beside_the_cited_sentence_mends_the_citation(article: Article, scan: ArticleScan) -> None:
    item = SummaryDraft(text="The company employs over 1,200 people.", sentences=[3])
    grounded = ground(one(item), article, scan)
    assert [evidence.sentence for evidence in grounded.summary[0].evidence] == [3, 4]
    assert "evidence.mended" in {finding.rule for finding in grounded.warnings}


def test_a_part_of_a_figure_is_read_as_the_whole(article: Article, scan: ArticleScan) -> None:
    (figure,) = ground(one(FigureDraft(text="1,200", sentences=[4])), article, scan).figures
    assert (figure.text, figure.value, figure.approximation) == ("over 1,200", 1200, "over")


def test_days_are_computed_from_the_words(article: Article, scan: ArticleScan, true_draft: Draft) -> None:
    when = ground(true_draft, article, scan).commitments[0].when
    assert when is not None
    assert (when.text, when.start, when.end) == ("by Friday", None, "2025-03-14")


@pytest.mark.parametrize(("mode", "kept"), [("enforce", 0), ("report", 1), ("strict", 0)])
def test_modes_on_an_error(mode: Mode, kept: int, article: Article, scan: ArticleScan) -> None:
    lie = one(SummaryDraft(text="Norland will return three trawlers.", sentences=[1]))
    grounded = ground(lie, article, scan, mode=mode)
    assert len(grounded.summary) == len(grounded.good.summary) == kept
    assert {fault.rule for fault in grounded.errors} >= {"number.not-in-article"}


@pytest.mark.parametrize(("mode", "kept"), [("enforce", 1), ("report", 1), ("strict", 0)])
def test_modes_on_a_warning(mode: Mode, kept: int, article: Article, scan: ArticleScan) -> None:
    grounded = ground(one(FigureDraft(text="34", sentences=[1])), article, scan, mode=mode)
    assert len(grounded.figures) == kept


@pytest.mark.parametrize(("item", "rule"), LIES, ids=lambda value: str(value)[:60])
def test_report_mode_keeps_every_lie_and_every_rule_can_be_off(
    item: WireModel, rule: str, article: Article, scan: ArticleScan
) -> None:
    assert not ground(one(item), article, scan, mode="report").is_empty
    without = ground(one(item), article, scan, rules_off=frozenset({rule}))
    assert rule not in {fault.rule for fault in without.errors}


DIGITS = [
    (item, match.start())
    for item in (
        FigureDraft(text="$4.5 million", sentences=[3]),
        FigureDraft(text="42 days", sentences=[3]),
        FigureDraft(text="over 1,200", sentences=[4]),
        FigureDraft(text="61 votes", sentences=[5]),
        FigureDraft(text="7.4 percent", sentences=[6]),
        FigureDraft(text="34", sentences=[7]),
        SummaryDraft(text="The owners agreed to pay $4.5 million within 42 days.", sentences=[3]),
        SummaryDraft(text="The company employs over 1,200 people.", sentences=[4]),
        SummaryDraft(text="Parliament rejected the deal by 61 votes to 58.", sentences=[5]),
        SummaryDraft(text="Catches rose by 7.4 percent after falling by nearly 18 percent.", sentences=[6]),
    )
    for match in re.finditer(r"\d", item.text)
]


@given(case=st.sampled_from(DIGITS), digit=st.sampled_from("123456789"))
def test_any_changed_digit_is_caught(
    case: tuple[FigureDraft | SummaryDraft, int], digit: str, article: Article, scan: ArticleScan
) -> None:
    item, at = case
    changed = item.text[:at] + digit + item.text[at + 1 :]
    grounded = ground(one(item.model_copy(update={"text": changed})), article, scan)
    caught = grounded.is_empty or "number.not-in-evidence" in {one.rule for one in grounded.questions}
    assert caught == (changed != item.text)


@given(
    name=st.sampled_from(["Ada Lund", "Ilse Varga", "Jonas Brask", "Estmark", "Norland", "Tornhavn"]),
    place=st.integers(0, 20),
    letter=st.sampled_from("abdehiklmoprtuvz"),
)
def test_any_changed_letter_of_a_name_is_caught(
    name: str, place: int, letter: str, article: Article, scan: ArticleScan
) -> None:
    at = place % len(name)
    changed = name[:at] + letter + name[at + 1 :]
    if changed.lower() == name.lower() or name[at] == " ":
        return
    assert ground(one(ActorDraft(name=changed, kind="other", sentences=[1])), article, scan).is_empty


@pytest.mark.parametrize(
    ("sentence", "action", "status", "kept"),
    [
        ("Nobody will be dismissed for having taken part, Pontis said.", "dismiss anybody", "refused", True),
        ("Pontis refused to pay wages for the days of the strike.", "pay wages", "refused", True),
        ("Pontis will pay wages for the days of the strike.", "pay wages", "refused", False),
        ("Pontis agreed to pay wages for the days of the strike.", "pay wages", "broken", False),
        ("Pontis had promised to pay wages but did not do it.", "pay wages", "broken", True),
        ("Pontis will not pay wages for the days of the strike.", "pay wages for the days", "pledged", False),
    ],
)
def test_a_status_is_held_to_the_negations_of_its_evidence(
    sentence: str, action: str, status: Any, kept: bool
) -> None:
    article = article_of(sentence)
    promise = CommitmentDraft(by="Pontis", action=action, status=status, sentences=[1])
    grounded = ground(Draft(commitments=[promise]), article, scan_article(article), mode="strict")
    assert bool(grounded.commitments) is kept


@pytest.mark.parametrize(
    ("second", "speaker", "kept"),
    [
        ("The talks with Tarn go on, he said, adding that Orlen will pay.", "Vera Lund", True),
        ("Orlen will pay the crews of Tarn, the deputy head said.", "Vera Lund", True),
        ("Orlen will pay the crews, Petra Holm said.", "Vera Lund", False),
        ("Orlen will pay the crews, said the chair, Petra Holm.", "Petra Holm", True),
    ],
)
def test_only_a_name_beside_the_verb_speaks(second: str, speaker: str, kept: bool) -> None:
    article = article_of("Vera Lund and Petra Holm of Orlen met Tarn's mayor on Monday.", second)
    promise = CommitmentDraft(by="Orlen", action="pay", status="pledged", stated_by=speaker, sentences=[2])
    grounded = ground(Draft(commitments=[promise]), article, scan_article(article), mode="strict")
    assert bool(grounded.commitments) is kept


@pytest.mark.parametrize(
    ("speaker", "kept"),
    [("Vera Lund", True), ("Petra Holm", False), ("Ola Brenn", False)],
)
@pytest.mark.parametrize(
    "said",
    [
        "Orlen will pay the crews of Tarn, the deputy head said.",
        "Orlen will pay the crews, its deputy head, Vera Lund, said.",
    ],
)
def test_an_office_speaks_for_its_bearer(said: str, speaker: str, kept: bool) -> None:
    article = article_of("Orlen's deputy head Vera Lund met Petra Holm and Ola Brenn of Tarn.", said)
    promise = CommitmentDraft(by="Orlen", action="pay", status="pledged", stated_by=speaker, sentences=[2])
    grounded = ground(Draft(commitments=[promise]), article, scan_article(article), mode="strict")
    assert bool(grounded.commitments) is kept


def test_one_of_two_negations_left_out() -> None:
    article = article_of("The ministry could not accept a date that the grid would not meet.")
    claim = "The ministry could accept a date that the grid would not meet."
    assert "negation.flipped" in {one.rule for one in check_text(claim, article, [1])}
