"""All scanners over one article, once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from summariser.models.article import Article
from summariser.models.mentions import (
    CommitmentCue,
    DateMention,
    FigureMention,
    Mention,
    NameMention,
    NegationMention,
    QuoteMention,
)
from summariser.scan.commitments import scan_commitments
from summariser.scan.countries import country_codes
from summariser.scan.dates import scan_dates
from summariser.scan.figures import NumberMention, NumberReading
from summariser.scan.figures.currencies import in_currency_of_most_named
from summariser.scan.names import scan_names
from summariser.scan.negation import scan_negations
from summariser.scan.quotes import scan_quotes

AnyMention = TypeVar("AnyMention", bound=Mention)


@dataclass(frozen=True, slots=True)
class ArticleScan:
    """What is in an article. All offsets index `Article.text`; each tuple is in order of the text.

    `numbers` are those of the figures and all others (years, labels, ages), apart from ordinals.
    """

    figures: tuple[FigureMention, ...]
    numbers: tuple[NumberMention, ...]
    names: tuple[NameMention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[QuoteMention, ...]
    cues: tuple[CommitmentCue, ...]
    negations: tuple[NegationMention, ...]


def within(mentions: Sequence[AnyMention], start: int, end: int) -> list[AnyMention]:
    """Those of `mentions`, in order of the text, that lie wholly in [start, end)."""
    first = bisect_left(mentions, start, key=_start)
    last = bisect_left(mentions, end, first, key=_start)
    return [mention for mention in mentions[first:last] if mention.end <= end]


_start = attrgetter("start")


def published_date(article: Article) -> date | None:
    """The day of publication, from the first ten characters of the ISO date; None if it is not known."""
    published = article.metadata.published
    return date.fromisoformat(published[:10]) if published else None


def reference_day(article: Article, offset: int) -> date | None:
    """The day from which relative dates at `offset` of the clean text count; None if it is not certain.

    It is that of the live blog's entry, else that of publication. An entry without a day has the latter if
    the article was not changed on another day and no other entry has a day of its own; one whose day is known
    in UTC alone has it if the two agree.
    """
    published, entry = published_date(article), article.entry_at(offset)
    if entry is None or (published is None and entry.time.iso is None):
        return published
    if entry.time.iso is None:
        days = {article.metadata.modified, *(one.time.iso for one in article.entries)}
        return published if all(day is None or day[:10] == str(published) for day in days) else None
    day = date.fromisoformat(entry.time.iso[:10])
    return day if day == published or not entry.time.iso.endswith("Z") else None


def _dates(article: Article, language: str) -> Iterator[DateMention]:
    """The dates of the text before the entries of a live blog, between and in them."""
    text = article.text
    cuts = {0, len(text), *(one.start for one in article.entries), *(one.end for one in article.entries)}
    for start, end in pairwise(sorted(cuts)):
        for one in scan_dates(text[start:end], reference_day(article, start), language):
            yield replace(one, start=one.start + start, end=one.end + start)


def _figures(reading: NumberReading, language: str, names: Iterable[NameMention]) -> list[FigureMention]:
    """The figures, with "pesos" taken for those of the country the article names most."""
    countries = country_codes(language)
    named = (countries[name.text] for name in names if name.text in countries)
    return in_currency_of_most_named(reading.figures(), named)


def scan_article(article: Article) -> ArticleScan:
    """Run every scanner over the clean text of `article`, in its language."""
    text, language = article.text, article.language
    names = scan_names(text, language)
    reading = NumberReading(text, language)
    return ArticleScan(
        figures=tuple(_figures(reading, language, names)),
        numbers=tuple(reading.numbers()),
        names=tuple(names),
        dates=tuple(_dates(article, language)),
        quotes=tuple(scan_quotes(text, language, names)),
        cues=tuple(scan_commitments(text, language)),
        negations=tuple(scan_negations(text, language)),
    )
