"""Ukrainian number words, separators, units and what qualifies a number."""

from __future__ import annotations

import pytest

from summariser.scan.figures import scan_figures


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit", "approximation"),
    [
        ("Звільнять 2.300 робітників.", "2.300", 2300, None, "exact"),
        ("Звільнять 2 300 робітників.", "2 300", 2300, None, "exact"),
        ("Загинули шістнадцятьох осіб.", "шістнадцятьох", 16, None, "exact"),
        ("Врятували тисячу двісті сорок п’ять тварин.", "тисячу двісті сорок п’ять", 1245, None, "exact"),
        ("Загинули четверо шахтарів.", "четверо", 4, None, "exact"),
        (
            "Понад чотириста п'ятдесят тисяч мешканців виїхали.",
            "Понад чотириста п'ятдесят тисяч",
            450000,
            None,
            "over",
        ),
        ("Це коштує 3,75 млн злотих.", "3,75 млн злотих", 3750000, "PLN", "exact"),
        (
            "Від 80 до 95 мільйонів гривень піде на дах.",
            "80 до 95 мільйонів гривень",
            [80000000, 95000000],
            "UAH",
            "range",
        ),
        ("Не більше ніж двадцять літрів.", "Не більше ніж двадцять літрів", 20, "litre", "under"),
        ("Щонайменше 12,5% виборців.", "Щонайменше 12,5%", 12.5, "percent", "over"),
        (
            "Майже півтора мільйона доларів США.",
            "Майже півтора мільйона доларів США",
            1500000,
            "USD",
            "under",
        ),
        ("Приблизно 36,6 градуса.", "Приблизно 36,6 градуса", 36.6, "degree", "about"),
        ("Зібрали три чверті врожаю.", "три чверті", 0.75, None, "exact"),
        ("Станція потужністю 48 мегаватів.", "48 мегаватів", 48, "MW", "exact"),
        ("Ставку підняли на 25 базисних пунктів.", "25 базисних пунктів", 25, "basis point", "exact"),
        ("До 300 пасажирів застрягли.", "До 300", 300, None, "under"),
        ("Майже двоє з п'яти опитаних згодні.", "Майже двоє з п'яти", 0.4, None, "under"),
        ("Він отримав сімсот євро або більше.", "сімсот євро або більше", 700, "EUR", "over"),
    ],
)
def test_a_figure_is_read(
    text: str, figure: str, value: float | list[float], unit: str | None, approximation: str
) -> None:
    (found,) = scan_figures(text, "uk")
    read = found.value if found.high is None else [found.value, found.high]
    assert (found.text, found.unit, found.approximation) == (figure, unit, approximation)
    assert read == value


def test_a_change_is_two_figures() -> None:
    found = scan_figures("Борг зріс із 7,9 до 9,1 відсотка.", "uk")
    assert [(figure.value, figure.unit) for figure in found] == [(7.9, "percent"), (9.1, "percent")]


def test_kopecks_are_parts_of_a_hryvnia() -> None:
    found = scan_figures("Тариф подорожчав на 3 гривні 50 копійок.", "uk")
    assert [(figure.value, figure.unit) for figure in found] == [(3, "UAH"), (0.5, "UAH")]


@pytest.mark.parametrize(
    "text", ["Рейс 717 затримали.", "Кожен четвертий учень хворіє.", "Сьома школа відкрилася."]
)
def test_labels_and_ordinals_are_no_figures(text: str) -> None:
    assert not scan_figures(text, "uk")
