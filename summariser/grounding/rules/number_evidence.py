"""Numbers in free text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim, best
from summariser.grounding.quantity_agreement import Agreement, agreement
from summariser.models.mentions import FigureMention, Mention
from summariser.models.violation import Violation

# A token with a digit that no scanner takes for a number: an identifier, a score, a clock time.
_TOKEN = re.compile(r"[^\W_]*\d[^\W_]*(?:[.,:/'’–-][^\W_]*\d[^\W_]*)*")
_DAY = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})")
# "one-day", "two-year-old": a number for all that it is small.
_MEASURES = re.compile(r"-[^\W\d_]")
_SHORT_YEAR = re.compile(r"['’‘]$")
_DECADE = re.compile(r"(?P<tens>[12]\d{2})0s", re.IGNORECASE)


def numbers_in_evidence(claim: Claim) -> Iterator[Violation]:
    """Every number says what a number of the cited sentences says, in digits or in words.

    What is no quantity (an age, a score, an identifier) must be written there.
    """
    for figure, located in claim.located_figures:
        if located is None or located.place == "elsewhere":
            where = "" if located is None else f" (it is in sentence {located.sentence})"
            message = f"“{figure.text}” does not agree with a number of {_scope(claim)}{where}."
            yield claim.violation(figure.start, figure.end, message)
    known: list[Mention] = [*claim.figures, *claim.dates]
    numbers = [
        one
        for one in claim.numbers
        if not _overlaps(one, known) and not claim.text[: one.start][-1:].isalpha()
    ]
    for number in numbers:
        if not _written(number, claim):
            yield claim.violation(
                number.start, number.end, f"“{number.text}” is not a number of {_scope(claim)}."
            )
    for start, end in _tokens(claim.text, [*known, *numbers]):
        if not _stands_near(claim.text[start:end], claim):
            yield claim.violation(start, end, f"“{claim.text[start:end]}” does not occur in {_scope(claim)}.")


def numbers_qualified_alike(claim: Claim) -> Iterator[Violation]:
    """A number keeps the qualifier of its evidence ("over", "nearly"), and is not rounded or counted."""
    for figure, located in claim.located_figures:
        if located and located.agreement == "loose" and located.place != "elsewhere":
            where = "the title" if located.sentence is None else f"sentence {located.sentence}"
            message = f"“{figure.text}” is rounded or counted, or drops or adds a qualifier ({where})."
            yield claim.violation(figure.start, figure.end, message)


def _overlaps(one: Mention, others: list[Mention]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _tokens(text: str, known: list[Mention]) -> Iterator[tuple[int, int]]:
    for token in _TOKEN.finditer(text):
        if not any(one.start < token.end() and token.start() < one.end for one in known):
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
        return _stands_near(number.text, claim)
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


def _stands_near(token: str, claim: Claim) -> bool:
    near = {*claim.cited, *claim.around}
    numbers = {claim.index.sentence_number(start) for start, _ in claim.index.find(token, case=False)}
    if decade := _DECADE.fullmatch(token):
        years = (one for one in claim.index.numbers if one.value and one.value // 10 == int(decade["tens"]))
        numbers |= {claim.index.sentence_number(year.start) for year in years}
    return claim.index.title_has(token) or bool(numbers & near if near else numbers)


def _scope(claim: Claim) -> str:
    return "the cited sentences" if claim.cited else "the article"
