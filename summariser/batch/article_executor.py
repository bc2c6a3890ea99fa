"""From the document of one article to its record: here, or in a worker process.

prepare → lease (same text, or nearly?) → make the record
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from summariser.batch.provider_jobs import JobAnswers, answer_requests_from
from summariser.llm import UsageMeter, metered
from summariser.models.article import Article, RawDocument
from summariser.models.errors import InternalError, SummariserError
from summariser.models.record import ArticleSummary
from summariser.pipeline import ArticlePipeline
from summariser.store import Lease, LeaseRequest
from summariser.store.near_duplicates import lsh_bands


@dataclass(frozen=True)
class ArticleOutcome:
    """The record of an article, or the error why there is none; neither where no lease was granted.

    `meter` has what its requests took.
    """

    record: ArticleSummary | None = None
    error: SummariserError | None = None
    meter: UsageMeter = field(default_factory=UsageMeter)


class ArticleServices(JobAnswers, Protocol):
    """What the run does for one article, which may be at work in another process."""

    @property
    def dedupe(self) -> bool:
        """Whether a near-duplicate may stand for the article."""
        ...

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        """Wait until the article may be worked on, or there is a record that stands for it."""
        ...


class ArticleExecutor(Protocol):
    """Makes records of documents; any number may be under way at once."""

    async def execute(self, document: RawDocument | Article, services: ArticleServices) -> ArticleOutcome:
        """The outcome of `document`; errors are values."""
        ...


class LocalExecutor:
    """Works in this process, by `pipeline`."""

    def __init__(self, pipeline: ArticlePipeline[Any]) -> None:
        self._pipeline = pipeline

    async def execute(self, document: RawDocument | Article, services: ArticleServices) -> ArticleOutcome:
        """As `ArticleExecutor.execute`."""
        with metered() as meter, answer_requests_from(services):
            try:
                return ArticleOutcome(await self._record(document, services), meter=meter)
            except SummariserError as error:
                return ArticleOutcome(error=error, meter=meter)
            except Exception as error:  # noqa: BLE001 - it is kept; one article must not end thousands
                return ArticleOutcome(error=InternalError.of(error), meter=meter)

    async def _record(
        self, document: RawDocument | Article, services: ArticleServices
    ) -> ArticleSummary | None:
        scanned = await self._pipeline.prepare(document)
        text = scanned.article.text
        bands = await self._pipeline.run_step(lsh_bands, text) if services.dedupe else ()
        lease = await services.acquire_lease(LeaseRequest(scanned.article, bands))
        return await self._pipeline.make_record(scanned) if lease.granted else None
