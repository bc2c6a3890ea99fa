"""The article's text cut into pieces: by sentence, by the evidence that covers them, by what is left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from summariser.models.record import ArticleInfo, ArticleSummary, Evidence, RemovedPassage
from summariser.rendering import record_view as view
from summariser.rendering.record_cards import CARD_KINDS

UNCOVERED = "uncovered"
"""The kind of a piece that the record should have and has not."""


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Characters of the article that the same evidence covers."""

    text: str
    kinds: tuple[str, ...]


@dataclass(slots=True)
class SentencePieces:
    """A sentence of the article, or the text between two (`number` is then None)."""

    number: int | None
    pieces: list[TextPiece] = field(default_factory=list)


@dataclass(slots=True)
class Paragraph:
    """A paragraph, and the passages that cleaning removed after it."""

    sentences: list[SentencePieces] = field(default_factory=list)
    removed: list[RemovedPassage] = field(default_factory=list)
    kind: str = ""
    """"standfirst", "heading" or nothing."""
    time: str = ""
    """The time of the live blog's entry that begins with it."""


def marked_paragraphs(record: ArticleSummary) -> list[Paragraph]:
    """The article's text, cut wherever a line, a sentence or a piece of evidence begins or ends.

    A removed passage comes after the paragraph that precedes it in the input, as far as the evidence tells
    where that is; else after the last one.
    """
    paragraphs = [line for line in _paragraphs(record) if line.sentences] or [Paragraph()]
    for passage in record.article.removed:
        paragraphs[_place_of(record, passage, paragraphs)].removed.append(passage)
    return paragraphs


def _paragraphs(record: ArticleSummary) -> list[Paragraph]:
    covering, lines = _Covering(record), view.MarkedLines(record.article)
    paragraphs = [Paragraph(kind=lines.kind_at(0), time=lines.time_at(0))]
    for start, end in covering.cuts():
        text = record.article.text[start:end]
        if text == "\n":
            paragraphs.append(Paragraph(kind=lines.kind_at(end), time=lines.time_at(end)))
            continue
        number = covering.sentence_at(start)
        line = paragraphs[-1].sentences
        if not line or line[-1].number != number:
            line.append(SentencePieces(number))
        line[-1].pieces.append(TextPiece(text, covering.kinds_at(start)))
    return paragraphs


def _place_of(record: ArticleSummary, passage: RemovedPassage, paragraphs: list[Paragraph]) -> int:
    """The index of the paragraph after which a removed passage was."""
    if passage.start is None:
        return len(paragraphs) - 1
    before = [one for one in _located(record) if (one.raw_end or 0) <= passage.start]
    if not before:
        return 0 if any(_located(record)) else len(paragraphs) - 1
    last = max(before, key=lambda one: one.raw_end or 0).sentence
    for index, paragraph in enumerate(paragraphs):
        if any(sentence.number == last for sentence in paragraph.sentences):
            return index
    return len(paragraphs) - 1


def _located(record: ArticleSummary) -> Iterator[Evidence]:
    """The evidence whose place in the input is known."""
    for kind in CARD_KINDS:
        yield from (one for one in _evidence_of(record, kind) if one.raw_end is not None)


class _Covering:
    """Which sentence and which evidence cover a character of the article."""

    def __init__(self, record: ArticleSummary) -> None:
        self._article = record.article
        self._starts = [span.start for span in record.article.sentences]
        uncovered = record.provenance.uncovered
        spans = {
            kind: [one for item in getattr(record, kind) for one in item.evidence] for kind in CARD_KINDS
        }
        spans[UNCOVERED] = [*uncovered.commitments, *uncovered.figures, *uncovered.names]
        self._merged = {kind: _merged(evidence) for kind, evidence in spans.items()}

    def cuts(self) -> Iterator[tuple[int, int]]:
        """Consecutive spans of the text, each under the same evidence throughout; line breaks alone."""
        places = {0, len(self._article.text), *_line_breaks(self._article)}
        places |= {place for span in self._article.sentences for place in (span.start, span.end)}
        places |= {place for spans in self._merged.values() for span in spans for place in span}
        return pairwise(sorted(places))

    def sentence_at(self, offset: int) -> int | None:
        number = bisect_right(self._starts, offset)
        return number if number and offset < self._article.sentences[number - 1].end else None

    def kinds_at(self, offset: int) -> tuple[str, ...]:
        return tuple(kind for kind, spans in self._merged.items() if _covers(spans, offset))


def _evidence_of(record: ArticleSummary, kind: str) -> list[Evidence]:
    return [one for item in getattr(record, kind) for one in item.evidence]


def _merged(evidence: Iterable[Evidence]) -> list[tuple[int, int]]:
    return view.merged_spans((item.start, item.end) for item in evidence)


def _line_breaks(article: ArticleInfo) -> Iterator[int]:
    for offset, character in enumerate(article.text):
        if character == "\n":
            yield from (offset, offset + 1)


def _covers(spans: list[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(spans, (offset, float("inf"))) - 1
    return at >= 0 and spans[at][0] <= offset < spans[at][1]
