"""A prefetching iterator: many tasks take from it, and a thread waits for files or the network."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator

from summariser.batch.batch_inputs import BatchInput

_MAX_PREFETCH = 16
_PREFETCH_SECONDS = 0.05


class InputQueue:
    """Gives out inputs one by one; prefetches a few in a thread."""

    def __init__(self, inputs: Iterable[BatchInput] | AsyncIterator[BatchInput]) -> None:
        self._inputs = inputs if isinstance(inputs, AsyncIterator) else None
        self._iterator = iter(inputs) if isinstance(inputs, Iterable) else None
        self._ahead: deque[BatchInput] = deque()
        self._lock = asyncio.Lock()
        self._ended = False

    async def next(self) -> BatchInput | None:
        """The next input; None at the end. An error of the iterator is raised once and ends it."""
        async with self._lock:
            if not self._ahead and not self._ended:
                self._ahead.extend(await self._prefetch())
            return self._ahead.popleft() if self._ahead else None

    async def _prefetch(self) -> list[BatchInput]:
        try:
            taken = await asyncio.to_thread(_take, self._iterator) if self._iterator else await self._one()
        except BaseException:
            self._ended = True
            raise
        self._ended = not taken
        return taken

    async def _one(self) -> list[BatchInput]:
        assert self._inputs is not None, "inputs are iterated one way or the other"
        async for item in self._inputs:
            return [item]
        return []


def _take(iterator: Iterator[BatchInput]) -> list[BatchInput]:
    """At least one input if there is one, and more as long as they come at once."""
    taken: list[BatchInput] = []
    until = time.monotonic() + _PREFETCH_SECONDS
    for item in iterator:
        taken.append(item)
        if len(taken) >= _MAX_PREFETCH or time.monotonic() > until:
            break
    return taken
