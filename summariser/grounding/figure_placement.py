"""Where the text of a figure is in the article, and what value is read from it there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from summariser.grounding.article_index import AnyMention, ArticleIndex
from summariser.grounding.located_figures import Place, PlacedFigure
from summariser.models.mentions import FigureMention
from summariser.scan.figures import read_figure
from summariser.scan.figures.number_lexicon import number_lexicon


def place_figure(
    text: str, cited: tuple[int, ...], around: tuple[int, ...], index: ArticleIndex
) -> PlacedFigure | None:
    """The occurrence of a figure's text nearest to the cited sentences, or None if there is none.

    A text that is only a part of a quantity ("4.5" of "4.5 billion", "47,000" of "over 47,000") is read as
    the whole quantity; one that cuts a number in two, or is the day of a date, has no place.
    """
    placed = _placed(text, cited, around, index)
    return min(placed, key=lambda one: _distance(one, cited), default=None)


def _placed(
    text: str, cited: tuple[int, ...], around: tuple[int, ...], index: ArticleIndex
) -> Iterator[PlacedFigure]:
    for found in index.find(text, case=False) or (*_behind_clitic(text, index), *_contracted(text, index)):
        span = _whole(*found, index)
        number = span and index.sentence_number(span[0])
        if span and number and number not in index.excluded:
            place: Place = "cited" if number in cited else "near" if number in around else "elsewhere"
            yield PlacedFigure(*span, place, number)


def _behind_clitic(text: str, index: ArticleIndex) -> Iterator[tuple[int, int]]:
    """Where a text is written together with a particle that is no part of it."""
    for clitic in number_lexicon(index.language).table.clitics.split():
        yield from ((start + len(clitic), end) for start, end in index.find(clitic + text, case=False))


def _contracted(text: str, index: ArticleIndex) -> Iterator[tuple[int, int]]:
    """Where the article that begins a text ends a word: "uma semana" of "numa semana"."""
    first, _, rest = text.lower().partition(" ")
    if not rest or first not in number_lexicon(index.language).singles:
        return
    for start, end in index.find(rest, case=False):
        before = index.text[:start].rstrip()
        if before.lower().endswith(first):
            yield len(before) - len(first), end


def _whole(start: int, end: int, index: ArticleIndex) -> tuple[int, int, FigureMention | None] | None:
    """The span widened to the quantity of which it is a part; None if it is no number of its own."""
    if _is_part_of_date(start, end, index):
        return None
    mentions = list(_overlapping(index.scan.figures, start, end))
    if not mentions:
        return start, end, read_figure(index.text[start:end], index.language)
    if len(mentions) == 1:
        return _of_one(start, end, mentions[0], index)
    if mentions[0].core_start < start or mentions[-1].core_end > end:
        return None
    return start, end, read_figure(index.text[start:end], index.language)


def _is_part_of_date(start: int, end: int, index: ArticleIndex) -> bool:
    inside = (one for one in _overlapping(index.scan.dates, start, end) if one.kind == "date")
    return index.text[start:end].isdecimal() and any(one.start <= start and end <= one.end for one in inside)


def _of_one(
    start: int, end: int, mention: FigureMention, index: ArticleIndex
) -> tuple[int, int, FigureMention | None] | None:
    """A text that shares characters with one quantity: it must have of its number, and gets the rest.

    Words behind the upper end of a range ("2,200 euros a head" of "1,900 to 2,200 euros") leave it alone.
    """
    if end <= mention.core_start or mention.core_end <= start:
        return None
    if mention.core_start < start and mention.end < end and not _clitic(mention.core_start, start, index):
        alone = mention.high is not None
        return (start, end, read_figure(index.text[start:end], index.language)) if alone else None
    return min(start, mention.start), max(end, mention.end), mention


def _clitic(start: int, end: int, index: ArticleIndex) -> bool:
    """Whether a passage is a particle that is written together with the number behind it."""
    return index.text[start:end] in number_lexicon(index.language).table.clitics.split()


def _overlapping(mentions: tuple[AnyMention, ...], start: int, end: int) -> Iterator[AnyMention]:
    """Those of mentions in order, none overlapping another, that share a character with a span."""
    at = bisect_right(mentions, start, key=lambda mention: mention.end)
    while at < len(mentions) and mentions[at].start < end:
        yield mentions[at]
        at += 1


def _distance(placed: PlacedFigure, cited: tuple[int, ...]) -> tuple[int, int]:
    order = ("cited", "near", "elsewhere").index(placed.place)
    return order, min((abs(placed.sentence - number) for number in cited), default=0)
