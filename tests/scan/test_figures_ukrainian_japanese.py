"""Figures in Ukrainian and Japanese, which have number words of their own."""

from __future__ import annotations

import pytest

from summariser.scan.figures import scan_figures

FOUND: list[tuple[str, str, str, float | list[float], str | None, str]] = [
    ("uk", "Двадцять п'ять робітників звільнили.", "Двадцять п'ять", 25, None, "exact"),
    ("uk", "Приїхали дев’ятсот пожежників.", "дев’ятсот", 900, None, "exact"),
    ("uk", "Проєкт коштує 2,5 мільйона євро.", "2,5 мільйона євро", 2_500_000, "EUR", "exact"),
    ("uk", "Виділять сто двадцять тисяч гривень.", "сто двадцять тисяч гривень", 120_000, "UAH", "exact"),
    ("uk", "Не менше п'яти тонн зерна згоріло.", "Не менше п'яти тонн", 5, "tonne", "over"),
    ("uk", "Це триватиме від трьох до п'яти днів.", "трьох до п'яти днів", [3, 5], "day", "range"),
    ("uk", "Дві третини мешканців виїхали.", "Дві третини", 2 / 3, None, "exact"),
    ("uk", "Півтора року він чекав.", "Півтора року", 1.5, "year", "exact"),
    ("uk", "Ціни зросли на 12 відсотків.", "12 відсотків", 12, "percent", "exact"),
    ("uk", "Близько 40 кілометрів дороги.", "Близько 40 кілометрів", 40, "km", "about"),
    ("ja", "約3億5千万円を支払う。", "約3億5千万円", 350_000_000, "JPY", "about"),
    ("ja", "二百五十人が避難した。", "二百五十", 250, None, "exact"),
    ("ja", "売上は3割増えた。", "3割", 30, "percent", "exact"),
    ("ja", "12.5%増加した。", "12.5%", 12.5, "percent", "exact"),
    ("ja", "三分の二が賛成した。", "三分の二", 2 / 3, None, "exact"),
    ("ja", "工事は3か月かかる。", "3か月", 3, "month", "exact"),
    ("ja", "150キロ離れた町。", "150キロ", 150, "km", "exact"),
    ("ja", "2トンの米を送る。", "2トン", 2, "tonne", "exact"),
]


@pytest.mark.parametrize(("language", "text", "found", "value", "unit", "approximation"), FOUND)
def test_figures(
    language: str, text: str, found: str, value: float | list[float], unit: str | None, approximation: str
) -> None:
    (figure,) = scan_figures(text, language)
    low, high = value if isinstance(value, list) else (value, None)
    assert (figure.text, figure.unit, figure.approximation) == (found, unit, approximation)
    assert figure.value == pytest.approx(low)
    assert figure.high == (None if high is None else pytest.approx(high))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Він народився 1814 року."),
        ("uk", "Йому було сорок п'ять років тоді, у 2019 році."),
        ("ja", "一部の住民は反対した。"),
        ("ja", "九州と四国で雨が降った。"),
        ("ja", "5月31日に決まる。"),
    ],
)
def test_other_numbers_are_no_figures(language: str, text: str) -> None:
    assert not [one for one in scan_figures(text, language) if one.unit is None]
