"""Adaptive concurrency: how many requests may be in flight at a time (AIMD with slow start).

The limit starts at 8. In slow start it doubles each round: each response adds one. Where responses take
long, half a second without congestion counts as a round, up to 32 until responses have shown that the server
works in parallel (one that answers one by one would only queue them). At the first sign of congestion slow
start ends; from then on a round adds one.

Signs of congestion are a 429 although the rate limit already holds back, requests without a response in time,
and rising latency: the median of a round is more than twice the lowest median of all rounds before.
Latencies of language models vary a lot from response to response; medians of rounds do not.

Pure: each method takes the current time in seconds.
"""

from __future__ import annotations

from statistics import median

START = 8
SLOW_START_CEILING = 32
"""The limit of slow start until the server has shown that it works in parallel."""
ROUND_SECONDS = 0.5
CONGESTED = 2.0
"""Latency counts as risen from this multiple of the lowest median."""
DRIFT = 1.02
"""The lowest median grows by this factor each round, so that a slow server counts as normal in time."""
MIN_RESPONSES = 12


class ConcurrencyLimit:
    """At most `size` requests may be in flight. `start` is the limit to start at, for a fixed number."""

    def __init__(self, ceiling: int, start: int | None = None) -> None:
        self.ceiling = ceiling
        self.size = float(min(ceiling, start or START))
        self.slow_start = True
        self._grown_at: float | None = None
        self._latencies: list[float] = []
        self._judged_from = -1e9
        self._round = MIN_RESPONSES
        self._best: float | None = None
        self._parallel = False
        self._peak = 0

    def has_room(self, in_flight: int) -> bool:
        """Whether one more request may be sent."""
        return in_flight < int(self.size)

    def on_full(self, now: float) -> float | None:
        """Call when requests wait. Seconds until the limit may grow without a response, None for never."""
        if not self.slow_start or self.size >= self._slow_start_ceiling():
            return None
        if self._grown_at is None:
            self._grown_at = now
        if now - self._grown_at >= ROUND_SECONDS:
            self.size, self._grown_at = min(2 * self.size, self._slow_start_ceiling()), now
        return max(0.0, self._grown_at + ROUND_SECONDS - now)

    def on_sent(self, in_flight: int) -> None:
        """A request was sent; `in_flight` are now in flight."""
        self._peak = max(self._peak, in_flight)

    def on_response(self, sent_at: float, in_flight: int, now: float) -> None:
        """The request sent at `sent_at`, one of `in_flight`, got its response."""
        if in_flight >= int(self.size):
            self.size = min(self.ceiling, self.size + (1 if self.slow_start else 1 / self.size))
        self._grown_at = now if self.slow_start else None
        if sent_at < self._judged_from:
            return  # it was in the queue that made the limit fall
        self._latencies.append(now - sent_at)
        if len(self._latencies) >= self._round:
            self._judge(now)

    def on_refused(self) -> None:
        """A 429 although the rate limit holds back: perhaps too many were in flight."""
        self._shrink(self._peak - 1)

    def on_timeout(self) -> None:
        """A request got no response in time."""
        self._latencies.clear()

    def _judge(self, now: float) -> None:
        """End a round: shrink the limit if latency has risen."""
        middle, first = median(self._latencies), not self._best
        self._parallel = self._parallel or (first and max(self._latencies) < 3 * min(self._latencies))
        self._latencies.clear()
        if self._best and middle > CONGESTED * self._best:
            self._shrink(int(self.size * max(0.5, 1.5 * self._best / middle)))
            self._judged_from = now
            self._best *= DRIFT
        else:
            self._best = min(middle, (self._best or middle) * DRIFT)
        self._round = max(MIN_RESPONSES, int(self.size))

    def _shrink(self, size: int) -> None:
        self.size = float(max(1, min(int(self.size), size)))
        self.slow_start = False
        self._peak = 0

    def _slow_start_ceiling(self) -> int:
        return self.ceiling if self._parallel else min(SLOW_START_CEILING, self.ceiling)
