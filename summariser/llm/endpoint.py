"""Settings → the endpoint to ask: its address, its key, its model."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from summariser.llm.endpoint_address import (
    NO_KEY,
    OPENAI,
    check_network_settings,
    is_loopback,
    normalised,
    without_secrets,
)
from summariser.llm.model_catalogue import list_models
from summariser.llm.model_size import is_small
from summariser.models.errors import SettingsError
from summariser.models.settings import DEFAULT_HOSTED_MODEL, Settings, TokenProvider

TWO_WAYS = (
    "Set OPENAI_API_KEY to use OpenAI, or name an endpoint, such as "
    "`--base-url http://localhost:11434/v1` for Ollama."
)


@dataclass(frozen=True)
class Endpoint:
    """An endpoint and a model. `server` keeps a model that runs in this process alive; None for others.

    `headers` are sent with each request; `token_provider` gives a bearer token for each, in place of the key.
    `is_small`: the model is known to have less than about a billion parameters.
    """

    base_url: str
    model: str
    api_key: str = field(default=NO_KEY, repr=False)
    is_small: bool = False
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    token_provider: TokenProvider | None = field(default=None, repr=False, compare=False)
    server: object | None = field(default=None, repr=False, compare=False)

    @property
    def shown(self) -> str:
        """The address as it may be shown: without user, password and query."""
        return "in the process" if self.server is not None else without_secrets(self.base_url)

    @property
    def is_loopback(self) -> bool:
        """Whether it runs on this machine."""
        return is_loopback(self.base_url)


async def resolve_endpoint(settings: Settings) -> Endpoint:
    """The endpoint and model that `settings` mean; for a .gguf file a server in the process is started.

    Raises SettingsError where they do not say enough, EndpointError where the endpoint must be asked for its
    models and does not answer.
    """
    if settings.model and settings.model.lower().endswith(".gguf"):
        return await _local_file(settings)
    key = settings.api_key.get_secret_value() if settings.api_key else NO_KEY
    if settings.token_provider and not (settings.base_url and settings.model and settings.via == "requests"):
        raise SettingsError("A token provider needs a base_url and a model, and works without batch jobs.")
    if settings.base_url is None:
        if settings.api_key is None:
            named = f"The model {settings.model!r} is named" if settings.model else "No model is configured"
            raise SettingsError(f"{named}, but neither a key nor an endpoint.", TWO_WAYS)
        check_network_settings(OPENAI)
        return await _sized(OPENAI, settings.model or DEFAULT_HOSTED_MODEL, key, settings)
    base_url = normalised(settings.base_url, settings.api_version)
    check_network_settings(base_url)
    model = settings.model or await _only_model(base_url, key, settings.connect_timeout)
    return await _sized(base_url, model, key, settings)


async def _local_file(settings: Settings) -> Endpoint:
    from summariser.llm.local_model import serve_file

    served = await asyncio.to_thread(serve_file, settings)
    endpoint = await _sized(served.base_url, served.model, served.api_key, settings)
    return replace(endpoint, server=served.server)


async def _sized(base_url: str, model: str, key: str, settings: Settings) -> Endpoint:
    small = await is_small(base_url, model, key, settings.connect_timeout)
    return Endpoint(
        base_url,
        model,
        key,
        is_small=small,
        headers=settings.extra_headers,
        token_provider=settings.token_provider,
    )


async def _only_model(base_url: str, key: str, timeout: float) -> str:
    if base_url == OPENAI:
        return DEFAULT_HOSTED_MODEL
    names = [card.name for card in await list_models(base_url, key, timeout)]
    chatting = [name for name in names if "embed" not in name.lower()]
    if len(chatting) == 1:
        return chatting[0]
    shown = without_secrets(base_url)
    if not chatting:
        raise SettingsError(f"{shown} offers no model.", "Load one there, or name one with `--model`.")
    offered = ", ".join(chatting[:12]) + (", …" if len(chatting) > 12 else "")
    raise SettingsError(f"{shown} offers several models: {offered}.", "Choose one with `--model`.")
