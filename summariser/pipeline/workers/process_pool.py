"""Desks: processes of their own, at each of which one article after another is worked on.

An article stays at the desk that opened it, since what was found in it stays there too. A desk that dies,
or takes too long over one step, is replaced, and the step is done once more from the clean text.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from summariser.extractors.rules import draft_by_rules
from summariser.grounding import Grounded
from summariser.models.article import Article, RawDocument
from summariser.models.draft import Draft
from summariser.models.errors import InternalError, SummariserError, UnreadableInput
from summariser.pipeline.workers.article_session import GroundingOptions, LocalSession, prepare

STEP_SECONDS = 120.0
"""Longest time for one step on one article; cleaning a hostile page takes less than five seconds."""

_Result = TypeVar("_Result")

INLINE_FIRST = 16
"""Articles that are worked on in this process before desks are set up, which costs more than they do."""


class _WorkerDied(Exception):
    """The desk's process died, or was ended because a step took too long.

    `over_this`: this very step was under way, so it may be why; others only stood in the queue.
    """

    def __init__(self, *, over_this: bool) -> None:
        super().__init__()
        self.over_this = over_this


class ProcessPool:
    """Works at `desks` processes. The main module must be safe to import: desks are spawned, not forked."""

    def __init__(self, checking: GroundingOptions, desks: int) -> None:
        self._checking = checking
        self._most = desks
        self._desks: list[_WorkerProcess] = []
        self._opened = 0

    async def open(self, document: RawDocument | Article) -> LocalSession | RemoteSession:
        """As `WorkerPool.open`. Raises UnreadableInput where two desks died over the same document."""
        self._opened += 1
        if self._opened <= INLINE_FIRST:
            return await asyncio.to_thread(prepare, document, self._checking)
        return await _unless_killed_twice(document.source, partial(self._open_at_desk, document))

    async def aclose(self) -> None:
        """As `WorkerPool.aclose`: ends the processes."""
        desks, self._desks, self._opened = self._desks, [], 0
        for desk in desks:
            desk.end()

    async def _open_at_desk(self, document: RawDocument | Article) -> RemoteSession:
        desk = self._freest()
        key = next(_KEYS)
        article: Article = await desk.do(_open, key, document)
        desk.load += 1
        return RemoteSession(article, self, desk, key)

    def _freest(self) -> _WorkerProcess:
        self._desks = [desk for desk in self._desks if not desk.lost]
        idle = min(self._desks, key=lambda desk: desk.load + desk.queued, default=None)
        if len(self._desks) < self._most and (idle is None or idle.load + idle.queued):
            idle = _WorkerProcess(self._checking)
            self._desks.append(idle)
        assert idle is not None, "there is room for one desk at least"
        return idle


_KEYS = count(1)


class RemoteSession:
    """A workpiece whose scan stands at a desk."""

    def __init__(self, article: Article, worker_pool: ProcessPool, desk: _WorkerProcess, key: int) -> None:
        self.article = article
        self._workshop = worker_pool
        self._desk = desk
        self._key = key

    async def draft_by_rules(self) -> Draft:
        """As `ArticleSession.draft_by_rules`."""
        draft: Draft = await self._do(_draft)
        return draft

    async def ground(self, draft: Draft) -> Grounded:
        """As `ArticleSession.ground`."""
        grounded: Grounded = await self._do(_ground, draft)
        return grounded

    def close(self) -> None:
        """As `ArticleSession.close`; the desk is told with its next step."""
        self._desk.load -= 1
        self._desk.done_with.append(self._key)

    async def _do(self, step: Callable[..., Any], *arguments: object) -> Any:
        """A step at the desk; if it is lost, the article is brought to another."""

        async def attempt() -> Any:
            if self._desk.lost:
                moved = await self._workshop._open_at_desk(self.article)
                self._desk, self._key = moved._desk, moved._key
            return await self._desk.do(step, self._key, *arguments)

        return await _unless_killed_twice(self.article.source, attempt)


async def _unless_killed_twice(source: str, attempt: Callable[[], Awaitable[_Result]]) -> _Result:
    """What `attempt` gives, made again where its desk was lost; UnreadableInput if two died over `source`."""
    died = 0
    while died < 2:
        try:
            return await attempt()
        except _WorkerDied as lost:
            died += lost.over_this
    raise UnreadableInput(
        f"{source} brought down the process that worked on it, twice.", "Is it huge, or the memory full?"
    )


class _WorkerProcess:
    """A process, the pipe to it, and a thread that waits for its answers one by one.

    `load` counts the articles that are open here, `queued` the steps under way; `done_with` are those that
    the process may forget.
    """

    def __init__(self, checking: GroundingOptions) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, checking), daemon=True)
        with _ctrl_c_held_back():
            self._process.start()
        theirs.close()  # so that the end of this process, however it comes, is the end of the desk's pipe
        self._thread = ThreadPoolExecutor(1)
        self.load = self.queued = 0
        self.lost = False
        self.done_with: list[int] = []

    async def do(self, step: Callable[..., Any], key: int, *arguments: object) -> Any:
        """The result of a step; raises the SummariserError that the step raised, or _DeskLost."""
        if self.lost:
            raise _WorkerDied(over_this=False)
        forget, self.done_with = tuple(self.done_with), []
        self.queued += 1
        try:
            told = await asyncio.get_running_loop().run_in_executor(
                self._thread, self._ask, _Job(step, key, arguments, forget)
            )
        finally:
            self.queued -= 1
        if isinstance(told, SummariserError):
            raise told
        return told

    def end(self) -> None:
        """End the process. What is queued at it ends as lost; cancelled, it would cancel who waits for it."""
        self._lose()
        self._thread.shutdown(wait=False)

    def _ask(self, job: _Job) -> Any:
        if self.lost:
            raise _WorkerDied(over_this=False)
        try:
            self._pipe.send(job)
            if self._pipe.poll(STEP_SECONDS):
                return self._pipe.recv()
        except (OSError, EOFError):
            pass  # the process is gone
        self._lose()
        raise _WorkerDied(over_this=True)

    def _lose(self) -> None:
        self.lost = True
        self._process.kill()


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """What is started meanwhile never gets a Ctrl-C, which a terminal sends to all; not while it imports."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # as it starts, it would lift what is held back
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@dataclass(frozen=True)
class _Job:
    step: Callable[..., Any]
    key: int
    arguments: tuple[object, ...]
    forget: tuple[int, ...]


# What follows runs at the desk.

_OPEN: dict[int, LocalSession] = {}


def _serve(pipe: Connection, checking: GroundingOptions) -> None:
    """Do what comes through the pipe until it is closed. Ctrl-C is the main process's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            job: _Job = pipe.recv()
        except (EOFError, OSError):
            return
        for key in job.forget:
            _OPEN.pop(key, None)
        try:
            told = job.step(checking, job.key, *job.arguments)
        except SummariserError as error:
            told = error
        except Exception as error:  # noqa: BLE001 - told to the main process, where it fails one article
            told = InternalError.of(error)
        try:
            pipe.send(told)
        except OSError:  # nobody is left to be told
            return


def _open(checking: GroundingOptions, key: int, document: RawDocument | Article) -> Article:
    _OPEN[key] = prepare(document, checking)
    return _OPEN[key].article


def _draft(checking: GroundingOptions, key: int) -> Draft:
    work = _OPEN[key]
    return draft_by_rules(work.article, work.scan)


def _ground(checking: GroundingOptions, key: int, draft: Draft) -> Grounded:
    work = _OPEN[key]
    return checking.ground(draft, work.article, work.scan)
