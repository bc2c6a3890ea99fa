"""Many records in one SQLite file, which any tool that knows SQLite opens."""

from summariser.store.claims import LEASE_SECONDS
from summariser.store.contents import Finished, Known, Recipe, Run, Spent, Status
from summariser.store.store import Store

__all__ = ["LEASE_SECONDS", "Finished", "Known", "Recipe", "Run", "Spent", "Status", "Store"]
