"""The entrance of one endpoint: one queue for all that ask it, whoever they are.

What is decided is decided by the pure parts (pace, window, quotas, patience, budget); here is only waiting.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Coroutine, Mapping
from types import TracebackType
from typing import Any, TypeVar

from summariser.llm.pricing import Tariff
from summariser.llm.rate_limits.budget import Budget
from summariser.llm.rate_limits.concurrency_limit import ConcurrencyLimit
from summariser.llm.rate_limits.hang_detector import HangDetector
from summariser.llm.rate_limits.limiter_state import EndpointState
from summariser.llm.rate_limits.quota import Quota
from summariser.llm.rate_limits.rate_headers import hold_hinted, seconds_asked
from summariser.llm.rate_limits.rate_limit import RateLimit
from summariser.llm.request_limiter import Request
from summariser.models.record import Usage

T = TypeVar("T")

LOOK = 0.25
"""Seconds between two looks at what is under way and silent."""
STAGGER = 0.08
"""Seconds over which as many requests as the window allows are spread: connecting takes CPU time."""
MOMENT = 1e-4
"""Seconds that are not worth waiting for."""
FRESH = 1.0
"""A hint of an answer that took longer is no news."""
OVERLOADED = (429, 503, 529)


class EndpointLimiter:
    """The waiting and the passing of requests to one endpoint, in one event loop."""

    def __init__(self, shown: str, window: ConcurrencyLimit, pace: RateLimit) -> None:
        self.shown = shown
        self.window = window
        self.pace = pace
        self.quotas: dict[str, Quota] = {}
        self.retry_budget = HangDetector()
        self.state = EndpointState(shown)
        self.loop = asyncio.get_running_loop()
        self._waiting: deque[EndpointPermit] = deque()
        self._under_way: set[EndpointPermit] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._watch: asyncio.TimerHandle | None = None
        self._last_sent = -1e9

    def enter(self, passing: EndpointPermit) -> None:
        """Queue up; the same request again goes first."""
        if passing.request.again:
            self._waiting.appendleft(passing)
        else:
            self._waiting.append(passing)
        self.pump()

    def leave(self, passing: EndpointPermit) -> None:
        """A request is over."""
        self._under_way.discard(passing)
        self.pump()

    def pump(self) -> None:
        """Let pass who may, and come back when the next one may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = self.loop.time()
        while self._waiting:
            passing = self._waiting[0]
            if passing.turn.done():
                self._waiting.popleft()
                continue
            wait = self._wait(now)
            if wait is None or wait > MOMENT:
                self._come_back(wait)
                return
            room = passing.room()
            if room == "later":
                passing.budget.when_settled(self.pump)
                return
            self._waiting.popleft()
            if room == "never":
                passing.turn.set_exception(passing.budget.refusal(passing.price))
            else:
                self._let_pass(passing, now)

    def snapshot(self) -> EndpointState:
        """Where it stands."""
        now = self.loop.time()
        return self.state.at(
            under_way=len(self._under_way),
            waiting=len(self._waiting),
            window=int(self.window.size),
            rate=self.pace.rate,
            paused=max(0.0, self.pace.paused_until - now),
        )

    def answered(
        self, passing: EndpointPermit, status: int, headers: Mapping[str, str], usage: Usage | None
    ) -> None:
        """An answer came."""
        now = self.loop.time()
        latency = now - passing.sent_at
        if status == 429 or (status in OVERLOADED and "retry-after" in headers):
            self._refused(passing, status, now, seconds_asked(headers))
        elif status < 400:
            self.window.answered(passing.sent_at, len(self._under_way), now)
            self.retry_budget.answered(passing.sent_at, now)
            if latency < FRESH and (hold := hold_hinted(headers)):
                self.pace.hold(now, hold)
        self.state.count(status, usage, passing.request.prompt_tokens)
        if usage is not None and (tokens := self.quotas.get("tokens")):
            tokens.take(usage.input_tokens + usage.output_tokens - passing.tokens, now)

    def given_up(self) -> None:
        """A request was silent for too long."""
        self.state.silent += 1
        self.window.silent()

    def adopt(self, concurrency: int | None, quotas: Mapping[str, Quota]) -> None:
        """Take over what somebody else who asks this endpoint has named."""
        if concurrency is not None:
            self.window = ConcurrencyLimit(concurrency, concurrency)
        self.quotas.update(quotas)

    def _refused(self, passing: EndpointPermit, status: int, now: float, asked: float | None) -> None:
        if status != 429:
            self.pace.hold(now, asked or 0.0)
            return
        if self.pace.refused(passing.sent_at, now, asked) and self.pace.is_held:
            self.window.refused()

    def _wait(self, now: float) -> float | None:
        """Seconds until the next one may pass; None where only an answer makes room."""
        if not self.window.has_room(len(self._under_way)):
            in_time = self.window.full(now)
            if not self.window.has_room(len(self._under_way)):
                return in_time
        quotas = [quota.wait(now) for quota in self.quotas.values()]
        spread = self._last_sent + min(0.01, STAGGER / self.window.size) - now
        return max(0.0, spread, self.pace.wait(now), *quotas)

    def _come_back(self, wait: float | None) -> None:
        if wait is not None:
            self._timer = self.loop.call_later(wait, self.pump)

    def _let_pass(self, passing: EndpointPermit, now: float) -> None:
        passing.budget.reserve(passing.price)
        passing.sent_at = self._last_sent = now
        self._under_way.add(passing)
        self.window.on_sent(len(self._under_way))
        self.pace.sent(now)
        for kind, quota in self.quotas.items():
            quota.take(1 if kind == "requests" else passing.tokens, now)
        self.state.sent += 1
        if self._watch is None:
            self._watch = self.loop.call_later(LOOK, self._look)
        passing.turn.set_result(None)

    def _look(self) -> None:
        """Give up what has been silent for too long."""
        now = self.loop.time()
        for passing in self._under_way:
            if passing.asking is None:
                continue
            too_long = now - passing.sent_at > passing.longest
            if too_long or self.retry_budget.is_over(passing.sent_at, passing.request.silent, now):
                passing.asking.cancel()
        self._watch = self.loop.call_later(LOOK, self._look) if self._under_way else None


class EndpointPermit:
    """One request's way through: `async with` waits for its turn and makes room for the next."""

    def __init__(
        self, entrance: EndpointLimiter, request: Request, budget: Budget, tariff: Tariff | None
    ) -> None:
        self.request = request
        self.budget = budget
        prompt_tokens = math.ceil(request.prompt_tokens * entrance.state.underestimated)
        self.price = tariff.highest(prompt_tokens, request.max_output_tokens) if tariff else 0.0
        self.tokens = entrance.state.likely_tokens(request.prompt_tokens, request.max_output_tokens)
        self.turn: asyncio.Future[None] = entrance.loop.create_future()
        self.asking: asyncio.Task[Any] | None = None
        self.longest = float("inf")
        self.sent_at = 0.0
        self._entrance = entrance
        self._tariff = tariff
        self._cost: float | None = None

    async def __aenter__(self) -> EndpointPermit:
        self._entrance.enter(self)
        try:
            await self.turn
        except asyncio.CancelledError:
            if self.turn.done() and not self.turn.cancelled() and self.turn.exception() is None:
                self._cost = 0.0
                self._over()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over()

    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """The endpoint answered: what it cost is known, unless it names no tokens."""
        if usage is not None and self._tariff is not None:
            self._cost = self._tariff.cost(usage)
        elif status >= 400 or self._tariff is None:
            self._cost = 0.0
        self._entrance.answered(self, status, headers, usage)

    async def within(self, asking: Coroutine[Any, Any, T], longest: float) -> T:
        """What `asking` gives; asyncio.TimeoutError if it is given up."""
        self.longest = longest
        self.asking = task = asyncio.ensure_future(asking)
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError:
            task.cancel()
            await asyncio.wait((task,))
            raise
        if task.cancelled():
            self._entrance.given_up()
            raise asyncio.TimeoutError
        return task.result()

    def room(self) -> str:
        """Whether its highest price is left."""
        return self.budget.room_for(self.price)

    def _over(self) -> None:
        self.budget.settle(self.price, self.price if self._cost is None else self._cost)
        self._entrance.leave(self)
