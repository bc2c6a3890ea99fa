"""One input of a batch, from its source to its stored result.

    known already? → read → unchanged? → execute (prepare → lease → make the record) → save

`InputProcessor._process` is that line. What costs money is on disk before its result is given.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import Any, Generic

from summariser.batch.article_executor import ArticleExecutor
from summariser.batch.batch_inputs import BatchInput
from summariser.batch.batch_results import DUPLICATE, NEAR_DUPLICATE, UNCHANGED, Result
from summariser.batch.provider_jobs.job_repository import JobAnswer
from summariser.batch.result_repository import ResultRepository
from summariser.batch.run_controller import RunController
from summariser.llm import UsageMeter
from summariser.llm.response_schema import MALFORMED
from summariser.models.article import Article, RawDocument
from summariser.models.errors import AnswerPending, InputError, InternalError, NotAnArticle, SummariserError
from summariser.models.record import ArticleSummary, RecordT
from summariser.models.settings import Settings
from summariser.sources import is_url, read
from summariser.store import InputOutcome, KnownInput, Lease, LeaseRequest, Spend, Status


@dataclass(frozen=True)
class RunPlan:
    """How to run a batch. `concurrency` is the number of inputs under way at a time.

    `retry_failed`: try inputs again that failed in an earlier run. `dedupe`: let one record stand for
    near-identical articles. `expected` is the number of inputs, if it is known.
    """

    concurrency: int = 64
    retry_failed: bool = False
    dedupe: bool = True
    expected: int | None = None


class InputProcessor(Generic[RecordT]):
    """Turns inputs into results, by `executor`; keeps them in `repository`. `settings` are for reading."""

    def __init__(
        self,
        executor: ArticleExecutor,
        settings: Settings,
        repository: ResultRepository,
        plan: RunPlan,
        controller: RunController,
    ) -> None:
        self._executor = executor
        self._settings = settings
        self._repository = repository
        self._plan = plan
        self._controller = controller

    async def process(self, item: BatchInput, readers: ThreadPoolExecutor) -> Result[RecordT] | None:
        """The result of one input; None where the run must stop, and the input is left for the next run."""
        state = _InputState(item, self._repository, dedupe=self._plan.dedupe)
        try:
            return await self._process(state, readers)
        except AnswerPending as pending:
            return await self._defer(state, pending)
        except SummariserError as error:
            if self._controller.should_abort(error):
                await self._leave(state)
                return None
            return await self._fail(state, error)
        except Exception as error:  # noqa: BLE001 - it is kept; one article must not end thousands
            return await self._fail(state, InternalError.of(error))

    async def _process(self, state: _InputState, readers: ThreadPoolExecutor) -> Result[RecordT]:
        known = self._repository.known(state.item.source)
        if known is not None and self._is_settled(known, state.item):
            return _from_before(state.item, known)
        document = await self._read(state.item, readers)
        state.raw_sha256 = _raw_sha256(document)
        if known is not None and known.raw_sha256 == state.raw_sha256 and self._is_final(known):
            return _from_before(state.item, known)

        outcome = await self._executor.execute(document, state)
        state.meter = outcome.meter
        if outcome.error is not None:
            raise outcome.error
        if outcome.record is not None:
            return await self._save(state, outcome.record)
        return await self._skip(state, await state.lease())

    def _is_settled(self, known: KnownInput, item: BatchInput) -> bool:
        """Whether an input need not even be read: what was fetched once is not fetched again."""
        is_fetched = item.document is None and (item.load is not None or is_url(item.source))
        return is_fetched and self._is_final(known)

    def _is_final(self, known: KnownInput) -> bool:
        return known.status != "failed" or not self._plan.retry_failed

    async def _read(self, item: BatchInput, readers: ThreadPoolExecutor) -> RawDocument | Article:
        if isinstance(item.document, InputError):
            raise item.document
        if item.document is not None:
            return item.document
        load = item.load or partial(read, item.source)
        return await asyncio.get_running_loop().run_in_executor(readers, load, self._settings)

    async def _skip(self, state: _InputState, lease: Lease) -> Result[RecordT]:
        """Another record stands for the article."""
        record_id, reason = lease.record_id, NEAR_DUPLICATE if lease.near else DUPLICATE
        known = self._repository.known(state.item.source)
        if known is not None and known.record_id == record_id and known.status != "failed":
            return _from_before(state.item, known)  # named twice, or only its boilerplate has changed
        await self._repository.save(state.outcome("skipped", reason=reason, record_id=record_id))
        return Result(state.item.source, "skipped", reason, record_id=record_id)

    async def _save(self, state: _InputState, record: ArticleSummary) -> Result[RecordT]:
        status: Status = "partial" if _is_partial(record) else "done"
        record_id = await self._repository.save(state.outcome(status, record=record))
        self._controller.record_success()
        return state.result(status, record=record, record_id=record_id)

    async def _defer(self, state: _InputState, pending: AnswerPending) -> Result[RecordT]:
        assert state.article is not None, "only a prepared article is asked about"
        await self._repository.defer(state.item, state.article, pending)
        return Result(state.item.source, "waiting")

    async def _leave(self, state: _InputState) -> None:
        """Leave an input to the next run; others with the same text need not wait for it."""
        if state.article is not None:
            await self._repository.release_lease(state.article)

    async def _fail(self, state: _InputState, error: SummariserError) -> Result[RecordT] | None:
        """Keep the failure; a store that cannot be written stops the run."""
        status: Status = "skipped" if isinstance(error, NotAnArticle) else "failed"
        reason = type(error).__name__
        trace = error.trace if isinstance(error, InternalError) else ""
        message = f"{error}\n{trace}".strip()
        answer = state.meter.last_answer
        try:
            await self._repository.save(
                state.outcome(status, reason=reason, message=message, last_answer=answer)
            )
        except SummariserError as store_error:
            self._controller.should_abort(store_error)
            return None
        return state.result(status, reason=reason, error=error)


@dataclass
class _InputState:
    """One input under way: what is known of it so far, and what it took. It is the article's services."""

    item: BatchInput
    repository: ResultRepository
    dedupe: bool
    meter: UsageMeter = field(default_factory=UsageMeter)
    started: float = field(default_factory=time.perf_counter)
    raw_sha256: str | None = None
    article: Article | None = None
    _leasing: asyncio.Future[Lease] | None = None

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        """As `ArticleServices.acquire_lease`; a second worker process gets the lease of the first."""
        self.article = request.article
        if self._leasing is None:
            self._leasing = asyncio.ensure_future(self.repository.acquire_lease(request))
        return await self.lease()

    async def lease(self) -> Lease:
        """The answer to the request for a lease."""
        assert self._leasing is not None, "it is asked for before the record is made"
        return await asyncio.shield(self._leasing)

    async def job_answer(self, digest: str, occurrence: int) -> JobAnswer | None:
        """As `ArticleServices.job_answer`."""
        return await self.repository.job_answer(digest, occurrence)

    def outcome(self, status: Status, **fields: Any) -> InputOutcome:
        """What the repository keeps."""
        return InputOutcome(
            self.item.source,
            status,
            raw_sha256=self.raw_sha256,
            article=self.article,
            spent=Spend.of(self.meter.usage, self.meter.cost_usd),
            seconds=time.perf_counter() - self.started,
            extra=self.item.extra,
            **fields,
        )

    def result(self, status: Status, **fields: Any) -> Result[Any]:
        """What the caller gets."""
        return Result(
            self.item.source, status, usage=self.meter.usage, cost_usd=self.meter.cost_usd, **fields
        )


def _from_before(item: BatchInput, known: KnownInput) -> Result[Any]:
    """The result of an input whose outcome in an earlier run still holds."""
    if known.status == "failed":
        why = (known.message or known.reason or "It failed before.").partition("\n")[0]  # without a trace
        error = SummariserError(why, "Try it again with --retry-failed.")
        return Result(item.source, "failed", known.reason, error=error)
    return Result(item.source, "skipped", UNCHANGED, record_id=known.record_id)


def _raw_sha256(document: RawDocument | Article) -> str:
    """Identifies an input as it was read: the hash of its text and title."""
    title = document.metadata.title or ""
    return sha256(f"{title}\0{document.text}".encode("utf-8", "surrogatepass")).hexdigest()


def _is_partial(record: ArticleSummary) -> bool:
    """Whether items were rejected; a malformed reply that was asked for again is not an item."""
    return any(one.rule != MALFORMED for one in record.provenance.rejected)
