"""The run loop: many inputs to one result each, some at a time.

    take → known already? → read → as before? → clean → same text, or nearly? → claim → ask and check → store

`Runner._finish` is that line. What is decided is decided from data in hand; what is paid for is on disk
before its result is given.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import Any, Protocol

from summariser.batch.batch_inputs import BatchInput
from summariser.batch.batch_results import DUPLICATE, NEAR_DUPLICATE, UNCHANGED, Result
from summariser.batch.input_queue import InputQueue
from summariser.batch.result_repository import ResultRepository
from summariser.batch.run_controller import RunController
from summariser.llm import UsageMeter, metered
from summariser.llm.response_schema import MALFORMED
from summariser.models.article import Article, RawDocument
from summariser.models.errors import AnswerPending, InputError, InternalError, NotAnArticle, SummariserError
from summariser.models.record import ArticleSummary
from summariser.models.settings import Settings
from summariser.pipeline.workers import ArticleSession, WorkerPool
from summariser.sources import is_url, read
from summariser.store import InputOutcome, KnownInput, Spend, Status

_READERS = 32
"""Threads that wait for files and pages; which host is asked how fast is the fetcher's matter."""


class Maker(Protocol):
    """What a runner needs of the main path for one article."""

    @property
    def settings(self) -> Settings: ...
    @property
    def worker_pool(self) -> WorkerPool: ...

    async def record_of(self, work: ArticleSession) -> ArticleSummary:
        """The record of an article that is open in the workshop."""


@dataclass(frozen=True)
class RunPlan:
    """How a run goes about it. `concurrency` is the number of inputs under way at a time."""

    concurrency: int = 64
    retry_failed: bool = False
    dedupe: bool = True


class Runner:
    """One run; `control` watches and stops it."""

    def __init__(
        self, maker: Maker, repository: ResultRepository, plan: RunPlan, control: RunController | None = None
    ) -> None:
        self._maker = maker
        self._repository = repository
        self._plan = plan
        self.control = control or RunController()

    async def run(self, input_queue: InputQueue) -> AsyncGenerator[Result, None]:
        """The results, as they finish. Once it is asked to stop, what is under way still finishes.

        Raises what made going on useless: a StoreError, a refused key, a budget that is spent. Leaving
        the iteration early drops what is under way.
        """
        outbox = _Outbox(self._plan.concurrency)
        readers = ThreadPoolExecutor(_READERS, "reading")
        workers = [
            asyncio.create_task(self._work(input_queue, outbox, readers))
            for _ in range(self._plan.concurrency)
        ]
        outbox.close_after(workers)
        try:
            async for result in outbox:
                yield result
        finally:
            for worker in workers:
                worker.cancel()
            ended = await asyncio.gather(*workers, return_exceptions=True)
            readers.shutdown(wait=False, cancel_futures=True)
        for fault in (self.control.error, *ended):
            if fault is not None:
                raise fault

    async def _work(self, input_queue: InputQueue, outbox: _Outbox, readers: ThreadPoolExecutor) -> None:
        while not self.control.stopping and (item := await input_queue.next()) is not None:
            self.control.under_way += 1
            try:
                result = await self._result(item, readers)
            finally:
                self.control.under_way -= 1
            if result is not None:
                await outbox.put(result)

    async def _result(self, item: BatchInput, readers: ThreadPoolExecutor) -> Result | None:
        """What becomes of one input; None where the run must stop, and the input is left for the next."""
        with metered() as meter:
            case = _InputState(item, meter)
            try:
                return await self._finish(case, readers)
            except AnswerPending as pending:
                return await self._waits(case, pending)
            except SummariserError as error:
                if self.control.should_abort(error):
                    return None
                return await self._failed(case, error)
            except Exception as error:  # noqa: BLE001 - a fault over one article must not end thousands; it is kept
                return await self._failed(case, InternalError.of(error))

    async def _finish(self, case: _InputState, readers: ThreadPoolExecutor) -> Result:
        known = self._repository.known(case.item.source)
        if known is not None and self._is_settled(known, case.item):
            return _again(case.item, known)
        document = await self._read(case.item, readers)
        case.identity = _identity(document)
        if known is not None and known.raw_sha256 == case.identity and self._stands(known):
            return _again(case.item, known)

        work = await self._maker.worker_pool.open(document)
        case.article = work.article
        try:
            return await self._summarise(case, work)
        finally:
            work.close()

    def _is_settled(self, known: KnownInput, item: BatchInput) -> bool:
        """Whether an input need not even be read again: what was fetched is not fetched once more."""
        fetched = item.document is None and (item.load is not None or is_url(item.source))
        return fetched and self._stands(known)

    def _stands(self, known: KnownInput) -> bool:
        """Whether what became of an input before is left as it is."""
        return known.status != "failed" or not self._plan.retry_failed

    async def _read(self, item: BatchInput, readers: ThreadPoolExecutor) -> RawDocument | Article:
        if isinstance(item.document, InputError):
            raise item.document
        if item.document is not None:
            return item.document
        load = item.load or partial(read, item.source)
        return await asyncio.get_running_loop().run_in_executor(readers, load, self._maker.settings)

    async def _summarise(self, case: _InputState, work: ArticleSession) -> Result:
        """The record of an open article: the one that stands for it already, or a new one."""
        claim = await self._repository.claim(work.article, dedupe=self._plan.dedupe)
        if claim.record_id is not None:
            return await self._same(case, claim.record_id, NEAR_DUPLICATE if claim.near else DUPLICATE)
        record = await self._maker.record_of(work)
        return await self._done(case, record)

    async def _same(self, case: _InputState, record_id: int, reason: str) -> Result:
        known = self._repository.known(case.item.source)
        if known is not None and known.record_id == record_id and known.status != "failed":
            return _again(case.item, known)  # named twice, or changed in nothing but its furniture
        await self._repository.save(case.finished("skipped", reason=reason, record_id=record_id))
        return Result(case.item.source, "skipped", reason, record_id=record_id)

    async def _done(self, case: _InputState, record: ArticleSummary) -> Result:
        status: Status = "partial" if _lacks_something(record) else "done"
        record_id = await self._repository.save(case.finished(status, record=record))
        self.control.record_success()
        return case.result(status, record=record, record_id=record_id)

    async def _waits(self, case: _InputState, pending: AnswerPending) -> Result:
        assert case.article is not None, "only an open article asks"
        await self._repository.wait(case.item, case.article, pending)
        return Result(case.item.source, "waiting")

    async def _failed(self, case: _InputState, error: SummariserError) -> Result | None:
        """Keep the failure; a store that cannot be written stops the run."""
        status: Status = "skipped" if isinstance(error, NotAnArticle) else "failed"
        reason = type(error).__name__
        trace = error.trace if isinstance(error, InternalError) else ""
        message = f"{error}\n{trace}".strip()
        answer = case.meter.last_answer
        try:
            await self._repository.save(
                case.finished(status, reason=reason, message=message, last_answer=answer)
            )
        except SummariserError as fault:
            self.control.should_abort(fault)
            return None
        return case.result(status, reason=reason, error=error)


class _Outbox:
    """Results between the workers and whoever takes them; workers wait where `most` are not taken yet."""

    def __init__(self, most: int) -> None:
        self._results: asyncio.Queue[Result | None] = asyncio.Queue()
        self._room = asyncio.Semaphore(most)

    async def put(self, result: Result) -> None:
        await self._room.acquire()
        self._results.put_nowait(result)

    def close_after(self, workers: Collection[asyncio.Task[None]]) -> None:
        """The iteration ends once all `workers` have ended."""
        left = set(workers)

        def ended(worker: asyncio.Task[None]) -> None:
            left.discard(worker)
            if not left:
                self._results.put_nowait(None)

        for worker in workers:
            worker.add_done_callback(ended)

    async def __aiter__(self) -> AsyncIterator[Result]:
        while (result := await self._results.get()) is not None:
            self._room.release()
            yield result


@dataclass
class _InputState:
    """One input on its way: what is known of it so far, and what it took."""

    item: BatchInput
    meter: UsageMeter
    started: float = field(default_factory=time.perf_counter)
    identity: str | None = None
    article: Article | None = None

    def finished(self, status: Status, **what: Any) -> InputOutcome:
        """What goes into the books."""
        return InputOutcome(
            self.item.source,
            status,
            raw_sha256=self.identity,
            article=self.article,
            spent=Spend.of(self.meter.usage, self.meter.cost_usd),
            seconds=time.perf_counter() - self.started,
            extra=self.item.extra,
            **what,
        )

    def result(self, status: Status, **what: Any) -> Result:
        """What the caller gets."""
        return Result(self.item.source, status, usage=self.meter.usage, cost_usd=self.meter.cost_usd, **what)


def _again(item: BatchInput, known: KnownInput) -> Result:
    if known.status == "failed":
        why = (known.message or known.reason or "It failed before.").partition("\n")[0]  # without a trace
        error = SummariserError(why, "Try it again with --retry-failed.")
        return Result(item.source, "failed", known.reason, error=error)
    return Result(item.source, "skipped", UNCHANGED, record_id=known.record_id)


def _identity(document: RawDocument | Article) -> str:
    """What tells whether an input was read before: the hash of its text and title."""
    title = document.metadata.title or ""
    return sha256(f"{title}\0{document.text}".encode("utf-8", "surrogatepass")).hexdigest()


def _lacks_something(record: ArticleSummary) -> bool:
    return any(finding.rule != MALFORMED for finding in record.provenance.rejected)
