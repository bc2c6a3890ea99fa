"""Provider batch jobs: submit what waits in a store, and collect what came back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summariser.batch import (
    BatchInput,
    BatchJobRepository,
    CollectedJobs,
    collect,
    open_jobs,
    run_config_of,
    submit,
)
from summariser.client.async_client import AsyncSummariser
from summariser.llm import Endpoint, Tariff, most_tokens, tariff_of
from summariser.models.errors import BudgetSpent, SettingsError
from summariser.models.settings import Settings
from summariser.pipeline import ArticlePipeline

Client = AsyncSummariser[Any]


async def submit_jobs(client: Client, store: Path) -> int:
    """Submit the requests that wait in `store` and are in no job yet; the number of jobs.

    Raises EndpointError, and BudgetSpent if they could cost more than `max_cost` leaves: then nothing is
    submitted.
    """
    pipeline = await client.pipeline()
    endpoint = endpoint_of(pipeline)
    with open_jobs(store, run_config_of(pipeline)) as jobs:
        if client.settings.max_cost is not None:
            _require_budget(client, endpoint, jobs)
        return await submit(jobs, endpoint, client.settings.timeout)


async def collect_jobs(client: Client, store: Path) -> CollectedJobs:
    """Store the answers of the jobs that are over; a run over `waiting_inputs_of` then reads them."""
    pipeline = await client.pipeline()
    with open_jobs(store, run_config_of(pipeline)) as jobs:
        return await collect(jobs, endpoint_of(pipeline), client.settings.timeout)


async def waiting_inputs_of(client: Client, store: Path) -> Iterator[BatchInput]:
    """The inputs in `store` that wait for an answer, one at a time."""
    return _waiting(await client.pipeline(), store)


def endpoint_of(pipeline: ArticlePipeline[Any]) -> Endpoint:
    """Where the pipeline's model is asked. Raises SettingsError where no model is."""
    if pipeline.endpoint is None:
        raise SettingsError("No model is asked.", "Name one with `--model`.")
    return pipeline.endpoint


def _waiting(pipeline: ArticlePipeline[Any], store: Path) -> Iterator[BatchInput]:
    with open_jobs(store, run_config_of(pipeline)) as jobs:
        yield from jobs.waiting()


def _require_budget(client: Client, endpoint: Endpoint, jobs: BatchJobRepository) -> None:
    """Raises BudgetSpent if the requests that are not sent yet could cost more than is left."""
    settings, budget = client.settings, client.limiter.budget
    price = sum(_highest_price(body, _tariff(endpoint, settings), settings) for body in jobs.unsent_bodies())
    if budget.can_reserve(price) != "now":
        raise BudgetSpent(
            f"The job may cost ${price:,.4f}; ${budget.spent:,.4f} of ${settings.max_cost:,.4f} are spent.",
            "Allow more with `--max-cost`. Nothing was submitted, and what waits is kept.",
        )


def _tariff(endpoint: Endpoint, settings: Settings) -> Tariff:
    tariff = tariff_of(endpoint, settings)
    if tariff is None:
        raise SettingsError(
            f"The price of {endpoint.model} is not known, so a budget cannot be enforced.",
            "Set SUMMARISER_PRICE_INPUT and SUMMARISER_PRICE_OUTPUT.",
        )
    return tariff


def _highest_price(body: dict[str, Any], tariff: Tariff, settings: Settings) -> float:
    return tariff.highest(most_tokens(json.dumps(body, ensure_ascii=False)), settings.max_output_tokens)
