"""What requests cost: by the prices in the settings, else by the list prices of genai-prices.

Offline, and never a failure: what is not known is None, not 0. A look-up there takes 0.1 ms, so the prices a
token are kept, for an hour, since some of them change with the time of day.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from summariser.llm.endpoint import Endpoint
from summariser.models.record import Usage

if TYPE_CHECKING:
    from summariser.models.settings import Settings

MILLION = 1_000_000
SAMPLE = 10_000
LONG = 100_000
"""Tokens of a prompt from which a model may have a higher price a token."""
HOUR = 3600
JOB_SHARE = 0.5
"""What a batch job costs of the list price, at OpenAI and those who are compatible."""


@dataclass(frozen=True)
class Tariff:
    """US dollars a token. `listed`: model and address, where a long prompt has to be looked up.

    `share` is what the prices are of those listed.
    """

    input: float
    cached_input: float
    output: float
    listed: tuple[str, str] | None = None
    share: float = 1.0

    def cost(self, usage: Usage) -> float | None:
        """US dollars for `usage`; None where its counts make no sense."""
        fresh = usage.input_tokens - usage.cached_input_tokens
        if fresh < 0:
            return None
        if usage.input_tokens > LONG and self.listed:
            price = _listed_price(usage, *self.listed)
            return None if price is None else price * self.share
        return (
            fresh * self.input
            + usage.cached_input_tokens * self.cached_input
            + usage.output_tokens * self.output
        )

    def times(self, share: float) -> Tariff:
        """The tariff with all prices multiplied by `share`."""
        return replace(
            self,
            input=self.input * share,
            cached_input=self.cached_input * share,
            output=self.output * share,
            share=self.share * share,
        )

    def highest(self, prompt_tokens: int, output_tokens: int) -> float:
        """US dollars for a request of so many tokens, none of them cached."""
        usage = Usage(input_tokens=prompt_tokens, output_tokens=output_tokens)
        return self.cost(usage) or 0.0


def tariff_of(endpoint: Endpoint, settings: Settings | None = None) -> Tariff | None:
    """The prices of `endpoint`'s model; None where they are not known.

    Prices in the settings are those of the model that extracts, not of another one that verifies. A batch job
    costs half.
    """
    tariff = _full_tariff(endpoint, settings)
    by_job = settings is not None and settings.via == "batch"
    return tariff.times(JOB_SHARE) if tariff and by_job else tariff


def _full_tariff(endpoint: Endpoint, settings: Settings | None) -> Tariff | None:
    if settings is not None and (given := _given_tariff(endpoint, settings)):
        return given
    if endpoint.is_loopback:
        return None
    return _listed_tariff(endpoint.model, endpoint.base_url, int(time.time() // HOUR))


def price_of(endpoint: Endpoint, usage: Usage, settings: Settings | None = None) -> float | None:
    """US dollars for `usage` of the endpoint's model; None where the price is not known."""
    tariff = tariff_of(endpoint, settings)
    return tariff.cost(usage) if tariff else None


def _given_tariff(endpoint: Endpoint, settings: Settings) -> Tariff | None:
    fresh, cached, output = settings.price_input, settings.price_cached_input, settings.price_output
    another = endpoint.model == settings.verify_model and endpoint.model != settings.model
    if fresh is None or output is None or another:
        return None
    return Tariff(fresh / MILLION, (fresh if cached is None else cached) / MILLION, output / MILLION)


@lru_cache(maxsize=256)
def _listed_tariff(model: str, base_url: str, hour: int) -> Tariff | None:
    samples = (
        Usage(input_tokens=SAMPLE),
        Usage(input_tokens=SAMPLE, cached_input_tokens=SAMPLE),
        Usage(output_tokens=SAMPLE),
    )
    fresh, cached, output = (_listed_price(usage, model, base_url) for usage in samples)
    if fresh is None or cached is None or output is None:
        return None
    return Tariff(fresh / SAMPLE, cached / SAMPLE, output / SAMPLE, (model, base_url))


def _listed_price(usage: Usage, model: str, base_url: str) -> float | None:
    from genai_prices import Usage as Tokens
    from genai_prices import calc_price

    tokens = Tokens(
        input_tokens=usage.input_tokens,
        cache_read_tokens=usage.cached_input_tokens,
        output_tokens=usage.output_tokens,
    )
    try:
        return float(calc_price(tokens, model, provider_api_url=base_url).total_price)
    except (LookupError, ValueError):
        return None
