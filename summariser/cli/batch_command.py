"""`summariser batch`: many articles into one store."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, silence_libraries
from summariser.cli.options import (
    asking_options,
    checking_options,
    private_option,
    running_options,
    store_option,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summariser.batch import BatchInput, Shard


@click.command("batch")
@click.argument("sources", nargs=-1, metavar="SOURCE…")
@store_option
@click.option("--retry-failed", is_flag=True, help="Try again what failed before.")
@click.option(
    "--fail-on",
    metavar="N|N%",
    help="Stop early at that many failures, or at that share of what is finished.",
)
@running_options
@click.option("--dry-run", is_flag=True, help="Count articles, tokens and the price; ask nothing.")
@click.option(
    "--via",
    type=click.Choice(("requests", "batch")),
    help="batch: submit a provider's batch job (half the price, answered within a day) and leave.",
)
@click.option("--collect", is_flag=True, help="Read what came back from batch jobs; needs no SOURCE.")
@click.option("--no-dedupe", is_flag=True, help="Summarise each of several near-identical articles.")
@click.option("--shard", metavar="I/N", help="Take only the I-th of N shares of the sources.")
@click.option(
    "--log-json", is_flag=True, help="A JSON line on stderr for each article, and no progress line."
)
@asking_options
@checking_options
@private_option
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    sources: tuple[str, ...],
    store: Path,
    retry_failed: bool,
    fail_on: str | None,
    dry_run: bool,
    collect: bool,
    no_dedupe: bool,
    shard: str | None,
    log_json: bool,
    **settings_arguments: Any,
) -> int:
    """Summarise many articles into a store; the same command goes on where it was stopped.

    SOURCE is a file, a folder, a pattern such as 'news/*.html', a .jsonl file with one article a line (fields
    text, html or url; title, published, id), an http(s) address, or - for one source a line on stdin.

    With --via batch the articles are asked about in a provider's batch job: submit, leave, and come back with
    `summariser batch --collect --store FILE`. What fails a check is asked again in the next job.

    Ends with 0 if nothing is left to do, else with 6 and the command to go on with. Ctrl-C finishes what is
    under way, a second one stops at once.
    """
    if collect and sources:
        raise click.UsageError("--collect reads what waits in the store: leave out SOURCE.")
    if collect:
        silence_libraries(context)
        from summariser.cli.collect_jobs import collect_all

        return collect_all(store, log_json=log_json, **settings_arguments)
    if not sources:
        raise click.UsageError("Name at least one source, or - for a list of them on stdin.")
    silence_libraries(context)
    from summariser.batch import FailOn, RunPlan, count_inputs, inputs_of
    from summariser.cli.batch_run import BatchRun, articles_at_a_time, default_workers, run_job
    from summariser.models.settings import load_settings

    settings = load_settings(**settings_arguments)
    if settings_arguments["workers"] is None and "workers" not in settings.model_fields_set:
        settings = load_settings(settings, workers=default_workers(settings))
    share = parse_shard(shard) if shard else None
    if dry_run:
        from summariser.cli.dry_run import tell_estimate

        return tell_estimate(_shared(inputs_of(sources, settings), share), store, settings)
    job = BatchRun(
        inputs=_shared(inputs_of(sources, settings), share),
        store=store,
        plan=RunPlan(articles_at_a_time(settings), retry_failed, not no_dedupe),
        command=json.dumps(["batch", *sources, *([shard] if shard else [])], ensure_ascii=False),
        fail_on=FailOn.parse(fail_on) if fail_on else None,
        total=None if share else count_inputs(sources),
        log_json=log_json,
    )
    return run_job(job, settings)


def parse_shard(text: str) -> Shard:
    """ "3/16": the third of sixteen shares."""
    from summariser.batch import Shard

    match = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text.strip())
    number, of = (int(match[1]), int(match[2])) if match else (0, 0)
    if not 1 <= number <= of:
        raise click.UsageError(f"--shard {text!r} is no share: write 3/16 for the third of sixteen.")
    return Shard(number, of)


def _shared(inputs: Iterator[BatchInput], share: Shard | None) -> Iterable[BatchInput]:
    return inputs if share is None else (one for one in inputs if share.holds(one.source))
