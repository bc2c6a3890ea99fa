"""What a run would ask and cost, without asking: the same way as the run itself, up to the request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from summariser.batch.batch_inputs import BatchInput
from summariser.llm import Forecast
from summariser.models.article import Article
from summariser.models.errors import InputError
from summariser.models.record import Usage
from summariser.models.settings import Settings
from summariser.pipeline.workers import WorkerPool
from summariser.sources import read


class Estimating(Protocol):
    """What an estimate needs of the main path."""

    @property
    def settings(self) -> Settings: ...
    @property
    def worker_pool(self) -> WorkerPool: ...

    async def forecast(self, article: Article) -> Forecast:
        """What the first request on `article` will take; nothing where no model is asked."""

    async def price(self, usage: Usage) -> float | None:
        """What `usage` costs in US dollars; None if the price is not known."""


@dataclass
class Estimate:
    """Counts of a run that was not made. `most` counts each answer at its limit, `likely` as answers are.

    Both are of first requests only; what is asked again comes on top. `settled` inputs would cost nothing.
    """

    articles: int = 0
    settled: int = 0
    unreadable: int = 0
    most: Usage = field(default_factory=Usage)
    likely: Usage = field(default_factory=Usage)
    most_usd: float | None = 0.0
    likely_usd: float | None = 0.0


async def estimate(
    inputs: Iterable[BatchInput], maker: Estimating, is_settled: Callable[[str], bool]
) -> Estimate:
    """The estimate for `inputs`; `is_settled` tells by its source whether one stands in the store already."""
    total = Estimate()
    for item in inputs:
        if is_settled(item.source):
            total.settled += 1
            continue
        try:
            await _add(item, maker, total)
        except InputError:
            total.unreadable += 1
    total.most_usd, total.likely_usd = await maker.price(total.most), await maker.price(total.likely)
    return total


async def _add(item: BatchInput, maker: Estimating, total: Estimate) -> None:
    if isinstance(item.document, InputError):
        raise item.document
    document = item.document
    if document is None:
        document = await asyncio.to_thread(item.load or partial(read, item.source), maker.settings)
    work = await maker.worker_pool.open(document)
    forecast = await maker.forecast(work.article)
    work.close()
    total.articles += 1
    total.likely += forecast.likely
    total.most += forecast.most
