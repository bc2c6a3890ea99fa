"""Sources compared on records that the product makes of texts, not on invented ones."""

from __future__ import annotations

import pytest

from summariser import summarise_text
from summariser.ledger import build_ledger, compare_sources, entries_of_all, figure_claims
from summariser.models.ledger import SourceComparison
from summariser.models.record import ArticleSummary

ENGLISH = (
    "A ferry of Verrin Ferries sank off Ostholm on Sunday, and {dead} passengers died, the coast guard of "
    "Ostholm said. Verrin Ferries would pay {sum} million euros to the families by 1 July, its director, "
    "Marit Halvorsen, said. Verrin Ferries will raise the wreck {raised}."
)
GERMAN = (
    "Eine Fähre von Verrin Ferries sank am Sonntag vor Ostholm, und {dead} Passagiere starben, teilte die "
    "Küstenwache Ostholm mit. Verrin Ferries wird den Familien bis zum 1. Juli {sum} Millionen Euro zahlen, "
    "sagte die Direktorin Marit Halvorsen."
)
FRENCH = (
    "Un ferry de Verrin Ferries a coulé dimanche au large d'Ostholm, et {dead} passagers sont morts, ont "
    "annoncé les garde-côtes d'Ostholm. Verrin Ferries versera {sum} millions d'euros aux familles avant le "
    "1er juillet, a déclaré la directrice Marit Halvorsen. Verrin Ferries relèvera l'épave {raised}."
)


def record(publisher: str, text: str, day: str = "2026-05-04") -> ArticleSummary:
    made = summarise_text(text, published=day, model="extractive")
    url = f"https://{publisher}.example/1"
    return made.model_copy(update={"article": made.article.model_copy(update={"url": url})})


def compared(*records: ArticleSummary) -> list[SourceComparison]:
    threads = build_ledger(entries_of_all(records)).threads
    return compare_sources(threads, figure_claims(records))


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (ENGLISH, "by 20 June", "on 20 August"),
        (GERMAN, "", ""),
        (FRENCH, "le 20 juin", "le 20 août"),
    ],
)
def test_articles_that_contradict_one_another_on_everything(text: str, first: str, second: str) -> None:
    one = record("harbour-post", text.format(dead=12, sum=2, raised=first))
    other = record("delta-courier", text.format(dead=19, sum=3, raised=second))
    found = compared(one, other)
    assert {comparison.kind for comparison in found} == {"promise", "figure"}
    assert found[0].relation == "contradiction"
    assert all(comparison.relation != "agreement" for comparison in found)
    order = ["contradiction", "difference", "agreement"]
    relations = [order.index(comparison.relation) for comparison in found]
    assert relations == sorted(relations)


def test_articles_that_agree_have_no_contradiction() -> None:
    text = ENGLISH.format(dead=12, sum=2, raised="by 20 June")
    found = compared(record("harbour-post", text), record("delta-courier", f"{text} Boats searched on."))
    assert found and {comparison.relation for comparison in found} == {"agreement"}


def test_what_a_later_day_reports_is_a_difference() -> None:
    one = record("harbour-post", ENGLISH.format(dead=12, sum=2, raised="by 20 June"))
    other = record("delta-courier", ENGLISH.format(dead=19, sum=2, raised="by 20 June"), "2026-05-09")
    assert "contradiction" not in {comparison.relation for comparison in compared(one, other)}


def test_a_figure_is_shown_with_its_whole_sentence() -> None:
    one = record("harbour-post", ENGLISH.format(dead=12, sum=2, raised="by 20 June"))
    other = record("delta-courier", ENGLISH.format(dead=19, sum=2, raised="by 20 June"))
    (figures,) = [one for one in compared(one, other) if one.kind == "figure"]
    assert all("passengers died" in statement.quote for statement in figures.statements)


def test_a_promise_of_very_many_publishers_is_compared_in_bounded_time() -> None:
    text = ENGLISH.format(dead=12, sum=2, raised="by 20 June")
    one = record("harbour-post", text)
    records = [
        one.model_copy(
            update={
                "article": one.article.model_copy(
                    update={"id": f"{number:064}", "url": f"https://{number}.example/1"}
                )
            }
        )
        for number in range(600)
    ]
    assert all(len(comparison.statements) <= 200 for comparison in compared(*records))
