"""A document while it is cleaned: its lines, each kept or dropped for a reason, and the metadata found in
them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from summariser.cleaning.line_features import content_of, count_words, ends_sentence, is_prose, tokens
from summariser.cleaning.line_marks import PLAIN, LineMark
from summariser.cleaning.text.mapped_text import MappedText
from summariser.cleaning.timestamp_grammar import Timestamp
from summariser.models.article import Metadata, Removal
from summariser.utils.lazy_property import lazy_property

_LONGEST_WORD = 30  # characters


@dataclass
class TextLine:
    """One line of the input. A line is loose if it neither is running text nor ends a sentence."""

    mapped: MappedText
    blank_before: bool = False
    """Whether an empty line comes before it."""
    indent: int = 0
    """Spaces before its first character."""
    reason: str | None = None
    """Why it is not part of the article (`removal_reasons`); None: it is, so far."""
    doubt: str | None = None
    """Why it may not be part of the article although it is kept (`removal_reasons`)."""
    mark: LineMark = PLAIN
    """What kind of line it is."""
    stamps: tuple[Timestamp, ...] = ()
    """The timestamps in it, if it holds little else."""
    entry_time: bool = False
    """Whether it begins with the clock time of a live blog's entry."""
    phrases_checked: bool = False
    """Whether it was already compared with the phrases of boilerplate."""

    def __post_init__(self) -> None:
        self.text = text = self.mapped.text
        counted = count_words(text)
        #: Number of words; at least one for every 30 characters, so that no rule takes a long line for a
        # short one.
        self.words = max(counted, len(text) // _LONGEST_WORD)
        self.ends_sentence = ends_sentence(text)
        #: Whether it is running text.
        self.prose = is_prose(text, counted, ends_sentence=self.ends_sentence)

    @lazy_property
    def tokens(self) -> list[str]:
        """Its words in lower case, or characters in scripts without spaces."""
        return tokens(self.text)

    @lazy_property
    def folded(self) -> str:
        """Its tokens in one line, to compare it with others."""
        return " ".join(self.tokens)

    @lazy_property
    def content(self) -> frozenset[str]:
        """Its content words (`line_features.content_words`)."""
        return frozenset(content_of(self.tokens))

    def drop(self, reason: str) -> None:
        """Removes the line from the article; a line that is already dropped keeps its reason."""
        self.reason = self.reason or reason

    def question(self, reason: str) -> None:
        """Keeps the line and marks it as doubtful; two different doubts remove it."""
        if self.doubt not in (None, reason):
            self.drop(reason)
        self.doubt = self.doubt or reason

    def parts(self, cuts: Iterable[int]) -> list[TextLine]:
        """The line cut at the given offsets, without white space at the cuts."""
        edges = [0, *sorted(cuts), len(self.text)]
        pieces = [self.mapped.cut(a, b).stripped() for a, b in itertools.pairwise(edges) if a < b]
        lines = [TextLine(piece, doubt=self.doubt, mark=self.mark) for piece in pieces if piece.text]
        if lines:
            lines[0].blank_before, lines[0].indent = self.blank_before, self.indent
        return lines


@dataclass
class DocumentLines:
    """All lines of a document in order, with the dropped ones: what a line is depends on its neighbours."""

    lines: list[TextLine]
    fields: dict[str, str] = field(default_factory=dict)
    """Metadata found in the lines, by the names of `Metadata`."""

    @classmethod
    def of(cls, text: MappedText) -> DocumentLines:
        """The non-empty lines of a text."""
        lines: list[TextLine] = []
        offset, blank = 0, False
        for raw in text.text.split("\n"):
            bare = raw.strip()
            if bare:
                start = offset + raw.index(bare[0])
                piece = text.cut(start, start + len(bare))
                lines.append(TextLine(piece, blank, start - offset))
            blank = not bare
            offset += len(raw) + 1
        return cls(lines)

    def kept(self) -> list[TextLine]:
        """The lines that no rule has dropped so far."""
        return [line for line in self.lines if line.reason is None]

    @property
    def kept_text(self) -> str:
        """The text of these lines: one search tells whether a page has what few pages have."""
        return "\n".join([line.text for line in self.lines if line.reason is None])

    def add_field(self, name: str, value: str | None) -> None:
        """Adds a metadata field; one that is already there keeps its value."""
        if value:
            self.fields.setdefault(name, value)

    def metadata(self, given: Metadata) -> Metadata:
        """The given metadata, completed with what was found in the lines."""
        found: dict[str, Any] = {**self.fields, **{name: value for name, value in _fields(given) if value}}
        return Metadata(**found)

    def removals(self, raw: str) -> tuple[Removal, ...]:
        """The dropped lines as spans of the input `raw`, in order."""
        found = []
        for line in self.lines:
            span = line.mapped.raw_span()
            if line.reason is not None and span is not None:
                found.append(Removal(span[0], span[1], line.reason, raw[span[0] : span[1]]))
        return tuple(sorted(found, key=lambda removal: (removal.start or 0, removal.end or 0)))

    def unmapped_removals(self) -> tuple[Removal, ...]:
        """The dropped lines of a text whose offsets in the input are not known."""
        return tuple(Removal(None, None, line.reason, line.text) for line in self.lines if line.reason)


def _fields(metadata: Metadata) -> Iterator[tuple[str, str | None]]:
    for name in Metadata.__dataclass_fields__:
        yield name, getattr(metadata, name)
