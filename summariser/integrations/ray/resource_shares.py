"""Divide the limits of a run among its actors. Pure: nothing here knows of Ray."""

from __future__ import annotations

from summariser.models.errors import BudgetSpent
from summariser.models.settings import Settings, load_settings

_TOKENS_OF_A_REQUEST = 10_000
"""A share of a token limit must hold one request."""
_SLICES = 8
"""The money budget is granted in so many slices an actor: what an actor holds, no other can spend."""


def actor_count(settings: Settings, wanted: int) -> int:
    """How many of the `wanted` actors there can be: each has at least one request at a time and a minute."""
    limits = (
        settings.concurrency,
        settings.requests_per_minute,
        settings.tokens_per_minute and settings.tokens_per_minute // _TOKENS_OF_A_REQUEST,
    )
    return max(1, min([wanted, *(limit for limit in limits if limit is not None)]))


def share_of(settings: Settings, actors: int) -> Settings:
    """The settings of one of `actors` actors, which together keep the limits of `settings`.

    Each may fetch from one host only so often that all together fetch as often as one machine does. A money
    budget begins at 0, and grows by what a `BudgetPool` grants.
    """
    return load_settings(
        settings,
        concurrency=_divided(settings.concurrency, actors),
        requests_per_minute=_divided(settings.requests_per_minute, actors),
        tokens_per_minute=_divided(settings.tokens_per_minute, actors),
        host_delay=settings.host_delay * actors,
        host_concurrency=1,
        max_cost=None if settings.max_cost is None else 0.0,
        workers=0,
    )


def _divided(limit: int | None, actors: int) -> int | None:
    return None if limit is None else max(1, limit // actors)


class BudgetPool:
    """A money budget that is granted to actors in slices, in US dollars; `limit` None means no limit.

    What an actor was granted counts as spent until it reports less, so an actor that dies cannot make the
    others spend more than `limit`. `spent` is what earlier runs spent.
    """

    def __init__(self, limit: float | None, spent: float, actors: int) -> None:
        self.limit = limit
        self._before = spent
        self._slice = (limit or 0.0) / (_SLICES * actors)
        self._granted: dict[str, float] = {}

    @property
    def exposed(self) -> float:
        """What may have been spent by now."""
        return self._before + sum(self._granted.values())

    def grant(self, actor: str) -> float:
        """The next slice of `actor`. Raises BudgetSpent if nothing is left."""
        assert self.limit is not None, "without a limit nothing is granted"
        granted = min(self._slice, self.limit - self.exposed)
        if granted <= 1e-9:
            raise BudgetSpent(
                f"The budget of ${self.limit:,.2f} is spent, or reserved for requests in flight.",
                "Allow more with `--max-cost`; what is done is kept.",
            )
        self._granted[actor] = self._granted.get(actor, 0.0) + granted
        return granted

    def settle(self, actor: str, spent: float) -> None:
        """`actor` has no request in flight and has spent `spent`: the rest of its slices is free again."""
        if self.limit is not None:
            self._granted[actor] = spent
