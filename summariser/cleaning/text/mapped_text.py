"""A text that knows where each of its characters stood in the input.

Every operation (slice, join, replacement) carries the origins along, so nothing has to be searched for
afterwards. Offsets are code points.
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
    """An immutable `text` with `stretches` sorted by start; what no stretch covers was put in by cleaning."""

    __slots__ = ("stretches", "text")

    def __init__(self, text: str, stretches: tuple[MappedSegment, ...]) -> None:
        self.text = text
        self.stretches = stretches

    @classmethod
    def of(cls, raw: str) -> MappedText:
        """The whole input, mapped to itself."""
        return cls(raw, (MappedSegment(0, 0, len(raw)),) if raw else ())

    def __len__(self) -> int:
        return len(self.text)

    def cut(self, start: int, end: int | None = None) -> MappedText:
        """The characters of [start, end), as a slice with non-negative bounds."""
        end = len(self.text) if end is None else min(end, len(self.text))
        if start <= 0 and end == len(self.text):
            return self
        if len(self.stretches) == 1 and start < end:
            begin, raw, length = self.stretches[0]
            if begin <= start and end <= begin + length:
                return MappedText(self.text[start:end], (MappedSegment(0, raw + start - begin, end - start),))
        return MappedText(self.text[start:end], tuple(self._stretches_of(start, end)))

    def _stretches_of(self, start: int, end: int) -> Iterator[MappedSegment]:
        at = max(0, bisect_right(self.stretches, (start, inf)) - 1)
        for begin, raw, length in self.stretches[at : bisect_right(self.stretches, (end, -1))]:
            low, high = max(begin, start), min(begin + length, end)
            if low < high:
                yield MappedSegment(low - start, raw + low - begin, high - low)

    def stripped(self) -> MappedText:
        """Without white space at either end."""
        lead = len(self.text) - len(self.text.lstrip())
        return self.cut(lead, max(lead, len(self.text.rstrip())))

    def folded(self, text: str) -> MappedText:
        """Another text of the same length, character for character in the same places."""
        if len(text) != len(self.text):
            raise ValueError("a folded text has as many characters as before")
        return MappedText(text, self.stretches)

    def replaced(self, pattern: re.Pattern[str], replacement: Replacement) -> MappedText:
        """Each match replaced; the replacement's ends stand where the ends of the match stood."""
        parts: list[MappedText] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = replacement if isinstance(replacement, str) else replacement(match)
            parts.append(self.cut(done, match.start()))
            parts.append(self.cut(match.start(), match.end()).rewritten(new))
            done = match.end()
        return joined([*parts, self.cut(done)]) if parts else self

    def rewritten(self, new: str) -> MappedText:
        """`new` in the place of this text: its first and last characters keep the origins of this one's."""
        if len(new) == len(self.text):
            return MappedText(new, self.stretches)
        span = self.raw_span()
        if not new or span is None:
            return MappedText(new, ())
        first = MappedSegment(0, span[0], 1)
        last = MappedSegment(len(new) - 1, max(span[1] - 1, span[0]), 1)
        return MappedText(new, (first, last) if len(new) > 1 else (first,))

    def raw_span(self) -> tuple[int, int] | None:
        """The span of the input from the first to the last character that came from it."""
        if not self.stretches:
            return None
        last = self.stretches[-1]
        return self.stretches[0].raw, last.raw + last.length

    def offset_map(self) -> OffsetMap:
        """The map as the article carries it."""
        return OffsetMap(tuple(Segment(start, raw, length) for start, raw, length in self.stretches))


def joined(parts: Iterable[MappedText], separator: str = "") -> MappedText:
    """The parts one after another; the separator maps to nothing."""
    texts: list[str] = []
    stretches: list[MappedSegment] = []
    length = 0
    for part in parts:
        if texts:
            length += len(separator)
        moved = [MappedSegment(start + length, raw, extent) for start, raw, extent in part.stretches]
        if moved:
            _append(stretches, moved[0])
            stretches += moved[1:]
        texts.append(part.text)
        length += len(part.text)
    return MappedText(separator.join(texts), tuple(stretches))


def _append(stretches: list[MappedSegment], new: MappedSegment) -> None:
    """Adds a stretch, or lengthens the last one where text and input both go on without a gap."""
    if stretches:
        start, raw, length = stretches[-1]
        if start + length == new.start and raw + length == new.raw:
            stretches[-1] = MappedSegment(start, raw, length + new.length)
            return
    stretches.append(new)
