"""Many records in one SQLite file, which any tool that knows SQLite opens."""

from summariser.store.flat_tables import TABLES, Kind, Table
from summariser.store.integrity import Stats
from summariser.store.leases import LEASE_SECONDS
from summariser.store.lookup import Attempt, Ending
from summariser.store.store_file import Store
from summariser.store.stored_values import Claim, Finished, Known, Recipe, Run, Spent, Status, Wanted

__all__ = [
    "LEASE_SECONDS",
    "TABLES",
    "Attempt",
    "Claim",
    "Ending",
    "Finished",
    "Kind",
    "Known",
    "Recipe",
    "Run",
    "Spent",
    "Stats",
    "Status",
    "Store",
    "Table",
    "Wanted",
]
