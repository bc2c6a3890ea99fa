"""Waiting and passing: one queue for all, the same request first, nothing held by what was cancelled."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import virtual_time
from simulated_endpoint import ENDPOINT

from summariser.llm import Endpoint, ModelRequest
from summariser.llm.rate_limits import ProcessLimiter
from summariser.models.record import Usage
from summariser.models.settings import load_settings

REQUEST = ModelRequest(ENDPOINT, 100, 50)


async def hold(
    limits: ProcessLimiter, seconds: float, order: list[Any], name: Any, request: ModelRequest = REQUEST
) -> None:
    async with limits.acquire(request) as permit:
        order.append(name)
        await asyncio.sleep(seconds)
        permit.record_response(200, {}, Usage(input_tokens=90, output_tokens=10))


def test_all_that_ask_an_endpoint_share_its_entrance() -> None:
    async def two() -> int:
        one, other = (ProcessLimiter(load_settings(concurrency=3)) for _ in range(2))
        order: list[Any] = []
        asking = [asyncio.ensure_future(hold(one if i % 2 else other, 1, order, i)) for i in range(8)]
        await asyncio.sleep(0.5)
        most = one.states()[0].in_flight
        assert one.states() == other.states()
        await asyncio.gather(*asking)
        return most

    assert virtual_time.run(two()) == 3


def test_endpoints_do_not_wait_for_each_other() -> None:
    async def two() -> float:
        limits = ProcessLimiter(load_settings(concurrency=1))
        other = ModelRequest(Endpoint("https://other.example/v1", "m"), 100, 50)
        await asyncio.gather(hold(limits, 1, [], 0), hold(limits, 1, [], 1, other))
        return asyncio.get_running_loop().time()

    assert virtual_time.run(two()) < 1.5


def test_the_same_request_again_goes_before_new_ones() -> None:
    async def some() -> list[Any]:
        limits, order = ProcessLimiter(load_settings(concurrency=1)), []
        again = ModelRequest(ENDPOINT, 100, 50, is_retry=True)
        asking = [asyncio.ensure_future(hold(limits, 1, order, i)) for i in range(3)]
        await asyncio.sleep(0.5)
        await asyncio.gather(*asking, hold(limits, 1, order, "again", again))
        return order

    assert virtual_time.run(some()) == [0, "again", 1, 2]


def test_after_a_429_nobody_passes_until_the_endpoint_allows() -> None:
    async def some() -> float:
        limits = ProcessLimiter(load_settings())
        async with limits.acquire(REQUEST) as permit:
            permit.record_response(429, {"retry-after": "7"}, None)
        assert 6.9 < limits.states()[0].paused < 7.5
        await hold(limits, 0, [], 0)
        return asyncio.get_running_loop().time()

    assert 7 <= virtual_time.run(some()) <= 7.5


@pytest.mark.parametrize("when", ["queued", "under way"])
def test_what_is_cancelled_holds_no_place(when: str) -> None:
    async def some() -> tuple[int, int]:
        limits = ProcessLimiter(load_settings(concurrency=1))
        first = asyncio.ensure_future(hold(limits, 1, [], 0))
        second = asyncio.ensure_future(hold(limits, 1, [], 1))
        await asyncio.sleep(0.1)
        (second if when == "queued" else first).cancel()
        await asyncio.gather(first, second, return_exceptions=True)
        await hold(limits, 1, [], 2)
        state = limits.states()[0]
        return state.in_flight, state.waiting

    assert virtual_time.run(some()) == (0, 0)


def test_what_is_silent_for_much_longer_than_others_is_given_up_where_hedging_is_on() -> None:
    async def some() -> float:
        limits = ProcessLimiter(load_settings(hedging=True))
        for _ in range(20):
            await hold(limits, 0.5, [], 0)
        begun = asyncio.get_running_loop().time()
        async with limits.acquire(REQUEST) as permit:
            with pytest.raises(asyncio.TimeoutError):
                await permit.run(asyncio.sleep(3600), 120)
        assert limits.states()[0].timeouts == 1
        return asyncio.get_running_loop().time() - begun

    assert 5 <= virtual_time.run(some()) < 6


def test_a_slow_request_is_not_given_up_before_its_timeout() -> None:
    async def some() -> tuple[str, int]:
        limits = ProcessLimiter(load_settings())
        for _ in range(20):
            await hold(limits, 0.5, [], 0)
        async with limits.acquire(REQUEST) as permit:
            answer = await permit.run(asyncio.sleep(900, "late"), 1000)
        return answer, limits.states()[0].timeouts

    assert virtual_time.run(some()) == ("late", 0)


def test_who_is_cancelled_is_not_taken_for_silent() -> None:
    async def some() -> None:
        async with ProcessLimiter(load_settings()).acquire(REQUEST) as permit:
            asking = asyncio.ensure_future(permit.run(asyncio.sleep(3600), 120))
            await asyncio.sleep(0.1)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking

    virtual_time.run(some())


def test_the_state_says_where_it_stands() -> None:
    async def some() -> None:
        limits = ProcessLimiter(load_settings())
        await hold(limits, 1, [], 0)
        async with limits.acquire(REQUEST) as permit:
            permit.record_response(500, {}, None)
        state = limits.states()[0]
        assert (state.sent, state.answered, state.failed, state.refused) == (2, 1, 1, 0)
        assert (state.input_tokens, state.output_tokens) == (90, 10)
        assert (state.endpoint, state.concurrency, state.rate) == (ENDPOINT.base_url, 8, None)

    virtual_time.run(some())
