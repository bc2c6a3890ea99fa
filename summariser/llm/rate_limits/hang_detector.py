"""How long to wait for an answer before it is given up: much longer than the slowest of the last ones.

A connection that hangs would else cost the whole time-out, two minutes. But a request is not given up while
it may only stand in a queue at the endpoint: others that went later must have been answered, or nothing at
all was answered for a while. Pure: each method is told the time.
"""

from __future__ import annotations

from collections import deque

ENOUGH = 20
REMEMBERED = 100
LEAST = 5.0
OVERTAKERS = 4
TIMES = 4.0


class HangDetector:
    """What is known of latencies so far."""

    def __init__(self) -> None:
        self._latencies: deque[float] = deque(maxlen=REMEMBERED)
        self._sent_at: deque[float] = deque(maxlen=REMEMBERED)
        self._last_answer = 0.0
        self._slowest = 0.0

    def answered(self, sent_at: float, now: float) -> None:
        """An answer came to the request that went at `sent_at`."""
        latency, self._last_answer = now - sent_at, now
        self._latencies.append(latency)
        self._sent_at.append(sent_at)
        self._slowest = max(self._latencies) if len(self._latencies) % 10 == 0 else self._slowest
        self._slowest = max(self._slowest, latency)

    def is_over(self, sent_at: float, silent: int, now: float) -> bool:
        """Whether to give up the request that went at `sent_at`, after `silent` tries without an answer."""
        retry_budget = self.seconds(silent)
        if retry_budget is None or now - sent_at <= retry_budget:
            return False
        overtakers = sum(1 for other in self._sent_at if other > sent_at)
        return overtakers >= OVERTAKERS or now - self._last_answer > LEAST

    def seconds(self, silent: int) -> float | None:
        """How long to wait for a request of which `silent` tries got no answer; None: too little is known.

        Each next try has twice the patience: perhaps it is this article that takes so long.
        """
        if len(self._latencies) < ENOUGH:
            return None
        return float(max(LEAST, TIMES * self._slowest) * 2**silent)
