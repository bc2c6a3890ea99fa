"""A chain of models: the next is asked where the one before failed for good."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from many import document, right_answer
from scripted_endpoint import ScriptedEndpoint

from summariser import Summariser
from summariser.llm.fallback_client import fallback_settings
from summariser.models.errors import AuthenticationFailed, SettingsError
from summariser.models.settings import load_settings
from summariser.models.violation import FALLBACK_ANSWERED


def client(first: ScriptedEndpoint, second: ScriptedEndpoint, **settings: Any) -> Summariser:
    chain = [f"other@{second.base_url}"]
    return Summariser(base_url=first.base_url, model="scripted", fallback=chain, http_retries=0, **settings)


@pytest.mark.parametrize("status", [401, 404, 402, 503, 400])
def test_the_second_answers_where_the_first_fails(status: int) -> None:
    first = ScriptedEndpoint().fails(status, "model scripted not found" if status == 404 else "no")
    first._always = lambda asked: first_step
    first_step = first._steps[0]
    second = ScriptedEndpoint(models=("other",)).always_answers(right_answer)
    with first, second, client(first, second) as summariser:
        record = summariser.summarise(document(0))
    assert record.provenance.model == "other"
    notes = [one.message for one in record.provenance.warnings if one.rule == FALLBACK_ANSWERED]
    assert len(notes) == 1
    assert notes[0].startswith(f"other at {second.base_url} answered as the fallback")


def test_a_model_whose_key_is_refused_is_asked_once() -> None:
    first = ScriptedEndpoint().fails(401, "no")
    second = ScriptedEndpoint(models=("other",)).always_answers(right_answer)
    with first, second, client(first, second, concurrency=1) as summariser:
        results = list(summariser.summarise_many(map(document, range(3))))
        assert [result.status for result in results] == ["done"] * 3
        assert first.asked == 1


def test_where_all_fail_the_error_is_that_of_the_first() -> None:
    first, second = ScriptedEndpoint().fails(401, "first"), ScriptedEndpoint().fails(402, "second")
    with (
        first,
        second,
        client(first, second) as summariser,
        pytest.raises(AuthenticationFailed, match="first"),
    ):
        summariser.summarise(document(0))


def test_a_good_answer_of_the_first_asks_no_other() -> None:
    first, second = ScriptedEndpoint().always_answers(right_answer), ScriptedEndpoint(models=("other",))
    with first, second, client(first, second) as summariser:
        record = summariser.summarise(document(0))
    assert second.asked == 0
    assert FALLBACK_ANSWERED not in [one.rule for one in record.provenance.warnings]


def test_the_key_goes_to_no_other_address() -> None:
    settings = load_settings(base_url="http://a/v1", model="m", api_key="k")
    here, there = fallback_settings(settings, "n"), fallback_settings(settings, "n@http://b/v1")
    assert (here.model, here.base_url, here.api_key) == ("n", "http://a/v1", settings.api_key)
    assert (there.model, there.base_url, there.api_key) == ("n", "http://b/v1", None)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "summariser.toml"
    path.write_text(
        'model = "big"\ntimeout = 60\n[profile.local]\nmodel = "small"\nbase_url = "http://localhost:1/v1"\n'
    )
    return path


def test_a_profile_comes_before_the_other_keys_of_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (load_settings().model, load_settings().timeout) == ("big", 60)
    local = load_settings(profile="local")
    assert (local.model, local.base_url, local.timeout) == ("small", "http://localhost:1/v1", 60)
    monkeypatch.setenv("SUMMARISER_PROFILE", "local")
    assert load_settings().model == "small"
    assert load_settings(model="named").model == "named"


def test_a_profile_that_does_not_exist_is_said_with_the_nearest(file: Path) -> None:
    with pytest.raises(SettingsError, match=r"no profile 'locl'.*local"):
        load_settings(profile="locl")
