"""Batch jobs on the main path: what waits is submitted; what came back goes through the run loop again."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from summariser.batch import BatchInput, BatchJobRepository, CollectedJobs, collect, submit
from summariser.client.async_client import Summariser
from summariser.llm import most_tokens, tariff_of
from summariser.models.errors import BudgetSpent, SettingsError
from summariser.store import Store


def open_run_configs(store: Path) -> list[dict[str, Any]]:
    """The settings of each recipe for which something waits in `store`: model, endpoint, what it fixed."""
    with Store.open(store, create=False) as opened, opened.reading() as db:
        rows = db.execute(
            "SELECT DISTINCT r.model, r.options, j.endpoint FROM recipes r JOIN jobs j ON j.recipe_id = r.id"
            " WHERE r.id IN (SELECT recipe_id FROM waiting_articles)"
            " OR j.status <> 'collected' GROUP BY r.id"
        ).fetchall()
    return [
        {**_settings_in(row["options"]), "model": row["model"], "base_url": row["endpoint"], "via": "batch"}
        for row in rows
    ]


async def submit_jobs(summariser: Summariser, store: Path) -> int:
    """Submit what waits in `store` and is in no job yet; the number of jobs.

    Raises EndpointError, and BudgetSpent where it could cost more than `max_cost` leaves: nothing is
    submitted then.
    """
    async with _repository(summariser, store) as repository:
        await _reserve(summariser, repository)
        return await submit(repository, await summariser.endpoint(), summariser.settings.timeout)


async def collect_jobs(summariser: Summariser, store: Path) -> CollectedJobs:
    """Keep the answers of the jobs that are over; the run loop over `waiting_in` then reads them."""
    async with _repository(summariser, store) as repository:
        return await collect(repository, await summariser.endpoint(), summariser.settings.timeout)


async def waiting_in(summariser: Summariser, store: Path) -> Iterator[BatchInput]:
    """The inputs that wait in `store`, one at a time."""
    run_config_id = await _run_config_id(summariser, store)
    return _waiting(store, run_config_id)


def _waiting(store: Path, run_config_id: int) -> Iterator[BatchInput]:
    with Store.open(store, create=False) as opened:
        yield from BatchJobRepository(opened, run_config_id).waiting()


@asynccontextmanager
async def _repository(summariser: Summariser, store: Path) -> AsyncIterator[BatchJobRepository]:
    run_config_id = await _run_config_id(summariser, store)
    with Store.open(store, create=False) as opened:
        yield BatchJobRepository(opened, run_config_id)


async def _run_config_id(summariser: Summariser, store: Path) -> int:
    run_config = await summariser.run_config()
    with Store.open(store, create=False) as opened:
        return opened.run_config_id(run_config)


async def _reserve(summariser: Summariser, repository: BatchJobRepository) -> None:
    """Raises BudgetSpent where the unsent requests could cost more than is left."""
    settings, budget = summariser.settings, summariser.limits.budget
    if settings.max_cost is None:
        return
    tariff = tariff_of(await summariser.endpoint(), settings)
    if tariff is None:
        raise SettingsError(
            f"The price of {settings.model} is not known, so a budget cannot be held.",
            "Give it with SUMMARISER_PRICE_INPUT and SUMMARISER_PRICE_OUTPUT.",
        )
    price = sum(
        tariff.highest(most_tokens(json.dumps(body, ensure_ascii=False)), settings.max_output_tokens)
        for body in repository.unsent_bodies()
    )
    if budget.room_for(price) != "now":
        raise BudgetSpent(
            f"The job may cost ${price:,.4f}; ${budget.spent:,.4f} of ${settings.max_cost:,.4f} are spent.",
            "Allow more with `--max-cost`; nothing was submitted, and what waits is kept.",
        )


def _settings_in(options: str) -> dict[str, Any]:
    """The settings that a recipe fixed; its rules that are off are a list there."""
    held: dict[str, Any] = json.loads(options)
    held.pop("version", None)
    held["rules_off"] = frozenset(held.get("rules_off", ()))
    return held
