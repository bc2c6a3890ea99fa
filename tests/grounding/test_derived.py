"""Figures that a draft declares as worked out: worked out again, or not believed."""

from __future__ import annotations

from typing import Any

import pytest
from harbour import article_of
from hypothesis import given, settings
from hypothesis import strategies as st

from summariser import check_record
from summariser.grounding import Grounded, ground
from summariser.grounding.arithmetic import Underivable
from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.derived_figures import derive
from summariser.models.draft import DerivedDraft, Draft, SummaryDraft
from summariser.models.record import ArticleSummary, Provenance
from summariser.pipeline.record_builder import build_record
from summariser.scan import scan_article

ARTICLE = article_of(
    "The fire killed 120 people in Grenholm and 80 people in Tornhavn.",
    "Prices rose from $4.5 million to $6 million, and over 47,000 people fled, about 1,500 by sea.",
    "The rate fell from 5.2 percent to 4.7 percent within 6 weeks and 3 days; 0 boats sank.",
    "Of 1,200 boats, 25 percent were hit by 2 storms, and more than 300 boats left in 10 to 12 hours.",
)


def declared(text: str, operation: str, operands: list[str], sentences: list[int]) -> DerivedDraft:
    return DerivedDraft.model_validate(
        {"text": text, "operation": operation, "operands": operands, "sentences": sentences}
    )


def grounded_with(said: str, *derived: DerivedDraft, cited: list[int], **options: Any) -> Grounded:
    draft = Draft(summary=[SummaryDraft(text=said, sentences=cited)], derived=list(derived))
    return ground(draft, ARTICLE, scan_article(ARTICLE), **options)


HOLD = [
    ("200", "sum", ["120", "80"], [1]),
    ("200 people", "sum", ["120 people", "80 people"], [1, 1]),
    ("two hundred", "sum", ["120", "80"], [1]),
    ("about 200", "sum", ["120", "80"], [1]),
    ("40", "difference", ["80", "120"], [1]),
    ("1.5", "quotient", ["120", "80"], [1]),
    ("67 percent", "share", ["80", "120"], [1]),
    ("66.7 percent", "share", ["80", "120"], [1]),
    ("33 percent", "percent-change", ["$4.5 million", "$6 million"], [2]),
    ("$10.5 million", "sum", ["$4.5 million", "$6 million"], [2]),
    ("about 48,500", "sum", ["over 47,000", "about 1,500"], [2]),
    ("over 47,300", "sum", ["over 47,000", "more than 300"], [2, 4]),
    ("0.5 percentage points", "difference", ["5.2 percent", "4.7 percent"], [3]),
    ("45 days", "sum", ["6 weeks", "3 days"], [3]),
    ("300", "product", ["1,200", "25 percent"], [4]),
]


@pytest.mark.parametrize(("text", "operation", "operands", "sentences"), HOLD)
def test_what_comes_out_is_kept_with_its_operands(
    text: str, operation: str, operands: list[str], sentences: list[int]
) -> None:
    item = declared(text, operation, operands, sentences)
    grounded = grounded_with(f"The count was {text}.", item, cited=[*sentences])
    assert [fault.message for fault in grounded.errors] == []
    (derived,) = grounded.derived
    assert (derived.text, derived.operation) == (text, operation)
    assert all(ARTICLE.text[one.start : one.end] == one.quote for one in derived.operands)
    assert len(derived.operands) == len(operands)


FAIL = [
    ("210", "sum", ["120", "80"], [1], "that is 200"),
    ("20", "sum", ["120", "80"], [1], "that is 200"),
    ("34 percent", "percent-change", ["$4.5 million", "$6 million"], [2], "33.333333 percent"),
    ("€10.5 million", "sum", ["$4.5 million", "$6 million"], [2], "USD"),
    ("48,500", "sum", ["over 47,000", "about 1,500"], [2], "about 48,500"),
    ("over 48,500", "sum", ["over 47,000", "about 1,500"], [2], "about 48,500"),
    ("48,500", "sum", ["47,000", "1,500"], [2], "about 48,500"),
    ("over 200", "sum", ["120", "80"], [1], "that is 200"),
    ("0.5 percent", "difference", ["5.2 percent", "4.7 percent"], [3], "percentage point"),
    ("240", "sum", ["120", "120"], [1], "named twice"),
    ("1", "quotient", ["120", "0"], [1, 3], "no usable number"),
    ("200", "sum", ["120"], [1], "two operands"),
    ("300", "difference", ["120", "80", "0"], [1, 1, 3], "two operands"),
    ("200", "sum", ["120", "80"], [1, 2], "no figure of sentence 2"),
    ("200", "sum", ["20", "180"], [1], "no figure of sentence 1"),
    ("200", "sum", ["120", "80"], [1, 99], "no figure of sentence 99"),
    ("200", "sum", ["120", "80", "0"], [1, 1], "in the same order"),
    ("$4.5 million people", "sum", ["$4.5 million", "120"], [2, 1], "same unit"),
    ("22 hours", "sum", ["10 to 12 hours", "2"], [4], "single value"),
    ("many", "sum", ["120", "80"], [1], "No single value"),
    ("1 million", "sum", ["over 47,000", "about 1,500"], [2], "about 48,500"),
]


@pytest.mark.parametrize(("text", "operation", "operands", "sentences", "reason"), FAIL)
def test_what_does_not_come_out_is_a_fault_and_carries_nothing(
    text: str, operation: str, operands: list[str], sentences: list[int], reason: str
) -> None:
    item = declared(text, operation, operands, sentences)
    grounded = grounded_with(f"The count was {text}.", item, cited=[1])
    (fault,) = [fault for fault in grounded.errors if fault.rule == "derived.unfounded"]
    assert reason in fault.message
    assert (fault.field, fault.index) == ("derived", 0)
    assert grounded.derived == []
    assert grounded.good.derived == []


@given(
    values=st.lists(st.integers(2, 10**9), min_size=2, max_size=6, unique=True),
    error=st.integers(-(10**9), 10**9).filter(bool),
)
@settings(max_examples=60, deadline=None)
def test_exact_sums_hold_and_no_other_does(values: list[int], error: int) -> None:
    article = article_of(*(f"They sold {value:,} boats that day." for value in values))
    source = ArticleIndex(article, scan_article(article))
    operands, sentences = [f"{value:,}" for value in values], list(range(1, len(values) + 1))
    assert derive(declared(f"{sum(values):,}", "sum", operands, sentences), source)
    with pytest.raises(Underivable):
        derive(declared(f"{abs(sum(values) + error):,}", "sum", operands, sentences), source)


@pytest.mark.parametrize("digits", [31, 400, 5000])
def test_numbers_out_of_all_bounds_carry_nothing(digits: int) -> None:
    huge = "9" * digits
    article = article_of(f"It was {huge} boats.", "It was 5 boats.")
    source = ArticleIndex(article, scan_article(article))
    for text, operands in (
        (f"about {huge}", [huge, "5"]),
        (f"about {huge}", ["5", huge]),
        ("7", [huge, "5"]),
    ):
        for operation in ("sum", "product", "quotient", "difference"):
            with pytest.raises(Underivable):
                derive(declared(text, operation, operands, [1, 2]), source)


def test_what_is_not_declared_is_never_searched_for() -> None:
    assert grounded_with("The fire killed 200 people.", cited=[1]).summary == []


def test_a_declaration_carries_only_what_it_says() -> None:
    item = declared("200", "sum", ["120", "80"], [1])
    assert grounded_with("The fire killed 310 people.", item, cited=[1]).summary == []
    for said in ("The fire killed 300 people.", "The fire killed over 200 people."):
        assert grounded_with(said, item, cited=[1], mode="strict").summary == []


def test_the_sentences_of_the_operands_are_cited() -> None:
    item = declared("about 48,620", "sum", ["over 47,000", "about 1,500", "120"], [2, 2, 1])
    grounded = grounded_with("About 48,620 people were hit.", item, cited=[1])
    assert [piece.sentence for piece in grounded.summary[0].evidence] == [1, 2]
    assert "evidence.mended" in {one.rule for one in grounded.warnings}


def test_a_record_is_worked_out_again_when_it_is_checked() -> None:
    item = declared("200", "sum", ["120", "80"], [1])
    grounded = grounded_with("The fire killed 200 people.", item, cited=[1])
    provenance = Provenance(model="m", summary_by="m", derived=grounded.derived)
    record = build_record(ArticleSummary, ARTICLE, grounded, provenance).model_dump()
    assert check_record(record, ARTICLE) == []
    record["provenance"]["derived"][0]["text"] = "201"
    found = {(one.field, one.rule) for one in check_record(record, ARTICLE)}
    assert found == {("summary", "number.not-in-article"), ("provenance.derived", "derived.unfounded")}
