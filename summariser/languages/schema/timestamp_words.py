"""The words of timestamps on news pages in a language: `timestamps.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)  # for a quicker start
class TimestampWords:
    """The words of timestamps on news pages in one language: when an article was published and changed.

    Unless a field says otherwise it holds regular expressions in lower case, one a line, searched anywhere
    without regard to case. A field is left out where there is nothing to put into it.
    """

    weekday_abbreviations: str = ""
    """Words, beside the weekdays of `dates.py`: "mon"."""
    modified_labels: str = ""
    """Words before the time of the last change: "updated"."""
    other_dates: str = ""
    """Words before a date that is neither: "event"."""
    relative_times: str = ""
    """Times counted back from now: "3 hours ago"."""
    relative_stems: str = ""
    """Parts, separated by commas: each of these times contains one. A line without any is not searched."""
    day_links: str = ""
    """What may come between the number of a day and its month, beside the `year_connectors` of `dates.py`;
    separated by commas."""
    date_marks: str = ""
    """The characters after the numbers of year, month and day, in this order, separated by commas."""
    hour_marks: str = ""
    """Characters between hours and minutes, beside the colon."""
    minute_marks: str = ""
    """Characters after the minutes."""
    hour_words: str = ""
    """Words after a clock time: "Uhr"."""
    morning_before: str = ""
    """Words of the first half of the day before a clock time."""
    afternoon_before: str = ""
    """Words of the second half before it."""
    morning_after: str = ""
    """Words of the first half after it."""
    afternoon_after: str = ""
    """Words of the second half after it."""
    zones: str = ""
    """The language's own names of time zones, in lines "NAME = minutes east of Greenwich"."""
    daylight_zones: str = ""
    """Names that mean winter and summer time alike, read in this language only; in the same format, in winter.
    Summer time is an hour more, from the second Sunday of March to the first of November."""
    month_first_regions: str = ""
    """Regions (ISO 3166-1) whose pages always put the month first; their pages say so by "en-US"."""
    month_first: bool = False
    """Whether 03/04/2025 may be the fourth of March, so that only the context decides."""
