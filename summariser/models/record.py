"""The result: what `summariser article --format json` prints and `summarise()` returns.

All models are frozen. `start`/`end` index `article.text`, `raw_start`/`raw_end` the input as it was read;
`article.text[start:end] == quote`, always.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import reduce
from operator import getitem
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator
from typing_extensions import TypeVar

from summariser.models.article import Article, Sentence, TextSpan
from summariser.models.change import Change
from summariser.models.draft import ActorKind, CommitmentStatus, Operation
from summariser.models.violation import Violation
from summariser.utils.html_table import html_table

Approximation = Literal["exact", "about", "over", "under", "range"]

SCHEMA_VERSION: Literal["1"] = "1"
EXCLUDED_BY_MODEL = "not part of the article (model)"


class Record(BaseModel):
    """Base of the public models: frozen, unknown fields refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Record):
    """A verbatim passage of the clean text. `sentence` counts from 1.

    `raw_start`/`raw_end` are None where the input was HTML or the passage was put together by cleaning.
    `page` is the page of a PDF, from 1, on which the passage begins, `page_offset` where on it: characters of
    the page's text before the passage. Both are None, and not in JSON, for other inputs.
    """

    sentence: int
    quote: str
    start: int
    end: int
    raw_start: int | None = None
    raw_end: int | None = None
    page: int | None = Field(default=None, exclude_if=lambda page: page is None)
    page_offset: int | None = Field(default=None, exclude_if=lambda offset: offset is None)

    @classmethod
    def of(cls, article: Article, sentence: int, start: int, end: int) -> Evidence:
        """The passage [start, end) of the clean text, which begins in the sentence of that number."""
        raw_start, raw_end = article.offsets.raw_span(start, end) or (None, None)
        page, page_offset = (None, None) if raw_start is None else article.place_at(raw_start)
        return cls(
            sentence=sentence,
            quote=article.text[start:end],
            start=start,
            end=end,
            raw_start=raw_start,
            raw_end=raw_end,
            page=page,
            page_offset=page_offset,
        )


class SummarySentence(Record):
    """A sentence of the summary and the sentences of the article that support it."""

    text: str
    evidence: list[Evidence]


class Actor(Record):
    """Someone who acts or is acted on. `evidence` are mentions of the name."""

    name: str
    aliases: list[str] = []
    kind: ActorKind
    role: str | None = None
    evidence: list[Evidence]


class When(Record):
    """A time in the article's own words, and the days it fixes (ISO 8601, both included), if it fixes any."""

    text: str
    start: str | None = None
    end: str | None = None


class Commitment(Record):
    """Who promised, agreed, planned or refused what. Several parties are joined by "; ".

    `by` is None where the article does not say who is to do it. `stated_by` is None where the article
    states it in its own voice.
    """

    by: str | None = None
    to: str | None = None
    action: str
    status: CommitmentStatus
    when: When | None = None
    condition: str | None = None
    stated_by: str | None = None
    evidence: list[Evidence]


class Figure(Record):
    """A quantity. `text` is verbatim; `value`, `high`, `unit`, `approximation` are computed from it.

    `value` is in full units ("$4.5bn" is 4500000000, unit "USD"; "3.5%" is 3.5, unit "percent"; "42-day"
    is 42, unit "day"). `high` is the upper end of a range, else None. `value` is None if unreadable.
    """

    text: str
    value: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    what: str | None = None
    approximation: Approximation = "exact"
    as_of: str | None = None
    evidence: list[Evidence]


class DerivedFigure(Record):
    """A number of the record that the article does not print: worked out, declared and checked.

    `operands` are the figures of the article that it follows from, in the order of `operation`.
    """

    text: str
    operation: Operation
    operands: list[Evidence]


class RemovedPassage(Record):
    """A passage of the input that cleaning left out; offsets into the input, None for HTML."""

    start: int | None
    end: int | None
    reason: str
    text: str


class DoubtfulSentence(Record):
    """A sentence, by its number, that cleaning kept although it may not be part of the article, and why."""

    sentence: int
    reason: str


class Span(Record):
    """Offsets into the clean text."""

    start: int
    end: int

    @classmethod
    def of(cls, part: Sentence | TextSpan) -> Span:
        """The span of a part of the clean text."""
        return cls(start=part.start, end=part.end)


class LiveEntrySpan(Span):
    """An entry of a live blog: its time as written, and in ISO 8601 where the page gives the day."""

    time: str | None = None
    iso: str | None = None


class ExcludedSentence(Record):
    """A sentence of the clean text on which no item may rest, and why. `sentence` counts from 1."""

    sentence: int
    reason: str


class ArticleInfo(Record):
    """The cleaned article. `id` is the SHA-256 of `text`; `sentences[n - 1]` is sentence n.

    `content` says whether `text` is the whole article of a feed or page, or only a teaser; None for others.
    `standfirst`, `headings` and `entries` (of a live blog) are not in JSON where there are none.
    """

    id: str
    source: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    author: str | None = None
    agency: str | None = None
    place: str | None = None
    site: str | None = None
    url: str | None = None
    language: str
    content: Literal["feed", "page", "teaser"] | None = None
    text: str
    sentences: list[Span] = []
    standfirst: Span | None = Field(default=None, exclude_if=lambda span: span is None)
    headings: list[Span] = Field(default=[], exclude_if=lambda spans: not spans)
    entries: list[LiveEntrySpan] = Field(default=[], exclude_if=lambda entries: not entries)
    removed: list[RemovedPassage] = []
    excluded: list[ExcludedSentence] = []
    doubtful: list[DoubtfulSentence] = []

    @classmethod
    def of(cls, article: Article, excluded: Sequence[int] = ()) -> ArticleInfo:
        """The public form of a cleaned article; `excluded` are the sentences that a model excludes."""
        known = article.metadata
        return cls(
            id=article.id,
            source=article.source,
            title=known.title,
            published=known.published,
            modified=known.modified,
            author=known.author,
            agency=known.agency,
            place=known.place,
            site=known.site,
            url=known.url,
            language=article.language,
            content=known.content,
            text=article.text,
            sentences=[Span.of(sentence) for sentence in article.sentences],
            standfirst=Span.of(article.standfirst) if article.standfirst else None,
            headings=[Span.of(heading) for heading in article.headings],
            entries=[
                LiveEntrySpan(start=entry.start, end=entry.end, time=entry.time.text, iso=entry.time.iso)
                for entry in article.entries
            ],
            removed=[
                RemovedPassage(start=gone.start, end=gone.end, reason=gone.reason, text=gone.text)
                for gone in article.removed
            ],
            excluded=[ExcludedSentence(sentence=number, reason=EXCLUDED_BY_MODEL) for number in excluded],
            doubtful=[
                DoubtfulSentence(sentence=doubt.sentence, reason=doubt.reason) for doubt in article.doubtful
            ],
        )


class PromptInfo(Record):
    """Which prompt was used: its name, its version, and the SHA-256 of its templates."""

    name: str
    version: str
    sha256: str


class Usage(Record):
    """Tokens of all attempts together, re-asks included."""

    input_tokens: int = 0
    cached_input_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        """The tokens of both."""
        return Usage(
            input_tokens=self.input_tokens + other.input_tokens,
            cached_input_tokens=self.cached_input_tokens + other.cached_input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
        )


class Uncovered(Record):
    """What is in the article and not in the record, most important first."""

    figures: list[Evidence] = []
    commitments: list[Evidence] = []
    names: list[Evidence] = []


VerificationStatus = Literal["verified", "unverified", "suspect", "off"]


class VerificationInfo(Record):
    """What a verifier said of the record.

    "verified": the verifier answered, and what it refused is corrected or not in the record. "unverified":
    it failed, and `reason` says how. "suspect": it refused more than half of the items, so nothing was
    dropped for it. "off": none was asked. `items` is how many items it was asked about. `corrected` are the
    corrections that passed the checks; `refused` and `unclear` are the items as they were proposed.
    """

    status: VerificationStatus = "off"
    model: str | None = None
    reason: str | None = None
    items: int = 0
    refused: list[Violation] = []
    unclear: list[Violation] = []
    corrected: list[Change] = []


class ReadingInfo(Record):
    """How much of the article the model was shown, in characters, and in how many parts."""

    characters: int
    total: int
    parts: int = 1


class Provenance(Record):
    """How the record was made and what the checks did to it.

    `model` is "extractive" where no model was asked, and `endpoint` and `prompt` are then None.
    `summary_by` differs from `model` where a model was too small for its summary to be published.
    `verified_by` is the model that verified the items, None where none did; `verification` says what it
    found. `changes` are what code changed in items. `reading` is None where no model read. `attempts`
    counts requests that were answered; `usage` and `cost_usd` (US dollars) cover all requests, those of the
    verifier too.
    `cost_usd` is None where the price is not known.
    """

    model: str
    endpoint: str | None = None
    prompt: PromptInfo | None = None
    summary_by: str
    verified_by: str | None = None
    verification: VerificationInfo = VerificationInfo()
    focus: str | None = None
    reading: ReadingInfo | None = None
    attempts: int = 1
    usage: Usage = Usage()
    cost_usd: float | None = None
    seconds: float = 0.0
    rejected: list[Violation] = []
    warnings: list[Violation] = []
    changes: list[Change] = []
    uncovered: Uncovered = Uncovered()
    derived: list[DerivedFigure] = []

    @field_validator("rejected", "warnings", mode="before")
    @classmethod
    def _add_kind(cls, violations: object, info: ValidationInfo) -> object:
        """Records of version 0.1 do not say of which kind a violation is."""
        kind = "error" if info.field_name == "rejected" else "warning"
        if not isinstance(violations, list):
            return violations
        return [{"kind": kind, **one} if isinstance(one, dict) else one for one in violations]


class ArticleSummary(Record):
    """The record of one article."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    article: ArticleInfo
    headline: str
    summary: list[SummarySentence]
    actors: list[Actor]
    commitments: list[Commitment]
    figures: list[Figure]
    provenance: Provenance

    def _repr_html_(self) -> str:
        """The items as a table, as notebooks show it; `render` makes whole pages."""
        rows = [
            *(("promise", *_promise(one), one.evidence) for one in self.commitments),
            *(("summary", one.text, "", one.evidence) for one in self.summary),
            *(("figure", one.text, one.what or "", one.evidence) for one in self.figures),
            *(("actor", one.name, one.role or "", one.evidence) for one in self.actors),
        ]
        cells = ((kind, text, about, _sentences(evidence)) for kind, text, about, evidence in rows)
        return html_table(self.headline, ("", "What", "About", "Sentences"), cells)


def _promise(item: Commitment) -> tuple[str, str]:
    """Who is to do what, and the status with its time."""
    to = f" → {item.to}" if item.to else ""
    when = f", {item.when.text}" if item.when else ""
    return f"{item.by or '?'}{to}: {item.action}", f"{item.status}{when}"


def _sentences(evidence: list[Evidence]) -> str:
    return ", ".join(dict.fromkeys(str(one.sentence) for one in evidence))


def parse_record(document: str | bytes) -> ArticleSummary:
    """A record in JSON, without the fields that a user's schema adds. Raises ValidationError for others."""
    try:
        return ArticleSummary.model_validate_json(document)
    except ValidationError as error:
        added = [one["loc"] for one in error.errors() if one["type"] == "extra_forbidden"]
        if len(added) < error.error_count():
            raise
    fields = json.loads(document)
    for *path, name in added:
        reduce(getitem, path, fields).pop(name)
    return ArticleSummary.model_validate_json(json.dumps(fields))


RecordT = TypeVar("RecordT", bound=ArticleSummary, default=ArticleSummary)
"""The class of the record: ArticleSummary, or what a user made of it."""
