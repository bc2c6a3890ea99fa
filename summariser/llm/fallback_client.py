"""Several models, asked in order: the next where the one before failed for good."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from summariser.llm.capabilities import EndpointCapabilities
from summariser.llm.endpoint import Endpoint
from summariser.llm.model_client import ModelClient, Reply
from summariser.llm.prompts import Message
from summariser.llm.response_schema import AnyAnswer
from summariser.llm.usage_meter import current_meter
from summariser.models.draft import WireModel
from summariser.models.errors import (
    AuthenticationFailed,
    EndpointError,
    EndpointUnreachable,
    ModelNotFound,
    OutputLimitReached,
    QuotaExhausted,
    RateLimited,
    ReplyFiltered,
    ReplyRefused,
    SummariserError,
)
from summariser.models.forecast import Forecast
from summariser.models.record import Usage
from summariser.models.settings import Settings
from summariser.models.violation import FALLBACK_ANSWERED, Violation
from summariser.utils.package_logger import logger

PAUSE_SECONDS = 60.0
"""How long a model that could not be reached is passed over."""

_NEXT = (EndpointError, OutputLimitReached, ReplyFiltered, ReplyRefused)
_FOR_GOOD = (AuthenticationFailed, ModelNotFound, QuotaExhausted)
_FOR_NOW = (EndpointUnreachable, RateLimited)

OpenClient = Callable[[Settings], Awaitable[ModelClient]]
"""Makes the client of the model that settings name."""


class FallbackClient(ModelClient):
    """`first`, and the models that `settings.fallback` names, each opened when it is first needed.

    A model whose key, name or account is refused is not asked again; one that cannot be reached is passed
    over for a minute.
    """

    def __init__(self, first: ModelClient, settings: Settings, open_client: OpenClient) -> None:
        self._clients: list[ModelClient | None] = [first, *(None for _ in settings.fallback)]
        self._all_settings = [settings, *(fallback_settings(settings, name) for name in settings.fallback)]
        self._passed_over = [0.0] * len(self._clients)
        self._open = open_client
        self._opening = asyncio.Lock()
        self._first = first

    @property
    def endpoint(self) -> Endpoint:  # type: ignore[override]
        """That of the first model."""
        return self._first.endpoint

    @property
    def capabilities(self) -> EndpointCapabilities:
        """Those of the first model."""
        return self._first.capabilities

    async def ask(
        self, messages: Sequence[Message], draft_model: type[AnyAnswer], *, optional: bool = False
    ) -> Reply[AnyAnswer]:
        """As `ModelClient.ask`; where a fallback answered, a warning of the reply says so.

        Raises the error of the first model that was asked.
        """
        first_error: SummariserError | None = None
        for number in self._to_ask():
            try:
                client = await self._client(number)
                reply = await client.ask(messages, draft_model, optional=optional)
            except _NEXT as error:
                if optional and isinstance(error, EndpointUnreachable):
                    raise
                logger.warning("%s: %s", self._all_settings[number].model, error)
                self._pass_over(number, error)
                first_error = first_error or error
            else:
                return reply if number == 0 else _by_fallback(reply, client.endpoint, first_error)
        assert first_error is not None, "at least one model was asked"
        raise first_error

    def price(self, usage: Usage) -> float | None:
        """As `ModelClient.price`; None where more than one model was paid for the article."""
        opened = [client for client in self._clients if client is not None]
        meter = current_meter()
        paid = [client for client in opened if meter is None or client.endpoint.model in meter.models]
        return paid[0].price(usage) if len(paid) == 1 else None

    def forecast(self, messages: Sequence[Message], draft_model: type[WireModel]) -> Forecast:
        """That of the first model."""
        return self._first.forecast(messages, draft_model)

    async def aclose(self) -> None:
        """As `ModelClient.aclose`."""
        for client in self._clients:
            if client is not None:
                await client.aclose()

    def _to_ask(self) -> list[int]:
        """The models that are not passed over; all of them where that leaves none."""
        now = time.monotonic()
        ready = [number for number, until in enumerate(self._passed_over) if until <= now]
        return ready or list(range(len(self._clients)))

    def _pass_over(self, number: int, error: SummariserError) -> None:
        if isinstance(error, _FOR_GOOD):
            self._passed_over[number] = float("inf")
        elif isinstance(error, _FOR_NOW):
            self._passed_over[number] = time.monotonic() + PAUSE_SECONDS

    async def _client(self, number: int) -> ModelClient:
        async with self._opening:
            client = self._clients[number]
            if client is None:
                client = self._clients[number] = await self._open(self._all_settings[number])
            return client


def fallback_settings(settings: Settings, name: str) -> Settings:
    """The settings of the fallback `name`, a model or MODEL@URL. The key goes to no other address."""
    model, _, url = name.rpartition("@http")
    if not model:
        return settings.model_copy(update={"model": name, "fallback": ()})
    elsewhere: dict[str, object] = {
        "base_url": f"http{url}",
        "api_key": settings.fallback_api_key,
        "extra_headers": {},
        "token_provider": None,
    }
    return settings.model_copy(update={"model": model, "fallback": (), **elsewhere})


def _by_fallback(
    reply: Reply[AnyAnswer], endpoint: Endpoint, error: SummariserError | None
) -> Reply[AnyAnswer]:
    because = f", since the model before it failed: {error.message}" if error else ""
    message = f"{endpoint.model} at {endpoint.shown} answered as the fallback{because}"
    by = {"model": endpoint.model, "endpoint": endpoint.shown}
    note = Violation(field="draft", rule=FALLBACK_ANSWERED, kind="warning", message=message, item=by)
    # Some servers repeat the name that they were asked for, others give a fixed one.
    model = reply.model if endpoint.model in reply.model else endpoint.model
    return replace(reply, model=model, violations=(*reply.violations, note))
