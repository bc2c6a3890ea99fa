"""The date words of a language: `dates.py` of its folder, or `cjk_dates.py`; months are in `months.py`."""

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
    """= start, middle, end, half1, half2, quarter1 to quarter4; open for parts without firm edges ("spring")."""
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
    """Phrases that say that the deadline after them is past ("failed")."""
    year_connectors: str = ""
    """Words between a month and its year ("de")."""
    year_words: str = ""
    """Words behind the number of a year that belong to the date: "2027 roku"."""
    ordinal_marks: str = ""
    """What may follow the number of a day ("st", ".")."""
    future_endings: str = ""
    """Endings that make a verb a future tense."""
    day_ordinals: str = ""
    """Numbers of days in words = 1 to 31: "the fifteenth of May"."""
    range_words: str = ""
    """What joins the first and the last day of a range: "6 to 27 July"."""
    holidays: str = ""
    """Feasts on a fixed day = month and day: "christmas = 12-25"."""
    past_participles: str = ""
    """Forms that are a past tense or a participle ("paid"): past where no future verb precedes them."""
    past_endings: str = ""
    """Endings of such forms ("-ed")."""
    infinitive_markers: str = ""
    """Words before an infinitive ("zu"); without them the ending alone makes one."""
    infinitive_endings: str = ""
    """Endings of infinitives, which look ahead ("обещал заплатить")."""
    count_starts: str = ""
    """What follows a length of time and names its start: "within 72 hours of", "after"."""
    day_first: bool = True
    """Whether 3/4/2025 is the third of April; False where it may be either."""


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
