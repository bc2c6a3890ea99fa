"""The rate that an endpoint allows, learned from its 429s and from the requests that passed between them.

No endpoint says what its limit is: a token bucket or a fixed window, how long, how large. So a rate and a
burst are learned: of any `burst` requests in a row the first and the last are at least `burst / rate` seconds
apart. That violates neither a bucket nor a window that allows `burst` in that time, and it makes up for the
time that a pause cost.

- Before the first 429 nothing is held back here.
- At a 429 all requests wait as long as the endpoint asks. Then the rate is about what passed before.
- While nothing is refused the rate rises, slowly at first, then faster. Each time that this ends in a 429 the
  rate stays constant for twice as long before it rises again.

Pure: each method takes the current time in seconds.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

BASE_SECONDS = 1.0
"""The wait after a 429 without Retry-After, and the shortest time over which a burst is allowed."""
CAUTION = 0.98
CATCHING_UP, EVENLY = (2.5, 8.0), 1.2
"""By which factor requests may follow each other faster than the rate: in the burst after a pause, later."""
JITTER = 0.05
FIRST_STEP, LARGEST_STEP = 0.1, 1.0
SHORT_REST, FIRST_REST, LONGEST_REST = 5.0, 30.0, 240.0
FEW = 10
"""So few requests that passed at once say little of the rate: perhaps only a small burst is allowed."""
QUICK = 5.0
"""A 429 is quick after another if it comes within this multiple of the wait that it asks for."""
QUICK_FALLS = (0.96, 0.94, 0.9)
MOST_KEPT = 10_000


@dataclass(frozen=True)
class ThrottleEpisode:
    """The time from one 429 to the next: when the requests that passed were sent, and at which rate.

    `refused_at` is when the first refused request was sent, `ended` when its 429 came. `pause`: the seconds
    at the beginning in which nothing was sent. `over`: the seconds that the endpoint asks to wait at the end.
    `burst` and `last_rate` are the values at the end, None while nothing was known; `first_rate` is that at
    the beginning, `proven` if it had held for long. `quick`: how many 429s came in quick succession.
    """

    passed: tuple[float, ...]
    began: float
    refused_at: float
    ended: float
    pause: float
    over: float
    burst: int
    first_rate: float | None
    last_rate: float | None
    proven: bool
    quick: int

    @property
    def in_burst(self) -> bool:
        """Whether the burst after the pause was refused before all of it was sent."""
        return self.ended - self.began < self.pause + self.over and len(self.passed) < self.burst

    def rate(self) -> float:
        """The rate to continue with, in requests a second.

        The number that passed in the time that the endpoint asks to wait is a first measure of what it allows
        in that time. Later the rate lies between what passed since the 429 before including the pause after
        it, which a bucket refills, and excluding it, which a window does not.
        """
        last = self.last_rate
        if last is None:
            return CAUTION * self._average(self.over, pause=0.0)
        if self.in_burst:
            measured = CAUTION * len(self.passed) / self.over or last / 2
            return 0.97 * last if self.proven else min(measured, 0.97 * last)
        whole = float("inf")
        if 0 < self.quick <= len(QUICK_FALLS):
            fall = QUICK_FALLS[self.quick - 1]
            measured = max(CAUTION * self._average(whole, pause=0.0), fall * last)
        elif self.quick:
            measured = CAUTION * (self._average(whole, 0.0) + self._average(whole, self.pause)) / 2
        else:
            risen = last > 1.15 * (self.first_rate or last)
            measured = CAUTION * self._average(3 * self.over if risen else whole, 0.8 * self.pause)
        return min(max(measured, last / 2), 0.97 * last)

    def without(self, sent_at: float) -> ThrottleEpisode:
        """The same episode after the request sent at `sent_at` turned out to be refused too."""
        left = list(self.passed)
        if sent_at in left:
            left.remove(sent_at)
        return replace(self, passed=tuple(left))

    def _average(self, last: float, pause: float) -> float:
        """Requests a second that passed in the `last` seconds, of which `pause` do not count."""
        span = min(self.refused_at - self.began - pause, last)
        count = sum(1 for at in self.passed if 0 <= self.refused_at - at < last)
        return max(1, count) / max(span, self.over)


class RateLimit:
    """When the next request may be sent. `longest` is the longest wait after a 429, in seconds."""

    def __init__(self, longest: float, chance: Callable[[], float] = random.random) -> None:
        self.rate: float | None = None
        self.burst = 1
        self.paused_until = 0.0
        self._longest = longest
        self._chance = chance
        self._sent: deque[float] = deque(maxlen=MOST_KEPT)
        self._passed: deque[float] = deque(maxlen=MOST_KEPT)
        self._began: float | None = None
        self._episode: ThrottleEpisode | None = None
        self._first_rate: float | None = None
        self._last_sent = -1e9
        self._quick = 0
        self._in_vain = 0
        self._most_burst = MOST_KEPT
        self._step = FIRST_STEP
        self._rest = FIRST_REST
        self._pause = 0.0
        self._lag = 0.0
        self._proven = False
        self._rise_at = 0.0
        self._held_back = False

    @property
    def is_held(self) -> bool:
        """Whether the last 429 came although the rate had held for long, or after many others."""
        return self._episode is not None and (self._episode.proven or self._quick >= 3)

    def wait(self, now: float) -> float:
        """Seconds until the next request may be sent."""
        due = max(self.paused_until, self._due())
        if due <= now:
            return 0.0
        self._held_back = True
        return due - now

    def on_sent(self, now: float) -> None:
        """A request was sent."""
        if self._began is None:
            self._began = now
        self._last_sent = now
        self._sent.append(now)
        self._passed.append(now)
        self._rise(now)

    def on_refused(self, sent_at: float, now: float, asked: float | None) -> bool:
        """The request sent at `sent_at` got a 429 that asks to wait `asked` seconds.

        True if that is new; requests that were in flight when the first one was refused are not.
        """
        if self._episode is not None and sent_at <= self._episode.ended:
            self._episode = self._episode.without(sent_at)
            self._apply(self._episode)
            self.hold(now, asked or 0.0)
            return False
        self._end_episode(sent_at, now, asked)
        return True

    def hold(self, now: float, seconds: float) -> None:
        """Send nothing for `seconds`, without learning from it."""
        self.paused_until = max(self.paused_until, now + min(seconds, self._longest))

    def _due(self) -> float:
        if self.rate is None:
            return -1e9
        spaced = self._last_sent + self._spacing(self.rate)
        if len(self._sent) < self.burst:
            return spaced
        return max(spaced, self._sent[-self.burst] + self.burst / self.rate)

    def _spacing(self, rate: float) -> float:
        """Seconds between two requests: few should be in flight when one is refused."""
        if len(self._passed) >= self.burst:
            return 1 / (EVENLY * rate)
        return min(1 / (CATCHING_UP[0] * rate), max(1 / (CATCHING_UP[1] * rate), self._lag / 3))

    def _end_episode(self, sent_at: float, now: float, asked: float | None) -> None:
        passed = [at for at in self._passed if at != sent_at]
        over = max(asked or BASE_SECONDS, BASE_SECONDS)
        began = self._began if self._began is not None else now
        self._quick = self._quick + 1 if self.rate is not None and now - began < QUICK * over else 0
        self._in_vain = 0 if passed or self.rate is None else self._in_vain + 1
        self._lag = now - sent_at
        episode = ThrottleEpisode(
            passed=tuple(passed),
            began=began,
            refused_at=sent_at,
            ended=now,
            pause=self._pause,
            over=over,
            burst=self.burst,
            first_rate=self._first_rate,
            last_rate=self.rate,
            proven=self._proven,
            quick=self._quick,
        )
        self._proven = self.rate is not None and now - began >= QUICK * over
        self._apply(episode)
        pause = min(self._longest, max(asked if asked is not None else BASE_SECONDS, 0.05) * 2**self._in_vain)
        self.hold(now, pause * (1 + JITTER * self._chance()))
        self._start_episode(episode, now)

    def _start_episode(self, before: ThrottleEpisode, now: float) -> None:
        self._episode, self._began = before, now
        self._pause = self.paused_until - now
        unsure = len(before.passed) <= FEW and (before.last_rate is None or before.in_burst)
        self._rise_at = self.paused_until + (SHORT_REST if unsure else self._rest)
        self._rest = self._rest if before.quick else min(2 * self._rest, LONGEST_REST)
        self._step = FIRST_STEP
        self._passed.clear()
        self._sent.clear()
        # A tenth of the burst is left unused, or the rest of the run would stay at the limit.
        self._sent.extend([self.paused_until] * (self.burst // 10))

    def _apply(self, episode: ThrottleEpisode) -> None:
        self.rate = self._first_rate = episode.rate()
        if episode.last_rate is not None and episode.in_burst:
            self._most_burst = max(1, len(episode.passed))
        self.burst = max(1, min(self._most_burst, round(self.rate * episode.over)))

    def _rise(self, now: float) -> None:
        """Raise the rate if it was what held requests back."""
        if self.rate is None or now < self._rise_at or not self._held_back:
            return
        grown = self.rate * (1 + self._step)
        self.burst = min(self._most_burst, max(self.burst, round(self.burst * grown / self.rate)))
        self.rate = grown
        self._step = min(2 * self._step, LARGEST_STEP)
        self._rise_at, self._held_back = now + max(BASE_SECONDS, self.burst / grown), False
