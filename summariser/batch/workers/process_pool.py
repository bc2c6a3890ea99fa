"""The worker processes of a run, as the main process sees them."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import pickle
import signal
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import count
from multiprocessing import resource_tracker
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from multiprocessing.sharedctypes import RawArray
from typing import Any

from summariser.batch.article_executor import ArticleExecutor, ArticleOutcome, ArticleServices, LocalExecutor
from summariser.batch.provider_jobs.job_repository import JobAnswer
from summariser.batch.workers.message_channel import ChannelClosed, MessageChannel
from summariser.batch.workers.remote_limiter import serve_permit
from summariser.batch.workers.worker_process import NOBODY, WorkerSetup, serve
from summariser.llm import ModelRequest, RequestLimiter
from summariser.llm.capabilities import known_capabilities
from summariser.models.article import Article, RawDocument
from summariser.models.errors import SummariserError, UnreadableInput
from summariser.models.settings import Settings
from summariser.pipeline import ArticlePipeline
from summariser.store import Lease, LeaseRequest
from summariser.utils.package_logger import logger

FEW = 40
"""So many articles are worked on in this process: to start workers costs more."""
STEP_SECONDS = 120.0
"""Longest time for one step; cleaning a hostile page takes less than five seconds."""
WATCH_SECONDS = 1.0
MAX_DEATHS = 2
"""Workers that may die over one article."""


@asynccontextmanager
async def open_executor(
    pipeline: ArticlePipeline[Any],
    limiter: RequestLimiter,
    *,
    extractor: object | None = None,
    expected: int | None = None,
) -> AsyncIterator[ArticleExecutor]:
    """An executor with as many processes as the settings name, which end with the context.

    Requests of all processes wait for permits of `limiter`. `extractor` is that of the pipeline, if it is the
    user's own. This process works on all articles where the extractor or the schema cannot be pickled or a
    model runs in it, and on the first ones unless many are `expected`.
    """
    local = LocalExecutor(pipeline)
    setup = _setup_of(pipeline, extractor, limiter) if pipeline.settings.workers else None
    if setup is None:
        yield local
        return
    pool = ProcessPool(pipeline, setup, limiter, local)
    if expected is not None and expected > FEW:
        pool.start()
    try:
        yield pool
    finally:
        await pool.aclose()


def _setup_of(
    pipeline: ArticlePipeline[Any], extractor: object | None, limiter: RequestLimiter
) -> bytes | None:
    """The pickled setup of a worker; None where it must not or cannot be sent."""
    settings = pipeline.settings
    models = (settings.model, settings.verify_model, *settings.fallback)
    if any(model and model.lower().endswith(".gguf") for model in models):
        return None  # each process would load the file
    parts = {
        "settings": settings,
        "schema": pipeline.schema,
        "extractor": extractor,
        "extra_rules": pipeline.extra_rules,
        "endpoint": pipeline.endpoint,
    }
    log_levels = logger.getEffectiveLevel(), logging.root.manager.disable
    setup = WorkerSetup(parts, settings.via == "batch", limiter.backs_off, *log_levels)
    try:
        return pickle.dumps(setup)
    except Exception as error:  # noqa: BLE001 - classes of a user's own may raise anything
        logger.warning("no worker processes are used, since what they need cannot be pickled: %s", error)
        return None


class ProcessPool:
    """Works in up to `settings.workers` processes, and in this one for few articles.

    The processes import the main module, so it must be safe to import.
    """

    def __init__(
        self, pipeline: ArticlePipeline[Any], setup: bytes, limiter: RequestLimiter, local: LocalExecutor
    ) -> None:
        self._pipeline = pipeline
        self._setup = setup
        self._limiter = limiter
        self._local = local
        self._local_left = FEW
        self._size = pipeline.settings.workers
        self._numbers = count()
        self._workers: list[_Worker] = []
        self._has_started = False
        self._changed = asyncio.Event()

    async def execute(self, document: RawDocument | Article, services: ArticleServices) -> ArticleOutcome:
        """As `ArticleExecutor.execute`. An article over which two workers died is an UnreadableInput."""
        number, deaths = next(self._numbers), 0
        while deaths < MAX_DEATHS:
            worker = await self._least_busy(number)
            if worker is None:
                return await self._local.execute(document, services)
            try:
                return await worker.execute(number, document, services)
            except ChannelClosed:
                deaths += worker.is_to_blame(number)
                logger.warning("a worker process died or hung; %s is worked on again", document.source)
        error = UnreadableInput(
            f"Two worker processes died while they worked on {document.source}.",
            "Is it huge, or the memory full?",
        )
        return ArticleOutcome(error=error)

    async def aclose(self) -> None:
        """End the processes; articles at work in them raise ChannelClosed."""
        workers, self._workers, self._size = self._workers, [], 0
        await asyncio.gather(*(worker.stop() for worker in workers))

    async def _least_busy(self, number: int) -> _Worker | None:
        """The worker for the article of that number, once one is ready; None for this process."""
        if number < self._local_left:
            return None
        while self._size:
            self.start()
            ready = [worker for worker in self._workers if worker.is_ready]
            if ready and (self._has_started or len(ready) == len(self._workers)):
                self._has_started = True  # else the first one that is ready would get all articles
                return min(ready, key=lambda worker: len(worker.articles))
            self._changed.clear()
            await self._changed.wait()
        return None

    def start(self) -> None:
        """Start the workers that are not there; this process works on no more articles."""
        self._local_left = 0
        while len(self._workers) < self._size:
            worker = _Worker(self._limiter, self._pipeline)
            self._workers.append(worker)
            worker.start(self._setup, self._on_change)

    def _on_change(self, worker: _Worker) -> None:
        """A worker is ready, or has ended."""
        self._changed.set()
        if worker.has_ended and worker in self._workers:
            self._workers.remove(worker)
            if not worker.is_ready:
                self._size = len(self._workers)  # another one would not start either


class _Worker:
    """A process and the channel to it. `is_ready` once it can work, also after it `has_ended`."""

    def __init__(self, limiter: RequestLimiter, pipeline: ArticlePipeline[Any]) -> None:
        self.articles: dict[int, ArticleServices] = {}
        self.is_ready = self.has_ended = False
        self._limiter = limiter
        self._pipeline = pipeline
        self._current = RawArray("d", [NOBODY, 0.0])
        self._channel = MessageChannel(
            {
                "permit": self._serve_permit,
                "acquire_lease": self._acquire_lease,
                "job_answer": self._job_answer,
                "log": self._log,
            }
        )
        self._living: asyncio.Task[None] | None = None

    def start(self, setup: bytes, on_change: Callable[[_Worker], None]) -> None:
        """Start the process; `on_change` is called when it is ready, and when it has ended."""
        self._living = asyncio.create_task(self._live(setup, on_change))

    async def stop(self) -> None:
        """Kill the process; articles at work in it raise ChannelClosed."""
        if self._living is not None:
            self._living.cancel()
            await asyncio.wait([self._living])

    async def execute(
        self, number: int, document: RawDocument | Article, services: ArticleServices
    ) -> ArticleOutcome:
        """As `ArticleExecutor.execute`. Raises ChannelClosed where the process dies."""
        self.articles[number] = services
        try:
            outcome: ArticleOutcome = await self._channel.call("execute", number, document, services.dedupe)
            return outcome
        finally:
            del self.articles[number]

    def is_to_blame(self, number: int) -> bool:
        """Whether the process may have died over that article: in a step about it, or in no step."""
        return self._current[0] in (number, NOBODY)

    async def _live(self, setup: bytes, on_change: Callable[[_Worker], None]) -> None:
        ours, theirs = socket.socketpair()
        process = _context(self._pipeline.endpoint is not None).Process(
            target=serve, args=(theirs, self._current), daemon=True
        )
        with _sigint_blocked():
            process.start()
        theirs.close()  # so that the channel ends with the process, however it ends
        beside = (
            asyncio.create_task(self._open(setup, on_change)),
            asyncio.create_task(self._kill_when_hung(process)),
        )
        try:
            await self._channel.run(ours)
        finally:
            self.has_ended = True
            on_change(self)
            for task in beside:
                task.cancel()
            process.kill()
            await asyncio.to_thread(process.join)

    async def _open(self, setup: bytes, on_change: Callable[[_Worker], None]) -> None:
        endpoint, mode = self._pipeline.endpoint, self._pipeline.settings.mode
        try:
            await self._channel.call("open", setup, endpoint and known_capabilities(endpoint, mode))
        except SummariserError as error:
            logger.warning("a worker process cannot work: %s", error)
            self._channel.close()
        except ChannelClosed:
            return
        else:
            self.is_ready = True
            on_change(self)

    async def _kill_when_hung(self, process: BaseProcess) -> None:
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            article, since = self._current
            if article != NOBODY and time.monotonic() - since > STEP_SECONDS:
                process.kill()

    # What the process may call.

    async def _serve_permit(self, number: int, request: ModelRequest) -> None:
        timeout = self._pipeline.settings.timeout
        await serve_permit(self._limiter, self._channel, number, request, timeout)

    async def _acquire_lease(self, article: int, request: LeaseRequest) -> Lease:
        return await self.articles[article].acquire_lease(request)

    async def _job_answer(self, article: int, digest: str, occurrence: int) -> JobAnswer | None:
        return await self.articles[article].job_answer(digest, occurrence)

    async def _log(self, level: int, message: str) -> None:
        logger.log(level, "%s", message)


def start_early(settings: Settings, expected: int | None) -> None:
    """Begin to load what workers need, if a run of so many articles will have some.

    `open_executor` finds it loaded; meanwhile this process loads what it needs itself.
    """
    context = _context(settings.asks_model)
    if settings.workers and (expected or 0) > FEW and isinstance(context, ForkServerContext):
        from multiprocessing import forkserver  # not on every system

        with _sigint_blocked():
            forkserver.ensure_running()


def _context(asks_model: bool) -> SpawnContext | ForkServerContext:
    """How processes are started: from one that has loaded everything, so that they share its memory."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    requests = ["summariser.batch.workers.preload_requests"] if asks_model else []
    context.set_forkserver_preload([*requests, "summariser.batch.workers.preload"])
    return context


@contextmanager
def _sigint_blocked() -> Iterator[None]:
    """A process started meanwhile never gets the SIGINT that a terminal sends to all, not even on import."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # when it starts, it would unblock the signal
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
