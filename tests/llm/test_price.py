from __future__ import annotations

import pytest

from summariser.llm import Endpoint, price_of, tariff_of
from summariser.models.record import Usage
from summariser.models.settings import load_settings

MILLION = 1_000_000
OPENAI = "https://api.openai.com/v1"


def price(model: str, base_url: str = OPENAI, **tokens: int) -> float | None:
    return price_of(Endpoint(base_url, model), Usage(**tokens))


def test_a_hosted_model_has_a_price_and_cached_tokens_cost_less() -> None:
    fresh = price("gpt-5-mini", input_tokens=MILLION)
    cached = price("gpt-5-mini", input_tokens=MILLION, cached_input_tokens=MILLION)
    half = price("gpt-5-mini", input_tokens=MILLION, cached_input_tokens=MILLION // 2)
    assert fresh is not None and cached is not None and half is not None
    assert 0 < cached < half < fresh
    assert half == pytest.approx((fresh + cached) / 2)


@pytest.mark.parametrize(
    ("model", "base_url"),
    [
        ("no-such-model", OPENAI),
        ("gpt-5-mini", "https://llm.example.org/v1"),
        ("gpt-5-mini", "http://localhost:8000/v1"),
    ],
)
def test_what_is_not_known_is_not_zero(model: str, base_url: str) -> None:
    assert price(model, base_url, input_tokens=MILLION) is None


def test_counts_that_make_no_sense_fail_nothing() -> None:
    assert price("gpt-5-mini", input_tokens=1, cached_input_tokens=5) is None


def test_prices_in_the_settings_come_before_the_list_and_hold_for_any_endpoint() -> None:
    settings = load_settings(model="own", price_input=2.0, price_cached_input=0.5, price_output=8.0)
    usage = Usage(input_tokens=MILLION, cached_input_tokens=MILLION // 2, output_tokens=MILLION)
    local = Endpoint("http://localhost:8000/v1", "own")
    assert price_of(local, usage, settings) == pytest.approx(1.0 + 0.25 + 8.0)
    assert tariff_of(local, settings) == tariff_of(Endpoint(OPENAI, "own"), settings)


def test_they_are_not_those_of_another_model_that_verifies() -> None:
    settings = load_settings(model="own", verify_model="gpt-5-mini", price_input=2.0, price_output=8.0)
    listed = price("gpt-5-mini", input_tokens=MILLION)
    assert price_of(Endpoint(OPENAI, "gpt-5-mini"), Usage(input_tokens=MILLION), settings) == listed


def test_a_long_prompt_has_the_price_of_long_prompts() -> None:
    gemini = "https://generativelanguage.googleapis.com/v1beta"
    short = price("gemini-2.5-pro", gemini, input_tokens=90_000)
    long = price("gemini-2.5-pro", gemini, input_tokens=900_000)
    assert short and long and long > 15 * short
