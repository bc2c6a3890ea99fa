"""What an answer cost, by the list prices that genai-prices carries: offline, and never a failure."""

from __future__ import annotations

from summariser.llm.endpoint import Endpoint
from summariser.schema import Usage


def price_of(endpoint: Endpoint, usage: Usage, model: str | None = None) -> float | None:
    """US dollars for `usage` of `model` (the endpoint's if None); None where the price is not known."""
    if endpoint.is_loopback:
        return None
    from genai_prices import Usage as Tokens
    from genai_prices import calc_price

    tokens = Tokens(
        input_tokens=usage.input_tokens,
        cache_read_tokens=usage.cached_input_tokens,
        output_tokens=usage.output_tokens,
    )
    try:
        price = calc_price(tokens, model or endpoint.model, provider_api_url=endpoint.base_url).total_price
    except (LookupError, ValueError):
        return None
    return float(price)
