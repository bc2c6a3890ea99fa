"""How many requests may be under way at a time: adaptive concurrency, in plain words.

It starts at 8. While all is well it doubles in each round: each answer makes room for one request more, and
where answers take long, half a second without trouble counts as a round (up to 32 before there are answers
that came as fast as each other: a server that answers one after the other only makes a queue of them).
At the first sign of trouble the doubling ends, and from then on a round makes room for one more.

Trouble is a 429 while the pace is already held, or requests that get no answer in time, or latency that
clearly rises: the median of a round more than twice the lowest median of all rounds before. Latencies of
language models vary a lot from answer to answer, medians of rounds do not.

Pure: each method is told the time.
"""

from __future__ import annotations

from statistics import median

START = 8
BLIND = 32
ROUND = 0.5
CLEARLY_RISEN = 2.0
DRIFT = 1.02
"""The best median is forgotten by this much a round: what is slow for long is normal then."""
LEAST_ANSWERS = 12


class ConcurrencyLimit:
    """`size` requests may be under way. `started_at` is given where somebody chose a number."""

    def __init__(self, ceiling: int, started_at: int | None = None) -> None:
        self.ceiling = ceiling
        self.size = float(min(ceiling, started_at or START))
        self.doubling = True
        self._grown_at: float | None = None
        self._latencies: list[float] = []
        self._judged_from = -1e9
        self._round = LEAST_ANSWERS
        self._best: float | None = None
        self._parallel = False
        self._peak = 0

    def has_room(self, under_way: int) -> bool:
        """Whether one more may go."""
        return under_way < int(self.size)

    def full(self, now: float) -> float | None:
        """Called where requests wait for room. Seconds until time alone may make room, None for never."""
        if not self.doubling or self.size >= self._blind_ceiling():
            return None
        if self._grown_at is None:
            self._grown_at = now
        if now - self._grown_at >= ROUND:
            self.size, self._grown_at = min(2 * self.size, self._blind_ceiling()), now
        return max(0.0, self._grown_at + ROUND - now)

    def on_sent(self, under_way: int) -> None:
        """A request went, and now `under_way` are."""
        self._peak = max(self._peak, under_way)

    def answered(self, sent_at: float, under_way: int, now: float) -> None:
        """An answer came to the request that went at `sent_at`; it was one of `under_way`."""
        if under_way >= int(self.size):
            self.size = min(self.ceiling, self.size + (1 if self.doubling else 1 / self.size))
        self._grown_at = now if self.doubling else None
        if sent_at < self._judged_from:
            return  # it stood in the queue that made the window fall
        self._latencies.append(now - sent_at)
        if len(self._latencies) >= self._round:
            self._judge(now)

    def refused(self) -> None:
        """A 429 although the pace was held: perhaps too many were under way."""
        self._shrink(self._peak - 1)

    def silent(self) -> None:
        """A request got no answer in time."""
        self._latencies.clear()

    def _judge(self, now: float) -> None:
        """After a round of answers: has the latency clearly risen?"""
        middle, first = median(self._latencies), not self._best
        self._parallel = self._parallel or (first and max(self._latencies) < 3 * min(self._latencies))
        self._latencies.clear()
        if self._best and middle > CLEARLY_RISEN * self._best:
            self._shrink(int(self.size * max(0.5, 1.5 * self._best / middle)))
            self._judged_from = now
            self._best *= DRIFT
        else:
            self._best = min(middle, (self._best or middle) * DRIFT)
        self._round = max(LEAST_ANSWERS, int(self.size))

    def _shrink(self, size: int) -> None:
        self.size = float(max(1, min(int(self.size), size)))
        self.doubling = False
        self._peak = 0

    def _blind_ceiling(self) -> int:
        return self.ceiling if self._parallel else min(BLIND, self.ceiling)
