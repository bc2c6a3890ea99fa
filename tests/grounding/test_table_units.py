"""A cell of a table has the unit and scale of its head."""

from __future__ import annotations

import pytest
from harbour import article_of

from summariser.grounding import ground
from summariser.grounding.table_units import cell_value
from summariser.models.draft import Draft, FigureDraft
from summariser.scan.article_scan import scan_article


@pytest.mark.parametrize(
    ("text", "unit", "language", "value", "symbol"),
    [
        ("702", "$ million", "en", 702_000_000, "USD"),
        ("702", "$m", "en", 702_000_000, "USD"),
        ("97.9", "(£ million)", "en", 97_900_000, "GBP"),
        ("0.61", "$", "en", 0.61, "USD"),
        ("12", "per cent", "en", 12, "percent"),
        ("811,2", "Mio. Euro", "de", 811_200_000, "EUR"),
        ("1,2", "miliardi di euro", "it", 1_200_000_000, "EUR"),
        ("12", "亿元", "zh", 1_200_000_000, "CNY"),
    ],
)
def test_cell_and_unit_are_one_quantity(
    text: str, unit: str, language: str, value: float, symbol: str
) -> None:
    read = cell_value(text, unit, language)
    assert read is not None and (read.value, read.unit) == (value, symbol)


@pytest.mark.parametrize(("text", "unit"), [("702", "cases by district"), ("a", "$ million"), ("", "%")])
def test_what_is_no_quantity_has_none(text: str, unit: str) -> None:
    assert cell_value(text, unit, "en") is None


TABLE = article_of("Sales, $ million | 2025", "Cars | 702", "Lorries | $91", title="Sales")


@pytest.mark.parametrize(
    ("text", "unit", "value", "symbol"),
    [
        ("702", "$ million", 702_000_000, "USD"),
        ("702", "$ billion", 702, None),  # the article has no such head
        ("702", None, 702, None),
        ("$91", "$ million", 91, "USD"),  # it has a unit of its own
    ],
)
def test_the_record_has_the_value(text: str, unit: str | None, value: float, symbol: str | None) -> None:
    draft = Draft(figures=[FigureDraft(sentences=[2, 3], text=text, table_unit=unit)])
    (figure,) = ground(draft, TABLE, scan_article(TABLE)).figures
    assert (figure.text, figure.value, figure.unit) == (text, value, symbol)
