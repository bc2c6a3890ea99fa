"""Run many inputs: the run loop, its inputs and results, cost estimates, provider batch jobs."""

from summariser.batch.batch_inputs import BatchInput, Shard, as_inputs, check_sources, count_inputs, inputs_of
from summariser.batch.batch_results import FailOn, Result, RunTotals
from summariser.batch.batch_runner import BatchRunner
from summariser.batch.cost_estimate import CostEstimate, estimate_cost
from summariser.batch.input_processor import RunPlan
from summariser.batch.input_queue import InputQueue
from summariser.batch.provider_jobs import (
    BatchJobRepository,
    CollectedJobs,
    DeferredTransport,
    collect,
    open_jobs,
    open_run_configs,
    submit,
)
from summariser.batch.result_repository import (
    NullRepository,
    ResultRepository,
    SqliteRepository,
    open_repository,
)
from summariser.batch.run_config import run_config_of
from summariser.batch.run_controller import RunController
from summariser.batch.workers import open_executor, start_early

__all__ = [
    "BatchInput",
    "BatchJobRepository",
    "BatchRunner",
    "CollectedJobs",
    "CostEstimate",
    "DeferredTransport",
    "FailOn",
    "InputQueue",
    "NullRepository",
    "Result",
    "ResultRepository",
    "RunController",
    "RunPlan",
    "RunTotals",
    "Shard",
    "SqliteRepository",
    "as_inputs",
    "check_sources",
    "collect",
    "count_inputs",
    "estimate_cost",
    "inputs_of",
    "open_executor",
    "open_jobs",
    "open_repository",
    "open_run_configs",
    "run_config_of",
    "start_early",
    "submit",
]
