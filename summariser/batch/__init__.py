"""Many articles: the run loop, what it is fed with, and what comes of it."""

from summariser.batch.batch_inputs import Input, Shard, as_inputs, count_inputs, inputs_of
from summariser.batch.batch_results import FailOn, Result, Tally
from summariser.batch.batch_runner import Maker, Plan, Runner
from summariser.batch.cost_estimate import Estimate, estimate
from summariser.batch.input_queue import Taker
from summariser.batch.provider_jobs import Collected, JobGate, JobShelf, collect, submit
from summariser.batch.result_repository import Books, NoBooks, StoreBooks
from summariser.batch.run_config import recipe_of
from summariser.batch.run_controller import Control

__all__ = [
    "Books",
    "Collected",
    "Control",
    "Estimate",
    "FailOn",
    "Input",
    "JobGate",
    "JobShelf",
    "Maker",
    "NoBooks",
    "Plan",
    "Result",
    "Runner",
    "Shard",
    "StoreBooks",
    "Taker",
    "Tally",
    "as_inputs",
    "collect",
    "count_inputs",
    "estimate",
    "inputs_of",
    "recipe_of",
    "submit",
]
