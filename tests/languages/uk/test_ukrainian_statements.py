"""Ukrainian negation, opposites, speakers of quotations, names and nationalities."""

from __future__ import annotations

import pytest

from summariser.scan.names import scan_names
from summariser.scan.nationalities import demonym_codes
from summariser.scan.negation import scan_negations, scan_refusals
from summariser.scan.polarity import scan_polarity
from summariser.scan.quotes import scan_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Міст не закриють.", [("не", "закриють")]),
        ("Жодного медика не звільнили.", [("Жодного", "медика"), ("не", "звільнили")]),
        ("Не лише діти прийшли.", []),
        ("Компанія не менше двох років чекала.", []),
    ],
)
def test_a_negation_has_its_scope(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.text, found.scope) for found in scan_negations(text, "uk")] == expected


def test_a_verb_of_refusal_negates() -> None:
    assert [(found.text, found.scope) for found in scan_refusals("Суд відхилив позов.", "uk")] == [
        ("відхилив", "позов")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ціни зросли.", "Ціни впали."),
        ("Рада схвалила план.", "Рада відхилила план."),
        ("Місто відкриє школу.", "Місто закриє школу."),
        ("Клуб купив гравця.", "Клуб продав гравця."),
        ("Торік завод мав прибуток.", "Торік завод мав збитки."),
    ],
)
def test_opposites_are_on_one_axis(one: str, other: str) -> None:
    (first,), (second,) = scan_polarity(one, "uk"), scan_polarity(other, "uk")
    assert first.axis == second.axis
    assert first.pole != second.pole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Ми заплатимо все», — сказала Оксана Бондар.", ("Ми заплатимо все", "Оксана Бондар")),
        ("Оксана Бондар заявила: «Ми заплатимо все».", ("Ми заплатимо все", "Оксана Бондар")),
        ("«Це кінець», — наголосив речник заводу Ігор Мороз.", ("Це кінець", "Ігор Мороз")),
        ("Оксана Бондар пішла з посади. «Час іти», — додала вона.", ("Час іти", "Оксана Бондар")),
    ],
)
def test_a_quotation_has_its_speaker(text: str, expected: tuple[str, str]) -> None:
    (quote,) = scan_quotes(text, "uk")
    assert (quote.text, quote.speaker) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Директорка заводу Ірина Корчак поїхала до Польщі.",
            [("Ірина Корчак", "person"), ("Польщі", "country")],
        ),
        ("Прем'єр-міністр Андрій Дуб мовчить.", [("Андрій Дуб", "person")]),
        ("Завод «Іскра» зупинився.", [("Іскра", "organisation")]),
    ],
)
def test_names_have_their_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name.text, name.kind) for name in scan_names(text, "uk")] == expected


def test_adjectives_name_their_country_in_every_case() -> None:
    codes = demonym_codes("uk")
    assert [codes.get(word) for word in ("польського", "українка", "французькою", "данці")] == [
        "PL",
        "UA",
        "FR",
        "DK",
    ]
