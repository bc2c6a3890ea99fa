from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.languages import languages_with
from summariser.scan.dates import scan_dates
from summariser.scan.dates.date_grammar import date_grammar
from summariser.utils.text_folding import lower_case

WEDNESDAY = date(2026, 3, 18)


def read(text: str, language: str = "en") -> list[tuple[str, str, str | None, str | None]]:
    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return [(m.text, m.bound, iso(m.first), iso(m.last)) for m in scan_dates(text, WEDNESDAY, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will pay by Friday.", ("by Friday", "until", None, "2026-03-20")),
        ("He said so on Friday.", ("on Friday", "in", "2026-03-13", "2026-03-13")),
        ("It will open on Friday.", ("on Friday", "in", "2026-03-20", "2026-03-20")),
        ("It is due next Monday.", ("next Monday", "in", "2026-03-23", "2026-03-23")),
        ("It works from May.", ("from May", "from", "2026-05-01", None)),
        ("It ends in June.", ("in June", "in", "2026-06-01", "2026-06-30")),
        ("Pay before 15 April.", ("before 15 April", "until", None, "2026-04-14")),
        ("Pay before the end of June.", ("before the end of June", "until", None, "2026-06-30")),
        ("Pay by the last day of 2027.", ("by the last day of 2027", "until", None, "2027-12-31")),
        ("Leave within 42 days.", ("within 42 days", "until", None, "2026-04-29")),
        ("It will come tomorrow.", ("tomorrow", "in", "2026-03-19", "2026-03-19")),
        ("They meet next week.", ("next week", "in", "2026-03-23", "2026-03-29")),
        (
            "It opens in the second half of June.",
            ("in the second half of June", "in", "2026-06-16", "2026-06-30"),
        ),
        (
            "Ready in the third quarter of 2027.",
            ("in the third quarter of 2027", "in", "2027-07-01", "2027-09-30"),
        ),
        ("They met three days ago.", ("three days ago", "in", "2026-03-15", "2026-03-15")),
        ("Held since November.", ("since November", "from", "2025-11-01", None)),
        ("Seen 2026-05-02.", ("2026-05-02", "in", "2026-05-02", "2026-05-02")),
        ("Seen 03.02.2025.", ("03.02.2025", "in", "2025-02-03", "2025-02-03")),
        ("Agreed on January 15.", ("on January 15", "in", "2026-01-15", "2026-01-15")),
        ("It fought over 15 months.", ("over 15 months", "in", None, None)),
        ("It will come in the near future.", ("in the near future", "in", None, None)),
    ],
)
def test_english(text: str, expected: tuple[str, str, str | None, str | None]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "At the second stage.",
        "He is 34 years old.",
        "2000 homes were built.",
        "He may go.",
        "They march on.",
        "a 34-year-old man",
    ],
)
def test_no_dates(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("fr", "avant le 15 avril", "2026-04-14"),
        ("fr", "d'ici la fin de l'année", "2026-12-31"),
        ("de", "bis zum 15. April", "2026-04-15"),
        ("de", "bis Ende des Jahres", "2026-12-31"),
        ("es", "a más tardar el 30 de abril", "2026-04-30"),
        ("pt", "até o fim de junho", "2026-06-30"),
        ("it", "entro venerdì", "2026-03-20"),
        ("ru", "не позднее 1 апреля", "2026-04-01"),
        ("ar", "بحلول نهاية يونيو", "2026-06-30"),
        ("zh", "5月31日之前", "2026-05-30"),
        ("ja", "5月31日まで", "2026-05-31"),
    ],
)
def test_deadlines_of_other_languages(language: str, text: str, last: str) -> None:
    assert [(bound, first, until) for _, bound, first, until in read(text, language)] == [
        ("until", None, last)
    ]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "It opens by the middle of 2026.", None, "2026-06-30"),
        ("en", "It opens by mid-2026.", None, "2026-06-30"),
        ("en", "It runs from mid-March.", "2026-03-15", None),
        ("en", "It runs from the middle of 2026.", "2026-07-01", None),
        ("en", "Ready in the middle of 2026.", "2026-05-01", "2026-08-31"),
        ("en", "The rule applies from next September.", "2026-09-01", None),
        ("en", "The rule applies from next March.", "2027-03-01", None),
        ("en", "Seen last March.", "2025-03-01", "2025-03-31"),
        ("en", "It will close by the fifteenth of May.", None, "2026-05-15"),
        ("en", "It will close from 6 to 27 July.", "2026-07-06", "2026-07-27"),
        ("en", "It will close no earlier than 6 July.", "2026-07-06", None),
        ("en", "It will be paid by noon on Friday.", None, "2026-03-20"),
        ("en", "It will be paid by Christmas.", None, "2026-12-25"),
        ("en", "It will pay within 30 days of 1 May.", None, "2026-05-31"),
        ("fr", "La ministre recevra jeudi les syndicats.", "2026-03-19", "2026-03-19"),
        ("fr", "La ministre a reçu jeudi les syndicats.", "2026-03-12", "2026-03-12"),
        ("fr", "d'ici le 5 janvier prochain", None, "2027-01-05"),
        ("es", "El próximo 5 de agosto abrirá.", "2026-08-05", "2026-08-05"),
        ("it", "entro la metà del 2026", None, "2026-06-30"),
        ("ar", "في موعد أقصاه ٣١ مارس ٢٠٢٨", None, "2028-03-31"),
        ("zh", "明年3月底前", None, "2027-03-31"),
        ("zh", "2028年第二季度", "2028-04-01", "2028-06-30"),
    ],
)
def test_which_days_the_words_fix(language: str, text: str, first: str | None, last: str | None) -> None:
    assert read(text, language)[0][2:] == (first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Troops will leave within 72 hours of the truce taking effect."),
        ("en", "It will pay within 30 days of Sunday's vote."),
        ("en", "It failed to pay within 30 days."),
        ("en", "It opens in the spring of 2027."),
        ("de", "Sie ziehen innerhalb von 72 Stunden nach Inkrafttreten ab."),
        ("fr", "dans les 72 heures suivant l'entrée en vigueur"),
        ("es", "en un plazo de 72 horas desde la entrada en vigor"),
        ("it", "entro 72 ore dall'entrata in vigore"),
        ("pt", "no prazo de 72 horas após a entrada em vigor"),
        ("ru", "в течение 72 часов с момента вступления в силу"),
        ("ar", "خلال 72 ساعة من دخول الهدنة"),
        ("zh", "停火生效后72小时内"),
        ("ja", "発効後72時間以内"),
    ],
)
def test_a_time_that_fixes_no_day_is_left_open(language: str, text: str) -> None:
    found = read(text, language)
    assert found
    assert all(days[2:] == (None, None) for days in found if "Sunday" not in days[0])


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("ja", "令和8年5月3日", "2026-05-03", "2026-05-03"),
        ("ja", "平成元年2月", "1989-02-01", "1989-02-28"),
        ("ja", "昭和64年1月7日", "1989-01-07", "1989-01-07"),
        ("ja", "２０２６年５月３日", "2026-05-03", "2026-05-03"),
        ("zh", "民國115年5月3日", "2026-05-03", "2026-05-03"),
        ("zh", "二〇二六年五月三日", "2026-05-03", "2026-05-03"),
        ("zh", "2026年5月", "2026-05-01", "2026-05-31"),
    ],
)
def test_years_of_eras_and_other_digits(language: str, text: str, first: str, last: str) -> None:
    assert [(start, end) for _, _, start, end in read(text, language)] == [(first, last)]


def test_a_short_year_without_its_era_fixes_no_day() -> None:
    assert [(start, end) for _, _, start, end in read("零四年八月", "zh")] == [(None, None)]


def test_without_a_day_of_publication_only_full_dates_are_fixed() -> None:
    mentions = scan_dates("By Friday, on 3 May, in 2027, on 3 May 2026.", None)
    assert [mention.last for mention in mentions] == [None, None, date(2027, 12, 31), date(2026, 5, 3)]


@given(st.text(max_size=200), st.sampled_from(["en", "fr", "de", "es", "ru", "ar", "zh", "und"]))
def test_offsets_hold(text: str, language: str) -> None:
    assert all(text[m.start : m.end] == m.text for m in scan_dates(text, WEDNESDAY, language))


@given(st.integers(0, 99), st.sampled_from(["May", "June", "февраля"]), st.integers(1900, 2099))
def test_impossible_days_are_not_invented(day: int, month: str, year: int) -> None:
    for mention in scan_dates(f"on {day} {month} {year}", WEDNESDAY, "ru" if month[0] == "ф" else "en"):
        assert mention.first is None or mention.first.year == year


@pytest.mark.parametrize("language", languages_with("dates"))
@given(data=st.data())
def test_no_date_stands_where_none_is_looked_for(language: str, data: st.DataObject) -> None:
    rules = date_grammar(language)
    forms = sorted({form for section in rules.words.values() for form in section})
    piece = st.sampled_from([*forms, "3", "2027", "Q2", "12.5.2026", ",", "house"])
    gap = st.sampled_from([" ", "  ", "-", ", ", ". ", ""])
    text = "".join(data.draw(st.lists(st.tuples(piece, gap), max_size=8).map(lambda pairs: sum(pairs, ()))))
    everywhere = [match.span() for match in rules.expression.finditer(lower_case(text))]
    assert [match.span() for match in rules.matches(text)] == everywhere
