"""The limiter of one endpoint: one queue for everyone who sends to it.

The pure parts decide (concurrency limit, rate limit, quotas, hang detector, budget); this file only waits.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Coroutine, Mapping
from types import TracebackType
from typing import Any, TypeVar

from summariser.llm.pricing import Tariff
from summariser.llm.rate_limits.budget import Availability, Budget
from summariser.llm.rate_limits.concurrency_limit import ConcurrencyLimit
from summariser.llm.rate_limits.hang_detector import HangDetector
from summariser.llm.rate_limits.limiter_state import EndpointState
from summariser.llm.rate_limits.quota import Quota
from summariser.llm.rate_limits.rate_headers import hold_hinted, seconds_asked
from summariser.llm.rate_limits.rate_limit import RateLimit
from summariser.llm.request_limiter import ModelRequest
from summariser.models.record import Usage
from summariser.utils.package_logger import logger

T = TypeVar("T")

WATCH_SECONDS = 0.25
"""How often the requests in flight are looked at for hanging ones."""
STAGGER_SECONDS = 0.08
"""The time over which as many requests as the concurrency limit allows are spread: connecting takes CPU."""
NEGLIGIBLE_SECONDS = 1e-4
"""A wait that is not worth a timer."""
FRESH_SECONDS = 1.0
"""The rate headers of a response that took longer are out of date."""
OVERLOADED = (429, 503, 529)


class EndpointLimiter:
    """Queues the requests to one endpoint, in one event loop."""

    def __init__(self, shown: str, concurrency: ConcurrencyLimit, rate: RateLimit) -> None:
        self.shown = shown
        self.concurrency = concurrency
        self.rate = rate
        self.quotas: dict[str, Quota] = {}
        self.hangs = HangDetector()
        self.hedging = False
        self.state = EndpointState(shown)
        self.loop = asyncio.get_running_loop()
        self._waiting: deque[EndpointPermit] = deque()
        self._in_flight: set[EndpointPermit] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._watch: asyncio.TimerHandle | None = None
        self._last_sent = -1e9

    def enqueue(self, permit: EndpointPermit) -> None:
        """Queue a permit; retries go first."""
        if permit.request.is_retry:
            self._waiting.appendleft(permit)
        else:
            self._waiting.append(permit)
        self.dispatch()

    def release(self, permit: EndpointPermit) -> None:
        """The request of `permit` is over."""
        self._in_flight.discard(permit)
        self.dispatch()

    def dispatch(self) -> None:
        """Grant the permits that may be granted now, and come back when the next one may."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = self.loop.time()
        while self._waiting:
            permit = self._waiting[0]
            if permit.granted.done():
                self._waiting.popleft()
                continue
            wait = self._wait(now)
            if wait is None or wait > NEGLIGIBLE_SECONDS:
                self._come_back(wait)
                return
            available = permit.availability()
            if available == "later":
                permit.budget.when_settled(self.dispatch)
                return
            self._waiting.popleft()
            if available == "never":
                permit.granted.set_exception(permit.budget.refusal(permit.price))
            else:
                self._grant(permit, now)

    def snapshot(self) -> EndpointState:
        """The current state."""
        now = self.loop.time()
        return self.state.at(
            in_flight=len(self._in_flight),
            waiting=len(self._waiting),
            concurrency=int(self.concurrency.size),
            rate=self.rate.rate,
            paused=max(0.0, self.rate.paused_until - now),
        )

    def on_response(
        self, permit: EndpointPermit, status: int, headers: Mapping[str, str], usage: Usage | None
    ) -> None:
        """Learn from a response."""
        now = self.loop.time()
        latency = now - permit.sent_at
        if status == 429 or (status in OVERLOADED and "retry-after" in headers):
            self._on_refused(permit, status, now, seconds_asked(headers))
        elif status < 400:
            self.concurrency.on_response(permit.sent_at, len(self._in_flight), now)
            self.hangs.on_response(permit.sent_at, now)
            if latency < FRESH_SECONDS and (hold := hold_hinted(headers)):
                self.rate.hold(now, hold)
        self.state.count(status, usage, permit.request.prompt_tokens)
        if usage is not None and (tokens := self.quotas.get("tokens")):
            tokens.take(usage.input_tokens + usage.output_tokens - permit.tokens, now)

    def on_timeout(self) -> None:
        """A request got no response in time."""
        self.state.timeouts += 1
        self.concurrency.on_timeout()

    def adopt(self, concurrency: int | None, quotas: Mapping[str, Quota], *, hedging: bool = False) -> None:
        """Take over what another user of this endpoint has named."""
        self.hedging = hedging
        if concurrency is not None:
            self.concurrency = ConcurrencyLimit(concurrency, concurrency)
        self.quotas.update(quotas)

    def _on_refused(self, permit: EndpointPermit, status: int, now: float, asked: float | None) -> None:
        logger.debug("%s answered %d and asks to wait %s s", self.shown, status, asked)
        if status != 429:
            self.rate.hold(now, asked or 0.0)
            return
        if self.rate.on_refused(permit.sent_at, now, asked) and self.rate.is_held:
            self.concurrency.on_refused()

    def _wait(self, now: float) -> float | None:
        """Seconds until the next request may be sent; None where only a response makes room."""
        if not self.concurrency.has_room(len(self._in_flight)):
            in_time = self.concurrency.on_full(now)
            if not self.concurrency.has_room(len(self._in_flight)):
                return in_time
        quotas = [quota.wait(now) for quota in self.quotas.values()]
        spread = self._last_sent + min(0.01, STAGGER_SECONDS / self.concurrency.size) - now
        return max(0.0, spread, self.rate.wait(now), *quotas)

    def _come_back(self, wait: float | None) -> None:
        if wait is not None:
            self._timer = self.loop.call_later(wait, self.dispatch)

    def _grant(self, permit: EndpointPermit, now: float) -> None:
        permit.budget.reserve(permit.price)
        permit.sent_at = self._last_sent = now
        self._in_flight.add(permit)
        self.concurrency.on_sent(len(self._in_flight))
        self.rate.on_sent(now)
        for kind, quota in self.quotas.items():
            quota.take(1 if kind == "requests" else permit.tokens, now)
        self.state.sent += 1
        if self._watch is None:
            self._watch = self.loop.call_later(WATCH_SECONDS, self._cancel_hanging)
        permit.granted.set_result(None)

    def _cancel_hanging(self) -> None:
        """Give up the requests that take too long."""
        now = self.loop.time()
        for permit in self._in_flight:
            if permit.task is None:
                continue
            timed_out = now - permit.sent_at > permit.timeout
            hanging = self.hangs.is_hanging(permit.sent_at, permit.request.timeouts, now)
            if timed_out or (self.hedging and hanging):
                permit.task.cancel()
        self._watch = self.loop.call_later(WATCH_SECONDS, self._cancel_hanging) if self._in_flight else None


class EndpointPermit:
    """The permit of one request: entering waits until it is granted, leaving makes room for the next."""

    def __init__(
        self, limiter: EndpointLimiter, request: ModelRequest, budget: Budget, tariff: Tariff | None
    ) -> None:
        self.request = request
        self.budget = budget
        prompt_tokens = math.ceil(request.prompt_tokens * limiter.state.underestimated)
        self.price = tariff.highest(prompt_tokens, request.max_output_tokens) if tariff else 0.0
        self.tokens = limiter.state.likely_tokens(request.prompt_tokens, request.max_output_tokens)
        self.granted: asyncio.Future[None] = limiter.loop.create_future()
        self.task: asyncio.Task[Any] | None = None
        self.timeout = float("inf")
        self.sent_at = 0.0
        self._limiter = limiter
        self._tariff = tariff
        self._cost: float | None = None

    async def __aenter__(self) -> EndpointPermit:
        self._limiter.enqueue(self)
        try:
            await self.granted
        except asyncio.CancelledError:
            if self.granted.done() and not self.granted.cancelled() and self.granted.exception() is None:
                self._cost = 0.0
                self._release()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._release()

    def record_response(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """As `Permit.record_response`: settles the price, unless the response counts no tokens."""
        if usage is not None and self._tariff is not None:
            self._cost = self._tariff.cost(usage)
        elif status >= 400 or self._tariff is None:
            self._cost = 0.0
        self._limiter.on_response(self, status, headers, usage)

    async def run(self, request: Coroutine[Any, Any, T], timeout: float) -> T:
        """As `Permit.run`; gives up earlier where the request hangs."""
        self.timeout = timeout
        self.task = task = asyncio.ensure_future(request)
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError:
            task.cancel()
            await asyncio.wait((task,))
            raise
        if task.cancelled():
            self._limiter.on_timeout()
            raise asyncio.TimeoutError
        return task.result()

    def availability(self) -> Availability:
        """Whether the budget has its highest price left."""
        return self.budget.can_reserve(self.price)

    def _release(self) -> None:
        self.budget.settle(self.price, self.price if self._cost is None else self._cost)
        self._limiter.release(self)
