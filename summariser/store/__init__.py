"""Keep records in one SQLite file that any SQLite tool can open."""

from summariser.store.flat_tables import TABLES, VIEWS, FlatTable, Kind
from summariser.store.integrity import StoreStats
from summariser.store.leases import LEASE_SECONDS
from summariser.store.lookup import InputFailure, RunAttempt
from summariser.store.record_search import FoundRecord
from summariser.store.store_file import Store
from summariser.store.stored_values import (
    InputOutcome,
    KnownInput,
    Lease,
    LeaseRequest,
    RunConfig,
    Spend,
    Status,
    StoredRun,
)

__all__ = [
    "LEASE_SECONDS",
    "TABLES",
    "VIEWS",
    "FlatTable",
    "FoundRecord",
    "InputFailure",
    "InputOutcome",
    "Kind",
    "KnownInput",
    "Lease",
    "LeaseRequest",
    "RunAttempt",
    "RunConfig",
    "Spend",
    "Status",
    "Store",
    "StoreStats",
    "StoredRun",
]
