"""Probe endpoints for `doctor`: is it there, which models does it offer, what does it accept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from summariser.llm.endpoint import Endpoint, resolve_endpoint
from summariser.llm.model_catalogue import list_models
from summariser.llm.model_client import ModelClient
from summariser.llm.prompts import build_messages, load_prompt
from summariser.models.article import Article, Metadata, Sentence
from summariser.models.draft import Draft
from summariser.models.errors import EndpointIncompatible, SummariserError
from summariser.models.settings import Settings

USUAL_PORTS = (("Ollama", 11434), ("LM Studio", 1234), ("llama.cpp server", 8080), ("vLLM", 8000))

_PROBE_TEXT = "The town council of Velsund promised on Friday to repair two bridges by May."


@dataclass(frozen=True)
class EndpointCheck:
    """The result of one check: what was checked, whether it is fine, what was found, how to fix it."""

    subject: str
    ok: bool
    message: str
    hint: str = ""


@dataclass(frozen=True)
class LocalEndpoint:
    """A model server found on this machine."""

    name: str
    base_url: str
    models: tuple[str, ...]


async def probe(settings: Settings) -> list[EndpointCheck]:
    """Ask the configured endpoint: is it there, which models, which structured mode. One small request."""
    try:
        endpoint = await resolve_endpoint(settings)
        models = await _check_models(endpoint, settings)
    except SummariserError as error:
        return [EndpointCheck("endpoint", False, error.message, error.hint)]
    return [models, await _check_mode(endpoint, settings)]


async def find_local_endpoints(timeout: float = 0.5) -> list[LocalEndpoint]:
    """The model servers that answer on the usual ports of this machine. `timeout` in seconds, for each."""
    found = await asyncio.gather(*(_look(name, port, timeout) for name, port in USUAL_PORTS))
    return [endpoint for endpoint in found if endpoint is not None]


async def _look(name: str, port: int, timeout: float) -> LocalEndpoint | None:
    base_url = f"http://127.0.0.1:{port}/v1"
    try:
        cards = await list_models(base_url, "none", timeout)
    except SummariserError:
        return None
    return LocalEndpoint(name, base_url, tuple(card.name for card in cards))


async def _check_models(endpoint: Endpoint, settings: Settings) -> EndpointCheck:
    try:
        cards = await list_models(endpoint.base_url, endpoint.api_key, settings.connect_timeout)
    except EndpointIncompatible as error:
        return EndpointCheck("models", False, error.message, error.hint)
    names = [card.name for card in cards]
    if endpoint.model in names or endpoint.server is not None:
        return EndpointCheck("models", True, f"{endpoint.shown} offers {endpoint.model}.")
    shown = ", ".join(names[:8]) or "none"
    return EndpointCheck(
        "models",
        False,
        f"{endpoint.shown} does not list {endpoint.model}; it offers {shown}.",
        "Name one of them with `--model`.",
    )


async def _check_mode(endpoint: Endpoint, settings: Settings) -> EndpointCheck:
    client = ModelClient(endpoint, settings.model_copy(update={"http_retries": 0}))
    try:
        prompt = load_prompt(prompts_dir=settings.prompts_dir)
        await client.ask(build_messages(prompt, _probe_article()), Draft)
    except SummariserError as error:
        return EndpointCheck("answer", False, error.message, error.hint)
    finally:
        await client.aclose()
    learned = client.capabilities.described(settings.max_output_tokens)
    return EndpointCheck("answer", True, f"{endpoint.model} answers in the {learned}.")


def _probe_article() -> Article:
    return Article(
        text=_PROBE_TEXT,
        sentences=(Sentence(1, 0, len(_PROBE_TEXT), 1),),
        source="probe",
        metadata=Metadata(language="en"),
    )
