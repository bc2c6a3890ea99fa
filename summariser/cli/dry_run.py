"""`summariser batch --dry-run`: what a run would ask and cost."""

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


def tell_estimate(inputs: Iterable[BatchInput], store: Path, settings: Settings) -> int:
    """Print the estimate on stdout, where it is the result; the exit status."""
    from summariser.batch import estimate_cost
    from summariser.client.async_client import AsyncSummariser

    async def estimated() -> CostEstimate:
        async with AsyncSummariser(settings) as client:
            return await estimate_cost(inputs, await client.pipeline(), store)

    for line in _lines(asyncio.run(estimated())):
        click.echo(line)
    return 0


def _lines(told: CostEstimate) -> list[str]:
    lines = [
        f"{told.articles:,} articles to read, {told.settled:,} done before, {told.unreadable:,} unreadable."
    ]
    if told.highest.input_tokens:
        likely, highest = told.likely, told.highest
        lines += [
            f"Likely {_tokens(likely)}: {_usd(told.likely_usd)}.",
            f"At most {_tokens(highest)}: {_usd(told.highest_usd)}, if nothing is asked again.",
        ]
    else:
        lines.append("No model is asked: it costs nothing.")
    return lines


def _tokens(usage: Usage) -> str:
    return f"{usage.input_tokens:,} tokens in and {usage.output_tokens:,} out"


def _usd(price: float | None) -> str:
    if price is None:
        return "price unknown (give it with SUMMARISER_PRICE_INPUT and SUMMARISER_PRICE_OUTPUT)"
    return f"${price:,.2f}" if price >= 1 else f"${price:,.4f}"
