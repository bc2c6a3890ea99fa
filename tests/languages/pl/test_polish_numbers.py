"""Polish figures: number words and separators, units, currencies, qualifiers, ranges; what is no quantity."""

from __future__ import annotations

import pytest

from summariser.scan.figures import scan_figures

FOUND: list[tuple[str, str, float | list[float], str | None, str]] = [
    ("Pracę straciło 2300 robotników.", "2300", 2300, None, "exact"),
    ("Pracę straciło 2.300 robotników.", "2.300", 2300, None, "exact"),
    ("Pracę straciło 2 300 robotników.", "2 300", 2300, None, "exact"),
    ("Strata wyniosła 1 234 567,89 zł.", "1 234 567,89 zł", 1234567.89, "PLN", "exact"),
    ("Most kosztował 2,5 mln zł.", "2,5 mln zł", 2_500_000, "PLN", "exact"),
    ("Kara wyniosła 300 tys. euro.", "300 tys. euro", 300_000, "EUR", "exact"),
    ("Hala ma 12 tys. m kw.", "12 tys. m kw.", 12_000, "square metre", "exact"),
    ("Most kosztował dwa i pół miliona złotych.", "dwa i pół miliona złotych", 2_500_000, "PLN", "exact"),
    ("Przekazano pół miliarda złotych.", "pół miliarda złotych", 500_000_000, "PLN", "exact"),
    ("Dwudziestu pięciu górników zjechało pod ziemię.", "Dwudziestu pięciu", 25, None, "exact"),
    ("Dwieście czterdzieści osób wyjechało.", "Dwieście czterdzieści", 240, None, "exact"),
    ("Pięcioro dzieci uratowano.", "Pięcioro", 5, None, "exact"),
    ("Wydano sto dwadzieścia tysięcy dolarów.", "sto dwadzieścia tysięcy dolarów", 120_000, "USD", "exact"),
    ("Spłonęło 5 tysięcy 400 ton węgla.", "5 tysięcy 400 ton", 5400, "tonne", "exact"),
    ("Półtora roku czekali na wyrok.", "Półtora roku", 1.5, "year", "exact"),
    ("Dwie trzecie mieszkańców wyjechało.", "Dwie trzecie", 2 / 3, None, "exact"),
    ("Jedną piątą budżetu wydano.", "Jedną piątą", 0.2, None, "exact"),
    ("Jeden na pięciu uczniów nie zdał.", "Jeden na pięciu", 0.2, None, "exact"),
    ("Co najmniej 40 osób zostało rannych.", "Co najmniej 40", 40, None, "over"),
    ("Ponad tysiąc rodzin nie ma prądu.", "Ponad tysiąc", 1000, None, "over"),
    ("Zebrano 500 zł i więcej.", "500 zł i więcej", 500, "PLN", "over"),
    ("Około 12 proc. mieszkańców głosowało.", "Około 12 proc.", 12, "percent", "about"),
    ("Prawie 90 procent głosów oddano.", "Prawie 90 procent", 90, "percent", "under"),
    ("Nie więcej niż pięć ton zboża spłonęło.", "Nie więcej niż pięć ton", 5, "tonne", "under"),
    ("Bezrobocie spadło o 1,5 pkt proc.", "1,5 pkt proc.", 1.5, "percentage point", "exact"),
    ("Od 18 do 20 tys. zł wyda gmina.", "18 do 20 tys. zł", [18_000, 20_000], "PLN", "range"),
    ("Trwa to od trzech do pięciu dni.", "trzech do pięciu dni", [3, 5], "day", "range"),
    ("Remont potrwa 3–4 tygodnie.", "3–4 tygodnie", [3, 4], "week", "range"),
    ("Między 100 a 150 osób przyszło.", "Między 100 a 150", [100, 150], None, "range"),
    ("Powstanie farma o mocy 120 MW.", "120 MW", 120, "MW", "exact"),
]


@pytest.mark.parametrize(("text", "found", "value", "unit", "approximation"), FOUND)
def test_polish_figures(
    text: str, found: str, value: float | list[float], unit: str | None, approximation: str
) -> None:
    (figure,) = scan_figures(text, "pl")
    low, high = value if isinstance(value, list) else (value, None)
    assert (figure.text, figure.unit, figure.approximation) == (found, unit, approximation)
    assert figure.value == pytest.approx(low)
    assert figure.high == (None if high is None else pytest.approx(high))


def test_a_change_is_no_range() -> None:
    figures = scan_figures("Cena wzrosła z 4,20 zł do 5,10 zł.", "pl")
    assert [(figure.value, figure.approximation) for figure in figures] == [(4.2, "exact"), (5.1, "exact")]


@pytest.mark.parametrize(
    "text",
    [
        "Kilkaset osób protestowało.",
        "W 1849 roku miasto spłonęło.",
        "O godzinie 8.30 ruszył pociąg.",
        "Pierwszy, drugi i trzeci etap.",
        "29-latka trafiła do szpitala.",
        "45-letni kierowca uciekł.",
        "Autobus nr 12 nie jeździ.",
        "Zgodnie z art. 15 ustawy zapłaci.",
        "W latach 90. fabryka upadła.",
        "Prace ruszą 5 maja.",
    ],
)
def test_what_is_no_quantity_in_polish(text: str) -> None:
    assert scan_figures(text, "pl") == []
