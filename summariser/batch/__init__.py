"""Many articles: the run loop, what it is fed with, and what comes of it."""

from summariser.batch.batch_inputs import BatchInput, Shard, as_inputs, count_inputs, inputs_of
from summariser.batch.batch_results import FailOn, Result, RunTotals
from summariser.batch.batch_runner import Maker, Runner, RunPlan
from summariser.batch.cost_estimate import Estimate, estimate
from summariser.batch.input_queue import InputQueue
from summariser.batch.provider_jobs import (
    BatchJobRepository,
    CollectedJobs,
    DeferredTransport,
    collect,
    submit,
)
from summariser.batch.result_repository import NullRepository, ResultRepository, SqliteRepository
from summariser.batch.run_config import run_config_of
from summariser.batch.run_controller import RunController

__all__ = [
    "BatchInput",
    "BatchJobRepository",
    "CollectedJobs",
    "DeferredTransport",
    "Estimate",
    "FailOn",
    "InputQueue",
    "Maker",
    "NullRepository",
    "Result",
    "ResultRepository",
    "RunController",
    "RunPlan",
    "RunTotals",
    "Runner",
    "Shard",
    "SqliteRepository",
    "as_inputs",
    "collect",
    "count_inputs",
    "estimate",
    "inputs_of",
    "run_config_of",
    "submit",
]
