"""Programs that use the library: type checkers read this file, and so may you (tests/test_typing.py)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from typing_extensions import assert_type

from summariser import (
    Article,
    ArticleSummary,
    AsyncSummariser,
    Claim,
    Draft,
    Evidence,
    Extraction,
    Extractor,
    FigureDraft,
    ModelRequest,
    Permit,
    Record,
    RequestLimiter,
    Result,
    Rule,
    ScannedArticle,
    Summariser,
    SummariserError,
    Usage,
    Violation,
    check_record,
    check_text,
    clean,
    read,
    render,
    summarise,
    summarise_many,
)


class Place(Record):
    """Somewhere that the article says something happened."""

    name: str
    evidence: list[Evidence]


class PlacesSummary(ArticleSummary):
    """A record with places."""

    places: list[Place] = []


def one_article(path: Path) -> list[str]:
    """A record in a schema of one's own has its type."""
    assert_type(summarise(path), ArticleSummary)
    with Summariser(schema=PlacesSummary, model="gpt-5-mini", grounding="strict") as client:
        record = client.summarise(path)
        assert_type(record, PlacesSummary)
    return [place.evidence[0].quote for place in record.places]


def many_articles(paths: Sequence[Path]) -> Iterator[PlacesSummary | SummariserError]:
    """Failures are values."""
    for result in summarise_many(paths, schema=PlacesSummary, store="runs.db", concurrency=8):
        assert_type(result, Result[PlacesSummary])
        if result.record is not None:
            yield result.record
        elif result.error is not None:
            yield result.error


async def asynchronously(paths: list[str | Path]) -> list[Result[ArticleSummary]]:
    """The same with an event loop."""
    async with AsyncSummariser(model="gpt-5-mini", max_cost=2.5) as client:
        return [result async for result in client.summarise_many(paths, store="runs.db")]


class FirstSentence(Extractor):
    """An extractor of one's own."""

    model = "first-sentence"

    async def extract(self, scanned: ScannedArticle) -> Extraction:
        figures = [
            FigureDraft(sentences=[sentence.number], text=figure.text)
            for figure in scanned.scan.figures
            for sentence in scanned.article.sentences
            if sentence.start <= figure.start < sentence.end
        ]
        return Extraction(Draft(headline=scanned.article.sentence_text(1), figures=figures))


def no_question(claim: Claim) -> Iterator[Violation]:
    """A rule of one's own: it reports passages of the claim."""
    at = claim.text.find("?")
    if at >= 0:
        yield claim.violation(at, at + 1, "A record asks no questions.")


RULE = Rule("house.no-question", "error", "no summary asks a question", frozenset({"prose"}), no_question)


class PlainPermit:
    """A permit of one's own."""

    async def run(self, request, timeout):  # type: ignore[no-untyped-def]
        return await request

    def record_response(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """Counts nothing."""


class PlainLimiter:
    """A rate limiter of one's own."""

    backs_off = False

    @asynccontextmanager
    async def acquire(self, request: ModelRequest) -> AsyncIterator[Permit]:
        yield PlainPermit()


def headline_only(record: ArticleSummary) -> str:
    """A renderer of one's own."""
    return record.headline


def with_own_parts(path: Path) -> str:
    """All of them together."""
    limiter: RequestLimiter = PlainLimiter()
    record = summarise(path, extractor=FirstSentence(), rules=[RULE], rate_limiter=limiter)
    return render(record, headline_only) + render(record, "markdown")


def stage_by_stage(path: Path) -> list[Violation]:
    """Each stage alone."""
    article = clean(read(path))
    assert_type(article, Article)
    record = summarise(article, model="extractive")
    return check_text(record.headline, article) + check_record(record, article, extra_rules=[RULE])
