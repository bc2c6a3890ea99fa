"""Numbers that are dates, years or clock times."""

from __future__ import annotations

import re

from summariser.scan.figures.number_position import NumberPosition

_CLOCK_BEFORE = re.compile(r"\d[:h]\Z")
_DATE = re.compile(r"(?<!\d)(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4})(?!\d)")
_POINTED_TIME = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)")
_PHONE = re.compile(r"\+?\(?\d+\)?(?:[-./]\d+){2,}")
_RANGE_OF_THOUSANDS = re.compile(
    r"(?<![\d.,/-])[1-9]\d{0,2}(?:\.\d{3})+-[1-9]\d{0,2}(?:\.\d{3})+(?![\d/-]|\.\d)"
)
_PARTING = frozenset("-./+()0123456789")  # what may touch a part of either
_CLAUSE_ENDS = frozenset(("", ".", ","))
_MOST_DAYS = 31
_CHUNK = 20  # characters
_YEARS = range(1000, 3000)


def is_clock(place: NumberPosition) -> bool:
    """An hour of the day: "10:40", "7 pm"."""
    start, end = place.quantity.start, place.quantity.end
    if place.lexicon.clock.match(place.text, end) and place.quantity.unit in (None, "hour"):
        return True
    if _has_clock_unit(place) and (_after_hour_preposition(place) or _is_pointed_time(place)):
        return True
    return _CLOCK_BEFORE.search(place.text, max(0, start - 2), start) is not None


def _after_hour_preposition(place: NumberPosition) -> bool:
    return place.key(place.quantity.first - 1) in place.lexicon.hour_prepositions


def _has_clock_unit(place: NumberPosition) -> bool:
    return place.quantity.unit == "hour" and place.key(place.quantity.last - 1) in place.lexicon.clock_units


def _is_pointed_time(place: NumberPosition) -> bool:
    """ "9.40 uur": a point separates hours and minutes."""
    return _POINTED_TIME.match(place.text, place.quantity.start, place.quantity.end) is not None


def is_date(place: NumberPosition) -> bool:
    """A day beside the name of its month."""
    quantity = place.quantity
    if quantity.unit is not None or quantity.numeral.scale != 1:
        return False
    lexicon = place.lexicon
    joined = place.key(quantity.first - 1)
    before = (
        quantity.first
        - 1
        - (joined == "." or joined in lexicon.date_connectors or joined in lexicon.date_articles)
    )
    if is_month(place, before) and (quantity.value <= _MOST_DAYS or quantity.value in _YEARS):
        return True
    joining = place.key(quantity.last)
    after = quantity.last + (joining == "." or joining in lexicon.date_connectors)
    return is_month(place, after) and quantity.value <= _MOST_DAYS


def is_month(place: NumberPosition, index: int) -> bool:
    """Whether the token at `index` is a month; one that is another word too ("may") only with its capital."""
    months, key = place.lexicon.months, place.key(index)
    return key in months.names and not (key in months.capital_only and place.raw(index).islower())


def is_compact_date(place: NumberPosition) -> bool:
    """ "2025-02-03", "3.2.2025", "12/05/24", and phone numbers."""
    quantity = place.quantity
    start, end = place.tokens[quantity.numeral.first].start, place.tokens[quantity.numeral.last - 1].end
    if not _PARTING.intersection((place.text[start - 1 : start], place.text[end : end + 1])):
        return False
    low = max(0, start - _CHUNK)
    near = place.text[low : end + _CHUNK]
    if any(
        low + one.start() <= start and end <= low + one.end() for one in _RANGE_OF_THOUSANDS.finditer(near)
    ):
        return False
    return any(
        low + found.start() <= start
        and end <= low + found.end()
        and found.end() - found.start() > end - start
        for pattern in (_DATE, _PHONE)
        for found in pattern.finditer(near)
    )


def is_year(place: NumberPosition) -> bool:
    """A bare number of four digits that no noun or qualifier makes a count."""
    quantity = place.quantity
    if quantity.unit == "year" and quantity.numeral.scale == 1:
        return _dated_year(place)
    if not _year_shaped(place):
        return False
    if place.key(quantity.last) in place.lexicon.year_nouns:
        return True
    if place.key(quantity.last) in place.lexicon.counted_singles:
        return False
    counted = _noun_at(place, quantity.last)
    if place.lexicon.qualifiers.before(place.tokens, quantity.first):
        return not counted and _compared(place)
    if quantity.value < 1800 or quantity.value % 100 == 0:
        return not counted or place.key(quantity.first - 1) in place.lexicon.year_cues
    return True


def _noun_at(place: NumberPosition, index: int) -> bool:
    if place.kind(index) != "word" or place.key(index) in place.lexicon.function_words:
        return False
    return place.raw(index)[0].isupper() or not place.lexicon.noun_capitals


def _dated_year(place: NumberPosition) -> bool:
    """ "2019年", "в 2019 году"."""
    quantity = place.quantity
    named = place.key(quantity.last - 1) in place.lexicon.year_words
    plain = place.raw(quantity.numeral.first).isdecimal()
    return 1000 <= quantity.value < 2100 and plain and (named or quantity.value % 100 != 0)


def _year_shaped(place: NumberPosition) -> bool:
    raw = place.raw(place.quantity.numeral.first)
    if not place.bare or len(raw) != 4 or not raw.isdecimal() or raw[0] in "0٠":
        return False
    return 1000 <= place.quantity.value < 2100


def _compared(place: NumberPosition) -> bool:
    """ "less than 2024": what counts nothing and is a year of our time is what is compared with."""
    return place.quantity.value >= 1900 and place.quantity.value % 100 != 0


def is_hour(place: NumberPosition) -> bool:
    """ "at six", "six o'clock" without the words for it."""
    quantity = place.quantity
    if _has_clock_unit(place) and _after_hour_preposition(place):
        return True
    if quantity.unit is not None or quantity.numeral.scale != 1 or not _after_hour_preposition(place):
        return False
    if not 1 <= quantity.value <= 12:
        return False
    after = place.key(quantity.last)
    return after in _CLAUSE_ENDS or after in place.lexicon.hour_followers
