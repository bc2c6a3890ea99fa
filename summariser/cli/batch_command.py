"""`summariser batch`: many articles into one store."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.options import (
    checking_options,
    engine_options,
    limit_options,
    model_options,
    private_option,
    run_options,
    store_option,
)

if TYPE_CHECKING:
    from summariser.batch import Shard


@click.command(
    "batch",
    cls=GroupedCommand,
    examples=(
        "summariser batch news/ 'archive/*.html' --store runs.db",
        "summariser batch articles.jsonl --model gpt-5-mini --dry-run",
        "summariser batch articles.jsonl --model gpt-5-mini --max-cost 5 --fail-on 10%",
        "summariser batch articles.jsonl --model gpt-5-mini --via batch",
    ),
)
@click.argument("sources", nargs=-1, metavar="SOURCE…")
@grouped_option("Source", "--retry-failed", is_flag=True, help="Retry inputs that failed in an earlier run.")
@grouped_option(
    "Source",
    "--collect",
    is_flag=True,
    help="Fetch the results of submitted batch jobs; takes no SOURCE.",
)
@grouped_option(
    "Source",
    "--shard",
    metavar="I/N",
    help="Process only the I-th of N equal shares of the sources, as in 3/16.",
)
@private_option
@model_options
@grouped_option(
    "Model",
    "--via",
    type=click.Choice(("requests", "batch")),
    help="requests (default), or batch: submit a provider's batch job, at half the price and answered within "
    "a day.",
)
@checking_options
@limit_options
@grouped_option(
    "Limits",
    "--fail-on",
    metavar="N|N%",
    help="Stop after N failures, or once N% of the finished inputs have failed.",
)
@grouped_option(
    "Limits", "--dry-run", is_flag=True, help="Estimate articles, tokens and cost without asking the model."
)
@store_option
@run_options
@engine_options
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    sources: tuple[str, ...],
    store: Path,
    engine: str,
    address: str,
    actors: int | None,
    retry_failed: bool,
    fail_on: str | None,
    dry_run: bool,
    collect: bool,
    no_dedupe: bool,
    shard: str | None,
    log_json: bool,
    **settings_arguments: Any,
) -> int:
    """Summarise many articles into a store. Re-running the same command resumes.

    SOURCE is a file, a folder, a glob such as 'news/*.html', a .jsonl file with one article per line (fields
    text, html or url; title, published, id), an http(s) URL, or - to read one source per line from stdin.

    Completed articles are not processed or billed again. Ctrl-C finishes the articles in progress; a second
    Ctrl-C stops at once. The exit status is 0 if nothing is left to do, else 6.

    With --engine ray the machines of a Ray cluster do the work, and this one keeps the store.

    With --via batch, a provider's batch job answers: collect its results later with
    `summariser batch --collect --store FILE`. Items that fail a check go into the next job.
    """
    _require_sources(sources, collect=collect)
    silence_libraries(context)
    if collect:
        from summariser.cli.collect_jobs import collect_all

        return collect_all(store, log_json=log_json, **settings_arguments)
    from summariser.batch import FailOn, RunPlan, check_sources, count_inputs
    from summariser.cli import batch_run

    settings = batch_run.load_run_settings(**settings_arguments)
    check_sources(sources)
    share = parse_shard(shard) if shard else None
    inputs = batch_run.inputs_of_share(sources, settings, share)
    if dry_run:
        from summariser.cli.dry_run import print_estimate

        return print_estimate(inputs, store, settings)
    total = None if share else count_inputs(sources)
    job = batch_run.BatchRun(
        inputs=inputs,
        store=store,
        plan=RunPlan(batch_run.articles_at_a_time(settings), retry_failed, not no_dedupe, total),
        command=json.dumps(["batch", *sources, *([shard] if shard else [])], ensure_ascii=False),
        fail_on=FailOn.parse(fail_on) if fail_on else None,
        total=total,
        log_json=log_json,
    )
    if engine == "ray":
        return batch_run.run_on_ray(job, sources, share, settings, address, actors)
    return batch_run.run_job(job, settings)


def _require_sources(sources: tuple[str, ...], *, collect: bool) -> None:
    if collect and sources:
        raise click.UsageError("--collect takes no SOURCE: it reads the batch jobs recorded in the store.")
    if not (collect or sources):
        raise click.UsageError("Name at least one SOURCE, or - to read sources from stdin.")


def parse_shard(text: str) -> Shard:
    """The share that "3/16" names: the third of sixteen; UsageError for any other text."""
    from summariser.batch import Shard

    match = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text.strip())
    number, of = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= number <= of:
        raise click.UsageError(f"--shard {text!r} is not I/N: write 3/16 for the third of sixteen shares.")
    return Shard(number, of)
