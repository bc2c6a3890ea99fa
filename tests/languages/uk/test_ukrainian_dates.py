"""Ukrainian dates, resolved from the day of publication: a Wednesday."""

from __future__ import annotations

from datetime import date

import pytest

from summariser.scan.dates import scan_dates

WEDNESDAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "words", "bound", "first", "last"),
    [
        ("Міст відкриють до п'ятниці.", "до п'ятниці", "until", None, "2026-03-20"),
        ("Вона заявила це у п’ятницю.", "у п’ятницю", "in", "2026-03-13", "2026-03-13"),
        ("Гроші виплатять протягом 42 днів.", "протягом 42 днів", "until", None, "2026-04-29"),
        ("Роботи завершать до кінця червня.", "до кінця червня", "until", None, "2026-06-30"),
        ("Зустріч відбудеться наступного тижня.", "наступного тижня", "in", "2026-03-23", "2026-03-29"),
        ("Минулого місяця ціни впали.", "Минулого місяця", "in", "2026-02-01", "2026-02-28"),
        ("Договір діє з 1 травня 2027 року.", "з 1 травня 2027", "from", "2027-05-01", None),
        ("Угоду підписали 9 березня.", "9 березня", "in", "2026-03-09", "2026-03-09"),
        ("Він приїхав два дні тому.", "два дні тому", "in", "2026-03-16", "2026-03-16"),
        ("Школу відкриють через три тижні.", "через три тижні", "in", None, None),
        (
            "Звіт опублікують у першому півріччі 2027 року.",
            "у першому півріччі 2027",
            "in",
            "2027-01-01",
            "2027-06-30",
        ),
        (
            "У другому кварталі 2025 року прибуток зріс.",
            "У другому кварталі 2025",
            "in",
            "2025-04-01",
            "2025-06-30",
        ),
        ("Завтра вона виступить у суді.", "Завтра", "in", "2026-03-19", "2026-03-19"),
        ("Позавчора пройшов дощ.", "Позавчора", "in", "2026-03-16", "2026-03-16"),
        ("Рішення оголосять найближчим часом.", "найближчим часом", "in", None, None),
        ("Суд триватиме 12–14 квітня.", "12–14 квітня", "in", "2026-04-12", "2026-04-14"),
        ("Міст закриють не пізніше 15 квітня.", "не пізніше 15 квітня", "until", None, "2026-04-15"),
        ("Після 2030 року станцію зупинять.", "Після 2030", "from", "2031-01-01", None),
    ],
)
def test_a_date_is_resolved(text: str, words: str, bound: str, first: str | None, last: str | None) -> None:
    (found,) = scan_dates(text, WEDNESDAY, "uk")
    days = [day.isoformat() if day else None for day in (found.first, found.last)]
    assert (found.text, found.bound, *days) == (words, bound, first, last)


@pytest.mark.parametrize("text", ["Сорок років він чекав на площі.", "Директор середньої школи пішов."])
def test_what_is_no_date_has_no_day(text: str) -> None:
    assert not [found for found in scan_dates(text, WEDNESDAY, "uk") if found.first or found.last]
