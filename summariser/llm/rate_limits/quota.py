"""A limit that the settings name: so many requests, or tokens, a minute. Pure."""

from __future__ import annotations

MARGIN = 0.98
"""A minute that the endpoint counts must not catch what two of ours would add up to."""


class Quota:
    """A bucket that holds what a second allows. One taker may take more than is in it; the next waits."""

    def __init__(self, per_minute: int) -> None:
        self._rate = MARGIN * per_minute / 60
        self._most = max(self._rate, 1.0)
        self._level = self._most
        self._at: float | None = None

    def wait(self, now: float) -> float:
        """Seconds until something may be taken."""
        self._fill(now)
        return max(0.0, (1.0 - self._level) / self._rate) if self._level < 1.0 else 0.0

    def take(self, amount: float, now: float) -> None:
        """Take `amount`; a negative one gives back."""
        self._fill(now)
        self._level = min(self._most, self._level - amount)

    def _fill(self, now: float) -> None:
        if self._at is not None:
            self._level = min(self._most, self._level + (now - self._at) * self._rate)
        self._at = now
