"""What a run would cost: every input is read and prepared, and no model is asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from summariser.batch.batch_inputs import BatchInput
from summariser.batch.run_config import run_config_of
from summariser.models.errors import InputError
from summariser.models.record import Usage
from summariser.pipeline import ArticlePipeline
from summariser.sources import read
from summariser.store import Store


@dataclass
class CostEstimate:
    """An estimate of first requests; re-asks come on top.

    `highest` counts each answer at its limit, `likely` at its usual length. `settled` inputs are in the store
    and would cost nothing. A price is None where it is not known.
    """

    articles: int = 0
    settled: int = 0
    unreadable: int = 0
    highest: Usage = field(default_factory=Usage)
    likely: Usage = field(default_factory=Usage)
    highest_usd: float | None = 0.0
    likely_usd: float | None = 0.0


async def estimate_cost(
    inputs: Iterable[BatchInput], pipeline: ArticlePipeline[Any], store: Path | None = None
) -> CostEstimate:
    """The estimate for a run of `pipeline` over `inputs`; nothing is written to `store`."""
    if store is None or not store.exists():
        return await _estimate(inputs, pipeline, lambda source: False)
    with Store.open(store, read_only=True) as opened:
        run_config_id = opened.known_run_config(run_config_of(pipeline))

        def is_settled(source: str) -> bool:
            return run_config_id is not None and opened.known(source, run_config_id) is not None

        return await _estimate(inputs, pipeline, is_settled)


async def _estimate(
    inputs: Iterable[BatchInput], pipeline: ArticlePipeline[Any], is_settled: Callable[[str], bool]
) -> CostEstimate:
    total = CostEstimate()
    for item in inputs:
        if is_settled(item.source):
            total.settled += 1
            continue
        try:
            await _add(item, pipeline, total)
        except InputError:
            total.unreadable += 1
    total.highest_usd = pipeline.extractor.price(total.highest)
    total.likely_usd = pipeline.extractor.price(total.likely)
    return total


async def _add(item: BatchInput, pipeline: ArticlePipeline[Any], total: CostEstimate) -> None:
    if isinstance(item.document, InputError):
        raise item.document
    document = item.document
    if document is None:
        document = await asyncio.to_thread(item.load or partial(read, item.source), pipeline.settings)
    scanned = await pipeline.prepare(document)
    forecast = pipeline.extractor.forecast(scanned.article)
    total.articles += 1
    total.likely += forecast.likely
    total.highest += forecast.highest
