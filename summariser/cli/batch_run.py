"""Runs many inputs for a command: progress, Ctrl-C, summary, exit status."""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
import sys
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import aclosing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summariser.cli.command_runner import INTERRUPTED, print_stderr
from summariser.cli.progress import RunProgress, endpoint_line, shown, summary

if TYPE_CHECKING:
    from summariser.batch import BatchInput, FailOn, Result, RunController, RunPlan, Shard
    from summariser.client.batch_jobs import Client
    from summariser.models.errors import SummariserError
    from summariser.models.settings import Settings

NOT_ALL_DONE = 6


@dataclass(frozen=True)
class BatchRun:
    """A run of one command. `command` identifies it in the store; `total` is the number of inputs, if known.

    `collects`: the inputs are those that wait for batch jobs. `again` is the option with which the command
    retries failed inputs; empty if it always does.
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
    """Run it. Returns the exit status: 0 if nothing is left to do, else 6."""
    from summariser.batch import start_early

    start_early(settings, job.plan.expected)
    return _run_until_stopped(_run(job, settings))


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

    inputs = partial(inputs_of_share, _without_stdin(sources), settings, share)
    with RaySummariser(settings, address=address, actors=actors) as client:
        return _run_until_stopped(_run_there(job, inputs, client))


def inputs_of_share(sources: Sequence[str], settings: Settings, share: Shard | None) -> Iterable[BatchInput]:
    """The inputs that `sources` name, or the share of them; on Ray in another process of this machine."""
    from summariser.batch import inputs_of

    inputs = inputs_of(sources, settings)
    return inputs if share is None else (one for one in inputs if share.holds(one.source))


def _without_stdin(sources: Sequence[str]) -> list[str]:
    """The sources with the lines of stdin in the place of "-": another process cannot read it."""
    named: list[str] = []
    for source in sources:
        named += [line.strip() for line in sys.stdin if line.strip()] if source == "-" else [source]
    return [source for source in named if source != "-"]


def _run_until_stopped(running: Coroutine[Any, Any, int]) -> int:
    """Run it to its exit status; a second Ctrl-C ends it at once."""
    try:
        return asyncio.run(running)
    except asyncio.CancelledError:
        print_stderr(f"Stopped at once. Resume with: {this_command()}")
        return INTERRUPTED


def this_command(*options: str) -> str:
    """The command line of this process without `--retry-failed`, and with `options` added."""
    words = [word for word in sys.argv[1:] if word != "--retry-failed"]
    end = words.index("--") if "--" in words else len(words)
    return shlex.join(["summariser", *words[:end], *options, *words[end:]])


def load_run_settings(**arguments: Any) -> Settings:
    """The settings of a run over many articles: `workers` is `default_workers` where nobody set it."""
    from summariser.models.settings import load_settings

    settings = load_settings(**arguments)
    if "workers" in settings.model_fields_set:
        return settings
    return load_settings(settings, workers=default_workers(settings))


def default_workers(settings: Settings) -> int:
    """A process for each core; with a model at most four, which send more than most quotas allow."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if settings.extractive else min(4, cores)


def articles_at_a_time(settings: Settings) -> int:
    """How many articles are in progress at a time: as many as requests, and some that are read or written."""
    from summariser.llm.rate_limits import HOSTED_CEILING

    if settings.extractive:
        return 16 * max(1, settings.workers)
    return (settings.concurrency or HOSTED_CEILING) * 3 // 2 + 4


async def _run_there(job: BatchRun, inputs: Any, client: Any) -> int:
    from summariser.batch import RunController, RunTotals

    standing = RunProgress(RunTotals(), RunController(), job.total)
    results = client.run(inputs, job.plan, job.store, command=job.command, controller=standing.control)
    return _end(standing, await _watch(results, job, standing), job)


async def _run(job: BatchRun, settings: Settings) -> int:
    from summariser.batch import InputQueue, RunController, RunTotals
    from summariser.client.async_client import AsyncSummariser

    control = job.control or RunController()
    async with AsyncSummariser(settings) as client:
        standing = RunProgress(
            RunTotals(), control, job.total, lambda: endpoint_line(client.limiter.states())
        )
        inputs = await _collected(client, job.store) if job.collects else job.inputs
        results = client.run(InputQueue(inputs), job.plan, job.store, command=job.command, controller=control)
        error = await _watch(results, job, standing)
        if settings.via == "batch" and error is None:
            await _submit(client, job.store)
    return _end(standing, error, job)


async def _watch(
    results: AsyncGenerator[Result, None], job: BatchRun, standing: RunProgress
) -> SummariserError | None:
    """Show the progress of a run until it ends or is stopped. Returns the error that ended it early."""
    with _stoppable(standing.control), shown(standing, log_json=job.log_json) as count:
        return await _take(results, count, job, standing)


def _end(standing: RunProgress, error: SummariserError | None, job: BatchRun) -> int:
    """Print what a run did and what is left to do. Returns the exit status."""
    from summariser.models.errors import StoreNotFound

    if error is None and not job.store.exists():
        error = StoreNotFound(f"{job.store} was deleted during the run.", "Run the command again.")
    if error is None or standing.tally.finished:
        print_stderr(summary(standing.tally, time.monotonic() - standing.started))
    return _ending(standing, error, job)


async def _collected(client: Client, store: Path) -> Iterable[BatchInput]:
    """Collect the answers of finished jobs. Returns the articles that wait for answers."""
    from summariser.client.batch_jobs import collect_jobs, waiting_inputs_of

    collected = await collect_jobs(client, store)
    print_stderr(f"Batch jobs finished: {collected.over:,}, in progress: {collected.at_work:,}.")
    for line in (*collected.notes, *collected.progress):
        print_stderr(line)
    return await waiting_inputs_of(client, store)


async def _submit(client: Client, store: Path) -> None:
    from summariser.client.batch_jobs import endpoint_of, submit_jobs

    if jobs := await submit_jobs(client, store):
        endpoint = endpoint_of(await client.pipeline())
        print_stderr(f"{jobs:,} batch jobs submitted to {endpoint.shown}.")


async def _take(
    results: AsyncGenerator[Result, None],
    count: Callable[[Result], None],
    job: BatchRun,
    standing: RunProgress,
) -> SummariserError | None:
    """Consume all results. Returns the error that ended the run early, if any."""
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
    """Print what is left to do and how to resume. Returns the exit status."""
    from summariser.models.errors import BudgetSpent

    failed = standing.tally.failed
    if not job.log_json:
        _print_failures(standing, job.store)
    if error is not None:
        print_stderr(f"Error: {error}")
        if standing.tally.finished:
            # The same command would end as this one did where the money is spent.
            onward = "" if isinstance(error, BudgetSpent) else f" Resume with: {this_command()}"
            print_stderr(f"The run stopped early; completed articles are stored.{onward}")
        return error.exit_status
    if standing.control.stopping:
        print_stderr(f"The run was stopped. Resume with: {this_command()}")
        return NOT_ALL_DONE
    if waiting := standing.tally.statuses["waiting"]:
        command = shlex.join(["summariser", "batch", "--collect", "--store", str(job.store)])
        print_stderr(f"{waiting:,} are waiting for batch jobs. Collect their results with: {command}")
    if failed:
        print_stderr(f"{failed:,} failed. Retry them with: {this_command(*job.again.split())}")
    return NOT_ALL_DONE if failed or waiting else 0


def _print_failures(standing: RunProgress, store: Path) -> None:
    """Print the reasons of the first failures, and the command that shows the others."""
    for line in standing.failures:
        print_stderr(line)
    if more := standing.tally.failed - len(standing.failures):
        command = shlex.join(["summariser", "show", "SOURCE", "--store", str(store)])
        print_stderr(f"And {more:,} more: `{command}` shows why.")


@contextmanager
def _stoppable(control: RunController) -> Iterator[None]:
    """Ctrl-C and SIGTERM finish the articles in progress; a second one stops at once."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def on_signal() -> None:
        if control.stopping and task is not None:
            task.cancel()
            return
        control.stop()
        print_stderr("Finishing the articles in progress; press Ctrl-C again to stop at once.")

    taken: list[signal.Signals] = []
    with suppress(
        NotImplementedError
    ):  # an event loop of Windows: Ctrl-C ends at once, and the store resumes
        for one in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(one, on_signal)
            taken.append(one)
    try:
        yield
    finally:
        for one in taken:
            loop.remove_signal_handler(one)
