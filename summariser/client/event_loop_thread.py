"""An event loop in a thread of its own, for callers that have none or must not block theirs."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import AsyncGenerator, Coroutine, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
_END = object()


class EventLoopThread:
    """Runs coroutines in one event loop, so that connections last from one call to the next."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        thread = threading.Thread(target=self._loop.run_forever, name="summariser", daemon=True)
        thread.start()
        # Also where nobody calls `close`: when the object is collected, or the program ends.
        self._stop = weakref.finalize(self, _stop, self._loop, thread)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The result of `coroutine`. An interrupt of the waiting thread (Ctrl-C) cancels it."""
        future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def iterate(self, results: AsyncGenerator[T, None]) -> Iterator[T]:
        """The items of `results`; leaving the iteration closes it."""
        try:
            while (item := self.run(_next(results))) is not _END:
                yield item  # type: ignore[misc]  # the end is no item
        finally:
            self.run(results.aclose())

    def close(self) -> None:
        """End the loop and its thread."""
        self._stop()


async def _next(results: AsyncGenerator[T, None]) -> T | object:
    return await anext(results, _END)


def _stop(loop: asyncio.AbstractEventLoop, thread: threading.Thread) -> None:
    asyncio.run_coroutine_threadsafe(_shut_down(loop), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def _shut_down(loop: asyncio.AbstractEventLoop) -> None:
    """Cancel what is left and end generators and threads, as `asyncio.run` does."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()
