"""From what the words of a date say to the days they fix.

Conventions: weeks run from Monday to Sunday; "by" and "until" fix only the end, "from" and "since" only the
start; "before 15 April" ends on the 14th, "before the end of June" on the 30th. What needs the day of
publication stays open without it.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Bound = Literal["in", "from", "until"]
Tense = Literal["past", "future"] | None

# How far from the day of publication a day without a year may lie in the direction of the tense, in days.
_FARTHEST_AHEAD = 300
_FARTHEST_DEADLINE = 330
_FARTHEST_BACK = 356
_DAY = timedelta(days=1)
_YEAR = range(365, 367)  # days
_QUARTER = range(90, 93)
_MONTH = range(28, 32)
_LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True)
class DateInterval:
    """The days from `first` to `last`, both included."""

    first: date
    last: date


def one_day(day: date | None) -> DateInterval | None:
    """That day alone."""
    return DateInterval(day, day) if day else None


def make_day(year: int, month: int, day: int) -> date | None:
    """The date, or None if the calendar has none of that number."""
    if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def month_days(year: int, month: int) -> DateInterval:
    """All days of a month."""
    return DateInterval(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def year_days(year: int) -> DateInterval:
    """All days of a year."""
    return DateInterval(date(year, 1, 1), date(year, 12, 31))


def quarter_days(year: int, quarter: int) -> DateInterval:
    """All days of a calendar quarter, counted from 1."""
    return DateInterval(date(year, 3 * quarter - 2, 1), month_days(year, 3 * quarter).last)


def week_days(day: date) -> DateInterval:
    """The week, Monday to Sunday, in which `day` lies."""
    monday = day - timedelta(days=day.weekday())
    return DateInterval(monday, monday + timedelta(days=6))


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_units(day: date, number: int, unit: str) -> date:
    """`day` and `number` days, weeks, months, quarters or years; hours count as the days they fill."""
    if unit in {"month", "quarter", "year"}:
        return add_months(day, number * {"month": 1, "quarter": 3, "year": 12}[unit])
    return day + timedelta(days=-(-number // 24) if unit == "hour" else number * {"day": 1, "week": 7}[unit])


def nearest_year(month: int, day: int, published: date, tense: Tense, *, deadline: bool = False) -> int:
    """The year of a day that is named without one.

    It is the nearest occurrence that the tense allows. A day of the past that the future tense would move by
    almost a year, and the reverse, is the nearest one all the same: the tense has been misread.
    """
    years = [
        year
        for year in (published.year - 1, published.year, published.year + 1)
        if make_day(year, month, day)
    ]
    if not years:
        return published.year
    distances = {year: (date(year, month, day) - published).days for year in years}
    farthest = _FARTHEST_BACK if tense == "past" else _FARTHEST_DEADLINE if deadline else _FARTHEST_AHEAD
    fitting = [
        year for year in years
        if not (tense == "future" and not 0 <= distances[year] <= farthest)
        and not (tense == "past" and not 0 <= -distances[year] <= farthest)
    ]  # fmt: skip
    return min(fitting or years, key=lambda year: abs(distances[year]))


def month_of(month: int, published: date, tense: Tense) -> DateInterval:
    """The month named without a year; the current one counts as both past and to come."""
    if month == published.month:
        return month_days(published.year, month)
    return month_days(_nearest_month_year(month, published, tense), month)


def month_step(month: int, published: date, step: str) -> DateInterval | None:
    """ "next September", "last May": the nearest one that is not the current month; None for another step.

    "This May" is that of the year.
    """
    if step == "this":
        return month_days(published.year, month)
    direction = {"next": 1, "following": 1, "last": -1}.get(step, 0)
    if not direction:
        return None
    if month == published.month:
        return month_days(published.year + direction, month)
    return month_days(_nearest_month_year(month, published, "future" if direction > 0 else "past"), month)


def _nearest_month_year(month: int, published: date, tense: Tense) -> int:
    """The year of another month than the current one."""
    if tense is None:
        return nearest_year(month, 15, published, None)
    later = month > published.month
    if tense == "future":
        return published.year if later else published.year + 1
    return published.year - 1 if later else published.year


def weekday_of(weekday: int, published: date, step: str | None, tense: Tense) -> date:
    """The day of a weekday's name: by `step` ("next"), else the last one, or the next in the future tense."""
    ahead = (weekday - published.weekday()) % 7
    if step == "following":
        return week_days(published + timedelta(days=7)).first + timedelta(days=weekday)
    if step == "this":
        return week_days(published).first + timedelta(days=weekday)
    if step == "last":
        return published - timedelta(days=7 - ahead)
    if step == "next":
        return published + timedelta(days=ahead or 7)
    if tense == "future" or ahead == 0:
        return published + timedelta(days=ahead)
    return published - timedelta(days=7 - ahead)


def step_days(unit: str, step: str, published: date) -> DateInterval | None:
    """ "next month", "last year", "this week": the whole of it."""
    distance = {"next": 1, "following": 1, "last": -1, "this": 0}.get(step)
    if distance is None or unit == "hour":
        return None
    if unit == "year":
        return year_days(published.year + distance)
    moved = add_units(published, distance, unit)
    if unit == "month":
        return month_days(moved.year, moved.month)
    if unit == "quarter":
        return quarter_days(moved.year, (moved.month + 2) // 3)
    return week_days(moved) if unit == "week" else one_day(moved)


def part_days(part: str, days: DateInterval) -> DateInterval:
    """ "the second half of June", "the third quarter of 2027"; the whole where the part has no firm edges."""
    length = (days.last - days.first).days + 1
    if part.startswith("quarter") and length in _YEAR:
        return quarter_days(days.first.year, int(part[-1]))
    if part in {"half1", "half2"}:
        cut = middle_day(days)
        first_half, second_half = DateInterval(days.first, cut), DateInterval(cut + _DAY, days.last)
        return first_half if part == "half1" else second_half
    if part == "middle":
        return _middle_third(days)
    return days


def middle_day(days: DateInterval) -> date:
    """The last day of the first half: 30 June of a year, the 15th of a month."""
    length = (days.last - days.first).days + 1
    if length in _YEAR:
        return date(days.first.year, 6, 30)
    if length in _MONTH:
        return days.first + timedelta(days=14)
    return days.first + timedelta(days=(length + 1) // 2 - 1)


def _middle_third(days: DateInterval) -> DateInterval:
    """May to August of a year, the middle month of a quarter, the 10th to the 20th of a month."""
    length = (days.last - days.first).days + 1
    if length in _YEAR:
        return DateInterval(date(days.first.year, 5, 1), date(days.first.year, 8, 31))
    if length in _QUARTER:
        middle = add_months(days.first, 1)
        return month_days(middle.year, middle.month)
    if length in _MONTH:
        return DateInterval(days.first + timedelta(days=9), days.first + timedelta(days=19))
    return days


def bounded(days: DateInterval | None, preposition: str, part: str) -> tuple[date | None, date | None, Bound]:
    """What is left of `days` after part and preposition: (first, last, which end is fixed).

    "By the middle of 2026" ends on 30 June, the last day of its first half, and "from" it begins on 1 July;
    of a month both are the 15th.
    """
    bound: Bound = {"from": "from", "after": "from", "in": "in"}.get(preposition, "until")  # type: ignore[assignment]
    if days is None or part == "open":
        return None, None, bound
    if part == "middle" and bound != "in":
        middle = middle_day(days)
        later = middle if (days.last - days.first).days < _LONGEST_MONTH else middle + _DAY
        return (None, middle, bound) if bound == "until" else (later, None, bound)
    days = part_days(part, days)
    if preposition == "after":
        return days.last + _DAY, None, bound
    if bound == "from":
        return (days.last if part == "end" else days.first), None, bound
    if preposition == "before" and part != "end":
        return None, days.first - _DAY, bound
    if bound == "until":
        return None, (days.first if part == "start" else days.last), bound
    return (None, days.last, "until") if part == "end" else (days.first, days.last, bound)
