"""Money: what may be spent, what is reserved, what is spent. Pure.

A request under way counts at its highest price. An answer that names its tokens settles it; one that got
lost stays counted at its highest price, since nobody knows what it cost. So the money allowed can't be
overrun, whatever happens.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from summariser.models.errors import BudgetSpent

Room = Literal["now", "later", "never"]
_CENT_FRACTION = 1e-9
_STEP = 0.02
"""Share of the money allowed that is committed at a time: a killed run is counted as if it had spent that."""


class Budget:
    """At most `most` US dollars (None: no limit), of which `spent` are gone already.

    `commit`, if set, is told how much may have been spent before it is, for whoever goes on after a kill.
    """

    def __init__(self, most: float | None = None, spent: float = 0.0) -> None:
        self.most = most
        self.spent = spent
        self.reserved = 0.0
        self.commit: Callable[[float], None] | None = None
        self._committed = 0.0
        self._waiting: list[Callable[[], None]] = []

    def room_for(self, price: float) -> Room:
        """Whether `price` is left: now, later if what is under way costs less than it might, or never."""
        if self.most is None or self.spent + self.reserved + price <= self.most + _CENT_FRACTION:
            return "now"
        return "later" if self.spent + price <= self.most + _CENT_FRACTION and self.reserved else "never"

    def reserve(self, price: float) -> None:
        """Count a request under way at its highest price."""
        self.reserved += price
        exposed = self.spent + self.reserved
        if self.commit is not None and self.most is not None and exposed > self._committed:
            self._committed = max(exposed, min(self.most, exposed + _STEP * self.most))
            self.commit(self._committed)

    def settle(self, reserved: float, cost: float) -> None:
        """A request is over: what was reserved is free again, `cost` is spent."""
        self.reserved = max(0.0, self.reserved - reserved)
        self.spent += cost
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()

    def when_settled(self, call: Callable[[], None]) -> None:
        """Call back once, after the next request is settled."""
        if call not in self._waiting:
            self._waiting.append(call)

    def refusal(self, price: float) -> BudgetSpent:
        """The error for a request that costs up to `price`."""
        left = max(0.0, (self.most or 0.0) - self.spent)
        return BudgetSpent(
            f"{_dollars(self.spent)} of {_dollars(self.most or 0.0)} are spent; the next request may cost "
            f"{_dollars(price)}, and {_dollars(left)} are left.",
            "Allow more with `--max-cost`; what is done is kept.",
        )


def _dollars(amount: float) -> str:
    return f"${amount:.2f}" if amount >= 1 else f"${amount:.4f}"
