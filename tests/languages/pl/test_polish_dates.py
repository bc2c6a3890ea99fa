"""Polish dates: the cases of months and weekdays, prepositions, and the days that they mean."""

from __future__ import annotations

from datetime import date

import pytest

from summariser.scan.dates import scan_dates

WEDNESDAY = date(2026, 3, 18)


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("text", "found", "bound", "first", "last"),
    [
        ("Firma zapłaci do piątku.", "do piątku", "until", None, "2026-03-20"),
        ("Mówił o tym w piątek.", "w piątek", "in", "2026-03-13", "2026-03-13"),
        ("Otworzą go w piątek.", "w piątek", "in", "2026-03-20", "2026-03-20"),
        ("Zakończą prace do końca czerwca.", "do końca czerwca", "until", None, "2026-06-30"),
        ("Umowę podpisali 15 stycznia.", "15 stycznia", "in", "2026-01-15", "2026-01-15"),
        ("Podpisano ją 15 stycznia 2025 r.", "15 stycznia 2025 r.", "in", "2025-01-15", "2025-01-15"),
        ("Ruszy od maja.", "od maja", "from", "2026-05-01", None),
        ("Kończy się w czerwcu.", "w czerwcu", "in", "2026-06-01", "2026-06-30"),
        ("Zapłaci przed 15 kwietnia.", "przed 15 kwietnia", "until", None, "2026-04-14"),
        ("Opuszczą go w ciągu 42 dni.", "w ciągu 42 dni", "until", None, "2026-04-29"),
        ("Przyjedzie jutro.", "jutro", "in", "2026-03-19", "2026-03-19"),
        ("Spotkają się w przyszłym tygodniu.", "w przyszłym tygodniu", "in", "2026-03-23", "2026-03-29"),
        ("W zeszłym roku był strajk.", "W zeszłym roku", "in", "2025-01-01", "2025-12-31"),
        ("Rok temu był tam strajk.", "Rok temu", "in", "2025-01-01", "2025-12-31"),
        ("Spotkali się trzy dni temu.", "trzy dni temu", "in", "2026-03-15", "2026-03-15"),
        ("Ruszą w drugiej połowie czerwca.", "w drugiej połowie czerwca", "in", "2026-06-16", "2026-06-30"),
        (
            "Gotowe będzie w trzecim kwartale 2027 roku.",
            "w trzecim kwartale 2027 roku",
            "in",
            "2027-07-01",
            "2027-09-30",
        ),
        ("W III kwartale zysk wzrósł.", "W III kwartale", "in", "2026-07-01", "2026-09-30"),
        ("Do końca roku wypłaci premie.", "Do końca roku", "until", None, "2026-12-31"),
        ("W środę, 4 marca, protestowali.", "W środę, 4 marca", "in", "2026-03-04", "2026-03-04"),
        ("Podpisano 03.02.2025.", "03.02.2025", "in", "2025-02-03", "2025-02-03"),
        ("Potrwa przez 15 miesięcy.", "przez 15 miesięcy", "in", None, None),
        ("Zrobi to wkrótce.", "wkrótce", "in", None, None),
    ],
)
def test_polish_dates(text: str, found: str, bound: str, first: str | None, last: str | None) -> None:
    (mention,) = scan_dates(text, WEDNESDAY, "pl")
    assert (mention.text, mention.bound) == (found, bound)
    assert (mention.first, mention.last) == (day(first), day(last))
