"""Worker processes: each runs one function at a time, and is replaced when it dies or hangs."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Any

from summariser.models.errors import InternalError, SummariserError, UnreadableInput
from summariser.pipeline.workers.worker_pool import Result
from summariser.utils.package_logger import logger

STEP_SECONDS = 120.0
"""Longest time for one call; cleaning a hostile page takes less than five seconds."""
INLINE_FIRST = 40
"""Calls that run in this process before workers are started, which costs more than they do."""
MAX_DEATHS = 2
"""Workers that may die over one call."""


class ProcessPool:
    """Runs in up to `size` processes. They are spawned, so the main module must be safe to import."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._workers: list[_Worker] = []
        self._calls = 0

    async def run(self, source: str, function: Callable[..., Result], *arguments: object) -> Result:
        """As `WorkerPool.run`. Raises UnreadableInput where two workers died over the call."""
        self._calls += 1
        if self._calls <= INLINE_FIRST:
            return await asyncio.to_thread(function, *arguments)
        deaths = 0
        while deaths < MAX_DEATHS:
            try:
                result: Result = await self._least_busy().call(function, arguments)
                return result
            except _WorkerDied as died:
                deaths += died.during_call
                logger.warning("a worker process died or hung; %s is worked on again", source)
        raise UnreadableInput(
            f"Two worker processes died while they worked on {source}.", "Is it huge, or the memory full?"
        )

    async def aclose(self) -> None:
        """As `WorkerPool.aclose`: ends the processes."""
        workers, self._workers, self._calls = self._workers, [], 0
        for worker in workers:
            worker.stop()

    def _least_busy(self) -> _Worker:
        """A worker that is idle, a new one if there may be more, else the one with the shortest queue."""
        self._workers = [worker for worker in self._workers if not worker.is_dead]
        chosen = min(self._workers, key=lambda worker: worker.queued, default=None)
        if chosen is None or (chosen.queued and len(self._workers) < self._size):
            chosen = _Worker()
            self._workers.append(chosen)
        return chosen


class _WorkerDied(Exception):
    """The worker died or was killed; `during_call`: this very call was running, so it may be the cause."""

    def __init__(self, *, during_call: bool) -> None:
        super().__init__()
        self.during_call = during_call


class _Worker:
    """A process, the pipe to it, and a thread that waits for its results one by one."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        with _sigint_blocked():
            self._process.start()
        theirs.close()  # so that the pipe ends with the process, however it ends
        self._thread = ThreadPoolExecutor(1)
        self.queued = 0
        self.is_dead = False

    async def call(self, function: Callable[..., Any], arguments: tuple[object, ...]) -> Any:
        """The result of the call; raises the SummariserError that it raised, or _WorkerDied."""
        self.queued += 1
        try:
            loop = asyncio.get_running_loop()
            result = await loop.run_in_executor(self._thread, self._exchange, function, arguments)
        finally:
            self.queued -= 1
        if isinstance(result, SummariserError):
            raise result
        return result

    def stop(self) -> None:
        """Kill the process; calls that are queued raise _WorkerDied."""
        self.is_dead = True
        self._process.kill()
        self._thread.shutdown(wait=False)

    def _exchange(self, function: Callable[..., Any], arguments: tuple[object, ...]) -> Any:
        if self.is_dead:
            raise _WorkerDied(during_call=False)
        try:
            self._pipe.send((function, arguments))
            if self._pipe.poll(STEP_SECONDS):
                return self._pipe.recv()
        except (OSError, EOFError):
            pass  # the process is gone
        self.is_dead = True
        self._process.kill()
        raise _WorkerDied(during_call=True)


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


def _serve(pipe: Connection) -> None:
    """In the worker: run what comes through the pipe until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            function, arguments = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            result = function(*arguments)
        except SummariserError as error:
            result = error
        except Exception as error:  # noqa: BLE001 - the main process raises it, and it fails one article
            result = InternalError.of(error)
        try:
            pipe.send(result)
        except OSError:  # the main process is gone
            return
