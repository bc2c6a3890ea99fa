"""`summariser batch --collect`: what came back from batch jobs, through all checks into the store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from summariser.cli.batch_run import NOT_ALL_DONE, BatchRun, articles_at_a_time, run_job
from summariser.cli.command_runner import tell


def collect_all(store: Path, *, log_json: bool, **arguments: Any) -> int:
    """Collect for each model and setting with which something was submitted; the exit status.

    `arguments` are settings given now: an address or a budget that differs from when it was submitted.
    """
    from summariser.batch import RunPlan, open_run_configs
    from summariser.models.settings import load_settings

    given = {name: value for name, value in arguments.items() if value is not None}
    statuses = [0]
    run_configs = open_run_configs(store)
    if not run_configs:
        tell("No batch job is under way.")
    for run_config in run_configs:
        settings = load_settings(**{**run_config, **given})
        job = BatchRun(
            inputs=(),
            store=store,
            plan=RunPlan(articles_at_a_time(settings)),
            command="collect",
            log_json=log_json,
            collects=True,
        )
        statuses.append(run_job(job, settings))
    return NOT_ALL_DONE if any(statuses) else 0
