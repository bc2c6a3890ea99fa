"""Many records in one SQLite file, which any tool that knows SQLite opens."""

from summariser.store.checking import Stats
from summariser.store.claims import LEASE_SECONDS
from summariser.store.contents import Claim, Finished, Known, Recipe, Run, Spent, Status, Wanted
from summariser.store.looking import Attempt, Ending
from summariser.store.store import Store
from summariser.store.tables import TABLES, Kind, Table

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
