"""Each request passes the limiter, and the limiter is told what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser.llm import Endpoint, ModelClient, ModelRequest, Reply
from summariser.llm.prompts import build_messages, load_prompt
from summariser.models.draft import Draft
from summariser.models.errors import BudgetSpent, EndpointUnreachable, RateLimited
from summariser.models.record import Usage
from summariser.models.settings import load_settings


class RecordingLimiter:
    """Lets everything pass and writes down what it is told; "lost" where it is told nothing."""

    def __init__(self, backs_off: bool = True, timeout: float | None = None, rich: bool = True) -> None:
        self.backs_off = backs_off
        self.rich = rich
        self.timeout = timeout
        self.asked: list[ModelRequest] = []
        self.responses: list[tuple[int, Usage | None] | str] = []

    @asynccontextmanager
    async def acquire(self, request: ModelRequest) -> AsyncIterator[RecordingLimiter]:
        if not self.rich:
            raise BudgetSpent("Nothing is left.")
        self.asked.append(request)
        self.responses.append("lost")
        yield self

    def record_response(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        self.responses[-1] = (status, usage)

    async def run(self, request: Coroutine[Any, Any, Any], timeout: float) -> Any:
        return await asyncio.wait_for(request, self.timeout or timeout)


def ask(script: ScriptedEndpoint, limiter: RecordingLimiter, **settings: Any) -> Reply[Draft]:
    async def no_wait(seconds: float) -> None:
        return None

    async def once(base_url: str) -> Reply[Draft]:
        endpoint = Endpoint(base_url, "scripted")
        client = ModelClient(
            endpoint, load_settings(model="scripted", **settings), sleep=no_wait, rate_limiter=limiter
        )
        try:
            return await client.ask(build_messages(load_prompt(), ARTICLE), Draft)
        finally:
            await client.aclose()

    with script as endpoint:
        return asyncio.run(once(endpoint.base_url))


def test_the_gate_is_told_status_and_usage_of_each_try() -> None:
    limiter = RecordingLimiter()
    ask(ScriptedEndpoint().fails(500).drops().answers(GOOD, tokens=(900, 100, 80)), limiter)
    usage = Usage(input_tokens=900, cached_input_tokens=100, output_tokens=80)
    assert limiter.responses == [(500, None), "lost", (200, usage)]
    assert [request.is_retry for request in limiter.asked] == [False, True, True]


def test_what_a_request_can_cost_is_told_on_the_high_side() -> None:
    limiter = RecordingLimiter()
    ask(ScriptedEndpoint().answers(GOOD), limiter, max_output_tokens=700)
    words = sum(len(message["content"].split()) for message in build_messages(load_prompt(), ARTICLE))
    assert limiter.asked[0].prompt_tokens > 1.4 * words
    assert limiter.asked[0].max_output_tokens == 700


def test_where_the_gate_sets_the_pace_a_429_uses_up_no_http_retry() -> None:
    limiter = RecordingLimiter()
    script = ScriptedEndpoint().fails(429).fails(429).fails(429).answers(GOOD)
    assert ask(script, limiter, http_retries=0).requests == 1
    assert [told[0] for told in limiter.responses] == [429, 429, 429, 200]


def test_elsewhere_a_429_is_an_http_retry_like_others() -> None:
    with pytest.raises(RateLimited):
        ask(ScriptedEndpoint().fails(429).fails(429), RecordingLimiter(backs_off=False), http_retries=1)


def test_an_empty_account_is_not_waited_for() -> None:
    with pytest.raises(RateLimited, match="no quota left"):
        ask(ScriptedEndpoint().fails(429, "no", code="insufficient_quota"), RecordingLimiter())


def test_the_gate_knows_how_often_nothing_came_in_time() -> None:
    limiter = RecordingLimiter(timeout=0.1)
    with pytest.raises(EndpointUnreachable, match="did not answer"):
        ask(ScriptedEndpoint().hangs(2).hangs(2), limiter, http_retries=1)
    assert [request.timeouts for request in limiter.asked] == [0, 1]
    assert limiter.responses == ["lost", "lost"]


def test_a_spent_budget_comes_through_as_it_is() -> None:
    with pytest.raises(BudgetSpent):
        ask(ScriptedEndpoint(), RecordingLimiter(rich=False))
