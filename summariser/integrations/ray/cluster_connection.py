"""Connect to a Ray cluster and look at its machines; errors of Ray in one sentence."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import ray
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from summariser.integrations.ray.cluster_checks import no_cluster, require_reachable, require_same_version
from summariser.models.errors import SettingsError, SummariserError

_NODE_SECONDS = 60.0


def connect(address: str) -> Callable[[], None]:
    """Connect to the cluster, unless this process is connected; returns what disconnects.

    Raises SettingsError where there is no cluster, or a machine of it lacks this version of the package.
    """
    if ray.is_initialized():
        _check_nodes()
        return lambda: None
    require_reachable(address)
    # Ray logs from C++ too, past the loggers of Python.
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except ConnectionError as error:
        raise no_cluster(address) from error
    except RuntimeError as error:  # another version of Ray or Python
        raise SettingsError(f"The Ray cluster at {address} does not fit: {_first_line(error)}.") from error
    try:
        _check_nodes()
    except BaseException:
        ray.shutdown()
        raise
    return lambda: ray.shutdown()


def nodes_alive() -> list[str]:
    """The ids of the machines of the cluster."""
    return [node["NodeID"] for node in ray.nodes() if node["Alive"]]


def _check_nodes() -> None:
    def probe() -> str | None:  # a nested function travels as code, so it runs without the package
        try:
            from summariser.utils.distribution import version
        except ImportError:
            return None
        return version()

    nodes = {node["NodeID"]: node["NodeManagerHostname"] for node in ray.nodes() if node["Alive"]}
    remote = ray.remote(probe)
    asked = {
        node: remote.options(
            num_cpus=0, scheduling_strategy=NodeAffinitySchedulingStrategy(node, soft=False)
        ).remote()
        for node in nodes
    }
    try:
        found = dict(zip(nodes, ray.get(list(asked.values()), timeout=_NODE_SECONDS), strict=True))
    except ray.exceptions.GetTimeoutError as error:
        raise SettingsError(f"A node of the cluster did not answer in {_NODE_SECONDS:.0f} s.") from error
    require_same_version({nodes[node]: version for node, version in found.items()})


@contextmanager
def plain_errors() -> Iterator[None]:
    """Raise errors of Ray as SummariserError: the one of this package behind it, or in one sentence."""
    try:
        yield
    except ray.exceptions.RayError as error:
        cause: BaseException | None = error
        while cause is not None:
            inner = getattr(cause, "cause", None) or cause.__cause__
            if type(cause).__module__ == SummariserError.__module__ and isinstance(cause, SummariserError):
                raise cause from None
            cause = inner
        raise SummariserError(
            f"The Ray cluster gave up: {_first_line(error)}.", "Run the same command to resume."
        ) from error


def _first_line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[-1] if lines else type(error).__name__).rstrip(".")
