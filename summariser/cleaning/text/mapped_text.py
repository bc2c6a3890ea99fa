"""A text with the offset in the input of each of its characters.

Every operation (slice, join, replacement) keeps the offsets, so nothing has to be searched for afterwards.
Offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from math import inf
from typing import NamedTuple

from summariser.models.article import OffsetMap, Segment

Replacement = str | Callable[[re.Match[str]], str]


class MappedSegment(NamedTuple):
    """`length` characters at `start` of the mapped text are those at `raw` of the input."""

    start: int
    raw: int
    length: int


class MappedText:
    """An immutable `text` with `segments` sorted by start; what no segment covers was inserted by
    cleaning."""

    __slots__ = ("segments", "text")

    def __init__(self, text: str, segments: tuple[MappedSegment, ...]) -> None:
        self.text = text
        self.segments = segments

    @classmethod
    def of(cls, raw: str) -> MappedText:
        """The whole input, with its own offsets."""
        return cls(raw, (MappedSegment(0, 0, len(raw)),) if raw else ())

    def __len__(self) -> int:
        return len(self.text)

    def cut(self, start: int, end: int | None = None) -> MappedText:
        """The characters of [start, end), as a slice with non-negative bounds."""
        end = len(self.text) if end is None else min(end, len(self.text))
        if start <= 0 and end == len(self.text):
            return self
        if len(self.segments) == 1 and start < end:
            begin, raw, length = self.segments[0]
            if begin <= start and end <= begin + length:
                return MappedText(self.text[start:end], (MappedSegment(0, raw + start - begin, end - start),))
        return MappedText(self.text[start:end], tuple(self._segments_of(start, end)))

    def _segments_of(self, start: int, end: int) -> Iterator[MappedSegment]:
        at = max(0, bisect_right(self.segments, (start, inf)) - 1)
        for begin, raw, length in self.segments[at : bisect_right(self.segments, (end, -1))]:
            low, high = max(begin, start), min(begin + length, end)
            if low < high:
                yield MappedSegment(low - start, raw + low - begin, high - low)

    def stripped(self) -> MappedText:
        """Without white space at either end."""
        lead = len(self.text) - len(self.text.lstrip())
        return self.cut(lead, max(lead, len(self.text.rstrip())))

    def folded(self, text: str) -> MappedText:
        """A text of the same length with the same offsets."""
        if len(text) != len(self.text):
            raise ValueError("a folded text has as many characters as the text before")
        return MappedText(text, self.segments)

    def replaced(self, pattern: re.Pattern[str], replacement: Replacement) -> MappedText:
        """Each match replaced; the replacement's first and last character have the offsets of the match's."""
        parts: list[MappedText] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = replacement if isinstance(replacement, str) else replacement(match)
            parts.append(self.cut(done, match.start()))
            parts.append(self.cut(match.start(), match.end()).rewritten(new))
            done = match.end()
        return joined([*parts, self.cut(done)]) if parts else self

    def rewritten(self, new: str) -> MappedText:
        """`new` in the place of this text: its first and last character have the offsets of this one's."""
        if len(new) == len(self.text):
            return MappedText(new, self.segments)
        span = self.raw_span()
        if not new or span is None:
            return MappedText(new, ())
        first = MappedSegment(0, span[0], 1)
        last = MappedSegment(len(new) - 1, max(span[1] - 1, span[0]), 1)
        return MappedText(new, (first, last) if len(new) > 1 else (first,))

    def raw_span(self) -> tuple[int, int] | None:
        """The span of the input from the first to the last character that came from it."""
        if not self.segments:
            return None
        last = self.segments[-1]
        return self.segments[0].raw, last.raw + last.length

    def offset_map(self) -> OffsetMap:
        """The offsets as an `Article` has them."""
        return OffsetMap(tuple(Segment(start, raw, length) for start, raw, length in self.segments))


def joined(parts: Iterable[MappedText], separator: str = "") -> MappedText:
    """The parts one after another; the separator has no offset in the input."""
    texts: list[str] = []
    segments: list[MappedSegment] = []
    length = 0
    for part in parts:
        if texts:
            length += len(separator)
        moved = [MappedSegment(start + length, raw, extent) for start, raw, extent in part.segments]
        if moved:
            _append(segments, moved[0])
            segments += moved[1:]
        texts.append(part.text)
        length += len(part.text)
    return MappedText(separator.join(texts), tuple(segments))


def _append(segments: list[MappedSegment], new: MappedSegment) -> None:
    """Adds a segment, or lengthens the last one where text and input both continue without a gap."""
    if segments:
        start, raw, length = segments[-1]
        if start + length == new.start and raw + length == new.raw:
            segments[-1] = MappedSegment(start, raw, length + new.length)
            return
    segments.append(new)
