"""A simulated endpoint and a batch that asks it, in virtual time."""

from __future__ import annotations

import asyncio
import random
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

import virtual_time

from summariser.llm import Endpoint, ModelRequest
from summariser.llm.rate_limits import Budget, ProcessLimiter
from summariser.models.record import Usage
from summariser.models.settings import load_settings

ENDPOINT = Endpoint("https://simulated.example/v1", "simulated")


@dataclass
class Simulated:
    """Times in seconds. A token bucket of `burst`, or fixed windows of `window` seconds from `phase` on, or
    what came in the last `sliding` seconds.

    `refusing`: seconds that a 429 takes; `serial`: at most so many are worked on at a time.
    """

    latency: float = 1.0
    spread: float = 0.0
    rate: float | None = None
    burst: float | None = None
    window: float | None = None
    phase: float = 0.3
    sliding: float | None = None
    retry_after: str | None = "1"
    at_once: int | None = None
    capacity: int | None = None
    refusing: float = 0.01
    hung: float = 0.0
    failing: float = 0.0
    seed: int = 1
    outcomes: Counter[str] = field(default_factory=Counter)
    peak: int = 0
    answered_at: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._most = self.burst if self.burst is not None else (self.rate or 0)
        self._level, self._at = self._most, 0.0
        self._used, self._number = 0, -1
        self._lately: deque[float] = deque()
        self._under_way = 0
        self._places = asyncio.Semaphore(self.capacity or 100_000)

    async def post(self) -> int:
        """The status of one request."""
        now = asyncio.get_running_loop().time()
        await asyncio.sleep(self._random.random() * 0.004)
        if not self._admits(now) or (self.at_once and self._under_way >= self.at_once):
            await asyncio.sleep(self.refusing)
            self.outcomes["refused"] += 1
            return 429
        self._under_way += 1
        self.peak = max(self.peak, self._under_way)
        try:
            return await self._work()
        finally:
            self._under_way -= 1

    async def _work(self) -> int:
        drawn = self._random.random()
        if drawn < self.hung:
            self.outcomes["hung"] += 1
            await asyncio.sleep(3600)
        async with self._places:
            await asyncio.sleep(self.latency * self._random.lognormvariate(0, self.spread))
        failed = drawn < self.hung + self.failing
        self.outcomes["failed" if failed else "answered"] += 1
        self.answered_at.append(asyncio.get_running_loop().time())
        return 500 if failed else 200

    def _admits(self, now: float) -> bool:
        if self.rate is None:
            return True
        if self.sliding:
            while self._lately and self._lately[0] <= now - self.sliding:
                self._lately.popleft()
            admitted = len(self._lately) < self.rate * self.sliding
            self._lately.extend([now] * admitted)
            return admitted
        if self.window:
            number = int((now + self.phase) / self.window)
            if number != self._number:
                self._number, self._used = number, 0
            self._used += 1
            return self._used <= self.rate * self.window
        self._level = min(self._most, self._level + (now - self._at) * self.rate)
        self._at = now
        if self._level < 1:
            return False
        self._level -= 1
        return True


@dataclass(frozen=True)
class Outcome:
    """What became of a batch; `seconds` of virtual time."""

    seconds: float
    done: int
    limits: ProcessLimiter
    sizes: tuple[int, ...]


def batch(server: Simulated, articles: int, budget: Budget | None = None, **settings: object) -> Outcome:
    """Ask for so many articles as a run loop does: workers over an iterator, each tried until it is done."""
    limits = ProcessLimiter(load_settings(**settings), budget, chance=random.Random(7).random)
    sizes: list[int] = []
    done = 0

    async def worker(left: Iterator[int]) -> None:
        nonlocal done
        for _ in left:
            await one(server, limits)
            done += 1
            sizes.append(limits.states()[0].concurrency)

    async def whole() -> float:
        left = iter(range(articles))
        await asyncio.gather(*(worker(left) for _ in range(200)))
        return asyncio.get_running_loop().time()

    seconds = virtual_time.run(whole())
    return Outcome(seconds, done, limits, tuple(sizes))


async def one(server: Simulated, limits: ProcessLimiter) -> None:
    timeouts, is_retry = 0, False
    while True:
        request = ModelRequest(ENDPOINT, 1000, 500, is_retry, timeouts)
        async with limits.acquire(request) as permit:
            is_retry = True
            try:
                status = await permit.run(server.post(), 120)
            except asyncio.TimeoutError:
                timeouts += 1
                continue
            usage = Usage(input_tokens=800, output_tokens=300) if status == 200 else None
            headers = {"retry-after": server.retry_after} if status == 429 and server.retry_after else {}
            permit.record_response(status, headers, usage)
            if status == 200:
                return
        if status == 500:
            await asyncio.sleep(0.5)
