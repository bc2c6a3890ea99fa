"""A quota that the settings name: requests or tokens a minute, as a token bucket. Pure."""

from __future__ import annotations

MARGIN = 0.98
"""Stays below the quota, since the endpoint's minute need not begin when ours does."""


class Quota:
    """A token bucket with the size of one second. One request may overdraw it; the next waits."""

    def __init__(self, per_minute: int) -> None:
        self._rate = MARGIN * per_minute / 60
        self._size = max(self._rate, 1.0)
        self._level = self._size
        self._at: float | None = None

    def wait(self, now: float) -> float:
        """Seconds until something may be taken."""
        self._fill(now)
        return max(0.0, (1.0 - self._level) / self._rate) if self._level < 1.0 else 0.0

    def take(self, amount: float, now: float) -> None:
        """Take `amount`; a negative one gives back."""
        self._fill(now)
        self._level = min(self._size, self._level - amount)

    def _fill(self, now: float) -> None:
        if self._at is not None:
            self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
