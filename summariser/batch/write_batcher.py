"""Group commits: calls that arrive while one is running, or shortly after it, go together into the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import Generic, TypeVar

Given = TypeVar("Given")
Got = TypeVar("Got")


class BatchedCall(Generic[Given, Got]):
    """Calls `work` with many items at a time, in a thread of `executor`.

    `work` gives one result for each item, in order. An error that it raises is raised for each of its items.
    Between two calls of `work` there are at least `interval` seconds.
    """

    def __init__(
        self, work: Callable[[Sequence[Given]], Sequence[Got]], executor: Executor, interval: float = 0.0
    ) -> None:
        self._work = work
        self._executor = executor
        self._interval = interval
        self._next_at = 0.0
        self._waiting: list[tuple[Given, asyncio.Future[Got]]] = []
        self._working: asyncio.Task[None] | None = None

    async def __call__(self, item: Given) -> Got:
        """The result for `item`. Once submitted, the item is processed even if the caller is cancelled."""
        future: asyncio.Future[Got] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._working is None:
            self._working = asyncio.create_task(self._process())
        return await future

    async def drain(self) -> None:
        """Wait until all items are processed."""
        while self._working is not None:
            await asyncio.wait([self._working])

    async def _process(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                await asyncio.sleep(self._next_at - loop.time())
                group, self._waiting = self._waiting, []
                done = loop.run_in_executor(self._executor, self._work, [item for item, _ in group])
                await asyncio.wait([done])
                self._next_at = loop.time() + self._interval
                _deliver([future for _, future in group], done)
        finally:
            self._working = None


def _deliver(futures: Sequence[asyncio.Future[Got]], done: asyncio.Future[Sequence[Got]]) -> None:
    error = done.exception()
    if error is not None:
        for future in futures:
            if not future.done():
                future.set_exception(error)
        return
    for future, result in zip(futures, done.result(), strict=True):
        if not future.done():
            future.set_result(result)
