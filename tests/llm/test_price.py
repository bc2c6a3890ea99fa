from __future__ import annotations

import pytest

from summariser.llm import Endpoint, price_of
from summariser.schema import Usage

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
