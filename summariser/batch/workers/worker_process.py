"""What runs in a worker process: the pipeline, connected to the main process by a socket."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import pickle
import signal
import socket
import time
import warnings
from collections.abc import Callable, Mapping, MutableSequence
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from summariser.batch.article_executor import ArticleOutcome, LocalExecutor
from summariser.batch.provider_jobs import DeferredTransport
from summariser.batch.provider_jobs.job_repository import JobAnswer
from summariser.batch.workers.message_channel import MessageChannel, portable
from summariser.batch.workers.remote_limiter import RemoteLimiter
from summariser.llm import UNLIMITED
from summariser.llm.capabilities import EndpointCapabilities, remember
from summariser.models.article import Article, RawDocument
from summariser.pipeline import ArticlePipeline, open_pipeline
from summariser.store import Lease, LeaseRequest
from summariser.utils.package_logger import logger

Result = TypeVar("Result")

NOBODY = -1.0
OBJECTS_BETWEEN_COLLECTIONS = 20_000
_ARTICLE: ContextVar[int] = ContextVar("summariser_article")


@dataclass(frozen=True)
class WorkerSetup:
    """What a worker's pipeline is made from: arguments of `open_pipeline`.

    `backs_off` is that of the main process's limiter; `log_level` and `log_disabled` are those of its logger.
    """

    pipeline: Mapping[str, Any]
    is_deferred: bool
    backs_off: bool
    log_level: int
    log_disabled: int


def serve(end: socket.socket, current: MutableSequence[float]) -> None:
    """Work until the main process ends. `current` shows it the article in a step, and when that began."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asyncio.run(_Worker(current).run(end))


class _Worker:
    def __init__(self, current: MutableSequence[float]) -> None:
        self._current = current
        self._limiter = RemoteLimiter(backs_off=False)
        self._channel = self._limiter.channel = MessageChannel(
            {"open": self.open, "execute": self.execute, "hold": self._limiter.hold}
        )
        self._executor: LocalExecutor | None = None
        self._is_frozen = False

    async def run(self, end: socket.socket) -> None:
        await self._channel.run(end)
        os._exit(0)  # nobody waits for what is under way, and nothing more is to be sent

    async def open(self, setup: bytes, learned: EndpointCapabilities | None) -> None:
        """Open the pipeline; `learned` is what the main process knows of the endpoint."""
        given: WorkerSetup = pickle.loads(setup)
        self._forward_logs(given)
        self._limiter.backs_off = given.backs_off
        pipeline: ArticlePipeline[Any] = await open_pipeline(
            **given.pipeline,
            rate_limiter=UNLIMITED if given.is_deferred else self._limiter,
            transport=DeferredTransport() if given.is_deferred else None,
            run_step=self._run_step,
        )
        if pipeline.endpoint is not None and learned is not None:
            remember(pipeline.endpoint, pipeline.settings.mode, learned)
        self._executor = LocalExecutor(pipeline)

    async def execute(self, article: int, document: RawDocument | Article, dedupe: bool) -> ArticleOutcome:
        """As `ArticleExecutor.execute`, for the article of that number."""
        assert self._executor is not None, "it is opened first"
        _ARTICLE.set(article)
        outcome = await self._executor.execute(document, _RemoteServices(self._channel, article, dedupe))
        if not self._is_frozen:
            # What the first article loaded stays, so the garbage collector need not look at it again; and an
            # article makes thousands of objects, hardly one of them in a cycle.
            self._is_frozen = True
            gc.collect()
            gc.freeze()
            gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
        return replace(outcome, error=portable(outcome.error)) if outcome.error else outcome

    async def _run_step(self, function: Callable[..., Result], /, *arguments: object) -> Result:
        """Call `function` in this thread: a step takes milliseconds."""
        self._current[1] = time.monotonic()
        self._current[0] = _ARTICLE.get()
        try:
            return function(*arguments)
        finally:
            self._current[0] = NOBODY

    def _forward_logs(self, setup: WorkerSetup) -> None:
        logging.disable(setup.log_disabled)
        if setup.log_disabled:
            warnings.simplefilter("ignore")
        logger.setLevel(setup.log_level)
        logger.addHandler(_ForwardingHandler(self._channel))


class _RemoteServices:
    """As `ArticleServices`, by the main process."""

    def __init__(self, channel: MessageChannel, article: int, dedupe: bool) -> None:
        self._channel = channel
        self._article = article
        self.dedupe = dedupe

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        lease: Lease = await self._channel.call("acquire_lease", self._article, request)
        return lease

    async def job_answer(self, digest: str, occurrence: int) -> JobAnswer | None:
        answer: JobAnswer | None = await self._channel.call("job_answer", self._article, digest, occurrence)
        return answer


class _ForwardingHandler(logging.Handler):
    """Sends what is logged to the main process."""

    def __init__(self, channel: MessageChannel) -> None:
        super().__init__()
        self._channel = channel
        self._loop = asyncio.get_running_loop()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        self._loop.call_soon_threadsafe(lambda: self._channel.notify("log", record.levelno, message))
