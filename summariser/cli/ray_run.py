"""Runs many inputs for a command on a Ray cluster."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from summariser.cli.batch_run import BatchRun, end, run_until_stopped, watch
from summariser.cli.progress import RunProgress

if TYPE_CHECKING:
    from summariser.batch import BatchInput, Shard
    from summariser.models.settings import Settings


def run_on_ray(
    job: BatchRun,
    sources: Sequence[str],
    share: Shard | None,
    settings: Settings,
    address: str,
    actors: int | None,
) -> int:
    """Run it on the cluster at `address`. Returns the exit status, as `run_job`."""
    from summariser.integrations.ray import RaySummariser

    inputs = partial(inputs_there, _without_stdin(sources), settings, share)
    with RaySummariser(settings, address=address, actors=actors) as client:
        return run_until_stopped(_run(job, inputs, client))


def inputs_there(sources: Sequence[str], settings: Settings, share: Shard | None) -> Iterable[BatchInput]:
    """The inputs of a run, in the process that reads them."""
    from summariser.batch import inputs_of

    inputs = inputs_of(sources, settings)
    return inputs if share is None else (one for one in inputs if share.holds(one.source))


def _without_stdin(sources: Sequence[str]) -> list[str]:
    """The sources with the lines of stdin in the place of "-": another process cannot read it."""
    named: list[str] = []
    for source in sources:
        named += [line.strip() for line in sys.stdin if line.strip()] if source == "-" else [source]
    return [source for source in named if source != "-"]


async def _run(job: BatchRun, inputs: Any, client: Any) -> int:
    from summariser.batch import RunController, RunTotals

    standing = RunProgress(RunTotals(), RunController(), job.total)
    results = client.run(inputs, job.plan, job.store, command=job.command, controller=standing.control)
    return end(standing, await watch(results, job, standing), job)
