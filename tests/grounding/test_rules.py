"""The registry, its documentation, and input that nobody should send."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from importlib import util
from pathlib import Path

import pytest

from summariser.grounding import RULES, check_text, ground
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft
from summariser.scan.article_scan import scan_article

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_every_rule_has_its_section() -> None:
    page = PAGE.read_text(encoding="utf-8")
    sections = set(re.findall(r"^### (\S+) \((error|warning|question)\)$", page, re.MULTILINE))
    assert {(rule.code, rule.kind) for rule in RULES} <= sections


def test_the_tables_of_rules_are_fresh() -> None:
    path = PAGE.with_name("make_rules.py")
    spec = util.spec_from_file_location("make_rules", path)
    assert spec and spec.loader
    make_rules = util.module_from_spec(spec)
    spec.loader.exec_module(make_rules)
    for page in make_rules.PAGES:
        text = page.read_text(encoding="utf-8")
        assert text == make_rules.with_table(text), "run python docs/make_rules.py"


@pytest.mark.parametrize(
    ("claim", "evidence", "rule", "passage"),
    [
        ("Brask agreed to pay $4.6 million.", [3], "number.not-in-article", "$4.6 million"),
        ("Norland, said Marta Olsen, will return it.", [1], "name.not-in-article", "Marta Olsen"),
        ("Lund said “we will keep” it.", [2], "quote.not-verbatim", "we will keep"),
        ("The fine was agreed on March 4.", [3], "date.not-in-article", "on March 4"),
    ],
)
def test_offsets_index_the_claim(
    claim: str, evidence: list[int], rule: str, passage: str, article: Article
) -> None:
    found = [one for one in check_text(claim, article, evidence) if one.rule == rule]
    assert [claim[one.start : one.end] for one in found] == [passage]


def test_nothing_against_a_true_claim(article: Article) -> None:
    assert check_text("Norland will return the two trawlers by Friday.", article, [1]) == []
    assert check_text("The company employs over 1,200 people.", article) == []


ODD = ["", " ", "\x00", "\ud800", "“", "9" * 5000, "“" * 500, "not " * 500, "A" * 20_000]


@pytest.mark.parametrize("claim", ODD)
def test_odd_claims_are_judged(claim: str, article: Article) -> None:
    for finding in check_text(claim, article, [1, 99, -5]):
        assert 0 <= finding.start <= finding.end <= len(claim)


def test_an_empty_article_carries_nothing(make_article: Callable[..., Article], true_draft: Draft) -> None:
    empty = make_article("")
    assert ground(true_draft, empty, scan_article(empty)).is_empty


def test_a_flood_of_items_takes_time_in_proportion(article: Article) -> None:
    scan = scan_article(article)
    items = [FigureDraft(text=f"{number}", sentences=[number]) for number in range(4000)]
    flood = Draft(
        figures=items,
        summary=[SummaryDraft(text="x", sentences=list(range(-2000, 2000)))],
        actors=[ActorDraft(name="\x00;;\ud800", kind="other", sentences=[1])],
        commitments=[CommitmentDraft(action="", by=";", status="pledged", sentences=[1])],
    )
    started = time.thread_time()
    grounded = ground(flood, article, scan)
    assert time.thread_time() - started < 10
    assert {figure.text for figure in grounded.figures} <= {one.text for one in scan.figures}


def test_what_is_uncovered_comes_by_importance(article: Article) -> None:
    uncovered = ground(Draft(), article, scan_article(article)).uncovered
    assert uncovered.figures[0].quote == "two"
    shown = {one.quote.removesuffix(" fishermen") for one in uncovered.figures}
    assert {"$4.5 million", "over 1,200", "34"} <= shown
    assert uncovered.commitments[0].sentence == 1
    assert "Norland" in {one.quote for one in uncovered.names}


def test_what_is_recorded_is_covered(article: Article, true_draft: Draft) -> None:
    uncovered = ground(true_draft, article, scan_article(article)).uncovered
    quotes = {one.quote for one in uncovered.figures}
    assert not quotes & {"two", "$4.5 million", "over 1,200", "61", "34", "7.4 percent"}
    assert {1, 3, 8}.isdisjoint(one.sentence for one in uncovered.commitments)
    assert "Norland" not in {one.quote for one in uncovered.names}


@pytest.mark.parametrize(
    ("claim", "rules"),
    [
        ("Brask hired 40 of 4,500 welders at 15:30 on Monday.", set()),
        ("Brask hired 40 of 4,500 welders", set()),
        ("Brask hired 40 of 4", {"number.not-in-article"}),
        ("It cost 7.5", {"number.not-in-article"}),
    ],
)
def test_a_copy_may_not_part_a_number(
    claim: str, rules: set[str], make_article: Callable[..., Article]
) -> None:
    copied = make_article("Brask hired 40 of 4,500 welders at 15:30 on Monday. It cost 7.5 million euros.")
    assert {one.rule for one in check_text(claim, copied) if one.kind == "error"} == rules
