"""What an endpoint says of its models (`GET /models`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from summariser.llm.endpoint_address import is_loopback, key_headers, with_path
from summariser.llm.error_body import what_it_said
from summariser.llm.error_mapping import explain_status, explain_transport, not_the_protocol
from summariser.models.errors import EndpointError

if TYPE_CHECKING:
    import httpx2


@dataclass(frozen=True)
class ModelCard:
    """A model that an endpoint offers; `parameters` and `context` (tokens) where it says so."""

    name: str
    parameters: int | None = None
    context: int | None = None


class EndpointAddress(Protocol):
    """Where a model is asked, and with which key."""

    @property
    def base_url(self) -> str: ...

    @property
    def api_key(self) -> str: ...


async def list_models(base_url: str, api_key: str, timeout: float) -> tuple[ModelCard, ...]:
    """The models of the endpoint, in its order. `timeout` in seconds. Raises EndpointError."""
    import httpx2

    async with httpx2.AsyncClient(timeout=timeout, trust_env=not is_loopback(base_url)) as client:
        try:
            headers = key_headers(base_url, api_key)
            response = await client.get(with_path(base_url, "/models"), headers=headers)
        except (httpx2.HTTPError, OSError) as error:
            raise explain_transport(error, base_url, timeout) from error
    if response.status_code != 200:
        raise explain_status(response.status_code, what_it_said(response.text), base_url)
    return _cards(response, base_url)


async def offered_names(endpoint: EndpointAddress, timeout: float) -> tuple[str, ...]:
    """The names of the models, none if the endpoint will not say."""
    try:
        return tuple(card.name for card in await list_models(endpoint.base_url, endpoint.api_key, timeout))
    except EndpointError:
        return ()


def _cards(response: httpx2.Response, base_url: str) -> tuple[ModelCard, ...]:
    try:
        listed = response.json()["data"] or []
        return tuple(_card(entry) for entry in listed)
    except (ValueError, KeyError, TypeError) as error:
        raise not_the_protocol(base_url, "does not list its models as OpenAI does") from error


def _card(entry: dict[str, Any]) -> ModelCard:
    meta = entry.get("meta") or {}
    return ModelCard(
        name=str(entry["id"]),
        parameters=_count(meta.get("n_params")),
        context=_count(meta.get("n_ctx") or entry.get("max_model_len") or entry.get("context_length")),
    )


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and value > 0 else None


def parameters_of(cards: tuple[ModelCard, ...], model: str) -> int | None:
    """The parameters of `model` as the endpoint says, also where its one model goes by another name."""
    named = [card for card in cards if card.name == model] or (cards if len(cards) == 1 else ())
    return named[0].parameters if named else None
