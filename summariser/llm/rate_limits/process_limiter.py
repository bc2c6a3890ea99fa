"""The rate limiter of a process: one limiter for each endpoint, shared by all, and a budget."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable

from summariser.llm.endpoint import Endpoint
from summariser.llm.pricing import Tariff, tariff_of
from summariser.llm.rate_limits.budget import Budget
from summariser.llm.rate_limits.concurrency_limit import ConcurrencyLimit
from summariser.llm.rate_limits.endpoint_limiter import EndpointLimiter, EndpointPermit
from summariser.llm.rate_limits.limiter_state import EndpointState
from summariser.llm.rate_limits.quota import Quota
from summariser.llm.rate_limits.rate_limit import RateLimit
from summariser.llm.request_limiter import ModelRequest
from summariser.models.errors import SettingsError
from summariser.models.settings import Settings

HOSTED_CEILING = 128
"""Most requests in flight at an endpoint."""
IN_PROCESS_CEILING = 2
"""Most requests in flight at a model in this process."""

_LIMITERS: dict[asyncio.AbstractEventLoop, dict[str, EndpointLimiter]] = {}


class ProcessLimiter:
    """A `RequestLimiter` that adapts to each endpoint and holds a budget.

    All objects of this class in one event loop share the limiter of an endpoint, and so its queue; the
    concurrency and quotas that the newest one names apply to all. The budget is the object's own.
    """

    backs_off = True

    def __init__(
        self,
        settings: Settings,
        budget: Budget | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.settings = settings
        self.budget = budget or Budget(settings.max_cost)
        self._chance = chance
        self._used: list[EndpointLimiter] = []

    def acquire(self, request: ModelRequest) -> EndpointPermit:
        """As `RequestLimiter.acquire`.

        Raises SettingsError where a budget is set and the price of the model is not known.
        """
        endpoint = request.endpoint
        return EndpointPermit(self._limiter_of(endpoint), request, self.budget, self._tariff(endpoint))

    def states(self) -> tuple[EndpointState, ...]:
        """The state of each endpoint that was asked through this object; from any thread."""
        return tuple(limiter.snapshot() for limiter in list(self._used))

    def _tariff(self, endpoint: Endpoint) -> Tariff | None:
        tariff = tariff_of(endpoint, self.settings)
        if tariff is None and self.budget.limit is not None:
            raise SettingsError(
                f"The price of {endpoint.model} is not known, so a budget cannot be enforced.",
                "Set SUMMARISER_PRICE_INPUT and SUMMARISER_PRICE_OUTPUT (US dollars per million tokens), or "
                "leave out the budget.",
            )
        return tariff

    def _limiter_of(self, endpoint: Endpoint) -> EndpointLimiter:
        limiters = _limiters()
        found = limiters.get(endpoint.base_url)
        if found is None:
            ceiling = IN_PROCESS_CEILING if endpoint.server is not None else HOSTED_CEILING
            rate = RateLimit(self.settings.max_retry_wait, self._chance)
            found = limiters[endpoint.base_url] = EndpointLimiter(
                endpoint.shown, ConcurrencyLimit(ceiling), rate
            )
        if found not in self._used:
            self._used.append(found)
            found.adopt(self.settings.concurrency, self._quotas(), hedging=self.settings.hedging)
        return found

    def _quotas(self) -> dict[str, Quota]:
        named = {
            "requests": self.settings.requests_per_minute,
            "tokens": self.settings.tokens_per_minute,
        }
        return {kind: Quota(limit) for kind, limit in named.items() if limit}


def _limiters() -> dict[str, EndpointLimiter]:
    loop = asyncio.get_running_loop()
    if loop not in _LIMITERS:
        for closed in [other for other in _LIMITERS if other.is_closed()]:
            del _LIMITERS[closed]
        _LIMITERS[loop] = {}
    return _LIMITERS[loop]
