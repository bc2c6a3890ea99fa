"""The date words of a language: `dates.py` of its folder; the names of months are in `months.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class DateWords:
    """Words of dates and periods, in lower case, for languages whose words are separated by spaces.

    Lines are "form, form = value"; lists are separated by commas. A form may have several words. A field
    without lines says that the language has no such words.
    """

    weekdays: str
    """= 0 (Monday) to 6."""
    units: str
    """= hour, day, week, month, quarter, year."""
    numbers: str
    """Small numbers that are written in words before a unit = their value."""
    prepositions: str
    """= in, until, before, from, after, within, since, period, ahead."""
    day_words: str
    """Words for a day as seen from today = its distance in days: "tomorrow = 1"."""
    period_parts: str
    """= start, middle, end, half1, half2, quarter1 to quarter4."""
    whole_periods: str
    """Periods that need no number: "the year = year"; "year-end = yearend", also monthend and weekend."""
    articles: str
    """Words that may precede a date without changing it."""
    past_verbs: str
    """Verb forms that put the sentence in the past."""
    future_verbs: str
    """Verb forms that put the sentence in the future."""
    vague_times: str
    """Phrases that name a time and fix no day ("in the near future")."""
    steps: str = ""
    """What precedes a weekday or unit: "next week" = next, last, this, following."""
    steps_after: str = ""
    """What follows a weekday or unit: "la semaine prochaine"."""
    directions_after: str = ""
    """What follows a number and unit: "two days ago" = ago, ahead; "three years old" = old, no date."""
    directions_before: str = ""
    """Prepositions that say "ago" before a number and unit ("vor zwei Tagen")."""
    future_prepositions: str = ""
    """Prepositions that say "ahead" before a number and unit in the future tense ("in two days")."""
    vague_numbers: str = ""
    """Of `numbers`, articles that count only with a preposition or direction ("a year")."""
    unit_suffixes: str = ""
    """Endings that make a number with its unit no period ("-old")."""
    plural_endings: str = ""
    """Endings of plurals: "2020 rivals" counts rivals and is no year."""
    missed_deadlines: str = ""
    """Phrases that say that a deadline before them or after them is past ("failed")."""
    year_connectors: str = ""
    """Words between a month and its year ("de")."""
    year_words: str = ""
    """Words behind the number of a year that belong to the date: "2027 roku"."""
    ordinal_marks: str = ""
    """What may follow the number of a day ("st", ".")."""
    future_endings: str = ""
    """Endings that make a verb a future tense."""
    day_first: bool = True
    """Whether 3/4/2025 is the third of April; False where it may be either."""
