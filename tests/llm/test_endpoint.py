from __future__ import annotations

import asyncio
from typing import Any

import pytest
from scripted_endpoint import ScriptedEndpoint

from summariser.llm import resolve_endpoint
from summariser.llm.endpoint_address import is_loopback, normalised, without_secrets
from summariser.models.errors import EndpointUnreachable, SettingsError
from summariser.models.settings import load_settings


def resolved(**settings: Any) -> Any:
    return asyncio.run(resolve_endpoint(load_settings(**settings)))


def test_a_key_alone_means_openai() -> None:
    endpoint = resolved(api_key="k")
    assert (endpoint.base_url, endpoint.model, endpoint.api_key) == (
        "https://api.openai.com/v1",
        "gpt-5-mini",
        "k",
    )
    assert not endpoint.is_small


@pytest.mark.parametrize(
    ("base_url", "asked"),
    [
        ("https://name.openai.azure.com/openai/v1/", "https://name.openai.azure.com/openai/v1"),
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1"),
    ],
)
def test_any_endpoint_by_its_base_url(base_url: str, asked: str) -> None:
    endpoint = resolved(base_url=base_url, api_key="k", model="m")
    assert (endpoint.base_url, endpoint.model) == (asked, "m")


def test_a_model_without_key_or_endpoint_names_the_two_shortest_ways() -> None:
    with pytest.raises(SettingsError, match=r"'qwen3:8b'.*OPENAI_API_KEY.*--base-url"):
        resolved(model="qwen3:8b")


def test_the_only_model_is_taken_and_embeddings_do_not_count() -> None:
    with ScriptedEndpoint(models=("solo", "text-embedding-mini")) as endpoint:
        assert resolved(base_url=endpoint.base_url).model == "solo"


@pytest.mark.parametrize(
    ("models", "words"), [(("one", "two"), "several models: one, two"), ((), "offers no model")]
)
def test_otherwise_the_model_must_be_named(models: tuple[str, ...], words: str) -> None:
    with ScriptedEndpoint(models=models) as endpoint, pytest.raises(SettingsError, match=words):
        resolved(base_url=endpoint.base_url)


def test_an_endpoint_that_is_not_there_is_said_plainly() -> None:
    with pytest.raises(EndpointUnreachable, match="Nothing listens"):
        resolved(base_url="http://127.0.0.1:9/v1")


@pytest.mark.parametrize(
    ("models", "parameters", "model", "small"),
    [
        (("m",), 134_515_008, "m", True),
        (("other-name",), 134_515_008, "m", True),
        (("m",), 8_000_000_000, "m", False),
        (("m",), None, "m", False),
        (("m",), None, "qwen2.5:0.5b", True),
    ],
)
def test_small_models_are_known(
    models: tuple[str, ...], parameters: int | None, model: str, small: bool
) -> None:
    with ScriptedEndpoint(models=models, parameters=parameters) as endpoint:
        assert resolved(base_url=endpoint.base_url, model=model).is_small is small


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1"),
        ("http://localhost:11434/", "http://localhost:11434/v1"),
        (" http://localhost:1234/v1/ ", "http://localhost:1234/v1"),
        ("https://host/api/v1", "https://host/api/v1"),
    ],
)
def test_base_urls_are_tidied(written: str, meant: str) -> None:
    assert normalised(written) == meant


@pytest.mark.parametrize(
    "written", ["localhost:8080", "ftp://host/v1", "http://", "http://[::1", "file:///x"]
)
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(SettingsError, match="not an http"):
        normalised(written)


def test_secrets_in_an_address_are_not_shown() -> None:
    assert without_secrets("https://me:secret@host:8/v1?key=abc#x") == "https://host:8/v1"
    endpoint = resolved(base_url="http://me:secret@host/v1", model="m7b")
    assert "secret" not in endpoint.shown


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:1/v1", True),
        ("http://127.0.0.1:1/v1", True),
        ("http://[::1]:1/v1", True),
        ("http://10.0.0.1/v1", False),
        ("https://api.openai.com/v1", False),
        ("http://localhost.example.com/v1", False),
    ],
)
def test_what_runs_on_this_machine(url: str, here: bool) -> None:
    assert is_loopback(url) is here
