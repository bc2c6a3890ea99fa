"""Times as news pages print them: a closed grammar, in which "ambiguous" is an answer.

Known: ISO 8601, RFC 822, D.M.Y (day first), Y/M/D, Y年M月D日, months by name in the languages of
`calendar.py`, clock times with a zone. 03/04/2025 is ambiguous where neither number nor language decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from summariser.cleaning.text.month_names import AMERICAN_ZONES, ZONES, months

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９：／．", "012345678901234567890123456789:/.")
_DIGIT = re.compile(r"\d")
# A scraper may have glued the clock time to the year.
_YEAR = r"(\d{4})(?:(?!\d)|(?=\d{1,2}:\d{2}))"
# With each form the characters of which it holds one.
_DATES = (
    ("ymd", "-", re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")),
    ("ymd", "年년", re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")),
    ("ymd", "/.", re.compile(r"(?<![\d.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")),
    ("dmy", ".", re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]\d)")),
    ("slashed", "/-", re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")),
    (
        "dMy",
        " -",
        re.compile(
            rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.|º|ª)?[ -](?:de |of |d')?([^\W\d_]{{3,12}})\.?"
            rf"(?: [^\W\d_]{{2,8}}(?: [^\W\d_]{{2,8}})?)?,?[ -](?:de |of |del )?{_YEAR}"
        ),
    ),
    (
        "Mdy",
        " ",
        re.compile(rf"(?<!\w)([^\W\d_]{{3,12}})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?:, ?| ){_YEAR}"),
    ),
)
# What a month before its day is followed by.
_DAY_AND_YEAR = re.compile(r"\d(?:st|nd|rd|th)?(?:, ?| )\d{4}")
_FULL_YEAR = re.compile(r"\d{4}")
_CLOCK = re.compile(
    r"(?:(?<![\d:.,])|(?<=[ ,]20\d\d))(\d{1,2})(?: ?[:h時点时] ?"
    r"|[.])(\d{2})(?:分)?(?::(?P<second>\d{2}))?(?:[.,]\d{1,9})?(?![\d.]|,\d)"
    r"\s?(?:Uhr|Hs?\b|hrs\b|ч\b)?\s?([ap]\.?\s?m\.?(?![a-z])|[صم](?!\w)|مساء|صباحا)?"
    r"|(?<![\d:.,])(\d{1,2})\s?([ap]\.?m\.?)(?![a-z])",
    re.I,
)
_HALF_BEFORE = re.compile(r"(?:(上午|午前|오전)|(下午|午後|오후|晚上))\s?$")
_ZONE = re.compile(
    r"\s{0,2}[(]?(?:(GMT|UTC)?\s?([+\-−]\d{1,2}):?(\d{2})?(?!\d)|(Z)(?!\w)"
    r"|((?:[^\W\d_]{2,9} )?[^\W\d_]{2,9}))"
)


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A date, a clock time or both, at [start, end) of a line. `day` is None for a time alone.

    `iso` is ISO 8601 of the day, with the time and its offset as far as they are given.
    """

    start: int
    end: int
    day: date | None
    iso: str
    clock: str


def find_days(text: str, language: str) -> list[date]:
    """The days that a short line names in full, in the order of `find_stamps`."""
    if not _DIGIT.search(text):
        return []
    return [day for _, _, day in _find_dates(text.translate(_DIGITS), language, None)]


def find_stamps(text: str, language: str, month_hint: int | None = None) -> list[Timestamp]:
    """All stamps of a short line. `month_hint`: a month the article names, to read 08/04/2026."""
    if not _DIGIT.search(text):
        return []
    text = text.translate(_DIGITS)
    dates = _find_dates(text, language, month_hint)
    clocks = _find_clocks(text, [(start, end) for start, end, _ in dates], language)
    stamps: list[Timestamp] = []
    for start, end, day in dates:
        clock = _beside(clocks, start, end, text)
        if clock:
            clocks.remove(clock)
            stamps.append(_stamp(min(start, clock[0]), max(end, clock[1]), day, clock))
        else:
            stamps.append(Timestamp(start, end, day, day.isoformat(), ""))
    stamps += [Timestamp(clock[0], clock[1], None, "", _clock_iso(clock, None)) for clock in clocks]
    return sorted(stamps, key=lambda stamp: stamp.start)


# Start, end, hour, minute, second, zone.
_Clock = tuple[int, int, int, int, int, str | int | None]


def _stamp(start: int, end: int, day: date, clock: _Clock) -> Timestamp:
    written = _clock_iso(clock, day)
    return Timestamp(start, end, day, f"{day.isoformat()}T{written}", written)


def _find_dates(text: str, language: str, hint: int | None) -> list[tuple[int, int, date]]:
    found: list[tuple[int, int, date]] = []
    for order, pattern in _possible_forms(text):
        for match in pattern.finditer(text):
            day = _day(order, match, language, hint)
            if day and not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), day))
    return sorted(found)


def _possible_forms(text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    full_year = _FULL_YEAR.search(text)
    for order, marks, pattern in _DATES:
        if not (full_year or order == "dmy") or not any(mark in text for mark in marks):
            continue
        if order != "Mdy" or _DAY_AND_YEAR.search(text):
            yield order, pattern


def _day(order: str, match: re.Match[str], language: str, hint: int | None) -> date | None:
    a, b, c = match.groups()
    if order == "ymd":
        return _date(int(a), int(b), int(c))
    if order == "dmy":
        return _date(int(c) + (2000 if len(c) == 2 else 0), int(b), int(a))
    if order == "slashed":
        return _slashed(int(a), int(b), int(c), language, hint)
    name, number = (b, a) if order == "dMy" else (a, b)
    month = months().get(name.lower())
    return _date(int(c), month, int(number)) if month else None


def _slashed(a: int, b: int, year: int, language: str, hint: int | None) -> date | None:
    """Day first outside English; in English only if one number or the article's own month decides."""
    if a > 12 or a == b or language not in ("en", "und"):
        return _date(year, b, a)
    if b > 12:
        return _date(year, a, b)
    if hint in (a, b):
        return _date(year, b, a) if hint == b else _date(year, a, b)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    if not (1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _find_clocks(text: str, taken: list[tuple[int, int]], language: str) -> list[_Clock]:
    clocks: list[_Clock] = []
    for match in _CLOCK.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if clocks and match.start() < clocks[-1][1]:
            continue
        hour, minute = int(match[1] or match[5]), int(match[2] or 0)
        half = _HALF_BEFORE.search(text, max(0, match.start() - 3), match.start())
        hour = _on_24_hours(hour, match[4] or match[6] or "", half)
        if hour > 23 or minute > 59 or int(match["second"] or 0) > 59:
            continue
        zone, end = _zone(text, match.end(), language)
        if match[1] and text[match.end(1)] == "." and zone is None and "Uhr" not in match[0]:
            continue
        start = half.start() if half else match.start()
        clocks.append((start, end, hour, minute, int(match["second"] or 0), zone))
    return clocks


def _on_24_hours(hour: int, half: str, written_before: re.Match[str] | None) -> int:
    afternoon = half[:1] in ("p", "P") or half in ("م", "مساء") or bool(written_before and written_before[2])
    morning = half[:1] in ("a", "A") or half in ("ص", "صباحا") or bool(written_before and written_before[1])
    if afternoon and hour < 12:
        return hour + 12
    return 0 if morning and hour == 12 else hour


def _zone(text: str, at: int, language: str) -> tuple[str | int | None, int]:
    """The zone written at `at`: minutes east, or the name of an American zone; and where it ends."""
    match = _ZONE.match(text, at)
    if match is None:
        return None, at
    if match[2]:
        sign = -1 if match[2][0] in "-−" else 1
        return sign * (abs(int(match[2].replace("−", "-"))) * 60 + int(match[3] or 0)), match.end()
    for name in (match[4] or match[5], (match[5] or "").split(" ")[0]):
        if name in AMERICAN_ZONES and language == "en":
            return name, match.start(4 if match[4] else 5) + len(name)
        if name and (name.upper() in ZONES) and (name.isupper() or not name.isascii()):
            return ZONES[name.upper()], match.start(4 if match[4] else 5) + len(name)
    return None, at


def _beside(clocks: list[_Clock], start: int, end: int, text: str) -> _Clock | None:
    """The clock time next to a date: with no other words than a few between them."""
    for clock in clocks:
        gap = text[end : clock[0]] if clock[0] >= end else text[clock[1] : start]
        if len(gap) <= 12 and sum(c.isalpha() for c in gap) <= 6:
            return clock
    return None


def _clock_iso(clock: _Clock, day: date | None) -> str:
    _, _, hour, minute, second, zone = clock
    written = f"{hour:02}:{minute:02}:{second:02}"
    if isinstance(zone, str):
        zone = AMERICAN_ZONES[zone] + (60 if day and _american_summer(day) else 0) if day else None
    if zone is None:
        return written
    if zone == 0:
        return written + "Z"
    offset = timezone(timedelta(minutes=zone))
    return written + datetime(2000, 1, 1, tzinfo=offset).isoformat()[-6:]


def _american_summer(day: date) -> bool:
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    first = march + timedelta(days=(6 - march.weekday()) % 7)
    last = november + timedelta(days=(6 - november.weekday()) % 7)
    return first <= day < last
