"""An event loop in a thread of its own, for callers that have none or must not block theirs."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from concurrent.futures import CancelledError, Future, wait
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_END = object()
INTERRUPT_SECONDS = 0.1
"""How often a call that blocks an event loop looks whether that loop's task was cancelled."""
STOP_SECONDS = 1.0
"""How long an interrupted call waits for its coroutine to end."""


class EventLoopThread:
    """Runs coroutines in one event loop, so that connections last from one call to the next."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        thread = threading.Thread(target=self._loop.run_forever, name="summariser", daemon=True)
        thread.start()
        self._iterated: list[_Iteration] = []
        # Without `close` it ends when the object is collected or the program ends.
        self._stop = weakref.finalize(self, _stop, self._loop, thread, self._iterated)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The result of `coroutine`. An interrupt of the waiting thread (Ctrl-C) cancels it, and is raised
        once it has ended, or after a second."""
        call = _Call(coroutine, self._loop)
        try:
            return _wait_for(call.outcome)
        except BaseException:
            self._loop.call_soon_threadsafe(call.cancel)
            wait([call.outcome], STOP_SECONDS)
            raise

    def iterate(self, results: AsyncGenerator[T, None]) -> Iterator[T]:
        """The items of `results`; leaving the iteration closes it."""
        iteration = _Iteration(results)
        self._iterated.append(iteration)
        try:
            while (item := self.run(iteration.next())) is not _END:
                yield item
        finally:
            if self._stop.alive:
                self._iterated.remove(iteration)
                self.run(iteration.aclose())

    def close(self) -> None:
        """End the loop and its thread."""
        self._stop()


def _wait_for(outcome: Future[T]) -> T:
    """The result of `outcome`. Raises CancelledError where the task that this call blocks is cancelled.

    `asyncio.run` turns Ctrl-C into a cancellation of its task, which would not see it while it is blocked.
    """
    cancellations = _cancellations_of_blocked_task()
    if cancellations is None:
        return outcome.result()
    before = cancellations()
    while True:
        try:
            return outcome.result(INTERRUPT_SECONDS)
        except FutureTimeout:
            if outcome.done():
                raise
            if cancellations() > before:
                raise asyncio.CancelledError from None


def _cancellations_of_blocked_task() -> Callable[[], int] | None:
    """What counts the cancellations of the task in which this thread is; None outside of one, and before
    Python 3.11, where `asyncio.run` leaves Ctrl-C alone."""
    try:
        task = asyncio.current_task()
    except RuntimeError:
        return None
    return getattr(task, "cancelling", None)


class _Call(Generic[T]):
    """A coroutine that runs in a loop; `outcome` is done when the coroutine has ended, not before."""

    def __init__(self, coroutine: Coroutine[Any, Any, T], loop: asyncio.AbstractEventLoop) -> None:
        self.outcome: Future[T] = Future()
        self._coroutine = coroutine
        self._task: asyncio.Task[T] | None = None
        loop.call_soon_threadsafe(self._start)

    def cancel(self) -> None:
        """In the loop: cancel the coroutine."""
        if self._task is not None:
            self._task.cancel()

    def _start(self) -> None:
        self._task = asyncio.ensure_future(self._coroutine)
        self._task.add_done_callback(self._on_end)

    def _on_end(self, task: asyncio.Task[T]) -> None:
        if task.cancelled():
            self.outcome.set_exception(CancelledError())
        elif (error := task.exception()) is not None:
            self.outcome.set_exception(error)
        else:
            self.outcome.set_result(task.result())


class _Iteration:
    """A generator that is closed once its last step has ended; to close it in a step would raise an error.

    A step that was interrupted may be under way still: its caller waits for its end no longer than a second.
    """

    def __init__(self, results: AsyncGenerator[Any, None]) -> None:
        self._results = results
        self._step = asyncio.Lock()

    async def next(self) -> Any:
        """The next item; `_END` after the last one."""
        async with self._step:
            return await anext(self._results, _END)

    async def aclose(self) -> None:
        """Close the generator."""
        async with self._step:
            await self._results.aclose()


def _stop(loop: asyncio.AbstractEventLoop, thread: threading.Thread, iterated: list[_Iteration]) -> None:
    asyncio.run_coroutine_threadsafe(_shut_down(loop, iterated), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


async def _shut_down(loop: asyncio.AbstractEventLoop, iterated: list[_Iteration]) -> None:
    """End the iterations, then cancel what is left and end its threads, as `asyncio.run` does."""
    for iteration in iterated:
        await iteration.aclose()
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()
