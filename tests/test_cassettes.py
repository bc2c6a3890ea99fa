"""The cassettes themselves: each belongs to a test, is played to its end, and holds nothing private."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import httpx2
import pytest
import yaml
from cassette_player import FOLDER, UnplayedExchange, cassette
from scripted_endpoint import ScriptedEndpoint

TESTS = Path(__file__).parent
CASSETTES = sorted(FOLDER.rglob("*.yaml"))
FIXTURES = {"recorded", "recording"}

PRIVATE = re.compile(
    r"authorization|bearer|cookie|api.?key|x-stainless|user-agent|\bsk-\w|/home/|/root/|/tmp/|/Users/"
    r"|127\.0\.0\.1|localhost|:\d{4,5}/",
    re.IGNORECASE,
)


def recording_tests() -> set[tuple[str, str]]:
    """(module, test) of all tests that use a cassette."""
    found = set()
    for module in TESTS.rglob("test_*.py"):
        functions = [node for node in ast.parse(module.read_text()).body if isinstance(node, ast.FunctionDef)]
        for function in functions:
            arguments = {argument.arg for argument in function.args.args}
            if function.name.startswith("test_") and FIXTURES & arguments:
                found.add((module.stem, function.name))
    return found


def owner(path: Path) -> tuple[str, str]:
    return path.parent.name, path.stem.partition("-")[0]


def test_no_cassette_is_an_orphan_and_no_test_is_without() -> None:
    assert {owner(path) for path in CASSETTES} == recording_tests()


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_a_cassette_holds_nothing_private(path: Path) -> None:
    assert PRIVATE.findall(path.read_text()) == []


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_a_cassette_keeps_no_headers_but_these(path: Path) -> None:
    for exchange in yaml.load(path.read_text(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        assert exchange["request"].keys() == {"method", "path", "body"}
        assert exchange["response"]["headers"].keys() <= {"content-type", "retry-after"}


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    """A cassette of two exchanges."""
    path = tmp_path / "tape.yaml"
    with ScriptedEndpoint().answers("one").answers("two") as endpoint, cassette(path, recording=True):
        for number in (1, 2):
            post(endpoint.base_url, number, authorization="Bearer secret", cookie="a=b")
    return path


def post(base_url: str, number: int, **headers: str) -> str:
    response = httpx2.post(f"{base_url}/chat/completions", json={"number": number}, headers=headers)
    return str(response.json()["choices"][0]["message"]["content"])


def test_an_exchange_is_replayed_from_another_port(tape: Path) -> None:
    with cassette(tape, recording=False):
        assert [post("http://127.0.0.1:9/v1", number) for number in (1, 2)] == ["one", "two"]


def test_an_unplayed_exchange_fails(tape: Path) -> None:
    with pytest.raises(UnplayedExchange, match="1 of 2"), cassette(tape, recording=False):
        post("http://127.0.0.1:9/v1", 1)


@pytest.mark.parametrize(("path", "number"), [("/v1", 3), ("/v2", 1)])
def test_another_body_or_path_is_not_answered(path: str, number: int, tape: Path) -> None:
    from vcr.errors import CannotOverwriteExistingCassetteException

    with pytest.raises(CannotOverwriteExistingCassetteException), cassette(tape, recording=False):
        post(f"http://127.0.0.1:9{path}", number)


def test_a_recording_keeps_no_key(tape: Path) -> None:
    assert PRIVATE.findall(tape.read_text()) == []
    assert "secret" not in tape.read_text()
