"""Where the article has the numbers of a claim: the lookup that the rules on numbers share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim, best
from summariser.grounding.quantity_agreement import Agreement, agreement, same_magnitude
from summariser.models.mentions import FigureMention, Mention
from summariser.scan.figures.number_lexicon import number_lexicon

# A token with a digit that no scanner takes for a number: an identifier, a score, a clock time.
_LETTER = r"[^\W_\u3040-\u30ff\u3400-\u9fff]*"
_TOKEN = re.compile(rf"{_LETTER}\d{_LETTER}(?:[.,:/'’–-]{_LETTER}\d{_LETTER})*")
_DIGITS = re.compile(r"\d+")
_DAY = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})")
# "one-day", "two-year-old": a number for all that it is small.
_MEASURES = re.compile(r"-[^\W\d_]")
_SHORT_YEAR = re.compile(r"['’‘]$")
_DECADE = re.compile(r"(?P<tens>[12]\d{2})0s", re.IGNORECASE)
_LONGEST_TOKEN = 30  # characters
# An hour and its minutes, with a sign or a short word between them.
_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<hour>[01]?\d|2[0-4])\s?(?:[.:]|[^\W\d_]{1,3})\s?(?P<minute>[0-5]\d)(?![\d%])"
)
_NOON = 12  # hours
_LAST_HOUR = 23


class MissingNumber(NamedTuple):
    """A number of a claim, at [start, end) of its text, that the article does not have near the citation.

    `elsewhere` says that the article or its title has it in another place, in any form; `sentence` is the
    number of that place, where it is one that says the same.
    """

    start: int
    end: int
    elsewhere: bool
    sentence: int | None = None


def missing_numbers(claim: Claim) -> Iterator[MissingNumber]:
    """The numbers of a claim that its evidence does not have: quantities, other numbers, then tokens."""
    clocks = [time.span() for time in _CLOCK.finditer(claim.text) if _shown_on_clocks(time, claim.index)]
    for figure, located in claim.located_figures:
        if (located is None or located.place == "elsewhere") and not _within(figure, clocks):
            printed = located is not None or _printed(figure, claim)
            yield MissingNumber(figure.start, figure.end, printed, located.sentence if located else None)
    known: list[Mention] = [*claim.figures, *(one for one in claim.dates if one.kind != "period")]
    numbers = [
        one
        for one in claim.numbers
        if not _overlaps(one, known)
        and not claim.text[: one.start][-1:].isalpha()
        and not _within(one, clocks)
    ]
    for number in numbers:
        if not _written(number, claim):
            day = _DAY.fullmatch(number.text)
            printed = _occurs(number.text, claim.index) if day else _printed(number, claim)
            yield MissingNumber(number.start, number.end, printed)
    for start, end in _tokens(claim.text, [*known, *numbers], clocks):
        token = claim.text[start:end]
        if not _occurs_near(token, claim):
            yield MissingNumber(start, end, _occurs(token, claim.index))


def _printed(number: FigureMention, claim: Claim) -> bool:
    """Whether the article or its title has a number of this value anywhere, whatever it counts.

    A number that is measured there in another unit ("5 weeks" for "5 days") is another number; one with
    another qualifier ("over" for "nearly") is not.
    """
    index, text = claim.index, claim.text[number.start : number.end]
    if index.title_has(text) or _uncut(text, index):
        return True
    figures, numbers = (*index.scan.figures, *index.title_figures), (*index.undated, *index.title_numbers)
    if any(agreement(number, one) or agreement(_plain(number), _plain(one)) for one in figures):
        return True
    if any(same_magnitude(number, one) for one in numbers):
        return True
    return any(index.count_agreement(number, one.number) for one in index.article.sentences)


def _uncut(passage: str, index: ArticleIndex) -> bool:
    """Whether the article has a passage that begins and ends with no part of a number."""
    edges = index.find(passage, case=False)
    return any(not (index.cuts_number(start) or index.cuts_number(end)) for start, end in edges)


def _plain(number: FigureMention) -> FigureMention:
    """A number without its qualifier; a range stays one."""
    return number if number.high is not None else replace(number, approximation="exact")


def _shown_on_clocks(time: re.Match[str], index: ArticleIndex) -> bool:
    """Whether the article has a time of day, in whatever notation: "18:30" of "6.30 p.m."."""
    wanted = int(time["hour"]) % _NOON, time["minute"]
    return any((int(one["hour"]) % _NOON, one["minute"]) == wanted for one in _CLOCK.finditer(index.text))


def _within(one: Mention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= one.start and one.end <= end for start, end in spans)


def _overlaps(one: Mention, others: list[Mention]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _tokens(text: str, known: list[Mention], clocks: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    spans = [*clocks, *((one.start, one.end) for one in known)]
    for token in _TOKEN.finditer(text):
        if not any(start < token.end() and token.start() < end for start, end in spans):
            yield token.span()


def _written(number: FigureMention, claim: Claim) -> bool:
    """Whether a number that is no quantity is a number near the citation, of any sort."""
    measures = _MEASURES.match(claim.text, number.end) is not None
    value = number.value
    if not any(map(str.isdecimal, number.text)) and value is not None and value <= 2 and not measures:
        # "The first", "one", "second": discourse more often than a number.
        return True
    if (day := _DAY.fullmatch(number.text)) and _is_day(int(day["month"]), int(day["day"]), claim.index):
        return True
    if day and value is not None and value >= 1:
        return _occurs_near(number.text, claim)
    in_title = claim.index.title_numbers
    located = claim.locate(
        lambda sentence: _said_in(sentence, number, measures, claim),
        lambda: best(agreement(number, one) for one in in_title),
    )
    return located is not None and located.place != "elsewhere"


def _said_in(sentence: int, number: FigureMention, measures: bool, claim: Claim) -> Agreement | None:
    """Whether a sentence has a number; one that measures ("two-day") not as the count of other things."""
    index = claim.index
    said = index.in_sentence(index.unmeasured if measures else index.numbers, sentence)
    if measures:
        figures = index.in_sentence(index.scan.figures, sentence)
        # "one another" is no number.
        agreeing = (one for one in said if number.value != 1 or _MEASURES.match(index.text, one.end))
        said = [*agreeing, *(one for one in figures if one.noun is None)]
    if claim.cited and sentence not in claim.cited:
        said = [one for one in said if claim.of_the_same(number, one)]
    short_year = _SHORT_YEAR.search(claim.text[: number.start])
    if short_year and any(one.value is not None and one.value % 100 == number.value for one in said):
        return "same"
    counted = None if measures else index.count_agreement(number, sentence)
    return best((*(agreement(number, one) for one in said), counted))


def _is_day(month: int, day: int, index: ArticleIndex) -> bool:
    """Whether the article has that day of that month, or the other way round: "9/11" of September 11."""
    days = (index.days(one.text) for one in index.scan.dates)
    return any(
        first == last and (first.month, first.day) in {(month, day), (day, month)}
        for first, last in filter(None, days)
    )


def _occurs_near(token: str, claim: Claim) -> bool:
    near = {*claim.cited, *claim.around}
    numbers = {claim.index.sentence_number(start) for start, _ in claim.index.find(token, case=False)}
    if decade := _DECADE.fullmatch(token):
        years = (one for one in claim.index.numbers if one.value and one.value // 10 == int(decade["tens"]))
        numbers |= {claim.index.sentence_number(year.start) for year in years}
    return claim.index.title_has(token) or bool(numbers & near if near else numbers)


def _occurs(token: str, index: ArticleIndex) -> bool:
    """Whether the article has a token, or all its numbers in one sentence: "3-1" of "by three goals to one".

    The hours of the afternoon may be counted from noon: "18:30" of "6.30 p.m.". An identifier is one word.
    """
    if index.title_has(token) or index.find(token, case=False):
        return True
    if any(map(str.isalpha, token)) and not number_lexicon(index.language).clock.search(token):
        return False
    if len(token) > _LONGEST_TOKEN:
        return False
    parts = [int(part) for part in _DIGITS.findall(token)]
    said = (
        {one.value for one in index.in_sentence(index.numbers, n.number)} for n in index.article.sentences
    )
    titled = {one.value for one in index.title_numbers}
    return any(all(_readings(part) & values for part in parts) for values in (titled, *said))


def _readings(number: int) -> set[float | int | None]:
    """A number, and the hour that it may be on the other clock."""
    return {number, number - _NOON} if _NOON < number <= _LAST_HOUR else {number, number + _NOON}
