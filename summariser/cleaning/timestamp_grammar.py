"""Dates and clock times as news pages print them: a closed grammar, which leaves out what is ambiguous.

Known: ISO 8601, RFC 822, D.M.Y (day first), Y/M/D, Y年M月D日, months by name in all languages, clock times
with a zone. 03/04/2025 is left out where neither the numbers nor the language nor the context decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import NamedTuple

from summariser.cleaning.calendar_words import daylight_zones, months, zones
from summariser.cleaning.language_identification import UNDETERMINED
from summariser.cleaning.multilingual import all_phrases, any_of, date_words, timestamp_words
from summariser.languages import find_language, phrases

_ASCII_DIGITS = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９：／．", "012345678901234567890123456789:/."
)
_DIGIT = re.compile(r"\d")
_FULL_YEAR = re.compile(r"\d{4}")
_YEARS = range(1900, 2101)
_WIDEST_GAP = 12  # characters between a date and its clock time
_MOST_GAP_LETTERS = 6  # letters among them
_HALF_DAY_REACH = 3  # characters
_ZONE = re.compile(
    r"\s{0,2}[(]?(?:(?:GMT|UTC)?\s?(?P<hours>[+\-−]\d{1,2}):?(?P<minutes>\d{2})?(?!\d)"
    r"|(?P<zulu>Z)(?!\w)|(?P<names>(?P<first>[^\W\d_]{2,9} )?[^\W\d_]{2,9}))"
)
_FARTHEST_ZONE = 14 * 60  # minutes


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A date, a clock time or both, at [start, end) of a line. `day` is None for a clock time alone.

    `iso` is ISO 8601 of the day, with the time and its offset as far as they are given.
    """

    start: int
    end: int
    day: date | None
    iso: str
    clock: str


class _DateForm(NamedTuple):
    """A way to write a date: characters of which each match contains one, and the pattern."""

    characters: frozenset[str]
    pattern: re.Pattern[str]
    short_year: bool = False
    prefilter: re.Pattern[str] | None = None
    """A pattern that is quicker to search and that each match contains."""


class _ClockTime(NamedTuple):
    """A clock time at [start, end) of a line. `zone`: minutes east of Greenwich in winter, if it has one."""

    start: int
    end: int
    hour: int
    minute: int
    second: int
    zone: int | None
    has_summer_time: bool = False


MonthHint = Callable[[], int | None]


def no_hint() -> int | None:
    """No month is known."""
    return None


def find_days(text: str, language: str) -> list[date]:
    """The days that a short line names in full, in the order of `find_timestamps`."""
    if not _DIGIT.search(text):
        return []
    return [day for _, _, day in _find_dates(text.translate(_ASCII_DIGITS), language, no_hint)]


def find_timestamps(text: str, language: str, month_hint: MonthHint = no_hint) -> list[Timestamp]:
    """All dates and clock times of a short line in a language (ISO 639-1 or "und"), in order.

    The language may have a region ("en-US"), which decides how 08/04/2026 is read; `month_hint`, which gives
    a month that the article names, is asked where that is not enough.
    """
    if not _DIGIT.search(text):
        return []
    text = text.translate(_ASCII_DIGITS)
    dates = _find_dates(text, language, month_hint)
    clocks = _find_clock_times(text, [(start, end) for start, end, _ in dates], language.partition("-")[0])
    stamps: list[Timestamp] = []
    for start, end, day in dates:
        clock = _beside(clocks, start, end, text)
        if clock:
            clocks.remove(clock)
            stamps.append(_timestamp(min(start, clock.start), max(end, clock.end), day, clock))
        else:
            stamps.append(Timestamp(start, end, day, day.isoformat(), ""))
    stamps += [Timestamp(clock.start, clock.end, None, "", _clock_iso(clock, None)) for clock in clocks]
    return sorted(stamps, key=lambda stamp: stamp.start)


def _timestamp(start: int, end: int, day: date, clock: _ClockTime) -> Timestamp:
    time = _clock_iso(clock, day)
    return Timestamp(start, end, day, f"{day.isoformat()}T{time}", time)


@cache
def _date_forms() -> tuple[_DateForm, ...]:
    """All ways to write a date, in the order in which they are tried; where two overlap, the first is
    taken."""
    marks = [phrases(data.date_marks) for data in timestamp_words() if data.date_marks]
    years, month_marks, days = ("".join(dict.fromkeys(column)) for column in zip(*marks, strict=True))
    suffixes = all_phrases(data.ordinal_marks for data in date_words())
    suffix = f"(?:{'|'.join(map(re.escape, ('.', 'ª', *suffixes)))})?"
    # A scraper may have removed the space between year and clock time.
    year = r"(?P<year>\d{4})(?:(?!\d)|(?=\d{1,2}:\d{2}))"
    return (
        _DateForm(
            frozenset("-"), re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
        ),
        _DateForm(
            frozenset(years),
            re.compile(
                rf"(?<!\d)(?P<year>\d{{4}})\s?[{years}]\s?(?P<month>\d{{1,2}})\s?[{month_marks}]"
                rf"\s?(?P<day>\d{{1,2}})\s?[{days}]"
            ),
        ),
        _DateForm(
            frozenset("/."),
            re.compile(r"(?<![\d.])(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})(?!\d)"),
        ),
        _DateForm(
            frozenset("."),
            re.compile(
                r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})(?![\d.]\d)"
            ),
            short_year=True,
        ),
        _DateForm(
            frozenset("/-"),
            re.compile(r"(?<!\d)(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>\d{4})(?!\d)"),
        ),
        _DateForm(
            frozenset(" -"),
            re.compile(
                rf"(?<!\d)(?P<day>\d{{1,2}}){suffix}[ -]{_day_link()}(?P<name>[^\W\d_]{{3,12}})\.?"
                rf"(?: [^\W\d_]{{2,8}}(?: [^\W\d_]{{2,8}})?)?,?[ -]{year}"
            ),
        ),
        _DateForm(
            frozenset(" "),
            re.compile(rf"(?<!\w)(?P<name>[^\W\d_]{{3,12}})\.? (?P<day>\d{{1,2}}){suffix}(?:, ?| ){year}"),
            prefilter=re.compile(rf"\d{suffix}(?:, ?| )\d{{4}}"),
        ),
    )


def _day_link() -> str:
    """What may come between the number of a day and its month."""
    separate = all_phrases(data.year_connectors for data in date_words())
    attached = all_phrases(data.day_links for data in timestamp_words())
    return f"(?:{'|'.join([*(f'{re.escape(link)} ' for link in separate), *map(re.escape, attached)])})?"


def _find_dates(text: str, language: str, hint: MonthHint) -> list[tuple[int, int, date]]:
    """The dates of a text with their spans."""
    found: list[tuple[int, int, date]] = []
    for form in _possible_forms(text):
        for match in form.pattern.finditer(text):
            day = _day(match.groupdict(), language, hint)
            if day and not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), day))
    return sorted(found)


def _possible_forms(text: str) -> Iterator[_DateForm]:
    full_year = _FULL_YEAR.search(text)
    for form in _date_forms():
        if not (full_year or form.short_year) or form.characters.isdisjoint(text):
            continue
        if form.prefilter is None or form.prefilter.search(text):
            yield form


def _day(parts: dict[str, str], language: str, hint: MonthHint) -> date | None:
    """The day of a match by its named groups; None if there is no such day or it is ambiguous."""
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    if "first" in parts:
        return _slashed(int(parts["first"]), int(parts["second"]), year, language, hint)
    month = months().get(parts["name"].lower()) if "name" in parts else int(parts["month"])
    return _date(year, month, int(parts["day"])) if month else None


def _slashed(first: int, second: int, year: int, language: str, hint: MonthHint) -> date | None:
    """Day first, but where the language also puts the month first: there one of the numbers, the region or
    the hint must decide."""
    base, _, region = language.partition("-")
    if first > 12 or first == second or not may_put_month_first(base):
        return _date(year, second, first)
    if region and second <= 12:
        return _date(year, first, second) if _puts_month_first(base, region) else _date(year, second, first)
    if second > 12:
        return _date(year, first, second)
    month = hint()
    if month == first:
        return _date(year, first, second)
    return _date(year, second, first) if month == second else None


@cache
def may_put_month_first(language: str) -> bool:
    """Whether 03/04/2025 may be the fourth of March in a language, or it is not known which language it
    is."""
    found = find_language(language)
    return language == UNDETERMINED or bool(found and found.timestamps and found.timestamps.month_first)


def _puts_month_first(language: str, region: str) -> bool:
    found = find_language(language)
    return bool(found and found.timestamps and region.upper() in found.timestamps.month_first_regions.split())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


@cache
def _clock_pattern() -> re.Pattern[str]:
    """A clock time, with the words of half days and hours after it."""
    listed = timestamp_words()
    marks = any_of(data.hour_marks for data in listed)
    minute = any_of(data.minute_marks for data in listed)
    word = any_of(data.hour_words for data in listed)
    morning = any_of(data.morning_after for data in listed)
    afternoon = any_of(data.afternoon_after for data in listed)
    return re.compile(
        rf"(?:(?<![\d:.,])|(?<=[ ,]20\d\d))(?P<hour>\d{{1,2}})(?: ?(?:[:h]|{marks}) ?|(?P<stop>[.]))"
        rf"(?P<minute>\d{{2}}){minute}?(?::(?P<second>\d{{2}}))?(?:[.,]\d{{1,9}})?(?![\d.]|,\d)"
        rf"\s?(?P<word>{word})?\s?"
        rf"(?:(?P<am>a\.?\s?m\.?(?![a-z])|{morning})|(?P<pm>p\.?\s?m\.?(?![a-z])|{afternoon}))?"
        rf"|(?<![\d:.,])(?P<full_hour>\d{{1,2}})\s?(?:(?P<full_am>a\.?m\.?)|(?P<full_pm>p\.?m\.?))(?![a-z])",
        re.I,
    )


@cache
def _half_day_before() -> re.Pattern[str]:
    morning = any_of(data.morning_before for data in timestamp_words())
    afternoon = any_of(data.afternoon_before for data in timestamp_words())
    return re.compile(rf"(?:(?P<am>{morning})|(?P<pm>{afternoon}))\s?$")


def _find_clock_times(text: str, taken: list[tuple[int, int]], language: str) -> list[_ClockTime]:
    """The clock times outside the spans `taken`, in order."""
    found: list[_ClockTime] = []
    for match in _clock_pattern().finditer(text):
        overlaps = any(start < match.end() and match.start() < end for start, end in taken)
        if overlaps or (found and match.start() < found[-1].end):
            continue
        clock = _clock_time(match, text, language)
        if clock:
            found.append(clock)
    return found


def _clock_time(match: re.Match[str], text: str, language: str) -> _ClockTime | None:
    """The clock time of a match; None where its numbers are none ("10.30" needs a zone, a half day or a word
    for it)."""
    before = _half_day_before().search(text, max(0, match.start() - _HALF_DAY_REACH), match.start())
    hour = _on_24_hours(
        int(match["hour"] or match["full_hour"]),
        morning=bool(match["am"] or match["full_am"] or (before and before["am"])),
        afternoon=bool(match["pm"] or match["full_pm"] or (before and before["pm"])),
    )
    minute, second = int(match["minute"] or 0), int(match["second"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    zone, end, has_summer_time = _zone(text, match.end(), language)
    half_day = any(match[name] for name in ("am", "pm"))
    if match["stop"] and zone is None and not match["word"] and not half_day:
        return None
    start = before.start() if before else match.start()
    return _ClockTime(start, end, hour, minute, second, zone, has_summer_time)


def _on_24_hours(hour: int, *, morning: bool, afternoon: bool) -> int:
    if afternoon and hour < 12:
        return hour + 12
    return 0 if morning and hour == 12 else hour


def _zone(text: str, at: int, language: str) -> tuple[int | None, int, bool]:
    """The zone at `at`: minutes east of Greenwich, where it ends, and whether an hour is added in summer."""
    match = _ZONE.match(text, at)
    if match is None:
        return None, at, False
    if match["hours"]:
        sign = 1 if match["hours"][0] == "+" else -1
        offset = sign * (int(match["hours"][1:]) * 60 + int(match["minutes"] or 0))
        return (offset, match.end(), False) if abs(offset) <= _FARTHEST_ZONE else (None, at, False)
    start = match.start("zulu" if match["zulu"] else "names")
    for name in (match["zulu"] or match["names"], (match["first"] or "").strip()):
        if name in daylight_zones(language):
            return daylight_zones(language)[name], start + len(name), True
        if name and name.upper() in zones() and (name.isupper() or not name.isascii()):
            return zones()[name.upper()], start + len(name), False
    return None, at, False


def _beside(clocks: list[_ClockTime], start: int, end: int, text: str) -> _ClockTime | None:
    """The clock time next to a date at [start, end): with few other letters between them."""
    for clock in clocks:
        gap = text[end : clock.start] if clock.start >= end else text[clock.end : start]
        if len(gap) <= _WIDEST_GAP and sum(character.isalpha() for character in gap) <= _MOST_GAP_LETTERS:
            return clock
    return None


def _clock_iso(clock: _ClockTime, day: date | None) -> str:
    """ISO 8601 of a clock time; a zone with summer time needs the day to be known."""
    time = f"{clock.hour:02}:{clock.minute:02}:{clock.second:02}"
    zone = clock.zone
    if zone is None or (clock.has_summer_time and day is None):
        return time
    if clock.has_summer_time and day and _is_american_summer(day):
        zone += 60
    if zone == 0:
        return f"{time}Z"
    return time + datetime(2000, 1, 1, tzinfo=timezone(timedelta(minutes=zone))).isoformat()[-6:]


def _is_american_summer(day: date) -> bool:
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    first = march + timedelta(days=(6 - march.weekday()) % 7)
    last = november + timedelta(days=(6 - november.weekday()) % 7)
    return first <= day < last
