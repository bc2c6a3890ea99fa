"""A language without a folder, or of which no text is known, is never read by another's rules."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.grounding import check_record, check_text, ground
from summariser.languages import language_codes
from summariser.models.article import UNDETERMINED, Article, Metadata
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft
from summariser.scan.article_scan import scan_article
from summariser.scan.commitments import scan_commitments
from summariser.scan.dates import scan_dates
from summariser.scan.figures import read_figure, scan_figures
from summariser.scan.names import scan_names
from summariser.scan.negation import scan_negations, scan_refusals
from summariser.scan.polarity import scan_polarity
from summariser.scan.quotes import scan_quotes

UNKNOWN = ["sw", "xx", UNDETERMINED]
TEXT = (
    "De havenraad ontslaat 2.300 arbeiders in Bergen op 3 mei. "
    "Voorzitter Anna Holt zei dat de raad not 150 miljoen euro will pay. "
    "De prijs steeg met 12,5 % tot 150 km van de stad."
)


def article(language: str) -> Article:
    return Article(TEXT, number_sentences(TEXT, language), "invented.txt", Metadata(language=language))


def test_the_languages_here_have_no_folder() -> None:
    assert not set(UNKNOWN) & set(language_codes())


@pytest.mark.parametrize("language", UNKNOWN)
@pytest.mark.parametrize(
    "scan",
    [
        scan_names,
        scan_negations,
        scan_refusals,
        scan_polarity,
        scan_commitments,
        lambda text, language: scan_dates(text, date(2026, 5, 1), language),
    ],
)
def test_nothing_is_read_that_needs_words(scan: Callable[[str, str], list[Any]], language: str) -> None:
    assert scan(TEXT, language) == []


@pytest.mark.parametrize("language", UNKNOWN)
def test_quotations_are_found_and_nobody_speaks_them(language: str) -> None:
    quotes = scan_quotes("Holt said: “We will pay all of it.”", language)
    assert [(quote.text, quote.speaker) for quote in quotes] == [("We will pay all of it.", None)]


@pytest.mark.parametrize(
    ("text", "passage", "value", "unit"),
    [
        ("Ontslag voor 2.300 arbeiders.", "2.300", None, None),
        ("Ontslag voor 150 arbeiders.", "150", None, None),
        ("150 miljoen euro.", "150", None, None),
        ("shilingi milioni 150.", "150", None, None),
        ("Met 12,5 % gestegen.", "12,5 %", 12.5, "percent"),
        ("Het kostte €2.300.", "€2.300", None, "EUR"),
        ("(€150)", "€150", 150, "EUR"),
        ("Na 150 km reed hij.", "150 km", 150, "km"),
        ("5 m hoog.", "5", None, None),
        ("5 in tien.", "5", None, None),
        ("1,234,567 %", "1,234,567 %", 1_234_567, "percent"),
    ],
)
@pytest.mark.parametrize("language", UNKNOWN)
def test_a_figure_has_a_value_only_where_it_is_certain(
    text: str, passage: str, value: float | None, unit: str | None, language: str
) -> None:
    (figure,) = scan_figures(text, language)
    assert (figure.text, figure.value, figure.unit) == (passage, value, unit)
    assert figure.noun is None


@pytest.mark.parametrize("language", UNKNOWN)
def test_both_ends_of_a_range_are_certain_or_none(language: str) -> None:
    certain, open_ended = scan_figures("10-15 %, 2.300-2.500 arbeiders", language)
    assert (certain.value, certain.high) == (10, 15)
    assert (open_ended.value, open_ended.high) == (None, None)


def test_a_lone_number_is_read_as_far_as_its_digits_tell() -> None:
    assert [one and one.value for one in (read_figure("150", "sw"), read_figure("2.300", "sw"))] == [
        150,
        None,
    ]


@pytest.mark.parametrize(
    ("language", "named"),
    [("sw", "Swahili (sw)"), ("xx", "xx"), (UNDETERMINED, "not known"), ("sv", "Swedish (sv)")],
)
def test_one_warning_names_the_language(language: str, named: str) -> None:
    source = article(language)
    draft = Draft(
        headline="De havenraad ontslaat 2.300 arbeiders",
        summary=[SummaryDraft(text="De havenraad ontslaat 2.300 arbeiders in Bergen.", sentences=[1])],
        actors=[ActorDraft(name="Anna Holt", kind="person", sentences=[2])],
        commitments=[
            CommitmentDraft(by="Anna Holt", action="ontslaat arbeiders", status="pledged", sentences=[1])
        ],
        figures=[FigureDraft(text="2.300", sentences=[1]), FigureDraft(text="12,5 %", sentences=[3])],
    )
    grounded = ground(draft, source, scan_article(source))
    assert grounded.errors == []
    (warning,) = grounded.warnings
    assert (warning.rule, warning.item) == ("language.unsupported", {"language": language})
    assert named in warning.message
    assert [figure.value for figure in grounded.figures] == [None, 12.5]


def test_the_warning_can_be_switched_off() -> None:
    source = article("sw")
    off = frozenset({"language.unsupported"})
    assert ground(Draft(headline="", summary=[]), source, scan_article(source), rules_off=off).warnings == []


def test_checks_of_a_text_and_of_a_record_say_it_too() -> None:
    source = article("sw")
    (finding,) = check_text("De havenraad ontslaat 2.300 arbeiders.", source)
    assert finding.rule == "language.unsupported"
    record = {"figures": [{"text": "2.300", "evidence": [{"sentence": 1}]}]}
    (found,) = check_record(record, source)
    assert found.rule == "language.unsupported"


def test_rules_that_compare_characters_still_hold() -> None:
    rules = {
        finding.rule
        for claim in ("“Wij betalen alles meteen”, zei Holt.", "De raad ontslaat 2.400 arbeiders.")
        for finding in check_text(claim, article("sw"))
    }
    assert rules >= {"language.unsupported", "quote.not-verbatim", "number.not-in-article"}


def test_a_name_may_be_inflected_in_a_language_that_is_not_known() -> None:
    text = "Prezident Petra Pavla pozval do Prahy."
    source = Article(text, number_sentences(text, "xx"), "invented.txt", Metadata(language="xx"))
    draft = Draft(
        headline="",
        summary=[],
        actors=[
            ActorDraft(name=name, kind="person", sentences=[1]) for name in ("Petr Pavel", "Jens Moravec")
        ],
    )
    grounded = ground(draft, source, scan_article(source))
    assert [actor.name for actor in grounded.actors] == ["Petr Pavel"]
    assert [one.rule for one in grounded.errors] == ["name.not-in-article"]


def test_english_is_read_in_full_and_has_no_warning() -> None:
    text = "The council will not pay 2,300 workers."
    source = Article(text, number_sentences(text, "en"), "invented.txt", Metadata(language="en"))
    assert check_text("The council will not pay 2,300 workers.", source) == []
    assert scan_figures(text, "en")[0].value == 2300
