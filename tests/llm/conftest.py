"""Asking through a recorded or a live endpoint, without real waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from harbour import ARTICLE

from summariser.llm import Endpoint, ModelClient, Reply
from summariser.llm.capabilities import forget_all
from summariser.llm.prompts import Message, build_messages, build_reask, load_prompt
from summariser.models.draft import Draft
from summariser.models.settings import load_settings
from summariser.models.violation import Violation


@pytest.fixture(autouse=True)
def nothing_learned() -> Iterator[None]:
    """What one test learns of an endpoint is not known to the next."""
    forget_all()
    yield
    forget_all()


class Asker:
    """Asks about the harbour; `waits` are the waits between http retries, in seconds."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.client: ModelClient | None = None

    def __call__(
        self, base_url: str, *, model: str = "scripted", times: int = 1, key: str = "none", **settings: Any
    ) -> Reply:
        return self.all(base_url, [self.messages()] * times, model=model, key=key, **settings)[-1]

    def all(
        self,
        base_url: str,
        asked: list[list[Message]],
        *,
        model: str = "scripted",
        key: str = "none",
        **settings: Any,
    ) -> list[Reply]:
        self.client = ModelClient(
            Endpoint(base_url, model, key), load_settings(model=model, **settings), sleep=self._wait
        )
        return asyncio.run(self._ask_all(self.client, asked))

    @staticmethod
    def messages() -> list[Message]:
        return build_messages(load_prompt(), ARTICLE)

    @staticmethod
    def reask(*faults: Violation) -> list[Message]:
        return build_reask(load_prompt(), ARTICLE, faults)

    async def _ask_all(self, client: ModelClient, asked: list[list[Message]]) -> list[Reply]:
        try:
            return [await client.ask(messages, Draft) for messages in asked]
        finally:
            await client.aclose()

    async def _wait(self, seconds: float) -> None:
        self.waits.append(seconds)


@pytest.fixture
def ask() -> Asker:
    return Asker()
