"""The date words of a language written with Chinese characters: `cjk_dates.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class CjkDateWords:
    """Words of dates in Chinese and Japanese, where a number precedes the sign of its unit.

    Lines are "form, form = value"; lists are separated by white space.
    """

    digits: str
    """Numerals = their value, 10 for the sign of ten."""
    year: str
    """The sign after the number of a year."""
    month: str
    """The sign after the number of a month."""
    days: str
    """The signs after the number of a day."""
    day_words: str
    """Words for a day as seen from today = its distance in days."""
    weekdays: str
    """Last signs of weekday names = 0 (Monday) to 6."""
    weekday_prefixes: str
    """What precedes such a sign ("周")."""
    weekday_suffixes: str
    """What follows it ("曜日"); empty if nothing must."""
    weekday_steps: str
    """What precedes the prefix = last, this, following."""
    periods: str
    """Periods as seen from today: "下周 = week next", "年底 = year this end"."""
    units: str
    """What is counted in a length of time = hour, day, week, month, year."""
    within: str
    """What follows a length of time that is a deadline."""
    count_suffixes: str
    """What else may follow a length of time."""
    ends: str
    """What follows a year, month or period and means its end."""
    parts: str
    """What else may follow a month or year: its beginning or middle, which fix no day."""
    suffixes: str
    """What follows a date = before, until, from, after."""
    until_prefixes: str
    """What precedes a date and means until."""
    vague_times: str
    """Phrases that name a time and fix no day."""
    eras: str = ""
    """Names of eras before the number of a year = the year before their first."""
    first_year: str = ""
    """The sign for the first year of an era."""
    past_words: str = ""
    """What says that its sentence looks back."""
    missed_words: str = ""
    """What says that a deadline of its sentence was missed."""
    future_words: str = ""
    """What says that its sentence looks ahead."""
    count_starts: str = ""
    """What precedes a length of time and ends the event from which it counts: "発効後72時間以内"."""
    middles: str = ""
    """Of `parts`, those that name the middle."""
    quarters: str = ""
    """What follows a year and names a quarter = 1 to 4."""
