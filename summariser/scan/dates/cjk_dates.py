"""Dates in Chinese and Japanese, which write a number before the sign of its unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from summariser.languages import CjkDateWords, find_language, mapping
from summariser.models.mentions import DateMention
from summariser.scan.dates.date_resolution import (
    DateInterval,
    Tense,
    add_units,
    bounded,
    make_day,
    month_days,
    month_of,
    nearest_year,
    one_day,
    quarter_days,
    step_days,
    weekday_of,
    year_days,
)
from summariser.utils.pattern_index import alternation

_ARABIC_DIGITS = "0-9０-９"
_TEN = 10
_MONTHS = 12
_EARLIEST_YEAR = 1000  # a smaller number without its era is short for some other year
_LATEST_YEAR = 9999
_MOST_DIGITS = 3  # of the number of a deadline
_PREFIX_REACH = 4  # characters
_SENTENCE_ENDS = "。！？\n"


@dataclass(frozen=True)
class _CjkDateGrammar:
    """The words of one language, form to value, and the expressions built from them."""

    digits: dict[str, int]
    words: dict[str, dict[str, str]]
    first_year: str
    within: frozenset[str]
    ends: frozenset[str]
    middles: frozenset[str]
    count_starts: tuple[str, ...]
    tense: re.Pattern[str]
    expression: re.Pattern[str]
    suffix: re.Pattern[str]
    prefix: re.Pattern[str]

    def year(self, signs: str, era: str | None) -> int | None:
        """The year of a number, counted in its era where one is named; None where it is not certain."""
        number = 1 if signs == self.first_year else self.number(signs)
        year = number + int(self.words["eras"][era]) if era else number
        return year if _EARLIEST_YEAR <= year <= _LATEST_YEAR else None

    def sentence_tense(self, text: str, match: re.Match[str]) -> Tense:
        """The tense of the sentence around a date; what says that a deadline was missed comes first."""
        start = max(text.rfind(edge, 0, match.start()) for edge in _SENTENCE_ENDS) + 1
        ends = [end for edge in _SENTENCE_ENDS if (end := text.find(edge, match.end())) >= 0]
        sentence = text[start : min(ends, default=len(text)) + 1]
        kinds = {found.lastgroup for found in self.tense.finditer(sentence)}
        if "missed" in kinds:
            return "past"
        return "future" if "future" in kinds else "past" if kinds else None

    def number(self, signs: str) -> int:
        """The value of Arabic or Chinese numerals ("二十一", "二〇二六", "21")."""
        if signs.isdecimal():
            return int(signs)
        values = [self.digits[sign] if sign in self.digits else int(sign) for sign in signs]
        if _TEN not in values:
            return int("".join(map(str, values)))
        at = values.index(_TEN)
        tens, ones = values[:at], values[at + 1 :]
        return (tens[0] if tens else 1) * _TEN + (ones[0] if ones else 0)


@cache
def cjk_date_grammar(language: str) -> _CjkDateGrammar | None:
    """The grammar of an ISO 639-1 code; None for a language without `CjkDateWords`."""
    found = find_language(language)
    table = found.cjk_dates if found else None
    if table is None:
        return None
    sections = ("day_words", "weekdays", "weekday_steps", "periods", "units", "suffixes", "eras", "quarters")
    words = {name: mapping(getattr(table, name)) for name in sections}
    return _CjkDateGrammar(
        digits={sign: int(value) for sign, value in mapping(table.digits).items()},
        words=words,
        first_year=table.first_year,
        within=frozenset(table.within.split()),
        ends=frozenset(table.ends.split()),
        middles=frozenset(table.middles.split()),
        count_starts=tuple(table.count_starts.split()),
        tense=re.compile(
            rf"(?P<missed>{alternation(table.missed_words.split())})"
            rf"|(?P<future>{alternation(table.future_words.split())})"
            rf"|(?P<past>{alternation(table.past_words.split())})"
        ),
        expression=_expression(table, words),
        suffix=re.compile(rf"\s?(?P<suffix>{alternation(words['suffixes'])})"),
        prefix=re.compile(rf"(?:{alternation(table.until_prefixes.split())})\s?$"),
    )


def _expression(table: CjkDateWords, words: dict[str, dict[str, str]]) -> re.Pattern[str]:
    numerals = _ARABIC_DIGITS + "".join(mapping(table.digits))
    digits = "".join(sign for sign, value in mapping(table.digits).items() if int(value) < _TEN)
    number = f"[{numerals}]{{1,4}}"
    era, year = alternation(words["eras"]), f"{number}|{alternation(table.first_year)}"
    days = alternation(table.days.split())
    ends, quarters = alternation(table.ends.split()), alternation(words["quarters"])
    parts = alternation([*table.ends.split(), *table.parts.split()])
    after_count = alternation([*table.within.split(), *table.count_suffixes.split()])
    prefix, suffix = (_or_nothing(affix) for affix in (table.weekday_prefixes, table.weekday_suffixes))
    return re.compile(
        rf"(?:(?P<era>{era})?(?P<year>{year}){table.year})?(?P<month>{number}){table.month}"
        rf"(?:(?P<day>{number})(?:{days})|(?P<part>{parts}))?"
        rf"|(?P<lone_era>{era})(?P<era_year>{year}){table.year}(?P<era_part>{parts})?"
        rf"|(?P<whole_year>[{_ARABIC_DIGITS}{digits}]{{4}}){table.year}"
        rf"(?:(?P<year_quarter>{quarters})|(?P<year_part>{parts}))?"
        rf"|(?P<day_word>{alternation(words['day_words'])})"
        rf"|(?P<step>{alternation(words['weekday_steps'])})?(?:{prefix})(?P<weekday>{alternation(words['weekdays'])})(?:{suffix})"
        rf"|(?P<period>{alternation(words['periods'])})"
        rf"(?:(?P<period_month>{number}){table.month}(?:(?P<period_day>{number})(?:{days}))?"
        rf"|(?P<period_quarter>{quarters}))?(?P<period_end>{ends})?"
        rf"|(?P<count>{number})\s?(?P<counted>{alternation(words['units'])})(?P<after_count>{after_count})?"
        rf"|(?P<vague>{alternation(table.vague_times.split())})"
    )


def _or_nothing(affixes: str) -> str:
    return alternation(affixes.split()) if affixes else ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a date is read with: the words of its language, the day from which it counts, its tense."""

    rules: _CjkDateGrammar
    published: date | None
    tense: Tense


def scan_cjk_dates(
    text: str, published: date | None, language: str, tense: Tense = None
) -> list[DateMention]:
    """The dates of a Chinese or Japanese text, in order, with what bounds them after or before.

    `tense` is that of the item to which the dates belong, where it is known.
    """
    rules = cjk_date_grammar(language)
    if rules is None:
        return []
    reading = _Reading(rules, published, tense)
    return [_mention(text, match, reading) for match in rules.expression.finditer(text)]


def _mention(text: str, match: re.Match[str], reading: _Reading) -> DateMention:
    rules, (start, end) = reading.rules, match.span()
    if match["vague"]:
        return DateMention(start, end, text[start:end], kind="vague")
    if match["count"]:
        return _counted(text, match, reading)
    suffix = rules.suffix.match(text, end)
    prefix = rules.prefix.search(text[max(0, start - _PREFIX_REACH) : start])
    meaning = rules.words["suffixes"][suffix["suffix"]] if suffix else "until" if prefix else "in"
    start, end = start - (len(prefix.group()) if prefix else 0), suffix.end() if suffix else end
    written, own = _part(match), rules.words["periods"].get(match["period"] or "", "")
    part = (
        "end"
        if written in rules.ends or own.endswith(" end")
        else "middle"
        if written in rules.middles
        else ""
    )
    days = _days(match, meaning, reading, rules.sentence_tense(text, match))
    first, last, bound = bounded(days, meaning, part)
    return DateMention(start, end, text[start:end], first, last, bound)


def _part(match: re.Match[str]) -> str | None:
    """What follows a year, month or period and names its beginning, middle or end."""
    return match["part"] or match["year_part"] or match["era_part"] or match["period_end"]


def _counted(text: str, match: re.Match[str], reading: _Reading) -> DateMention:
    """A length of time; as a deadline it counts from publication unless an event or the past precedes it."""
    rules, published, (start, end) = reading.rules, reading.published, match.span()
    inside = match["after_count"] in rules.within and len(match["count"]) <= _MOST_DIGITS
    tense = reading.tense or rules.sentence_tense(text, match)
    last = None
    if inside and published and tense != "past" and not text[:start].rstrip().endswith(rules.count_starts):
        last = add_units(published, rules.number(match["count"]), rules.words["units"][match["counted"]])
    return DateMention(start, end, text[start:end], None, last, "until" if inside else "in", "period")


def _days(match: re.Match[str], meaning: str, reading: _Reading, spoken: Tense) -> DateInterval | None:
    """The days of a date before what bounds them; `spoken` is the tense of its sentence."""
    rules, published = reading.rules, reading.published
    if match["whole_year"] or match["era_year"]:
        year = rules.year(match["whole_year"] or match["era_year"], match["lone_era"])
        return _quarter_of(year, match["year_quarter"], rules) if year else None
    tense = reading.tense or spoken or (None if meaning == "in" else "future")
    if match["month"]:
        return _month(match, published, rules, tense, deadline=meaning in {"until", "before"})
    if published is None:
        return None
    if match["day_word"]:
        return one_day(add_units(published, int(rules.words["day_words"][match["day_word"]]), "day"))
    if match["period"]:
        return _period(match, published, rules)
    return _weekday(match, published, tense or "past", rules)


def _quarter_of(year: int, quarter: str | None, rules: _CjkDateGrammar) -> DateInterval:
    """The year, or the quarter of it that is named."""
    return quarter_days(year, int(rules.words["quarters"][quarter])) if quarter else year_days(year)


def _period(match: re.Match[str], published: date, rules: _CjkDateGrammar) -> DateInterval | None:
    """ "next year", "next March", "the first quarter of next year"."""
    unit, step, *_ = rules.words["periods"][match["period"]].split()
    days = step_days(unit, step, published)
    if days is None or not (match["period_month"] or match["period_quarter"]):
        return days
    if unit != "year":
        return None
    if match["period_quarter"]:
        return _quarter_of(days.first.year, match["period_quarter"], rules)
    month = rules.number(match["period_month"])
    if match["period_day"]:
        return one_day(make_day(days.first.year, month, rules.number(match["period_day"])))
    return month_days(days.first.year, month) if 1 <= month <= _MONTHS else None


def _weekday(
    match: re.Match[str], published: date, tense: Tense, rules: _CjkDateGrammar
) -> DateInterval | None:
    step = rules.words["weekday_steps"].get(match["step"] or "")
    return one_day(weekday_of(int(rules.words["weekdays"][match["weekday"]]), published, step, tense))


def _month(
    match: re.Match[str], published: date | None, rules: _CjkDateGrammar, tense: Tense, *, deadline: bool
) -> DateInterval | None:
    month = rules.number(match["month"])
    if not 1 <= month <= _MONTHS or (match["year"] is None and published is None):
        return None
    year = rules.year(match["year"], match["era"]) if match["year"] else None
    if match["year"] and year is None:
        return None
    if not match["day"]:
        return month_days(year, month) if year else month_of(month, published, tense) if published else None
    day = rules.number(match["day"])
    if year is None and published is not None:
        year = nearest_year(month, day, published, tense, deadline=deadline)
    return one_day(make_day(year, month, day)) if year else None
