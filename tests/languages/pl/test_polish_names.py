"""Polish names: cases, titles, owners of offices, organisations, countries and their people."""

from __future__ import annotations

import pytest

from summariser.scan.countries import country_codes
from summariser.scan.names import scan_names
from summariser.scan.nationalities import demonym_codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Premier Anna Nowak rozmawiała z ministrem Janem Kowalskim.",
            [("Anna Nowak", "person"), ("Janem Kowalskim", "person")],
        ),
        (
            "Potwierdził to rzecznik Torbudu Igor Wasik.",
            [("Torbudu", "organisation"), ("Igor Wasik", "person")],
        ),
        (
            "Prezes spółki Wodrol Piotr Zieliński powiedział to we wtorek.",
            [("Wodrol", "organisation"), ("Piotr Zieliński", "person")],
        ),
        ("Spółka „Tramwaje Zalesickie” kupi wozy.", [("Tramwaje Zalesickie", "organisation")]),
        ("Narodowy Bank Polski obniżył stopy.", [("Narodowy Bank Polski", "organisation")]),
        ("Związek Zawodowy Górników zapowiada strajk.", [("Związek Zawodowy Górników", "organisation")]),
        ("Rząd Niemiec ustąpił.", [("Niemiec", "country")]),
        (
            "Komisja Europejska i USA porozumiały się.",
            [("Komisja Europejska", "organisation"), ("USA", "country")],
        ),
        ("W poniedziałek i w Nowy Rok basen był zamknięty.", []),
    ],
)
def test_polish_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name.text, name.kind) for name in scan_names(text, "pl")] == expected


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Polsce", "PL"),
        ("Niemczech", "DE"),
        ("Stanach Zjednoczonych", "US"),
        ("Węgrzech", "HU"),
        ("RPA", "ZA"),
    ],
)
def test_polish_countries_have_their_cases(form: str, code: str) -> None:
    assert country_codes("pl")[form] == code


@pytest.mark.parametrize(
    ("form", "code"), [("ukraińskiego", "UA"), ("niemiecką", "DE"), ("włoskich", "IT"), ("czesi", "CZ")]
)
def test_polish_nationalities(form: str, code: str) -> None:
    assert demonym_codes("pl")[form] == code


def test_a_place_before_a_polish_name_is_no_organisation() -> None:
    names = scan_names("Dyrektor szpitala w Dolinie Adam Kruk zrezygnował.", "pl")
    assert [(name.text, name.kind) for name in names] == [("Dolinie", "other"), ("Adam Kruk", "person")]
