"""Many records in one SQLite file, which any tool that knows SQLite opens."""

from summariser.store.claims import LEASE_SECONDS
from summariser.store.contents import Claim, Finished, Known, Recipe, Run, Spent, Status, Wanted
from summariser.store.store import Store

__all__ = [
    "LEASE_SECONDS",
    "Claim",
    "Finished",
    "Known",
    "Recipe",
    "Run",
    "Spent",
    "Status",
    "Store",
    "Wanted",
]
