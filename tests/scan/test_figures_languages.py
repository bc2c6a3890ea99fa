"""Figures in the other languages, and laws that hold in all of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summariser.scan.figures import read_figure, scan_figures, scan_numbers

LANGUAGES = ["en", "fr", "de", "es", "pt", "it", "ru", "uk", "ar", "zh", "ja", "xx"]

FOUND: list[tuple[str, str, str, float | list[float], str | None, str]] = [
    (
        "fr",
        "Le budget est de 6 950 milliards de francs CFA.",
        "6 950 milliards de francs CFA",
        6.95e12,
        "XOF",
        "exact",
    ),
    ("fr", "Il coûte 10,6 milliards d’euros.", "10,6 milliards d’euros", 1.06e10, "EUR", "exact"),
    ("fr", "Elle baisse d’au moins 10 %.", "au moins 10 %", 10, "percent", "over"),
    (
        "fr",
        "Elle perd 2,4 points de pourcentage.",
        "2,4 points de pourcentage",
        2.4,
        "percentage point",
        "exact",
    ),
    ("fr", "Une croissance de 4 à 4,5 % est attendue.", "4 à 4,5 %", [4, 4.5], "percent", "range"),
    ("fr", "Près de 300 personnes sont là.", "Près de 300", 300, None, "under"),
    ("fr", "Plus de la route, environ 60 maisons.", "environ 60", 60, None, "about"),
    ("fr", "Dont un tiers seulement.", "un tiers", 1 / 3, None, "exact"),
    ("fr", "Quatre-vingt-dix-sept maires sont là.", "Quatre-vingt-dix-sept", 97, None, "exact"),
    ("fr", "Soixante et onze maires sont là.", "Soixante et onze", 71, None, "exact"),
    ("fr", "Cela dure trois mois.", "trois mois", 3, "month", "exact"),
    ("de", "Der Zins fällt um 25 Basispunkte.", "25 Basispunkte", 25, "basis point", "exact"),
    ("de", "Der Zins liegt bei 3,25 Prozent.", "3,25 Prozent", 3.25, "percent", "exact"),
    ("de", "Es sind weniger als sechs Prozent.", "weniger als sechs Prozent", 6, "percent", "under"),
    ("de", "Es sind rund 41 Milliarden Kronen.", "rund 41 Milliarden Kronen", 41 * 10**9, "crown", "about"),
    ("de", "Es ist knapp ein Viertel.", "knapp ein Viertel", 0.25, None, "under"),
    (
        "de",
        "Es sind zwischen 2,1 und 2,6 Prozent.",
        "zwischen 2,1 und 2,6 Prozent",
        [2.1, 2.6],
        "percent",
        "range",
    ),
    ("de", "Es kamen 1.234.567 Leute.", "1.234.567", 1234567, None, "exact"),
    ("de", "Es kostet 3,5 Mrd. Euro.", "3,5 Mrd. Euro", 3_500_000_000, "EUR", "exact"),
    ("de", "Es kamen zweihundertsechsundfünfzig Leute.", "zweihundertsechsundfünfzig", 256, None, "exact"),
    ("de", "Eine zweiwöchige Pause folgt.", "zweiwöchige", 2, "week", "exact"),
    ("de", "Es dauert zweieinhalb Jahre.", "zweieinhalb Jahre", 2.5, "year", "exact"),
    ("es", "La paga es de 640.000 pesos.", "640.000 pesos", 640000, "peso", "exact"),
    (
        "es",
        "Son unos 15.400 millones de euros.",
        "unos 15.400 millones de euros",
        15_400_000_000,
        "EUR",
        "about",
    ),
    ("es", "Sube entre el 2,5 % y el 3 %.", "entre el 2,5 % y el 3 %", [2.5, 3], "percent", "range"),
    ("es", "Más de treinta y cinco buques esperan.", "Más de treinta y cinco", 35, None, "over"),
    ("es", "Casi la mitad.", "Casi la mitad", 0.5, None, "under"),
    (
        "es",
        "Son dos mil quinientos millones de dólares.",
        "dos mil quinientos millones de dólares",
        2.5e9,
        "USD",
        "exact",
    ),
    ("es", "Volverá en una semana.", "una semana", 1, "week", "exact"),
    ("pt", "Custa cerca de 2,3 bilhões de reais.", "cerca de 2,3 bilhões de reais", 2.3e9, "BRL", "about"),
    ("pt", "Subiu 12 pontos percentuais.", "12 pontos percentuais", 12, "percentage point", "exact"),
    (
        "pt",
        "São pelo menos cento e vinte e três casas.",
        "pelo menos cento e vinte e três",
        123,
        None,
        "over",
    ),
    ("it", "Costa 1,2 miliardi di euro.", "1,2 miliardi di euro", 1_200_000_000, "EUR", "exact"),
    ("it", "Oltre trecentocinquantamila persone.", "Oltre trecentocinquantamila", 350000, None, "over"),
    ("it", "Circa ventotto navi.", "Circa ventotto", 28, None, "about"),
    ("ru", "Погибли более 5 тыс. человек.", "более 5 тыс.", 5000, None, "over"),
    ("ru", "Это стоит 1,5 млрд рублей.", "1,5 млрд рублей", 1_500_000_000, "RUB", "exact"),
    ("ru", "Двадцать пять кораблей.", "Двадцать пять", 25, None, "exact"),
    ("ru", "Почти 30% жителей.", "Почти 30%", 30, "percent", "under"),
    ("ru", "От 3 до 5 лет.", "3 до 5 лет", [3, 5], "year", "range"),
    ("uk", "Понад 300 тисяч гривень.", "Понад 300 тисяч гривень", 300_000, "UAH", "over"),
    ("ar", "قيمته 2.8 مليار دولار", "2.8 مليار دولار", 2_800_000_000, "USD", "exact"),
    ("ar", "كلفته بين ٩٠ و١١٠ ملايين دولار", "بين ٩٠ و١١٠ ملايين دولار", [9e7, 1.1e8], "USD", "range"),
    ("ar", "بلغت ١٤٫٣ في المئة", "١٤٫٣ في المئة", 14.3, "percent", "exact"),
    ("ar", "أكثر من خمسة وعشرين جنديا", "أكثر من خمسة وعشرين", 25, None, "over"),
    ("ar", "خلال أسبوعين", "أسبوعين", 2, "week", "exact"),
    ("zh", "耗资超过3.5亿美元。", "超过3.5亿美元", 350_000_000, "USD", "over"),
    ("zh", "约两千五百万人。", "约两千五百万", 25_000_000, None, "about"),
    ("zh", "增长百分之二十五。", "百分之二十五", 25, "percent", "exact"),
    ("zh", "有三分之二的人。", "三分之二", 2 / 3, None, "exact"),
    ("zh", "有300多人。", "300多", 300, None, "over"),
    ("ja", "費用は5億円です。", "5億円", 500_000_000, "JPY", "exact"),
    ("de", "2.300-2.500 Arbeiter", "2.300-2.500", [2300, 2500], None, "range"),
    ("xx", "se 1.234,5 sagt 40 %", "1.234,5", None, None, "exact"),
]

NOT_FOUND = [
    ("fr", "Le 15 janvier 2024."),
    ("fr", "L’article 49 suffit."),
    ("fr", "Marie, âgée de 34 ans."),
    ("fr", "En 2019, rien."),
    ("fr", "Un homme est venu."),
    ("fr", "Le 19e siècle."),
    ("de", "Am 3. Mai."),
    ("de", "Um 14 Uhr."),
    ("de", "Der 34-jährige Fahrer."),
    ("de", "Ein Mann kam."),
    ("de", "Seit 2019 gilt das."),
    ("es", "El 15 de enero de 2024."),
    ("es", "Un hombre vino."),
    ("es", "Un cuarto turno."),
    ("es", "En 2019 nada."),
    ("pt", "Em 15 de maio de 2023."),
    ("it", "Il 3 giugno 2024."),
    ("it", "Nel 2019 nulla."),
    ("ru", "15 января 2024 года."),
    ("ru", "В 2019 году."),
    ("ar", "في 15 يناير 2024"),
    ("ar", "منذ عام 2019"),
    ("zh", "2024年5月3日"),
    ("zh", "第三次会议"),
    ("zh", "他三十岁"),
]


@pytest.mark.parametrize(("language", "text", "passage", "value", "unit", "approximation"), FOUND)
def test_quantity_is_found(
    language: str,
    text: str,
    passage: str,
    value: float | list[float] | None,
    unit: str | None,
    approximation: str,
) -> None:
    mention = scan_figures(text, language)[0]
    found = mention.value if mention.high is None else [mention.value, mention.high]
    assert (mention.text, found, mention.unit, mention.approximation) == (passage, value, unit, approximation)


@pytest.mark.parametrize(("language", "text"), NOT_FOUND)
def test_what_is_no_quantity_is_left_out(language: str, text: str) -> None:
    assert [mention.text for mention in scan_figures(text, language)] == []


def grouped(whole: int, separator: str) -> str:
    return f"{whole:,}".replace(",", separator)


STYLES = [
    ("en", ",", "."),
    ("de", ".", ","),
    ("fr", " ", ","),
    ("fr", "\u202f", ","),
    ("fr", "\u00a0", ","),
    ("es", ".", ","),
    ("pt", ".", ","),
    ("it", ".", ","),
    ("it", "'", ","),
    ("ru", "\u00a0", ","),
    ("zh", ",", "."),
    ("ar", "٬", "٫"),
]


@pytest.mark.parametrize(("language", "group", "point"), STYLES)
@given(
    whole=st.integers(10_000, 10**12),
    decimals=st.one_of(st.just(""), st.from_regex(r"[0-9]{1,2}", fullmatch=True)),
)
@settings(max_examples=60, deadline=None)
def test_formatted_number_is_read_back(
    language: str, group: str, point: str, whole: int, decimals: str
) -> None:
    written = grouped(whole, group) + (point + decimals if decimals else "")
    exact = Decimal(f"{whole}.{decimals or 0}")
    mention = read_figure(written, language)
    assert mention is not None
    assert (mention.text, mention.value) == (written, float(exact))


@given(whole=st.integers(0, 10**15))
def test_digits_of_other_scripts_are_read_back(whole: int) -> None:
    for zero in "٠０०":
        written = "".join(chr(ord(zero) + int(digit)) for digit in str(whole))
        assert [one.value for one in scan_numbers(written)] == [whole]


PIECES = (
    "12 3,5 1.234 hundred million half a and - / % $ € ( ) . , ½ over about from to between 3 three third "
    "quarter point years km 百 万 三 分之 и пять و خمسة مليون zwei und zwanzig quatre vingt et dix mil "
    "millones \n m bn ^ e minus one of in 2019 : 4 a.m. x 10 deux cent cents dollars 50"
)
NUMBERY = st.lists(st.sampled_from(PIECES.split(" ")), max_size=14)


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.one_of(st.text(max_size=80), NUMBERY.map(" ".join), NUMBERY.map("".join)))
@settings(max_examples=80, deadline=None)
def test_offsets_hold_on_any_text(language: str, text: str) -> None:
    end = 0
    for mention in scan_figures(text, language):
        assert end <= mention.start <= mention.core_start < mention.core_end <= mention.end
        assert text[mention.start : mention.end] == mention.text
        assert mention.high is None or mention.high > mention.value
        end = mention.end
    for number in scan_numbers(text, language):
        assert text[number.start : number.end] == number.text


@pytest.mark.parametrize("language", ["en", "de", "zh"])
@pytest.mark.parametrize(
    "piece", ["7", "hundred ", " ", "\n", "1,", "$", "-", "1/", "einundzwanzig", "from 3 to "]
)
def test_long_repetitions_are_read(language: str, piece: str) -> None:
    scan_figures(piece * (20_000 // len(piece)), language)
