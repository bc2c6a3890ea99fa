"""A money budget: reserved before a request, settled after its response. Pure.

A request in flight counts at its highest price. A response that counts its tokens settles the reservation; a
lost request stays counted at its highest price, since its cost is not known. So the limit cannot be exceeded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from summariser.models.errors import BudgetSpent

Availability = Literal["now", "later", "never"]
_CENT_FRACTION = 1e-9
_STEP = 0.02
"""Share of the limit that is committed at a time: a killed run counts as if it had spent that."""


class Budget:
    """At most `limit` US dollars (None: no limit), of which `spent` are spent already.

    `commit`, if set, is called with the amount that may have been spent before it is, so that a resumed run
    can count it after a kill.
    """

    def __init__(self, limit: float | None = None, spent: float = 0.0) -> None:
        self.limit = limit
        self.spent = spent
        self.reserved = 0.0
        self.commit: Callable[[float], None] | None = None
        self._committed = 0.0
        self._waiting: list[Callable[[], None]] = []

    def can_reserve(self, price: float) -> Availability:
        """Whether `price` is left: now, later if requests in flight cost less than reserved, or never."""
        if self.limit is None or self.spent + self.reserved + price <= self.limit + _CENT_FRACTION:
            return "now"
        return "later" if self.spent + price <= self.limit + _CENT_FRACTION and self.reserved else "never"

    def reserve(self, price: float) -> None:
        """Count a request in flight at its highest price."""
        self.reserved += price
        exposed = self.spent + self.reserved
        if self.commit is not None and self.limit is not None and exposed > self._committed:
            self._committed = max(exposed, min(self.limit, exposed + _STEP * self.limit))
            self.commit(self._committed)

    def settle(self, reserved: float, cost: float) -> None:
        """A request is over: the reservation ends, `cost` is spent."""
        self.reserved = max(0.0, self.reserved - reserved)
        self.spent += cost
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()

    def when_settled(self, call: Callable[[], None]) -> None:
        """Call `call` once, after the next request is settled."""
        if call not in self._waiting:
            self._waiting.append(call)

    def refusal(self, price: float) -> BudgetSpent:
        """The error for a request whose price may be `price`."""
        left = max(0.0, (self.limit or 0.0) - self.spent)
        return BudgetSpent(
            f"{_dollars(self.spent)} of {_dollars(self.limit or 0.0)} are spent; the next request may cost "
            f"{_dollars(price)}, and {_dollars(left)} are left.",
            "Allow more with `--max-cost`; what is done is kept.",
        )


def _dollars(amount: float) -> str:
    return f"${amount:.2f}" if amount >= 1 else f"${amount:.4f}"
