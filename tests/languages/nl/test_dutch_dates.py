"""Dates and periods in Dutch."""

from __future__ import annotations

from datetime import date

import pytest

from summariser.scan.dates import scan_dates

PUBLISHED = date(2026, 3, 18)  # a Wednesday
DATES: list[tuple[str, str, date | None, date | None]] = [
    ("Hij betaalt voor 1 juni.", "voor 1 juni", None, date(2026, 5, 31)),
    ("Het bedrijf zal uiterlijk vrijdag betalen.", "uiterlijk vrijdag", None, date(2026, 3, 20)),
    ("Dat zei hij dinsdag.", "dinsdag", date(2026, 3, 17), date(2026, 3, 17)),
    ("Binnen zes maanden moet het af zijn.", "Binnen zes maanden", None, date(2026, 9, 18)),
    ("De brug is tegen eind 2027 klaar.", "tegen eind 2027", None, date(2027, 12, 31)),
    (
        "Het filter draait in het eerste kwartaal van 2027.",
        "in het eerste kwartaal van 2027",
        date(2027, 1, 1),
        date(2027, 3, 31),
    ),
    ("Volgende week komt er een plan.", "Volgende week", date(2026, 3, 23), date(2026, 3, 29)),
    ("De winst daalde vorig jaar.", "vorig jaar", date(2025, 1, 1), date(2025, 12, 31)),
    ("De wet geldt per 1 januari 2027.", "per 1 januari 2027", date(2027, 1, 1), date(2027, 1, 1)),
    ("Gisteren ging de winkel dicht.", "Gisteren", date(2026, 3, 17), date(2026, 3, 17)),
    ("Overmorgen begint het toernooi.", "Overmorgen", date(2026, 3, 20), date(2026, 3, 20)),
    ("De fabriek sluit eind volgend jaar.", "eind volgend jaar", None, date(2027, 12, 31)),
    ("Vanaf september rijdt de tram.", "Vanaf september", date(2026, 9, 1), None),
    ("De regeling loopt tot en met 2028.", "tot en met 2028", None, date(2028, 12, 31)),
    ("Medio april begint de bouw.", "Medio april", date(2026, 4, 10), date(2026, 4, 20)),
    ("Aanstaande zondag is er markt.", "Aanstaande zondag", date(2026, 3, 22), date(2026, 3, 22)),
    ("Afgelopen vrijdag was het stil.", "Afgelopen vrijdag", date(2026, 3, 13), date(2026, 3, 13)),
    ("Sinds maandag staakt men.", "Sinds maandag", date(2026, 3, 16), None),
]


@pytest.mark.parametrize(("text", "found", "first", "last"), DATES)
def test_a_date_is_resolved(text: str, found: str, first: date | None, last: date | None) -> None:
    (mention,) = scan_dates(text, PUBLISHED, "nl")
    assert (mention.text, mention.first, mention.last) == (found, first, last)


@pytest.mark.parametrize("text", ["Binnenkort volgt een besluit.", "De komende maanden blijft het druk."])
def test_a_vague_time_fixes_no_day(text: str) -> None:
    (mention,) = scan_dates(text, PUBLISHED, "nl")
    assert (mention.kind, mention.first, mention.last) == ("vague", None, None)
