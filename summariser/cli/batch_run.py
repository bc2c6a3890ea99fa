"""Running many inputs from the command line: progress, Ctrl-C, the last lines, the exit status."""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
import sys
import time
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import aclosing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summariser.cli.command_runner import INTERRUPTED, tell
from summariser.cli.progress import RunProgress, endpoint_line, shown, summary

if TYPE_CHECKING:
    from summariser.batch import BatchInput, FailOn, Result, RunController, RunPlan
    from summariser.client.batch_jobs import Client
    from summariser.models.errors import SummariserError
    from summariser.models.settings import Settings

NOT_ALL_DONE = 6


@dataclass(frozen=True)
class BatchRun:
    """What one command runs. `command` is what a store resumes it by, `total` how many inputs, if known.

    `collects`: the inputs are those that wait for batch jobs. `again` is the option of the command that takes
    up again what failed; empty where it does so anyway.
    """

    inputs: Iterable[BatchInput]
    store: Path
    plan: RunPlan
    command: str
    fail_on: FailOn | None = None
    total: int | None = None
    log_json: bool = False
    collects: bool = False
    on_result: Callable[[Result], None] = lambda result: None
    control: RunController | None = None
    again: str = "--retry-failed"


def run_job(job: BatchRun, settings: Settings) -> int:
    """Run it; the exit status: 0 if nothing is left to do, 6 if something is."""
    try:
        return asyncio.run(_run(job, settings))
    except asyncio.CancelledError:
        tell(f"Stopped at once. Go on with: {this_command()}")
        return INTERRUPTED


def this_command(*options: str) -> str:
    """The command as it was typed, without `--retry-failed`, and with `options`."""
    words = [word for word in sys.argv[1:] if word != "--retry-failed"]
    end = words.index("--") if "--" in words else len(words)
    return shlex.join(["summariser", *words[:end], *options, *words[end:]])


def default_workers(settings: Settings) -> int:
    """A process for each core; where a model is asked four are enough, since asking takes one core then."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if settings.extractive else min(4, cores)


def articles_at_a_time(settings: Settings) -> int:
    """How many articles may be under way: as many as requests may, and some that are read meanwhile."""
    from summariser.llm.rate_limits import HOSTED_CEILING

    if settings.extractive:
        return 2 * max(1, settings.workers)
    return (settings.concurrency or HOSTED_CEILING) + 4


async def _run(job: BatchRun, settings: Settings) -> int:
    from summariser.batch import InputQueue, RunController, RunTotals
    from summariser.client.async_client import AsyncSummariser
    from summariser.models.errors import StoreNotFound

    control = job.control or RunController()
    async with AsyncSummariser(settings) as client:
        standing = RunProgress(
            RunTotals(), control, job.total, lambda: endpoint_line(client.limiter.states())
        )
        inputs = await _collected(client, job.store) if job.collects else job.inputs
        results = client.run(InputQueue(inputs), job.plan, job.store, command=job.command, controller=control)
        with _stoppable(control), shown(standing, log_json=job.log_json) as count:
            error = await _take(results, count, job, standing)
        if settings.via == "batch" and error is None:
            await _submit(client, job.store)
    if error is None and not job.store.exists():
        error = StoreNotFound(f"{job.store} was taken away while it was written to.", "Run it again.")
    if error is None or standing.tally.finished:
        tell(summary(standing.tally, time.monotonic() - standing.started))
    return _ending(standing, error, job)


async def _collected(client: Client, store: Path) -> Iterable[BatchInput]:
    """The articles that wait for jobs, once the answers of those that are over are here."""
    from summariser.client.batch_jobs import collect_jobs, waiting_inputs_of

    collected = await collect_jobs(client, store)
    tell(f"{collected.over:,} batch jobs are over, {collected.at_work:,} at work.")
    for line in collected.progress:
        tell(line)
    return await waiting_inputs_of(client, store)


async def _submit(client: Client, store: Path) -> None:
    from summariser.client.batch_jobs import endpoint_of, submit_jobs

    if jobs := await submit_jobs(client, store):
        endpoint = endpoint_of(await client.pipeline())
        tell(f"{jobs:,} batch jobs submitted to {endpoint.shown}.")


async def _take(
    results: AsyncGenerator[Result, None],
    count: Callable[[Result], None],
    job: BatchRun,
    standing: RunProgress,
) -> SummariserError | None:
    """Take all results; what ended the run early, if anything did."""
    from summariser.models.errors import SummariserError

    try:
        async with aclosing(results):
            async for result in results:
                count(result)
                job.on_result(result)
                if job.fail_on is not None and job.fail_on.reached(standing.tally):
                    standing.control.stop()
    except SummariserError as error:
        return error
    return None


def _ending(standing: RunProgress, error: SummariserError | None, job: BatchRun) -> int:
    """Say what is left to do and how to go on; the exit status."""
    from summariser.models.errors import BudgetSpent

    failed = standing.tally.failed
    if not job.log_json:
        _tell_why(standing, job.store)
    if error is not None:
        tell(f"Error: {error}")
        if standing.tally.finished:
            # The same command would end as this one did where the money is spent.
            onward = "" if isinstance(error, BudgetSpent) else f" Go on with: {this_command()}"
            tell(f"The run stopped early; nothing that was stored is lost.{onward}")
        return error.exit_status
    if standing.control.stopping:
        tell(f"The run was stopped. Go on with: {this_command()}")
        return NOT_ALL_DONE
    if waiting := standing.tally.statuses["waiting"]:
        command = shlex.join(["summariser", "batch", "--collect", "--store", str(job.store)])
        tell(f"{waiting:,} wait for batch jobs. Collect them later with: {command}")
    if failed:
        tell(f"{failed:,} failed. Try them again with: {this_command(*job.again.split())}")
    return NOT_ALL_DONE if failed or waiting else 0


def _tell_why(standing: RunProgress, store: Path) -> None:
    """Why the first of the failures are, and where it stands of the others."""
    for line in standing.failures:
        tell(line)
    if more := standing.tally.failed - len(standing.failures):
        command = shlex.join(["summariser", "show", "SOURCE", "--store", str(store)])
        tell(f"Of {more:,} more, `{command}` says why.")


@contextmanager
def _stoppable(control: RunController) -> Iterator[None]:
    """Ctrl-C and SIGTERM ask for an end; the second one ends at once."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def asked() -> None:
        if control.stopping and task is not None:
            task.cancel()
            return
        control.stop()
        tell("Finishing what is under way; once more Ctrl-C stops at once.")

    taken: list[signal.Signals] = []
    with suppress(
        NotImplementedError
    ):  # an event loop of Windows: Ctrl-C ends at once, and the store resumes
        for one in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(one, asked)
            taken.append(one)
    try:
        yield
    finally:
        for one in taken:
            loop.remove_signal_handler(one)
