"""The main path for programs without an event loop, and for those that sit in one (a notebook)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing
from pathlib import Path
from queue import Empty, Queue
from threading import Event
from typing import Any

from summariser.batch import Result
from summariser.client.async_client import Source, Summariser
from summariser.models.record import ArticleSummary
from summariser.models.settings import Settings

_AHEAD = 64
"""Results that may wait to be taken; then the run waits too."""


def summarise(
    source: Source,
    settings: Settings | None = None,
    *,
    schema: type[ArticleSummary] = ArticleSummary,
    **overrides: Any,
) -> ArticleSummary:
    """The record of one article, synchronously; also from inside a running event loop (a notebook).

    Takes what `Summariser` and `Summariser.summarise` take, and raises what they raise.
    """

    async def once() -> ArticleSummary:
        async with Summariser(settings, schema=schema, **overrides) as summariser:
            return await summariser.summarise(source)

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(once())
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, once()).result()


def summarise_many(
    sources: Iterable[Source],
    settings: Settings | None = None,
    *,
    concurrency: int | None = None,
    store: str | Path | None = None,
    schema: type[ArticleSummary] = ArticleSummary,
    **overrides: Any,
) -> Iterator[Result]:
    """The results of many articles as they finish, failures as values; the work goes on between them.

    Takes what `Summariser` and `Summariser.summarise_many` take, and raises what they raise. Leaving the
    iteration ends the run; with a `store`, what is in it costs nothing again.
    """

    async def all_of() -> AsyncGenerator[Result, None]:
        async with Summariser(settings, schema=schema, **overrides) as summariser:
            many = summariser.summarise_many(sources, concurrency=concurrency, store=store)
            async with aclosing(many) as results:
                async for result in results:
                    yield result

    return _iterated(all_of)


def _iterated(results: Callable[[], AsyncGenerator[Result, None]]) -> Iterator[Result]:
    """Iterate in an event loop of another thread."""
    taken: Queue[Result | None] = Queue(_AHEAD)
    left = Event()

    async def put_all() -> None:
        loop = asyncio.get_running_loop()
        async with aclosing(results()) as coming:
            async for result in coming:
                if left.is_set():
                    return
                await loop.run_in_executor(None, taken.put, result)

    def in_thread() -> None:
        try:
            asyncio.run(put_all())
        finally:
            taken.put(None)

    with ThreadPoolExecutor(1, "summariser") as thread:
        running: Future[None] = thread.submit(in_thread)
        try:
            while (result := taken.get()) is not None:
                yield result
        finally:
            left.set()
            while not running.done():
                _drain(taken)
        running.result()


def _drain(taken: Queue[Result | None]) -> None:
    """Let a thread that waits to put something go on."""
    try:
        taken.get(timeout=0.05)
    except Empty:
        return
