"""Each request passes the gate, and the gate is told what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser.llm import Endpoint, ModelClient, Reply, Request
from summariser.llm.prompts import build_messages, load_prompt
from summariser.models.draft import Draft
from summariser.models.errors import BudgetSpent, EndpointUnreachable, RateLimited
from summariser.models.record import Usage
from summariser.models.settings import load_settings


class WatchedGate:
    """Lets everything pass and writes down what it is told; "lost" where it is told nothing."""

    def __init__(self, paces: bool = True, patience: float | None = None, rich: bool = True) -> None:
        self.paces = paces
        self.rich = rich
        self.patience = patience
        self.asked: list[Request] = []
        self.told: list[tuple[int, Usage | None] | str] = []

    @asynccontextmanager
    async def acquire(self, request: Request) -> AsyncIterator[WatchedGate]:
        if not self.rich:
            raise BudgetSpent("Nothing is left.")
        self.asked.append(request)
        self.told.append("lost")
        yield self

    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        self.told[-1] = (status, usage)

    async def within(self, asking: Coroutine[Any, Any, Any], longest: float) -> Any:
        return await asyncio.wait_for(asking, self.patience or longest)


def ask(script: ScriptedEndpoint, gate: WatchedGate, **settings: Any) -> Reply[Draft]:
    async def no_wait(seconds: float) -> None:
        return None

    async def once(base_url: str) -> Reply[Draft]:
        endpoint = Endpoint(base_url, "scripted")
        client = ModelClient(
            endpoint, load_settings(model="scripted", **settings), sleep=no_wait, rate_limiter=gate
        )
        try:
            return await client.ask(build_messages(load_prompt(), ARTICLE), Draft)
        finally:
            await client.aclose()

    with script as endpoint:
        return asyncio.run(once(endpoint.base_url))


def test_the_gate_is_told_status_and_usage_of_each_try() -> None:
    gate = WatchedGate()
    ask(ScriptedEndpoint().fails(500).drops().answers(GOOD, tokens=(900, 100, 80)), gate)
    usage = Usage(input_tokens=900, cached_input_tokens=100, output_tokens=80)
    assert gate.told == [(500, None), "lost", (200, usage)]
    assert [request.again for request in gate.asked] == [False, True, True]


def test_what_a_request_can_cost_is_told_on_the_high_side() -> None:
    gate = WatchedGate()
    ask(ScriptedEndpoint().answers(GOOD), gate, max_output_tokens=700)
    words = sum(len(message["content"].split()) for message in build_messages(load_prompt(), ARTICLE))
    assert gate.asked[0].prompt_tokens > 1.4 * words
    assert gate.asked[0].max_output_tokens == 700


def test_where_the_gate_sets_the_pace_a_429_uses_up_no_http_retry() -> None:
    gate = WatchedGate()
    script = ScriptedEndpoint().fails(429).fails(429).fails(429).answers(GOOD)
    assert ask(script, gate, http_retries=0).requests == 1
    assert [told[0] for told in gate.told] == [429, 429, 429, 200]


def test_elsewhere_a_429_is_an_http_retry_like_others() -> None:
    with pytest.raises(RateLimited):
        ask(ScriptedEndpoint().fails(429).fails(429), WatchedGate(paces=False), http_retries=1)


def test_an_empty_account_is_not_waited_for() -> None:
    with pytest.raises(RateLimited, match="no quota left"):
        ask(ScriptedEndpoint().fails(429, "no", code="insufficient_quota"), WatchedGate())


def test_the_gate_knows_how_often_nothing_came_in_time() -> None:
    gate = WatchedGate(patience=0.1)
    with pytest.raises(EndpointUnreachable, match="did not answer"):
        ask(ScriptedEndpoint().hangs(2).hangs(2), gate, http_retries=1)
    assert [request.silent for request in gate.asked] == [0, 1]
    assert gate.told == ["lost", "lost"]


def test_a_spent_budget_comes_through_as_it_is() -> None:
    with pytest.raises(BudgetSpent):
        ask(ScriptedEndpoint(), WatchedGate(rich=False))
