"""Months, weekdays and time zones in all languages, as timestamps of news pages have them."""

from __future__ import annotations

from functools import cache

from summariser.cleaning.multilingual import all_words, date_words, timestamp_words
from summariser.languages import MonthNames, find_language, in_all_languages, mapping
from summariser.languages.shared.time_zones import ZONES


@cache
def months() -> dict[str, int]:
    """The number of a month by its name or abbreviation, in lower case."""
    return {
        name: number
        for data in in_all_languages("months", MonthNames)
        for name, number in data.numbers_beside_digits().items()
    }


@cache
def weekdays() -> frozenset[str]:
    """Names and abbreviations of the days of the week, in lower case."""
    names = frozenset(name for data in date_words() for name in mapping(data.weekdays))
    return names | all_words(data.weekday_abbreviations for data in timestamp_words())


@cache
def zones() -> dict[str, int]:
    """Minutes east of Greenwich by the abbreviation of a time zone, in upper case."""
    listed = (ZONES, *(data.zones for data in timestamp_words()))
    return {name.upper(): int(minutes) for text in listed for name, minutes in mapping(text).items()}


@cache
def daylight_zones(language: str) -> dict[str, int]:
    """Minutes east of Greenwich in winter by names that a language uses for winter and summer time alike."""
    found = find_language(language)
    words = found.timestamps if found else None
    return {name: int(minutes) for name, minutes in mapping(words.daylight_zones if words else "").items()}
