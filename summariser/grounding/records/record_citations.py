"""The evidence of a finished record, in any of its forms: a quote, a sentence number, offsets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.quote_alignment import align_quote
from summariser.grounding.rule_registry import MISPLACED, NOT_VERBATIM, OUT_OF_RANGE
from summariser.models.violation import Violation

LONGEST_SHOWN = 80  # characters of a quote in a message


@dataclass(frozen=True, slots=True)
class CitedEvidence:
    """The numbers of the existing sentences that evidence points at, and what is wrong with it."""

    numbers: tuple[int, ...]
    violations: tuple[Violation, ...]


def cite(item: Mapping[str, Any], index: ArticleIndex) -> CitedEvidence:
    """The citation of an item: its `evidence`, or the numbers in `sentences`."""
    given = item.get("evidence", item.get("sentences"))
    pieces = given if isinstance(given, list | tuple) else [] if given is None else [given]
    numbers: list[int] = []
    violations: list[Violation] = []
    for piece in pieces:
        found = _located(_Piece.of(piece), index, violations)
        numbers += found
    return CitedEvidence(index.existing(numbers), tuple(violations))


@dataclass(frozen=True, slots=True)
class _Piece:
    """One piece of evidence; None for what it does not say."""

    quote: str | None = None
    sentence: int | None = None
    start: int | None = None
    end: int | None = None

    @classmethod
    def of(cls, piece: object) -> _Piece:
        if isinstance(piece, str):
            return cls(quote=piece.strip() or None)
        if isinstance(piece, Mapping):
            quote = piece.get("quote")
            numbers = (_integer(piece.get(name)) for name in ("sentence", "start", "end"))
            return cls(quote if isinstance(quote, str) and quote.strip() else None, *numbers)
        return cls(sentence=_integer(piece))


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _located(piece: _Piece, index: ArticleIndex, violations: list[Violation]) -> list[int]:
    """The sentences that a piece of evidence points at; of a quote in another sentence, both."""
    said = [] if piece.sentence is None else [piece.sentence]
    if said and not index.existing(said):
        count = len(index.article.sentences)
        message = f"There is no sentence {str(said[0])[:20]}: the article has {count}."
        violations.append(Violation(rule=OUT_OF_RANGE, kind="error", message=message))
    if piece.quote is None:
        return said or list(_sentences_of(piece.start, piece.end, index))
    return said + _quoted(piece, piece.quote, index, violations)


def _quoted(piece: _Piece, quote: str, index: ArticleIndex, violations: list[Violation]) -> list[int]:
    shown = quote if len(quote) <= LONGEST_SHOWN else f"{quote[:LONGEST_SHOWN]}…"
    span = _place(piece, quote, index)
    if span is None:
        message = f"The evidence “{shown}” is not in the article."
        violations.append(Violation(rule=NOT_VERBATIM, kind="error", message=message))
        return []
    numbers = list(_sentences_of(*span, index))
    if piece.start is not None and index.text[piece.start : piece.end] != quote:
        message = f"The evidence “{shown}” is not at its offsets, but at {span[0]}."
        violations.append(Violation(rule=MISPLACED, kind="warning", message=message))
    elif piece.sentence is not None and numbers and piece.sentence not in numbers:
        message = f"The evidence “{shown}” is in sentence {numbers[0]}, not in {piece.sentence}."
        violations.append(Violation(rule=MISPLACED, kind="warning", message=message))
    return numbers


def _place(piece: _Piece, quote: str, index: ArticleIndex) -> tuple[int, int] | None:
    """The place of a quote: at its offsets, else in its sentence, else anywhere."""
    start = piece.start
    if start is not None and start >= 0 and index.text.startswith(quote, start):
        return start, start + len(quote)
    sentence = index.article.sentence(piece.sentence) if piece.sentence else None
    inside = index.find(quote, sentence, case=False) if sentence else []
    return inside[0] if inside else align_quote(quote, index)


def _sentences_of(start: int | None, end: int | None, index: ArticleIndex) -> Iterator[int]:
    """The numbers of the sentences that a span touches."""
    if start is None or end is None:
        return
    for sentence in index.article.sentences:
        if sentence.start < end and start < sentence.end:
            yield sentence.number
