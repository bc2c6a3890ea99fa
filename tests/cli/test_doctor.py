"""`summariser doctor`: what it finds, how it says it, and that it never shows a key."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner, Result

from summariser.cli.doctor_command import command
from summariser.llm import EndpointCheck, LocalEndpoint

KEY = "sk-very-secret"


@pytest.fixture(autouse=True)
def no_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever runs on this machine is not looked at."""
    local_endpoints(monkeypatch)


def local_endpoints(monkeypatch: pytest.MonkeyPatch, *found: LocalEndpoint) -> None:
    async def find() -> list[LocalEndpoint]:
        return list(found)

    monkeypatch.setattr("summariser.llm.find_local_endpoints", find)


def probed(monkeypatch: pytest.MonkeyPatch, *checks: EndpointCheck) -> None:
    async def probe(settings: object) -> list[EndpointCheck]:
        return list(checks)

    monkeypatch.setattr("summariser.llm.probe", probe)


def doctor(*arguments: str) -> Result:
    return CliRunner().invoke(command, arguments, standalone_mode=False)


def findings() -> dict[str, dict[str, object]]:
    return {finding["subject"]: finding for finding in json.loads(doctor("--json").stdout)}


def test_without_a_model_rules_read_and_all_is_well() -> None:
    result = doctor("--json")
    assert result.return_value == 0
    assert "the rule-based extractor is used" in str(findings()["model"]["message"])
    assert "OPENAI_API_KEY" in str(findings()["model"]["hint"])


def test_a_key_is_named_by_its_source_and_never_shown(monkeypatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    probed(monkeypatch, EndpointCheck("answer", True, "m answers in the mode tools."))
    result = doctor()
    assert "settings: key from OPENAI_API_KEY." in result.stdout
    assert KEY not in result.output
    assert result.return_value == 0


def test_secrets_in_an_address_are_not_shown() -> None:
    result = doctor("--base-url", "http://user:secret@127.0.0.1:9/v1?token=secret")
    assert "http://127.0.0.1:9/v1" in result.stdout
    assert "secret" not in result.output


def test_nobody_at_the_address_is_status_4_with_the_way_to_mend_it() -> None:
    result = doctor("--base-url", "http://127.0.0.1:9/v1")
    assert result.return_value == 4
    fault = next(line for line in result.stdout.splitlines() if line.startswith("FAIL"))
    assert "127.0.0.1:9" in fault and " → " in fault


@pytest.mark.parametrize(
    ("listed", "answers", "status"), [(True, True, 0), (False, True, 0), (True, False, 4), (False, False, 4)]
)
def test_what_counts_is_whether_the_model_answers(monkeypatch, listed, answers, status) -> None:
    probed(monkeypatch, EndpointCheck("models", listed, "A."), EndpointCheck("answer", answers, "B.", "C."))
    assert doctor("--model", "m", "--base-url", "http://localhost:9").return_value == status


def test_a_local_endpoint_comes_with_the_line_to_use(monkeypatch) -> None:
    local_endpoints(monkeypatch, LocalEndpoint("Ollama", "http://127.0.0.1:11434/v1", ("qwen3:8b", "other")))
    finding = findings()["local endpoint"]
    assert finding["hint"] == (
        "summariser article SOURCE --base-url http://127.0.0.1:11434/v1 --model qwen3:8b"
    )


def test_a_local_endpoint_without_a_model_says_so(monkeypatch) -> None:
    local_endpoints(monkeypatch, LocalEndpoint("Ollama", "http://127.0.0.1:11434/v1", ()))
    assert findings()["local endpoint"]["hint"] == "Load a model there first."


@pytest.mark.parametrize("installed", [True, False])
def test_extras_say_how_to_install_them(monkeypatch, installed: bool) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object() if installed else None)
    assert findings()["extra local"]["hint"] == ("" if installed else "pip install 'summariser-news[local]'")


def test_each_finding_is_one_line_and_drives_no_terminal(monkeypatch) -> None:
    probed(monkeypatch, EndpointCheck("answer", False, "It said \x1b[2J\nthis.", "Do\nthat."))
    result = doctor("--model", "m")
    assert "FAIL answer: It said this. → Do that.\n" in result.stdout
    assert len(result.stdout.splitlines()) == 7


def test_a_second_reader_is_named(monkeypatch) -> None:
    monkeypatch.setenv("SUMMARISER_VERIFY", "true")
    assert "verifier the same model" in str(findings()["settings"]["message"])
    monkeypatch.setenv("SUMMARISER_VERIFY_MODEL", "judge")
    assert "verifier judge" in str(findings()["settings"]["message"])
