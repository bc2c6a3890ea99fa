"""The protocol of rate limiters: each single request to a model waits for a permit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from summariser.models.record import Usage

if TYPE_CHECKING:
    from summariser.llm.endpoint import Endpoint

T = TypeVar("T")


@dataclass(frozen=True)
class ModelRequest:
    """A request that is about to be sent.

    `prompt_tokens` is an upper estimate, `body` the JSON body. `is_retry`: the same request was sent before;
    `timeouts` counts how many of those attempts got no answer in time.
    """

    endpoint: Endpoint
    prompt_tokens: int
    max_output_tokens: int
    body: Mapping[str, Any] = field(default_factory=dict)
    is_retry: bool = False
    timeouts: int = 0


class Permit(Protocol):
    """The right to send one request. A permit that is released without a response counts as lost."""

    async def run(self, request: Coroutine[Any, Any, T], timeout: float) -> T:
        """Await `request`, at most `timeout` seconds; a limiter may give up earlier.

        Raises asyncio.TimeoutError.
        """
        ...

    def record_response(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """The endpoint answered; `usage` is None where the answer does not count tokens (an error)."""
        ...


class RequestLimiter(Protocol):
    """Decides when each request may be sent: concurrency, rates and budgets are its business."""

    @property
    def backs_off(self) -> bool:
        """Whether `acquire` itself waits after a 429; if not, the client counts a 429 as a failed attempt."""
        ...

    def acquire(self, request: ModelRequest) -> AbstractAsyncContextManager[Permit]:
        """Wait until `request` may be sent; leaving the context releases the permit.

        Raises BudgetSpent where the highest price of the request is more than is left.
        """
        ...


class _PlainPermit:
    async def run(self, request: Coroutine[Any, Any, T], timeout: float) -> T:
        return await asyncio.wait_for(request, timeout)

    def record_response(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        return None


class _Unlimited:
    """No limits."""

    backs_off = False

    @asynccontextmanager
    async def acquire(self, request: ModelRequest) -> AsyncIterator[Permit]:
        yield _PlainPermit()


UNLIMITED: RequestLimiter = _Unlimited()
"""A limiter without limits."""
