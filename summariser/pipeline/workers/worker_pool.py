"""Where CPU-bound steps of the pipeline run: the protocol, and the pool of this process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

Result = TypeVar("Result")


class WorkerPool(Protocol):
    """Runs functions on articles; several at a time."""

    async def run(self, source: str, function: Callable[..., Result], *arguments: object) -> Result:
        """The result of `function(*arguments)`, or what it raises. `source` names the article in errors."""
        ...

    async def aclose(self) -> None:
        """Release the workers; the pool may be used again."""
        ...


class ThreadPool:
    """Runs in threads of this process."""

    async def run(self, source: str, function: Callable[..., Result], *arguments: object) -> Result:
        """As `WorkerPool.run`."""
        return await asyncio.to_thread(function, *arguments)

    async def aclose(self) -> None:
        """As `WorkerPool.aclose`."""
