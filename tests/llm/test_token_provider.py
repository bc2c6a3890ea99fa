"""A bearer token from a function of the user's, in place of a key."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser import AuthenticationFailed, SettingsError, Summariser
from summariser.llm.endpoint import Endpoint
from summariser.llm.fallback_client import fallback_settings
from summariser.llm.transport import HTTPTransport
from summariser.models.settings import load_settings
from summariser.pipeline.model_verifier import verifier_settings


def _asked(provider: Any, articles: int = 1) -> list[Any]:
    with ScriptedEndpoint().always_answers(lambda _: GOOD) as endpoint:
        options: dict[str, Any] = {"mode": "json-schema", "verify": False, "api_version": "2025-01-01"}
        with Summariser(base_url=endpoint.base_url, model="m", token_provider=provider, **options) as client:
            for _ in range(articles):
                client.summarise(ARTICLE)
        return endpoint.requests


def test_each_request_has_a_token_of_its_own_and_no_key() -> None:
    tokens = iter(["first", "second"])
    requests = _asked(lambda: next(tokens), articles=2)
    headers = [{name.lower(): value for name, value in one.headers.items()} for one in requests]
    assert [one["authorization"] for one in headers] == ["Bearer first", "Bearer second"]
    assert all("api-key" not in one for one in headers)
    assert all("api-version=2025-01-01" in one.path for one in requests)


def test_azure_gets_no_key_beside_the_token() -> None:
    azure = Endpoint("https://x.openai.azure.com/openai/v1", "m", "a-key", token_provider=lambda: "t")
    assert HTTPTransport(azure, 1, 1)._headers() == {}
    assert HTTPTransport(replace(azure, token_provider=None), 1, 1)._headers() == {
        "authorization": "Bearer a-key",
        "api-key": "a-key",
    }


def test_an_asynchronous_provider_is_awaited() -> None:
    async def provider() -> str:
        return "awaited"

    (request,) = _asked(provider)
    assert "Bearer awaited" in request.headers.values()


def test_a_provider_that_fails_is_said_and_nothing_is_sent() -> None:
    def fails() -> str:
        raise OSError("no identity here")

    with pytest.raises(AuthenticationFailed, match="token provider failed: no identity here"):
        _asked(fails)
    with pytest.raises(AuthenticationFailed, match="gave no token"):
        _asked(lambda: "two\nlines")


def test_the_token_goes_to_no_other_address() -> None:
    settings = load_settings(base_url="http://a/v1", model="m", token_provider=lambda: "t")
    assert fallback_settings(settings, "n").token_provider is settings.token_provider
    assert fallback_settings(settings, "n@http://b/v1").token_provider is None
    assert verifier_settings(settings).token_provider is settings.token_provider
    elsewhere = load_settings(settings, verify_base_url="http://b/v1")
    assert verifier_settings(elsewhere).token_provider is None


def test_a_provider_without_a_model_is_said() -> None:
    with (
        Summariser(base_url="http://localhost:9/v1", token_provider=lambda: "t") as client,
        pytest.raises(SettingsError, match="needs a base_url and a model"),
    ):
        client.summarise(ARTICLE)
