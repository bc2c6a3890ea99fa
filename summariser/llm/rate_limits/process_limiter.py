"""The gate of a whole process: an entrance for each endpoint, shared by all, and a budget."""

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
from summariser.llm.request_limiter import Request
from summariser.models.errors import SettingsError
from summariser.models.settings import Settings

HOSTED_CEILING = 128
IN_PROCESS_CEILING = 2

_ENTRANCES: dict[asyncio.AbstractEventLoop, dict[str, EndpointLimiter]] = {}


class ProcessLimiter:
    """A gate (see `summariser.llm.request_limiter`) that paces requests and holds a budget.

    All objects of this class share what is known of an endpoint and wait in one queue for it, as long as
    they live in one event loop; what the last to come names of concurrency and quotas holds. The budget is
    the object's own.
    """

    paces = True

    def __init__(
        self,
        settings: Settings,
        budget: Budget | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.settings = settings
        self.budget = budget or Budget(settings.max_cost)
        self._chance = chance
        self._known: list[EndpointLimiter] = []

    def acquire(self, request: Request) -> EndpointPermit:
        """Wait for room for `request`.

        Raises BudgetSpent where its highest price is more than is left, SettingsError where a budget is set
        and the price of the model is not known.
        """
        endpoint = request.endpoint
        return EndpointPermit(self._entrance(endpoint), request, self.budget, self._tariff(endpoint))

    def states(self) -> tuple[EndpointState, ...]:
        """Where each endpoint stands that was asked through this object; from any thread."""
        return tuple(entrance.snapshot() for entrance in list(self._known))

    def _tariff(self, endpoint: Endpoint) -> Tariff | None:
        tariff = tariff_of(endpoint, self.settings)
        if tariff is None and self.budget.most is not None:
            raise SettingsError(
                f"The price of {endpoint.model} is not known, so a budget cannot be held.",
                "Give it with SUMMARISER_PRICE_INPUT and SUMMARISER_PRICE_OUTPUT (US dollars a million "
                "tokens), or leave out the budget.",
            )
        return tariff

    def _entrance(self, endpoint: Endpoint) -> EndpointLimiter:
        entrances = _entrances()
        found = entrances.get(endpoint.base_url)
        if found is None:
            window = ConcurrencyLimit(IN_PROCESS_CEILING if endpoint.server is not None else HOSTED_CEILING)
            found = EndpointLimiter(
                endpoint.shown, window, RateLimit(self.settings.max_retry_wait, self._chance)
            )
            entrances[endpoint.base_url] = found
        if found not in self._known:
            self._known.append(found)
            found.adopt(self.settings.concurrency, self._quotas())
        return found

    def _quotas(self) -> dict[str, Quota]:
        named = {
            "requests": self.settings.requests_per_minute,
            "tokens": self.settings.tokens_per_minute,
        }
        return {kind: Quota(limit) for kind, limit in named.items() if limit}


def _entrances() -> dict[str, EndpointLimiter]:
    loop = asyncio.get_running_loop()
    if loop not in _ENTRANCES:
        for closed in [other for other in _ENTRANCES if other.is_closed()]:
            del _ENTRANCES[closed]
        _ENTRANCES[loop] = {}
    return _ENTRANCES[loop]
