"""`summariser batch --dry-run`: estimate the tokens and the cost of a run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from summariser.batch import BatchInput, CostEstimate
    from summariser.models.record import Usage
    from summariser.models.settings import Settings

_NO_KEY = "none"
"""A key for a client that sends nothing."""


def print_estimate(inputs: Iterable[BatchInput], store: Path, settings: Settings) -> int:
    """Print the estimate, which is the result, to stdout. Returns the exit status."""
    from summariser.batch import estimate_cost
    from summariser.client.async_client import AsyncSummariser
    from summariser.models.settings import load_settings

    if settings.api_key is None and not settings.extractive:
        settings = load_settings(settings, api_key=_NO_KEY)

    async def estimated() -> CostEstimate:
        async with AsyncSummariser(settings) as client:
            return await estimate_cost(inputs, await client.pipeline(), store)

    for line in _lines(asyncio.run(estimated())):
        click.echo(line)
    return 0


def _lines(estimate: CostEstimate) -> list[str]:
    lines = [
        f"{estimate.articles:,} articles to summarise, {estimate.settled:,} already done, "
        f"{estimate.unreadable:,} unreadable."
    ]
    if estimate.highest.input_tokens:
        likely, highest = estimate.likely, estimate.highest
        lines += [
            f"Likely {_tokens(likely)}: {_usd(estimate.likely_usd)}.",
            f"At most {_tokens(highest)}: {_usd(estimate.highest_usd)}, without re-asks.",
        ]
    else:
        lines.append("No model is asked: the run costs nothing.")
    return lines


def _tokens(usage: Usage) -> str:
    return f"{usage.input_tokens:,} tokens in and {usage.output_tokens:,} out"


def _usd(price: float | None) -> str:
    if price is None:
        return "price unknown (set SUMMARISER_PRICE_INPUT and SUMMARISER_PRICE_OUTPUT)"
    return f"${price:,.2f}" if price >= 1 else f"${price:,.4f}"
