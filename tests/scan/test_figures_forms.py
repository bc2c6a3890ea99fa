"""Neighbouring forms that read differently, bare currencies, and rows of numbers without an end."""

from __future__ import annotations

import pytest

from summariser.scan.figures import scan_figures, scan_numbers

Read = tuple[float, float | None, str | None, str]


def figure(
    value: float, unit: str | None = None, approximation: str = "exact", high: float | None = None
) -> Read:
    return value, high, unit, approximation


MORE: list[tuple[str, str, list[Read]]] = [
    ("en", "It costs $5bn-6bn, twice as much as before.", [figure(5e9, "USD", "range", 6e9)]),
    ("en", "Rent rose 4% over three years.", [figure(4, "percent"), figure(3, "year")]),
    (
        "en",
        "Fights that have claimed the lives of 1,500 men over 15 months.",
        [figure(1500), figure(15, "month")],
    ),
    ("en", "Talks went on for another week.", [figure(1, "week")]),
    ("en", "Shops stayed shut for a full day.", [figure(1, "day")]),
    ("en", "Another year of drought began.", []),
    ("en", "Guidance for full-year profit was cut.", []),
    ("en", "A couple of officials spoke.", []),
    ("en", "A couple of hundred fans came.", [figure(200, None, "about")]),
    ("en", "One child in five is hungry.", [figure(1 / 5)]),
    ("en", "One raid in five villages failed.", [figure(1), figure(5)]),
    ("en", "Sales stayed under 2019 levels.", []),
    ("en", "More than 2024 jobs will go.", [figure(2024, None, "over")]),
    ("fr", "Une frappe sur trois villages a eu lieu.", [figure(3)]),
    ("es", "Esperó un par de días.", [figure(2, "day", "about")]),
    ("it", "Manca un paio di settimane.", [figure(2, "week", "about")]),
    ("ru", "Это займёт пару дней.", [figure(2, "day", "about")]),
    ("ar", "أصابت الغارة مدينتين.", [figure(2)]),
    ("ar", "خسر خمس المقاعد.", [figure(1 / 5)]),
    ("ar", "خسر خمس سنوات.", [figure(5, "year")]),
    ("zh", "周三，五角大楼和四川方面进一步会谈。", []),
    ("zh", "增长5%的公司打八五折。", [figure(5, "percent"), figure(85, "percent")]),
    ("zh", "占比三成半，死亡率千分之二。", [figure(35, "percent"), figure(0.2, "percent")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), MORE, ids=lambda value: str(value)[:40])
def test_neighbours_of_those_forms(language: str, text: str, expected: list[Read]) -> None:
    found = [(one.value, one.high, one.unit, one.approximation) for one in scan_figures(text, language)]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "country", "unit"),
    [
        ("en", "It cost 500 pesos.", None, "peso"),
        ("en", "It cost 500 pesos.", "CL", "CLP"),
        ("en", "It cost 500 pesos.", "JP", "peso"),
        ("en", "It cost 500 Mexican pesos.", "CL", "MXN"),
        ("en", "It cost 500 dollars.", "CA", "USD"),
        ("fr", "Cela coûte 500 francs.", "ch", "CHF"),
        ("de", "Es kostet 500 Kronen.", "SE", "SEK"),
        ("ru", "Это стоит 500 крон.", None, "crown"),
        ("ar", "بلغ السعر 500 دينار.", "IQ", "IQD"),
        ("zh", "价格为500卢比。", "PK", "PKR"),
    ],
)
def test_bare_currency_is_that_of_the_country(
    language: str, text: str, country: str | None, unit: str
) -> None:
    assert [one.unit for one in scan_figures(text, language, country)] == [unit]


def test_a_table_in_one_line_is_read_no_further_than_its_first_numbers() -> None:
    assert len(scan_numbers("7, " * 1000)) == 200
    assert len(scan_numbers("7, " * 150 + ".\n" + "7, " * 150)) == 300


def test_a_row_of_numbers_parted_by_spaces_is_read() -> None:
    assert len(scan_numbers("1 " * 5000 + "1/2")) == 200
