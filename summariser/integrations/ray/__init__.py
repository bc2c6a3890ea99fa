"""Run a batch on the machines of a Ray cluster: `RaySummariser`.

    driver:       inputs ─read─▶ blocks of 16 ─┐        ┌─▶ rows: to the caller, or to any sink of Ray Data
    actors:                                    └─▶ pipeline
    coordinator:  known inputs, leases, outcomes: one store on the driver's machine; the money budget

Ray Data moves the blocks, and gives those of a dead machine to another one. An actor runs the pipeline and
the run loop of `summariser.batch`; only the repository is another: it asks the coordinator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summariser.integrations.ray.ray_summariser import RaySummariser

__all__ = ["RaySummariser"]


def __getattr__(name: str) -> Any:
    """`RaySummariser`, which imports Ray; raises SettingsError where Ray is not installed."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from summariser.integrations.ray.cluster_checks import require_ray

    require_ray()
    from summariser.integrations.ray.ray_summariser import RaySummariser

    return RaySummariser
