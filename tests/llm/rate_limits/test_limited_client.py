"""The client behind real limits."""

from __future__ import annotations

import asyncio

import pytest
import virtual_time
from harbour import GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser.llm import Endpoint, ModelClient
from summariser.llm.capabilities import forget_all
from summariser.llm.prompts import Message
from summariser.llm.rate_limits import ProcessLimiter
from summariser.llm.transport import HTTPResponse
from summariser.models.draft import Draft
from summariser.models.errors import RateLimited
from summariser.models.settings import load_settings

MESSAGES = [Message(role="system", content="Summarise."), Message(role="user", content="One article.")]


@pytest.fixture(autouse=True)
def nothing_learned() -> None:
    forget_all()


async def refuse(_: object) -> HTTPResponse:
    return HTTPResponse(429, {"Retry-After": "20"}, '{"message": "slow down"}')


def test_an_endpoint_that_only_says_429_is_given_up_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask() -> float:
        settings = load_settings(model="m", http_retries=0)
        client = ModelClient(
            Endpoint("https://limited.example/v1", "m"), settings, rate_limiter=ProcessLimiter(settings)
        )
        monkeypatch.setattr(client._transport, "post", refuse)
        with pytest.raises(RateLimited):
            await client.ask(MESSAGES, Draft)
        return asyncio.get_running_loop().time()

    assert 1800 <= virtual_time.run(ask()) < 2000


def test_many_at_once_are_answered_through_limits_with_a_budget() -> None:
    async def ask(base_url: str) -> tuple[int, float]:
        settings = load_settings(
            model="m", concurrency=4, price_input=1.0, price_output=2.0, max_cost=1.0, mode="json-schema"
        )
        limits = ProcessLimiter(settings)
        client = ModelClient(Endpoint(base_url, "m"), settings, rate_limiter=limits)
        try:
            replies = await asyncio.gather(*(client.ask(MESSAGES, Draft) for _ in range(12)))
        finally:
            await client.aclose()
        return sum(reply.violations == () for reply in replies), limits.budget.spent

    with ScriptedEndpoint().always_answers(lambda asked: GOOD) as endpoint:
        whole, spent = asyncio.run(ask(endpoint.base_url))
    assert whole == 12
    assert spent == pytest.approx(12 * (1000 * 1.0 + 100 * 2.0) / 1_000_000)


def test_what_one_refusal_teaches_is_known_to_all_that_ask_at_the_same_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("summariser.llm.model_client.PROBE_SECONDS", 30)

    async def ask(base_url: str) -> list[int]:
        client = ModelClient(Endpoint(base_url, "m"), load_settings(model="m"))
        try:
            replies = await asyncio.gather(*(client.ask(MESSAGES, Draft) for _ in range(6)))
        finally:
            await client.aclose()
        return [reply.requests for reply in replies]

    with ScriptedEndpoint().refuses_modes("json_schema").always_answers(lambda asked: GOOD) as endpoint:
        assert asyncio.run(ask(endpoint.base_url)) == [1] * 6
        modes = [asked.mode for asked in endpoint.requests]
    assert modes.count("tools") == 6
