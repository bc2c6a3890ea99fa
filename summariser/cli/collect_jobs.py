"""`summariser batch --collect`: check the results of batch jobs and store them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from summariser.cli.batch_run import NOT_ALL_DONE, BatchRun, articles_at_a_time, run_job
from summariser.cli.command_runner import print_stderr


def collect_all(store: Path, *, log_json: bool, **arguments: Any) -> int:
    """Collect the jobs of each run configuration in the store. Returns the exit status.

    `arguments` are settings that differ from those of the submission, such as a base URL or a budget.
    """
    from summariser.batch import RunPlan, open_run_configs
    from summariser.models.settings import load_settings

    given = {name: value for name, value in arguments.items() if value is not None}
    statuses = [0]
    run_configs = open_run_configs(store)
    if not run_configs:
        print_stderr("No batch jobs are in progress.")
        print_stderr("Submit articles with `summariser batch SOURCE --via batch`.")
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
