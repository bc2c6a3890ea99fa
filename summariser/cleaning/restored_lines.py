"""Removed lines that may be of the article after all: which they are, and the article with some of them back.

An `Article` is all that is needed, since its removals and its text know their places in the input.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from summariser.cleaning.line_features import folded
from summariser.cleaning.removal_reasons import DOUBTFUL, RESTORED
from summariser.cleaning.sentences import number_sentences
from summariser.cleaning.text.boilerplate import drop_known_boilerplate
from summariser.cleaning.text.character_repair import repair_characters
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.mapped_text import MappedSegment, MappedText, joined
from summariser.cleaning.text.model_instructions import drop_model_instructions
from summariser.cleaning.text.whitespace import with_plain_spaces
from summariser.models.article import Article, LiveEntry, Removal, SentenceDoubt, TextSpan

MOST_OFFERED = 40
_FEWEST_WORDS = 6
_REACH = 10  # lines from the nearest kept one: hardly any farther line of a news page is of the article
_Span = TypeVar("_Span", TextSpan, LiveEntry)
_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True)
class InputLine:
    """A line of the input as cleaned: kept in the article, or removed.

    `paragraph` is its number in the article, None for a removed line. `place` is its offset in the input.
    """

    place: int
    mapped: MappedText
    paragraph: int | None = None
    removal: Removal | None = None

    @property
    def text(self) -> str:
        """The line."""
        return self.mapped.text


def input_lines(article: Article) -> list[InputLine]:
    """The kept and the removed lines of a text in the order of the input; kept ones alone for HTML."""
    lines = list(_kept_lines(article))
    for gone in article.removed:
        if gone.start is not None and (mapped := _repaired(gone, gone.start)).text:
            lines.append(InputLine(gone.start, mapped, removal=gone))
    return sorted(lines, key=lambda line: line.place)


def offered_lines(article: Article, lines: list[InputLine]) -> list[InputLine]:
    """The removed ones of `lines` that may be of the article, those near its text first if there are many.

    Each was removed for its form or place (`DOUBTFUL`), has six words or more, is no known boilerplate, does
    not order a model to do something, and says what the article does not say already.
    """
    kept = [at for at, line in enumerate(lines) if line.removal is None]
    near = sorted(
        (distance, at)
        for at, line in enumerate(lines)
        if line.removal is not None
        and line.removal.reason in DOUBTFUL
        and (distance := _distance(at, kept)) <= _REACH
    )
    known, offered = folded(f"{article.title or ''}\n{article.text}"), []
    said: set[str] = set()
    for _, at in near:
        words = folded(lines[at].text)
        if words in known or words in said or _is_certain(lines[at].mapped, article.language):
            continue
        said.add(words)
        offered.append(at)
    return [lines[at] for at in sorted(offered[:MOST_OFFERED])]


def restore(article: Article, removals: Collection[Removal]) -> Article:
    """The article with some of its removed lines as paragraphs at their place; their sentences are doubtful.

    Everything else is as it was, but for the numbers and offsets of what follows them.
    """
    if not removals:
        return article
    lines = [line for line in input_lines(article) if line.removal is None or line.removal in removals]
    text = joined([line.mapped for line in lines], "\n")
    sentences = number_sentences(text.text, article.language)
    before = {article.sentences[one.sentence - 1].paragraph: one.reason for one in article.doubtful}
    doubts = [
        f"{RESTORED} {line.removal.reason}" if line.removal else before.get(line.paragraph or 0)
        for line in lines
    ]
    moved = _Moves(lines)
    return replace(
        article,
        text=text.text,
        standfirst=article.standfirst and moved.span(article.standfirst),
        headings=tuple(map(moved.span, article.headings)),
        entries=tuple(map(moved.span, article.entries)),
        sentences=sentences,
        removed=tuple(gone for gone in article.removed if gone not in removals),
        doubtful=tuple(
            SentenceDoubt(one.number, doubt) for one in sentences if (doubt := doubts[one.paragraph])
        ),
        offsets=text.offset_map(),
    )


class _Moves:
    """Where the kept lines of an article are once others are between them."""

    def __init__(self, lines: list[InputLine]) -> None:
        self._before: list[int] = []
        self._after: list[int] = []
        before = after = 0
        for line in lines:
            if line.removal is None:
                self._before.append(before)
                self._after.append(after)
                before += len(line.text) + 1
            after += len(line.text) + 1

    def span(self, span: _Span) -> _Span:
        """A span of the article's text, or an entry, at its new place."""
        return replace(span, start=self._offset(span.start), end=self._offset(span.end - 1) + 1)

    def _offset(self, offset: int) -> int:
        at = bisect_right(self._before, offset) - 1
        return self._after[at] + offset - self._before[at]


def restored_as_in(article: Article, record: Mapping[str, Any]) -> Article:
    """The article with the lines that a record of it has back; as it is where that gives another text."""
    told = record.get("article")
    if not isinstance(told, Mapping) or not isinstance(told.get("removed"), list):
        return article
    spans = [(gone.get("start"), gone.get("end")) for gone in told["removed"] if isinstance(gone, Mapping)]
    back = [
        gone
        for gone in article.removed
        if gone.reason in DOUBTFUL and gone.start is not None and (gone.start, gone.end) not in spans
    ]
    restored = restore(article, back)
    return restored if restored.text == told.get("text") else article


def _kept_lines(article: Article) -> Iterator[InputLine]:
    segments = (MappedSegment(one.start, one.raw_start, one.length) for one in article.offsets.segments)
    whole, start, place = MappedText(article.text, tuple(segments)), 0, 0
    for number, text in enumerate(article.text.split("\n")):
        mapped = whole.cut(start, start + len(text))
        place = (mapped.raw_span() or (place,))[0]
        yield InputLine(place, mapped, paragraph=number)
        start += len(text) + 1


def _repaired(gone: Removal, start: int) -> MappedText:
    """The passage as a line of a clean text."""
    line = repair_characters(gone.text).replaced(_BREAK, " ").stripped()
    moved = tuple(MappedSegment(at, raw + start, length) for at, raw, length in line.segments)
    return with_plain_spaces(MappedText(line.text, moved))


def _distance(at: int, kept: list[int]) -> int:
    """How many lines away the nearest kept line is."""
    after = bisect_left(kept, at)
    return min((abs(at - other) for other in kept[max(0, after - 1) : after + 1]), default=_REACH + 1)


def _is_certain(mapped: MappedText, language: str) -> bool:
    """Whether a line is too short, or is no part of the article by its own words, wherever it stands."""
    page = DocumentLines([TextLine(mapped)])
    if page.lines[0].words < _FEWEST_WORDS:
        return True
    drop_known_boilerplate(page)
    drop_model_instructions(page, language)
    return any(line.reason for line in page.lines)
