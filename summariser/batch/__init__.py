"""Many articles: the run loop, what it is fed with, and what comes of it."""

from summariser.batch.books import Books, NoBooks, StoreBooks
from summariser.batch.control import Control
from summariser.batch.estimating import Estimate, estimate
from summariser.batch.inputs import Input, Shard, as_inputs, count_inputs, inputs_of
from summariser.batch.jobs import Collected, JobGate, JobShelf, collect, submit
from summariser.batch.recipes import recipe_of
from summariser.batch.results import FailOn, Result, Tally
from summariser.batch.runner import Maker, Plan, Runner
from summariser.batch.taking import Taker

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
