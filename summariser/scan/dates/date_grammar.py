"""The closed grammar of dates in one language, as one regular expression over its word lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from summariser.languages import find_language, mapping, phrases
from summariser.utils.pattern_index import alternation, matches_at
from summariser.utils.text_folding import lower_case

_MAPPINGS = {
    "weekdays": "weekdays",
    "units": "units",
    "numbers": "numbers",
    "prepositions": "prepositions",
    "days": "day_words",
    "step": "steps",
    "after_step": "steps_after",
    "parts": "period_parts",
    "whole": "whole_periods",
    "after_number": "directions_after",
}
_LISTS = {
    "vague": "vague_times",
    "between": "year_connectors",
    "articles": "articles",
    "year_words": "year_words",
    "ordinals": "ordinal_marks",
    "past": "past_verbs",
    "future": "future_verbs",
    "ahead": "future_prepositions",
    "vague_numbers": "vague_numbers",
    "suffixes": "unit_suffixes",
    "plurals": "plural_endings",
    "missed": "missed_deadlines",
}
_SPACE = r"[\s\u00a0]{1,2}"
_LEADING = ("prepositions", "articles", "parts", "step", "numbers")
_CORES = ("months", "weekdays", "units", "days", "whole", "vague")
_LONGEST_LEAD = 20  # words


@dataclass(frozen=True)
class DateGrammar:
    """Word lists (form to value) and the expressions built from them.

    All expressions read lower case. `opening` finds where `expression` is worth trying, `tense` verbs,
    `counted_noun` a noun in the plural, `missed_deadline` words that say that a deadline is past.
    """

    words: dict[str, dict[str, str]]
    opening: re.Pattern[str]
    expression: re.Pattern[str]
    tense: re.Pattern[str]
    counted_noun: re.Pattern[str]
    missed_deadline: re.Pattern[str]
    ambiguous_months: frozenset[str]
    capital_months: bool
    day_first: bool

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """What `expression` finds in the lower case of `text`, in order."""
        letters = lower_case(text)
        places = [match.start() for match in self.opening.finditer(letters)]
        return matches_at(self.expression, letters, places, len(letters))


def _any_of(forms: dict[str, str]) -> str:
    """An alternation of the forms, the longest first; never matching if there are none."""
    longest_first = sorted(forms, key=len, reverse=True)
    return "|".join(re.escape(form).replace(r"\ ", _SPACE) for form in longest_first) or r"(?!)"


def _without_article(forms: dict[str, str], articles: dict[str, str]) -> dict[str, str]:
    """The forms that begin with an article, without it: the expression may have read it already."""
    split = ((form.split(" ", 1), value) for form, value in forms.items() if " " in form)
    return {rest: value for (first, rest), value in split if first in articles}


def _core(words: dict[str, dict[str, str]]) -> str:
    """The alternatives of what a date can be, without preposition, the longest reading first."""
    part = {name: _any_of(words[name]) for name in words}
    month, weekday, between = part["months"], part["weekdays"], part["between"]
    article, ordinal, unit = part["articles"], part["ordinals"], part["units"]
    year = r"(?:19|20)\d\d(?![\d%])"
    year_word = rf"(?:{_SPACE}(?:{part['year_words']})(?!\w))?"

    def of_year(group: str) -> str:
        return rf"(?:,?{_SPACE}(?:(?:{between}){_SPACE})?(?P<{group}>{year}){year_word})?"

    day_month = (
        rf"(?:(?:{weekday}),?{_SPACE}(?:(?:{article}){_SPACE})?)?(?<![\d.,])(?P<day>\d{{1,2}})(?:{ordinal})?"
        rf"(?:\s?[–-]\s?(?P<day_to>\d{{1,2}})(?:{ordinal})?)?{_SPACE}(?:(?:{between}){_SPACE})?"
        rf"(?P<month>{month})\b(?:\.(?=\s?\d))?" + of_year("year")
    )
    month_day = (
        rf"(?P<month2>{month})\b\.?{_SPACE}(?P<day2>\d{{1,2}})(?:{ordinal})?(?![\d:%.,]\d|\d)"
        + of_year("year2")
    )
    return "|".join(
        (
            r"(?<![\d-])(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?!\d)",
            r"(?<![\d.])(?P<numeric>\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)(?!\d)",
            day_month,
            month_day,
            rf"(?:(?P<step3>{part['step']}){_SPACE})?(?P<month3>{month})\b" + of_year("year3"),
            rf"\bq(?P<quarter>[1-4])\b(?:{_SPACE}(?:(?:{between}){_SPACE})?(?P<year4>{year}))?",
            rf"\b(?P<offset>{part['days']})\b",
            rf"\b(?P<step>{part['step']}){_SPACE}(?P<target>{weekday}|{unit})\b",
            rf"\b(?P<target2>{weekday}|{unit}){_SPACE}(?P<step2>{part['after_step']})\b",
            rf"\b(?P<weekday>{weekday})\b",
            rf"(?<![\d.,$£€])\b(?P<number>\d{{1,3}}|{part['numbers']})[\s\u00a0-]{{1,2}}(?P<unit>{unit})\b(?!{part['suffixes']})"
            rf"(?:[\s-]{{1,2}}(?P<post>{part['after_number']})\b)?",
            rf"\b(?P<whole>{part['whole']})\b",
            rf"(?<![\w.,$£€#:/-])(?P<year5>{year})(?![\w/:]|[.,]\d){year_word}",
        )
    )  # fmt: skip


def _opening(words: dict[str, dict[str, str]], quarters: Iterable[str]) -> re.Pattern[str]:
    """Words that may lead to a date, as many as there are, and a digit or a word that makes it one."""
    leading = {word for section in _LEADING for form in words[section] for word in re.findall(r"\w+", form)}
    cores = {form for section in _CORES for form in words[section]} | set(quarters)
    lead = rf"(?:(?:{alternation(leading)})\W{{1,3}}){{0,{_LONGEST_LEAD}}}"
    core = alternation(cores).replace(r"\ ", _SPACE)
    return re.compile(rf"(?<!\w)(?={lead}(?:\d|q[1-4]|(?:{core})\b))")


@cache
def date_grammar(language: str) -> DateGrammar | None:
    """The grammar of an ISO 639-1 code; None for a language without date words or month names."""
    found = find_language(language)
    if found is None or found.dates is None or found.months is None:
        return None
    table, months = found.dates, found.months
    words = {name: mapping(getattr(table, field)) for name, field in _MAPPINGS.items()}
    words |= {name: dict.fromkeys(phrases(getattr(table, field)), "") for name, field in _LISTS.items()}
    words["months"] = {form: str(number) for form, number in months.numbers().items()}
    words["prepositions"] |= dict.fromkeys(mapping(table.directions_before), "ago")
    for section in ("parts", "whole"):
        words[section] |= _without_article(words[section], words["articles"])
    lead = rf"(?:\b(?P<prep>{_any_of(words['prepositions'])})(?:{_SPACE}|(?<=['’-])))?"
    article = rf"(?:(?:{_any_of(words['articles'])})(?:{_SPACE}|(?<=['’])))?"
    part = rf"(?:\b(?P<part>{_any_of(words['parts'])})(?:{_SPACE}|(?<=['’-])))?"
    quarter_only = {form: value for form, value in words["parts"].items() if value.startswith("quarter")}
    core = rf"{_core(words)}|\b(?P<quarters>{_any_of(quarter_only)})\b"
    source = (
        rf"(?<!\w)(?:(?P<vague>{_any_of(words['vague'])})\b|{lead}{article}{part}{article}(?P<core>{core}))"
    )
    return DateGrammar(
        words=words,
        opening=_opening(words, quarter_only),
        expression=re.compile(source),
        tense=_tense(words, table.future_endings),
        counted_noun=re.compile(rf"[\s\u00a0][^\W\d_]{{3,}}(?:{_any_of(words['plurals'])})\b"),
        missed_deadline=re.compile(rf"\b(?:{_any_of(words['missed'])})\b"),
        ambiguous_months=frozenset(months.ambiguous.split()),
        capital_months=months.capitalised,
        day_first=table.day_first,
    )


def _tense(words: dict[str, dict[str, str]], future_endings: str) -> re.Pattern[str]:
    endings = _any_of(dict.fromkeys(phrases(future_endings), ""))
    future = rf"{_any_of(words['future'])}|[^\W\d_]{{2,20}}(?:{endings})"
    return re.compile(rf"\b(?:(?P<past>{_any_of(words['past'])})|(?P<future>{future}))\b")
