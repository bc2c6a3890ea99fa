"""Where the text of a figure is in the article, and what value is read from it there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from summariser.grounding.article_index import AnyMention, ArticleIndex
from summariser.grounding.located_figures import Place, PlacedFigure
from summariser.models.mentions import FigureMention
from summariser.scan.figures import read_figure


def place_figure(
    text: str, cited: tuple[int, ...], around: tuple[int, ...], index: ArticleIndex
) -> PlacedFigure | None:
    """The occurrence of a figure's text nearest to the cited sentences, or None if there is none.

    A text that is only a part of a quantity ("4.5" of "4.5 billion", "47,000" of "over 47,000") is read as
    the whole quantity; one that is a part of a date or cuts a quantity in two has no place.
    """
    placed = _placed(text, cited, around, index)
    return min(placed, key=lambda one: _distance(one, cited), default=None)


def _placed(
    text: str, cited: tuple[int, ...], around: tuple[int, ...], index: ArticleIndex
) -> Iterator[PlacedFigure]:
    for found in index.find(text, case=False):
        span = _whole(*found, index)
        number = span and index.sentence_number(span[0])
        if span and number and number not in index.excluded:
            place: Place = "cited" if number in cited else "near" if number in around else "elsewhere"
            yield PlacedFigure(*span, place, number)


def _whole(start: int, end: int, index: ArticleIndex) -> tuple[int, int, FigureMention | None] | None:
    """The span widened to the quantity of which it is a part; None if it is no quantity of its own."""
    if any(
        date.kind == "date" and date.start <= start and end <= date.end
        for date in _overlapping(index.scan.dates, start, end)
    ):
        return None
    mentions = list(_overlapping(index.scan.figures, start, end))
    if not mentions:
        return start, end, read_figure(index.text[start:end], index.language)
    first, last = mentions[0], mentions[-1]
    inside = first is last and first.start <= start and end <= first.end
    if inside:
        return (first.start, first.end, first) if _holds_number(start, end, first) else None
    if first.start < start or last.end > end:
        return None
    reading = first if first is last else read_figure(index.text[start:end], index.language)
    return start, end, reading


def _holds_number(start: int, end: int, mention: FigureMention) -> bool:
    """Whether [start, end) reaches into the number itself, not only its qualifier or unit."""
    return start < mention.core_end and mention.core_start < end


def _overlapping(mentions: tuple[AnyMention, ...], start: int, end: int) -> Iterator[AnyMention]:
    """Those of mentions in order, none overlapping another, that share a character with a span."""
    at = bisect_right(mentions, start, key=lambda mention: mention.end)
    while at < len(mentions) and mentions[at].start < end:
        yield mentions[at]
        at += 1


def _distance(placed: PlacedFigure, cited: tuple[int, ...]) -> tuple[int, int]:
    order = ("cited", "near", "elsewhere").index(placed.place)
    return order, min((abs(placed.sentence - number) for number in cited), default=0)
