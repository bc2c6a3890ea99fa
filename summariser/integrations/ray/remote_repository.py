"""The coordinator as the run loop of an actor sees it: a repository, and a limiter that asks for money."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from summariser.batch import BatchInput
from summariser.batch.provider_jobs import NoJobAnswers
from summariser.llm.rate_limits import ProcessLimiter
from summariser.llm.rate_limits.endpoint_limiter import EndpointPermit
from summariser.llm.request_limiter import ModelRequest, Permit
from summariser.models.article import Article
from summariser.models.errors import AnswerPending, BudgetSpent, SettingsError
from summariser.store import InputOutcome, KnownInput, Lease, LeaseRequest

Call = Callable[..., Awaitable[Any]]
"""Calls a method of the coordinator, by its name."""


class RemoteRepository(NoJobAnswers):
    """A `ResultRepository` for the inputs of one block, which are known by name beforehand."""

    spent_usd = 0.0  # the coordinator counts it

    def __init__(self, call: Call, process: str, known: Mapping[str, KnownInput]) -> None:
        self._call = call
        self._process = process
        self._known = dict(known)

    def known(self, source: str) -> KnownInput | None:
        """As `ResultRepository.known`."""
        return self._known.get(source)

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        """As `ResultRepository.acquire_lease`."""
        lease: Lease = await self._call("acquire_lease", self._process, request)
        return lease

    async def save(self, outcome: InputOutcome) -> int | None:
        """As `ResultRepository.save`."""
        record_id: int | None = await self._call("save", self._process, outcome)
        # The same input may be named twice.
        self._known[outcome.source] = KnownInput(
            outcome.status, outcome.reason, outcome.raw_sha256, record_id, 1, outcome.message
        )
        return record_id

    async def defer(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """Raises SettingsError: a batch job needs no second machine."""
        raise SettingsError("Batch jobs of a provider are not submitted from Ray.", "Leave out --engine ray.")

    async def release_lease(self, article: Article) -> None:
        """As `ResultRepository.release_lease`."""
        await self._call("release_lease", self._process, article)

    def commit_spend(self, usd: float) -> None:
        """Nothing: the coordinator commits what it grants."""

    async def aclose(self, *, finished: bool) -> None:
        """Nothing: the coordinator ends the run."""


class PooledBudgetLimiter:
    """A `ProcessLimiter` whose money budget grows: `grant` gives a slice or raises BudgetSpent."""

    backs_off = True

    def __init__(self, limiter: ProcessLimiter, grant: Callable[[], Awaitable[float]]) -> None:
        self._limiter = limiter
        self._grant = grant
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def acquire(self, request: ModelRequest) -> AsyncIterator[Permit]:
        """As `RequestLimiter.acquire`."""
        async with AsyncExitStack() as stack:
            yield await self._permit(stack, request)

    async def _permit(self, stack: AsyncExitStack, request: ModelRequest) -> Permit:
        while True:
            permit = self._limiter.acquire(request)
            await self._top_up(permit)
            try:
                return await stack.enter_async_context(permit)
            except BudgetSpent:  # requests that waited with this one took what was left
                continue

    async def _top_up(self, permit: EndpointPermit) -> None:
        """Ask for slices until the price of `permit` is left; raises BudgetSpent if it can never be."""
        budget = self._limiter.budget
        async with self._lock:
            while permit.availability() != "now":
                try:
                    granted = await self._grant()
                except BudgetSpent:
                    if permit.availability() == "never":
                        raise
                    return  # it waits for requests in flight that may cost less than is reserved for them
                budget.limit = (budget.limit or 0.0) + granted

    def return_rest(self) -> float:
        """Give up what is not spent, while no request is in flight. Returns what was spent, in US dollars."""
        budget = self._limiter.budget
        if budget.limit is not None:
            budget.limit = budget.spent
        return budget.spent
