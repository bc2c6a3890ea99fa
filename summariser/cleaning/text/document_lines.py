"""The text while it is being cleaned: lines, each kept or dropped for a reason, and what was learnt."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from summariser.cleaning.text.line_features import content_of, count_words, ends_sentence, is_prose, tokens
from summariser.cleaning.text.mapped_text import MappedText
from summariser.models.article import Metadata, Removal
from summariser.utils.lazy_property import lazy_property

_LONGEST_WORD = 30


@dataclass
class TextLine:
    """One line of the input. `reason` says why it is not part of the article; None: it is, so far.

    `blank_before`: an empty line stands before it. `indent`: spaces before its first character.
    `looked_up`: its words were already compared with the phrases of furniture.
    """

    mapped: MappedText
    blank_before: bool = False
    indent: int = 0
    reason: str | None = None
    looked_up: bool = False

    def __post_init__(self) -> None:
        self.text = text = self.mapped.text
        counted = count_words(text)
        #: Its words; never fewer than its length allows, so that rules for short lines leave it alone.
        self.words = max(counted, len(text) // _LONGEST_WORD)
        #: Whether it ends like a sentence.
        self.closed = ends_sentence(text)
        #: Whether it reads like running text.
        self.prose = is_prose(text, counted, closed=self.closed)

    @lazy_property
    def tokens(self) -> list[str]:
        """Its words in lower case, or characters in scripts without spaces."""
        return tokens(self.text)

    @lazy_property
    def folded(self) -> str:
        """For comparing lines: lower case, letters and digits only."""
        return " ".join(self.tokens)

    @lazy_property
    def content(self) -> frozenset[str]:
        """The words that carry meaning, roughly."""
        return frozenset(content_of(self.tokens))

    def drop(self, reason: str) -> None:
        """Takes the line out of the article; the first reason stands."""
        self.reason = self.reason or reason

    def parts(self, cuts: Iterable[int]) -> list[TextLine]:
        """The line cut at the given offsets, without white space around the cuts."""
        edges = [0, *sorted(cuts), len(self.text)]
        pieces = [self.mapped.cut(a, b).stripped() for a, b in itertools.pairwise(edges) if a < b]
        lines = [TextLine(piece) for piece in pieces if piece.text]
        if lines:
            lines[0].blank_before, lines[0].indent = self.blank_before, self.indent
        return lines


@dataclass
class DocumentLines:
    """All lines of a document in order, the dropped ones too: neighbours are evidence."""

    lines: list[TextLine]
    facts: dict[str, str] = field(default_factory=dict)

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
        """Their text, to be searched at once for what few pages have."""
        return "\n".join([line.text for line in self.lines if line.reason is None])

    def learn(self, name: str, value: str | None) -> None:
        """Notes a fact for the metadata; what was learnt first stands."""
        if value:
            self.facts.setdefault(name, value)

    def metadata(self, given: Metadata) -> Metadata:
        """What the container gave, completed by what the page says."""
        found: dict[str, Any] = {**self.facts, **{name: value for name, value in _fields(given) if value}}
        return Metadata(**found)

    def removals(self, raw: str) -> tuple[Removal, ...]:
        """The dropped lines as spans of the input, in its order."""
        found = []
        for line in self.lines:
            span = line.mapped.raw_span()
            if line.reason is not None and span is not None:
                found.append(Removal(span[0], span[1], line.reason, raw[span[0] : span[1]]))
        return tuple(sorted(found, key=lambda removal: (removal.start or 0, removal.end or 0)))

    def unmapped_removals(self) -> tuple[Removal, ...]:
        """The dropped lines of a text whose places in the input are not known."""
        return tuple(Removal(None, None, line.reason, line.text) for line in self.lines if line.reason)


def _fields(metadata: Metadata) -> Iterator[tuple[str, str | None]]:
    for name in Metadata.__dataclass_fields__:
        yield name, getattr(metadata, name)
