"""A qualifier or a range is taken into a figure only where it belongs to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.languages import find_language
from summariser.scan.figures import scan_figures

NUMBERS = st.integers(11, 999)
GOVERNORS = {
    code: tuple(sorted(language.quantities.governors.split()))
    for code in ("de", "en")
    if (language := find_language(code)) and language.quantities
}
# The qualifier that the word before it may govern, and what is counted behind it.
GOVERNED = {"en": ("over", "prisoners"), "de": ("über", "Gefangene")}
# What a verb of change says of two amounts, in words before them, between them and behind them.
CHANGES = [
    ("en", "The total rose from ", " to ", " euros."),
    ("en", "The fee goes from ", " to ", " euros."),
    ("en", "It cut the fee for all members from ", " to ", " euros."),
    ("de", "Der Preis stieg von ", " auf ", " Euro."),
    ("fr", "L'indemnité passe de ", " à ", " euros par tête."),
    ("fr", "Il va porter l'enveloppe de la rénovation de ", " à ", " euros."),
    ("es", "La ayuda pasa de ", " a ", " euros."),
    ("it", "La quota sale da ", " a ", " euro."),
    ("it", "La quota è salita dai ", " ai ", " euro."),
    ("pt", "A ajuda sobe de ", " a ", " euros."),
    ("ru", "Цена выросла с ", " до ", " рублей."),
    ("uk", "Ціна зросла з ", " до ", " гривень."),
    ("ar", "ارتفعت من ", " إلى ", " دولار."),
]
RANGES = [
    ("en", "It costs between ", " and ", " euros."),
    ("en", "It costs ", " to ", " euros."),
    ("en", "Fees vary from ", " euros to ", " euros."),
    ("de", "Es kostet zwischen ", " und ", " Euro."),
    ("fr", "Il coûte entre ", " et ", " euros."),
    ("es", "Costará entre ", " y ", " euros."),
    ("es", "Subirá entre un ", "% y un ", "%."),
    ("it", "Costa tra ", " e ", " euro."),
    ("pt", "Custa entre ", " e ", " euros."),
    ("ru", "Это стоит от ", " до ", " рублей."),
]


@given(case=st.sampled_from([(code, word) for code, words in GOVERNORS.items() for word in words]), n=NUMBERS)
def test_a_word_that_governs_the_qualifier_keeps_it(case: tuple[str, str], n: int) -> None:
    language, governor = case
    qualifier, noun = GOVERNED[language]
    (figure,) = scan_figures(f"Norland {governor} {qualifier} {n} {noun}.", language)
    assert (figure.text, figure.value, figure.approximation) == (str(n), n, "exact")


@given(
    case=st.sampled_from(
        [("en", "employs over"), ("en", "killed over"), ("en", "has about"), ("de", "beschäftigt über")]
    ),
    n=NUMBERS,
)
def test_a_qualifier_of_the_number_stays(case: tuple[str, str], n: int) -> None:
    language, words = case
    (figure,) = scan_figures(f"Norland {words} {n} {GOVERNED[language][1]}.", language)
    assert figure.approximation != "exact"


@given(case=st.sampled_from(CHANGES), low=st.integers(11, 400), more=st.integers(1, 500))
def test_a_change_is_no_range(case: tuple[str, str, str, str], low: int, more: int) -> None:
    language, before, between, behind = case
    figures = scan_figures(f"{before}{low}{between}{low + more}{behind}", language)
    assert [(one.value, one.high, one.approximation) for one in figures] == [
        (low, None, "exact"),
        (low + more, None, "exact"),
    ]
    assert len({one.unit for one in figures}) == 1


@given(case=st.sampled_from(RANGES), low=st.integers(11, 40), more=st.integers(1, 50))
def test_a_range_is_one(case: tuple[str, str, str, str], low: int, more: int) -> None:
    language, before, between, behind = case
    (figure,) = scan_figures(f"{before}{low}{between}{low + more}{behind}", language)
    assert (figure.value, figure.high, figure.approximation) == (low, low + more, "range")


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The war claimed 40,000 lives over 15 months.", [(40_000, "exact"), (15, "exact")]),
        ("en", "It has taken over 15 months.", [(15, "over")]),
        ("en", "They waited over 15 months.", [(15, "over")]),
        ("en", "Norland agreed to hand over 48 soldiers.", [(48, "exact")]),
        ("en", "It handed over more than 48 files.", [(48, "over")]),
        ("de", "Er sprach über 300 Soldaten.", [(300, "exact")]),
        ("de", "Über 300 Soldaten starben.", [(300, "over")]),
        ("ru", "Банк понизил ставку на 0,75 п.п., до 16,25% годовых.", [(0.75, "exact"), (16.25, "exact")]),
        ("ru", "В зале до 300 мест.", [(300, "under")]),
    ],
)
def test_over_and_to_mean_other_things_too(language: str, text: str, said: list[tuple[float, str]]) -> None:
    assert [(one.value, one.approximation) for one in scan_figures(text, language)] == said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Revenue of €780m-€840m", [(780_000_000, 840_000_000, "EUR")]),
        ("en", "Revenue of £780m–£840m", [(780_000_000, 840_000_000, "GBP")]),
        ("en", "Profit of DKr97bn", [(97_000_000_000, None, "DKK")]),
        ("en", "Profit of SKr 1.2bn", [(1_200_000_000, None, "SEK")]),
        (
            "en",
            "$3 million if it wins, two if it loses",
            [(3_000_000, None, "USD"), (2_000_000, None, "USD")],
        ),
        ("es", "tres millones si firma, dos si no", [(3_000_000, None, None), (2_000_000, None, None)]),
        ("de", "drei Millionen Euro für A, zwei für B", [(3_000_000, None, "EUR"), (2_000_000, None, "EUR")]),
        ("en", "$3 million for the club, two of them left", [(3_000_000, None, "USD"), (2, None, None)]),
        ("fr", "sept cas", [(7, None, None)]),
        ("zh", "1432名骑手", [(1432, None, None)]),
        ("zh", "1949年", []),
        ("en", "12:40Ferries carried 300 people", [(300, None, None)]),
    ],
)
def test_short_forms_are_read(
    language: str, text: str, said: list[tuple[float, float | None, str | None]]
) -> None:
    assert [(one.value, one.high, one.unit) for one in scan_figures(text, language)] == said
