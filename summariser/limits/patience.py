"""How long to wait for an answer before it is given up: much longer than the slowest of the last ones.

Pure. A connection that hangs would else cost the whole time-out, two minutes.
"""

from __future__ import annotations

from collections import deque

ENOUGH = 20
REMEMBERED = 100
LEAST = 5.0
TIMES = 4.0


class Patience:
    """What is known of latencies so far."""

    def __init__(self) -> None:
        self._latencies: deque[float] = deque(maxlen=REMEMBERED)
        self._slowest = 0.0

    def answered(self, latency: float) -> None:
        """An answer came after `latency` seconds."""
        self._latencies.append(latency)
        self._slowest = max(self._latencies) if len(self._latencies) % 10 == 0 else self._slowest
        self._slowest = max(self._slowest, latency)

    def seconds(self, silent: int) -> float | None:
        """How long to wait for a request of which `silent` tries got no answer; None: too little is known.

        Each next try has twice the patience: perhaps it is this article that takes so long.
        """
        if len(self._latencies) < ENOUGH:
            return None
        return float(max(LEAST, TIMES * self._slowest) * 2**silent)
