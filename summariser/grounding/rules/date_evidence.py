"""Dates and periods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summariser.grounding.article_index import ArticleIndex, stems
from summariser.grounding.claim import Claim, LocatedMention, best
from summariser.grounding.claim_days import depends_on_reader
from summariser.grounding.quantity_agreement import Agreement
from summariser.models.mentions import DateMention
from summariser.models.violation import Violation
from summariser.scan.figures.number_lexicon import number_lexicon
from summariser.scan.names.name_lexicon import name_lexicon

# A year and the preposition that makes it a date: "2020 rivals" has the year of "in 2020".
_YEAR_ALONE = re.compile(r"^[^\W\d_]{1,12}\s(?=\d{4}$)")
_NUMBER = re.compile(r"\d+")
_ABBREVIATION = 3  # letters that tell a month
_CALENDAR_WORD = re.compile(r"[^\W\d_]+")
_DATE_WORD = re.compile(r"\d+|[^\W\d_]{3,}")


def dates_in_article(claim: Claim) -> Iterator[Violation]:
    """Every date is written in the article or its title, or means days that a date of the article means.

    A less exact date holds ("in January" for January 15), a more exact one does not. A date of which some
    sentence has every part, in whatever form, may be it; so may one without a number, month or weekday ("a
    day before"). Periods with a number are checked as quantities.
    """
    for date, located in _missing_dates(claim):
        if located is None and _is_of_calendar(date, claim) and not _parts_occur(date, claim.index):
            yield claim.violation(date.start, date.end, f"The article has no date “{date.text}”.")


def dates_in_evidence(claim: Claim) -> Iterator[Violation]:
    """Every date that the article has is in or around the cited sentences; so is a time that is no date."""
    scope = "Do the cited sentences" if claim.cited else "Does the article"
    for date, located in _missing_dates(claim):
        if located or not _is_of_calendar(date, claim) or _parts_occur(date, claim.index):
            place = f"; sentence {located.sentence} has it" if located and located.sentence else ""
            yield claim.violation(date.start, date.end, f"{scope} say “{date.text}” of this{place}?")
    if claim.form == "when" and not claim.dates:
        yield from _unwritten(claim)


def _missing_dates(claim: Claim) -> Iterator[tuple[DateMention, LocatedMention | None]]:
    """The dates of a claim that are not near its citation, and where the article has them."""
    for date in claim.dates:
        if date.kind == "period" or _in_number(date, claim) or _may_be_meant(date, claim.index):
            continue
        located = _locate(date, claim)
        if located is None or located.place == "elsewhere":
            yield date, located


def _is_of_calendar(date: DateMention, claim: Claim) -> bool:
    """Whether a date has a number, or names a month, a weekday or a feast."""
    calendar = name_lexicon(claim.index.language).calendar_words
    words = _CALENDAR_WORD.findall(date.text.lower())
    return any(map(str.isdecimal, date.text)) or any(word in calendar for word in words)


def _in_number(date: DateMention, claim: Claim) -> bool:
    """Whether the words of a date are a number or a part of one: "sept" of French "dix-sept"."""
    words = not any(map(str.isdecimal, date.text))
    return words and any(one.start <= date.start and date.end <= one.end for one in claim.numbers)


def _parts_occur(date: DateMention, index: ArticleIndex) -> bool:
    """Whether a sentence has each number and word of a date: "the fifteenth of May"."""
    numbers = {int(part) for part in _NUMBER.findall(date.text)}
    months = number_lexicon(index.language).months.names
    words = [word[:_ABBREVIATION] for word in date.text.lower().split() if word in months]
    return bool(numbers) and any(
        numbers.issubset(one.value for one in index.in_sentence(index.numbers, sentence.number))
        and all(word in index.text[sentence.start : sentence.end].lower() for word in words)
        for sentence in index.article.sentences
    )


def _may_be_meant(date: DateMention, index: ArticleIndex) -> bool:
    """Whether a date that says nothing without the day of publication ("last year") may be the article's.

    An article without any date of its own leaves nothing that it could mean.
    """
    if not depends_on_reader(date, index.published, index.language):
        return False
    return any(one.kind == "date" for one in (*index.scan.dates, *index.title_dates))


def _locate(date: DateMention, claim: Claim) -> LocatedMention | None:
    index = claim.index
    spellings = {date.text, _YEAR_ALONE.sub("", date.text)}
    found = (span for spelling in spellings for span in index.find(spelling, case=False))
    written = {index.sentence_number(start) for start, _ in found}

    def in_sentence(number: int) -> Agreement | None:
        if number in written:
            return "same"
        return _means(date, index.in_sentence(index.scan.dates, number), claim)

    def in_title() -> Agreement | None:
        return "same" if index.title_has(date.text) else _means(date, index.title_dates, claim)

    return claim.locate(in_sentence, in_title)


def _means(date: DateMention, said: Iterable[DateMention], claim: Claim) -> Agreement | None:
    return best("same" if _holds(date, one, claim) else None for one in said)


def _holds(date: DateMention, said: DateMention, claim: Claim) -> bool:
    """Whether a date holds where the said one does: the same days, or less exact."""
    if date.first and date.last and said.first and said.last:
        if date.first <= said.first and said.last <= date.last:
            return True
    elif (date.first, date.last) != (None, None) and (date.first, date.last) == (said.first, said.last):
        return True
    claimed, carried = claim.index.days(date.text), claim.index.days(said.text)
    if claimed and carried:
        return claimed[0] <= carried[0] and carried[1] <= claimed[1]
    return _words(date) <= _words(said)


def _words(date: DateMention) -> set[str]:
    """Its numbers and the first three letters of its words: "Jan" is "January"."""
    return {
        word.lower()[:_ABBREVIATION] if word.isalpha() else word for word in _DATE_WORD.findall(date.text)
    }


def _unwritten(claim: Claim) -> Iterator[Violation]:
    """A time that is no date ("at the second stage") is written with its words in the evidence."""
    numbers = {*claim.cited, *claim.around} or range(1, len(claim.index.article.sentences) + 1)
    carried = claim.index.title_stems.union(*(claim.index.sentence_stems[n - 1] for n in numbers))
    if any(stem not in carried for stem in stems(claim.text)):
        yield claim.violation(0, len(claim.text), f"Does the article say “{claim.text}” of this?")
