"""What was read and what was cleaned: plain data, no behaviour beyond looking things up.

Offsets: `start` and `end` are indices of Unicode code points, end exclusive. Those of a `Sentence`
index `Article.text` (the clean text); those of a `Removal` index `RawDocument.text` (the input as decoded).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from operator import attrgetter
from typing import Literal

Media = Literal["text", "html"]
Content = Literal["feed", "page", "teaser"]

UNDETERMINED = "und"
"""Stands for the language of a text that cannot be told (ISO 639-2)."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its text; None where nothing says it.

    `published` and `modified` are ISO 8601: a date, or a time with an offset where the page names one.
    Several authors are joined by "; ". `language` is an ISO 639-1 code, or "und" if unknown.
    `content` says where the text of a feed's entry or of a web page comes from: the feed itself, the page,
    or only the teaser of an article that could not be had; None for other texts.
    """

    title: str | None = None
    published: str | None = None
    modified: str | None = None
    author: str | None = None
    agency: str | None = None
    place: str | None = None
    site: str | None = None
    url: str | None = None
    language: str | None = None
    content: Content | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """One document as it was read: decoded, not yet cleaned.

    `source` is the path, the URL or "-" as the user named it. `metadata` is what the container says
    (a field of a JSON line, a feed's entry); cleaning adds what the document itself says. `extra` are other
    fields of a JSON line; a batch keeps them in its store. `page_starts` are the offsets in `text` at which
    the pages of a PDF start; empty for other documents.
    """

    text: str
    source: str
    media: Media = "text"
    encoding: str | None = None
    metadata: Metadata = field(default_factory=Metadata)
    extra: Mapping[str, object] = field(default_factory=dict)
    page_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Removal:
    """A passage of the input that is not in the clean text, and why.

    `start` and `end` index `RawDocument.text`; both are None for HTML, where the extractor
    does not keep the position of a passage. `text` is the passage.
    """

    start: int | None
    end: int | None
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class SentenceDoubt:
    """Why a sentence of the clean text, given by its number, may not be part of the article."""

    sentence: int
    reason: str


@dataclass(frozen=True)  # without slots, which make pickling slow
class Sentence:
    """A sentence of the clean text. `number` counts from 1 and is what a model cites."""

    number: int
    start: int
    end: int
    paragraph: int


@dataclass(frozen=True)  # without slots, which make pickling slow
class TextSpan:
    """Characters [start, end) of the clean text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class EntryTime:
    """The time of a live blog's entry: as written (None where only data of the page has it), and in ISO 8601
    where the page gives its day. One that ends in Z may be of another day where the page was written."""

    text: str | None = None
    iso: str | None = None


@dataclass(frozen=True)  # without slots, which make pickling slow
class LiveEntry:
    """An entry of a live blog: the characters [start, end) of the clean text, and its time."""

    start: int
    end: int
    time: EntryTime


@dataclass(frozen=True)  # without slots, which make pickling slow
class Segment:
    """`length` characters at `start` of the clean text are those at `raw_start` of the input."""

    start: int
    raw_start: int
    length: int


@dataclass(frozen=True)
class OffsetMap:
    """From offsets of the clean text to offsets of the input. `segments` are sorted by `start`."""

    segments: tuple[Segment, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    def raw_offset(self, offset: int) -> int | None:
        """The input's offset of the clean text's character at `offset`; None if cleaning put it there."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        segment = self.segments[at]
        within = offset - segment.start
        return segment.raw_start + within if within < segment.length else None

    def raw_span(self, start: int, end: int) -> tuple[int, int] | None:
        """The span of the input from the first to the last character of [start, end), or None."""
        if start >= end:
            return None
        first, last = self.raw_offset(start), self.raw_offset(end - 1)
        if first is None or last is None or last < first:
            return None
        return first, last + 1


_start = attrgetter("start")


@dataclass(frozen=True)
class Article:
    """A cleaned article: its text, its sentences, its metadata, what was removed and what is doubtful.

    The title is in `metadata`, not in `text`. `text` has one paragraph a line. `doubt` says in a sentence
    why the text may not be the whole article or not the article of its title; None where nothing speaks for
    it. `page_starts` are those of the `RawDocument`. `standfirst` is the summary below the headline,
    where it certainly is one, `headings` are those of the text in HTML, `entries` those of a live blog.
    """

    text: str
    sentences: tuple[Sentence, ...]
    source: str
    metadata: Metadata = field(default_factory=Metadata)
    removed: tuple[Removal, ...] = ()
    doubtful: tuple[SentenceDoubt, ...] = ()
    offsets: OffsetMap = field(default_factory=OffsetMap)
    doubt: str | None = None
    page_starts: tuple[int, ...] = ()
    standfirst: TextSpan | None = None
    headings: tuple[TextSpan, ...] = ()
    entries: tuple[LiveEntry, ...] = ()

    @cached_property
    def id(self) -> str:
        """SHA-256 of the clean text, in hexadecimal."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def title(self) -> str | None:
        """The headline, or None."""
        return self.metadata.title

    @property
    def language(self) -> str:
        """ISO 639-1 code of the text, UNDETERMINED ("und") if it could not be told."""
        return self.metadata.language or UNDETERMINED

    def sentence(self, number: int) -> Sentence | None:
        """The sentence of that number (counted from 1), or None if there is none."""
        return self.sentences[number - 1] if 1 <= number <= len(self.sentences) else None

    def sentence_text(self, number: int) -> str:
        """The text of a sentence by its number; IndexError if there is none."""
        sentence = self.sentence(number)
        if sentence is None:
            raise IndexError(f"the article has {len(self.sentences)} sentences, none is number {number}")
        return self.text[sentence.start : sentence.end]

    def entry_at(self, offset: int) -> LiveEntry | None:
        """The live blog's entry that contains the character at `offset` of the clean text, or None."""
        at = bisect_right(self.entries, offset, key=_start) - 1
        return self.entries[at] if at >= 0 and offset < self.entries[at].end else None

    def page_at(self, raw_offset: int) -> int | None:
        """The page, from 1, of the input's character at `raw_offset`; None if the input is no PDF."""
        return bisect_right(self.page_starts, raw_offset) or None

    def place_at(self, raw_offset: int) -> tuple[int, int] | tuple[None, None]:
        """The page, from 1, of the input's character at `raw_offset`, and how many characters of the page's
        text are before it; two times None if the input is no PDF."""
        page = self.page_at(raw_offset)
        return (None, None) if page is None else (page, raw_offset - self.page_starts[page - 1])

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that contains the character at `offset` of the clean text, or None."""
        at = bisect_right(self._sentence_starts, offset) - 1
        if at < 0 or offset >= self.sentences[at].end:
            return None
        return self.sentences[at]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]
