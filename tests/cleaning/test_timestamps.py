"""Timestamps in their usual forms."""

import pytest

from summariser.cleaning.timestamp_grammar import find_timestamps


@pytest.mark.parametrize(
    ("language", "line", "iso"),
    [
        ("en", "10:40 GMT 03.02.2025", "2025-02-03T10:40:00Z"),
        ("en", "2025-02-03T10:40:00Z", "2025-02-03T10:40:00Z"),
        ("en", "2025-02-03 10:40:22+05:30", "2025-02-03T10:40:22+05:30"),
        ("en", "Mon, 03 Feb 2025 10:40:00 +0000", "2025-02-03T10:40:00Z"),
        ("en", "Friday, September 19, 2025 4:55 p.m. EDT", "2025-09-19T16:55:00-04:00"),
        ("en", "Published 2:05 PM ET, Mon February 3, 2025", "2025-02-03T14:05:00-05:00"),
        ("en", "Published 2:05 PM ET, July 3, 2025", "2025-07-03T14:05:00-04:00"),
        ("en", "7 June 2026, 6:05 pm NZST", "2026-06-07T18:05:00+12:00"),
        ("en", "3 March 2025, 12:00-31", "2025-03-03T12:00:00"),
        ("en", "12:15 am, 3rd March 2025", "2025-03-03T00:15:00"),
        ("en", "June 30, 2023", "2023-06-30"),
        ("en", "13/02/2025", "2025-02-13"),
        ("en", "02/13/2025", "2025-02-13"),
        ("de", "06.11.2025, 14:36 Uhr", "2025-11-06T14:36:00"),
        ("de", "3. März 2025, 9.30 Uhr", "2025-03-03T09:30:00"),
        ("es", "22/01/2026 21:47", "2026-01-22T21:47:00"),
        ("es", "3 de febrero de 2025 a las 8:05", "2025-02-03T08:05:00"),
        ("fr", "Publié le 3 février 2025 à 17h20", "2025-02-03T17:20:00"),
        ("pt", "03/02/2025 10h40", "2025-02-03T10:40:00"),
        ("it", "3 febbraio 2025 alle 10:40", "2025-02-03T10:40:00"),
        ("ru", "3 февраля 2025, 10:40 МСК", "2025-02-03T10:40:00+03:00"),
        ("uk", "3 лютого 2025, 10:40", "2025-02-03T10:40:00"),
        ("ar", "9 ديسمبر 2025 ، 14:30 بتوقيت غرينتش", "2025-12-09T14:30:00Z"),
        ("ar", "٩ ديسمبر ٢٠٢٥", "2025-12-09"),
        ("zh", "2025年2月3日 10:40", "2025-02-03T10:40:00"),
        ("ja", "2025年2月3日 午後3時04分", "2025-02-03T15:04:00"),
    ],
)
def test_a_time_is_read(language: str, line: str, iso: str) -> None:
    assert [stamp.iso for stamp in find_timestamps(line, language)] == [iso]


@pytest.mark.parametrize("line", ["03/04/2025", "31.02.2025", "version 1.2.3", "won 3-2", "99:99"])
def test_what_is_ambiguous_or_no_date_is_none(line: str) -> None:
    assert not [stamp for stamp in find_timestamps(line, "en") if stamp.day]


def test_the_article_decides_an_ambiguous_date() -> None:
    assert find_timestamps("08/04/2026", "en", month_hint=lambda: 4)[0].iso == "2026-04-08"
