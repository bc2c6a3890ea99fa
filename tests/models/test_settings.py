"""Precedence and validation of the settings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summariser.models.errors import SettingsError
from summariser.models.settings import Settings, load_settings


@pytest.fixture(autouse=True)
def _nothing_configured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "SUMMARISER_"))]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_nothing_configured_means_the_extractive_reader() -> None:
    assert load_settings().extractive


@pytest.mark.parametrize(
    "given",
    [{"model": "some-model"}, {"base_url": "http://localhost:1/v1"}, {"api_key": "k"}],
)
def test_any_way_to_a_model_uses_it(given: dict[str, str]) -> None:
    assert not load_settings(**given).extractive


def test_extractive_can_be_named_beside_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    assert load_settings(model="extractive").extractive


def test_precedence_argument_own_variable_openai_variable_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("summariser.toml").write_text('base_url = "http://file/v1"\ntimeout = 7\nreasks = 1\n')
    assert load_settings().base_url == "http://file/v1"
    monkeypatch.setenv("OPENAI_BASE_URL", "http://openai/v1")
    assert load_settings().base_url == "http://openai/v1"
    monkeypatch.setenv("SUMMARISER_BASE_URL", "http://own/v1")
    assert load_settings().base_url == "http://own/v1"
    assert load_settings(base_url="http://argument/v1").base_url == "http://argument/v1"
    assert load_settings(reasks=None).reasks == 1
    assert load_settings().timeout == 7


def test_a_base_is_changed_by_arguments_and_not_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    base = load_settings(model="one")
    monkeypatch.setenv("SUMMARISER_MODEL", "another")
    assert load_settings(base).model == "one"
    assert load_settings(base, timeout=3).timeout == 3


def test_rules_off_takes_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings(rules_off="a.b, c.d").rules_off == {"a.b", "c.d"}
    monkeypatch.setenv("SUMMARISER_RULES_OFF", "a.b,c.d")
    assert load_settings().rules_off == {"a.b", "c.d"}


@pytest.mark.parametrize(
    ("toml", "names"),
    [("timeout = -1", "timeout"), ("tiemout = 3", "tiemout"), ("timeout = ", "summariser.toml")],
)
def test_a_wrong_file_is_said_plainly(toml: str, names: str) -> None:
    Path("summariser.toml").write_text(toml)
    with pytest.raises(SettingsError, match=names):
        load_settings()


def test_a_named_file_must_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARISER_CONFIG", "nowhere.toml")
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        load_settings()


def test_the_key_is_never_printed() -> None:
    assert "sk-secret" not in repr(Settings(api_key="sk-secret"))


@pytest.mark.parametrize("given", [{"price_input": 1.0}, {"price_cached_input": 0.1}, {"concurrency": 0}])
def test_pace_and_prices_are_validated(given: dict[str, float]) -> None:
    with pytest.raises(SettingsError, match=next(iter(given))):
        load_settings(**given)


@pytest.mark.parametrize(
    ("variable", "nearest"), [("SUMMARISER_MODLE", "MODEL"), ("SUMMARISER_MAXCOST", "MAX_COST")]
)
def test_a_misspelt_variable_is_an_error(
    monkeypatch: pytest.MonkeyPatch, variable: str, nearest: str
) -> None:
    monkeypatch.setenv(variable, "1")
    with pytest.raises(SettingsError) as raised:
        load_settings()
    assert raised.value.hint == f"Did you mean SUMMARISER_{nearest}?"


def test_variables_of_other_programs_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUMMARISER_PYTHON", "/usr/bin/python3")
    assert load_settings().extractive


def test_variables_are_read_without_regard_to_case_and_empty_ones_not_at_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("summariser_timeout", "9")
    monkeypatch.setenv("SUMMARISER_MODEL", "")
    assert (load_settings().timeout, load_settings().model) == (9, None)


def test_tables_of_the_file_and_of_arguments_are_joined() -> None:
    Path("summariser.toml").write_text(
        '[extra_body.options]\nseed = 1\ntop_k = 2\n[extra_headers]\nA = "a"\n'
    )
    given = load_settings(extra_body={"options": {"seed": 3}}, extra_headers={"B": "b"})
    assert given.extra_body == {"options": {"seed": 3, "top_k": 2}}
    assert given.extra_headers == {"A": "a", "B": "b"}
