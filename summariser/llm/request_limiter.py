"""The gate that each single request to a model passes: where a batch holds its pace and its budget."""

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
class Request:
    """What a gate must know of a request that wants to pass.

    `prompt_tokens` is an estimate on the high side, `body` what is sent. `again`: the same request was sent
    before; `silent`: how many times of those nothing came in time.
    """

    endpoint: Endpoint
    prompt_tokens: int
    max_output_tokens: int
    body: Mapping[str, Any] = field(default_factory=dict)
    again: bool = False
    silent: int = 0


class Permit(Protocol):
    """One request under way; told what came of it. Told nothing, it counts as lost on the way."""

    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """The endpoint answered; `usage` is None where the answer names none (an error)."""

    async def within(self, asking: Coroutine[Any, Any, T], longest: float) -> T:
        """What `asking` gives. Raises asyncio.TimeoutError after `longest` seconds, or before that where
        the request has been silent for so long that it will be answered no more."""


class RequestLimiter(Protocol):
    """Lets requests pass when there is room for them."""

    @property
    def paces(self) -> bool:
        """Whether it holds requests back itself after a 429, so that nobody else must wait."""

    def acquire(self, request: Request) -> AbstractAsyncContextManager[Permit]:
        """Wait for room for `request`. Raises BudgetSpent where its highest price is more than is left."""


class _Unwatched:
    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        return None

    async def within(self, asking: Coroutine[Any, Any, T], longest: float) -> T:
        return await asyncio.wait_for(asking, longest)


class _Open:
    """No limits."""

    paces = False

    @asynccontextmanager
    async def acquire(self, request: Request) -> AsyncIterator[Permit]:
        yield _Unwatched()


UNLIMITED: RequestLimiter = _Open()
