"""Sentences of one paragraph: sentencex, corrected where it is wrong.

Replace `_library_boundaries` to use another library: it gives the offsets at which sentences begin. A
quotation of several sentences is one sentence, as in the library.
"""

from __future__ import annotations

from collections.abc import Iterator

from summariser.cleaning.sentences.run_together import run_together_starts
from summariser.cleaning.sentences.sentence_boundaries import ends_here, missed_boundaries
from summariser.models.article import Sentence

# Characters: the library's time grows with the square of the sentences in one text.
_PIECE = 4_000
_CELL = "| "  # between the cells of a table: no sentence begins with it
_UNSPACED_ENDS = "。！？」』）”"


def split_sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph, without white space around them.

    `text` holds no line break; `language` is an ISO 639-1 code or "und".
    """
    start = 0
    for end in _boundaries(text, language):
        span = _trimmed(text, start, end)
        if span:
            yield span
        start = end
    span = _trimmed(text, start, len(text))
    if span:
        yield span


def number_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of a clean text with one paragraph a line, numbered from 1, paragraphs from 0."""
    sentences: list[Sentence] = []
    offset = 0
    for paragraph, line in enumerate(text.split("\n")):
        for start, end in split_sentences(line, language):
            sentences.append(Sentence(len(sentences) + 1, offset + start, offset + end, paragraph))
        offset += len(line) + 1
    return tuple(sentences)


def _boundaries(text: str, language: str) -> list[int]:
    """The offsets at which sentences begin, but for the first: the library's that are right, and those it
    misses."""
    added, excluded = missed_boundaries(text, language)
    certain = added.union(run_together_starts(text))
    start, found = 0, []
    for end in sorted(certain.union(_library_boundaries(text, language)) - excluded):
        if end >= len(text) or not (end in certain or _is_boundary(text, start, end, language)):
            continue
        found.append(end)
        start = end
    return found


def _is_boundary(text: str, start: int, end: int, language: str) -> bool:
    """Whether a boundary that the library found is one; without white space only after a full-width full
    stop."""
    spaced = text[end - 1].isspace() or text[end].isspace() or text[end - 1] in _UNSPACED_ENDS
    return spaced and ends_here(text, start, end, language)


def _library_boundaries(text: str, language: str) -> Iterator[int]:
    from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

    for offset in range(0, len(text), _PIECE):
        piece = text[offset : offset + _PIECE]
        for boundary in get_sentence_boundaries(language, piece):
            if boundary["end_index"] < len(piece) or offset + len(piece) == len(text):
                yield offset + boundary["end_index"]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and (text[start].isspace() or text.startswith(_CELL, start)):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
