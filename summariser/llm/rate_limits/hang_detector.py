"""An adaptive timeout: a request hangs when it takes much longer than the slowest of the recent ones.

Otherwise a hanging connection would cost the whole timeout, two minutes. A request that may only be queued at
the endpoint does not hang: requests sent later must have been answered, or none at all for a while.
Pure: each method takes the current time in seconds.
"""

from __future__ import annotations

from collections import deque

MIN_RESPONSES = 20
"""Fewer latencies say too little."""
WINDOW = 100
"""Responses that are remembered."""
MIN_SECONDS = 5.0
MIN_OVERTAKERS = 4
"""Requests sent later that must have been answered."""
FACTOR = 4.0
"""A request hangs from this multiple of the slowest recent latency."""


class HangDetector:
    """The latencies of one endpoint, and what they say of the requests in flight."""

    def __init__(self) -> None:
        self._latencies: deque[float] = deque(maxlen=WINDOW)
        self._sent_at: deque[float] = deque(maxlen=WINDOW)
        self._last_response = 0.0
        self._slowest = 0.0

    def on_response(self, sent_at: float, now: float) -> None:
        """The request sent at `sent_at` got its response."""
        latency, self._last_response = now - sent_at, now
        self._latencies.append(latency)
        self._sent_at.append(sent_at)
        self._slowest = max(self._latencies) if len(self._latencies) % 10 == 0 else self._slowest
        self._slowest = max(self._slowest, latency)

    def is_hanging(self, sent_at: float, timeouts: int, now: float) -> bool:
        """Whether to give up the request sent at `sent_at`, after `timeouts` attempts without a response."""
        allowed = self.seconds(timeouts)
        if allowed is None or now - sent_at <= allowed:
            return False
        overtakers = sum(1 for other in self._sent_at if other > sent_at)
        return overtakers >= MIN_OVERTAKERS or now - self._last_response > MIN_SECONDS

    def seconds(self, timeouts: int) -> float | None:
        """How long to wait after `timeouts` attempts without a response; None while too little is known.

        Each attempt may take twice as long as the one before: perhaps this article takes long.
        """
        if len(self._latencies) < MIN_RESPONSES:
            return None
        return float(max(MIN_SECONDS, FACTOR * self._slowest) * 2**timeouts)
