"""Tokens and money that the requests about one article took, failed ones included.

A meter is set for the task that works on the article; every client that is asked in that task adds to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from summariser.models.record import Usage


@dataclass
class UsageMeter:
    """Tokens and US dollars so far (`cost_usd` is None once a price was not known), and the last answer."""

    usage: Usage = field(default_factory=Usage)
    cost_usd: float | None = 0.0
    last_answer: str | None = None
    models: set[str] = field(default_factory=set)

    def add(self, usage: Usage, cost_usd: float | None, answer: str | None, model: str = "") -> None:
        """One more answered request to `model`."""
        self.models.add(model)
        self.usage = self.usage + usage
        known = self.cost_usd is not None and cost_usd is not None
        self.cost_usd = (self.cost_usd or 0.0) + (cost_usd or 0.0) if known else None
        self.last_answer = answer


_METER: ContextVar[UsageMeter | None] = ContextVar("summariser_meter", default=None)


@contextmanager
def metered() -> Iterator[UsageMeter]:
    """A meter for all that is asked in this task until the end of the block."""
    meter = UsageMeter()
    token = _METER.set(meter)
    try:
        yield meter
    finally:
        _METER.reset(token)


def current_meter() -> UsageMeter | None:
    """The meter of this task, if one is set."""
    return _METER.get()
