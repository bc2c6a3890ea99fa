"""A Polish article, from its page to the record of the rule-based extractor."""

from __future__ import annotations

import pytest

from summariser.cleaning import clean
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Metadata, RawDocument
from summariser.models.draft import CommitmentDraft, Draft
from summariser.scan.article_scan import scan_article

PAGE = """Huta Zawadka zamknie jeden z pieców. Pracę straci 240 osób
ZAWADKA, 12 marca 2026 (PAP) - Zarząd spółki Huta Zawadka poinformował w czwartek, że do końca czerwca \
wygasi jeden z dwóch pieców. Pracę straci co najmniej 240 osób, czyli jedna piąta załogi.
Spółka zobowiązała się do wypłaty odpraw w wysokości 18 tys. zł na osobę. „Nikogo nie zostawimy bez \
pomocy” – powiedziała prezes spółki Beata Lipska. Dodała, że firma sfinansuje szkolenia dla 150 pracowników.
Czytaj także: Bezrobocie w powiecie najwyższe od dekady
Związek Zawodowy Hutników odmówił podpisania porozumienia. Jego przewodniczący Marek Sobczak zagroził \
strajkiem, jeśli zarząd nie cofnie decyzji do 1 kwietnia.
Sąd Okręgowy w Zawadce nakazał spółce zapłacić 2,3 mln zł zaległych składek do 30 kwietnia. Rząd planuje \
utworzyć specjalną strefę ekonomiczną w drugiej połowie roku.
Komisja Europejska zgodziła się pokryć 60 proc. kosztów. Inspektorat nakazał miastu, by do maja \
przygotowało nowy raport.
Burmistrz Zawadki Tomasz Rybak obiecał, że miasto zwolni zwalnianych z podatku od nieruchomości.
"""


@pytest.fixture(scope="module")
def draft() -> Draft:
    article = clean(RawDocument(PAGE, "huta.txt", metadata=Metadata(language="pl", published="2026-03-12")))
    return draft_by_rules(article, scan_article(article))


def commitment(draft: Draft, words: str) -> CommitmentDraft:
    (found,) = [item for item in draft.commitments if words in item.action]
    return found


@pytest.mark.parametrize(
    ("words", "by", "status", "when"),
    [
        ("wygasi jeden z dwóch pieców", "Huta Zawadka", "pledged", "do końca czerwca"),
        ("wypłaty odpraw w wysokości 18 tys. zł na osobę", "Huta Zawadka", "pledged", None),
        ("zostawimy bez pomocy", "Huta Zawadka", "refused", None),
        ("sfinansuje szkolenia dla 150 pracowników", "Huta Zawadka", "pledged", None),
        ("podpisania porozumienia", "Związek Zawodowy Hutników", "refused", None),
        ("strajkiem", "Marek Sobczak", "conditional", None),
        ("zapłacić 2,3 mln zł zaległych składek", "spółce", "ordered", "do 30 kwietnia"),
        ("utworzyć specjalną strefę ekonomiczną", "Rząd", "planned", "w drugiej połowie roku"),
        ("pokryć 60 proc. kosztów", "Komisja Europejska", "agreed", None),
        ("przygotowało nowy raport", "miastu", "ordered", "do maja"),
        ("zwolni zwalnianych z podatku od nieruchomości", "miasto", "pledged", None),
    ],
)
def test_commitments_of_a_polish_article(
    draft: Draft, words: str, by: str, status: str, when: str | None
) -> None:
    found = commitment(draft, words)
    assert (found.by, found.status, found.when) == (by, status, when)


def test_a_polish_condition(draft: Draft) -> None:
    assert commitment(draft, "strajkiem").condition == "jeśli zarząd nie cofnie decyzji do 1 kwietnia"


def test_actors_of_a_polish_article(draft: Draft) -> None:
    actors = {actor.name: (actor.kind, actor.role) for actor in draft.actors}
    assert actors["Huta Zawadka"] == ("organisation", None)
    assert actors["Beata Lipska"] == ("person", "prezes spółki")
    assert actors["Marek Sobczak"] == ("person", "przewodniczący")
    assert actors["Tomasz Rybak"] == ("person", "Burmistrz Zawadki")
    assert actors["Sąd Okręgowy w Zawadce"][0] == "organisation"


def test_figures_of_a_polish_article(draft: Draft) -> None:
    figures = {figure.text: figure.what for figure in draft.figures}
    assert figures["co najmniej 240"] == "osób"
    assert figures["jedna piąta"] == "załogi"
    assert figures["2,3 mln zł"] == "zaległych składek"
    assert figures["60 proc."] == "kosztów"
    assert "18 tys. zł" in figures
