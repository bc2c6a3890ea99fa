from __future__ import annotations

import asyncio

import pytest
from harbour import GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser.llm import LocalEndpoint, endpoint_probe, find_local_endpoints, probe
from summariser.models.settings import load_settings


def checked(endpoint: ScriptedEndpoint, model: str = "scripted") -> list[tuple[str, bool]]:
    settings = load_settings(base_url=endpoint.base_url, model=model)
    return [(check.subject, check.ok) for check in asyncio.run(probe(settings))]


def test_an_endpoint_that_works() -> None:
    with ScriptedEndpoint().answers(GOOD) as endpoint:
        assert checked(endpoint) == [("models", True), ("answer", True)]


def test_a_model_that_is_not_there() -> None:
    with ScriptedEndpoint().fails(404, "model not found") as endpoint:
        assert checked(endpoint, "other") == [("models", False), ("answer", False)]


@pytest.mark.parametrize("model", [None, "named"])
def test_an_endpoint_that_is_not_there_is_one_finding(model: str | None) -> None:
    checks = asyncio.run(probe(load_settings(base_url="http://127.0.0.1:9/v1", model=model)))
    assert [(check.subject, check.ok) for check in checks] == [("endpoint", False)]
    assert checks[0].hint


def test_servers_on_the_usual_ports_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedEndpoint(models=("one",)) as endpoint:
        port = int(endpoint.base_url.split(":")[2].split("/")[0])
        ports = (("Ollama", port), ("vLLM", 9))
        monkeypatch.setattr(endpoint_probe, "USUAL_PORTS", ports)
        assert asyncio.run(find_local_endpoints()) == [
            LocalEndpoint("Ollama", f"http://127.0.0.1:{port}/v1", ("one",))
        ]
