"""What Ray must not lose: two local nodes against a scripted endpoint, with deaths in mid-run.

    python benchmarks/ray_cluster.py [plain] [node] [worker] [driver] [budget] [--articles N] [--nodes 2]

- plain: the same records as without Ray, and the rate of both.
- node: one of two nodes is killed in mid-run. Lost (bar 0), asked again (bar 32 an actor of that node).
- worker: an actor's process is killed, as by the kernel for memory. Lost (bar 0), asked again (bar 32).
- driver: the program itself is killed with -9. Requests that are sent later than 10 s after it (bar 0).
- budget: a budget for half of the articles, a rate limit, and a node killed. Spent and rate (bar: limits).

Needs `pip install 'summariser-news[ray]'`. A cluster takes some 20 s to start, on two cores.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from endpoint import Behaviour, Running, running
from many_articles import ANSWER, article

from summariser import RawDocument, summarise_many
from summariser.store import Store

MARKER = r"Berth log (\d+)"
PRICES = {"price_input": 1.0, "price_output": 1.0}  # dollars per million tokens
MEMORY = 100 * 2**20  # bytes, of the object store of a node
AN_ACTOR = 32
"""Articles that an actor has under way at most."""


def documents(count: int) -> list[RawDocument]:
    return [RawDocument(f"{article(n, 200)}Berth log {n}.\n", f"a{n}") for n in range(count)]


def options(endpoint: Running, **more: Any) -> dict[str, Any]:
    asked = {"model": "scripted", "base_url": endpoint.base_url, "mode": "json-schema", "verify": False}
    return {**asked, **PRICES, **more}


@dataclass
class LocalCluster:
    """Nodes on this machine, the first of which has the driver."""

    cluster: Any
    nodes: list[Any]

    @property
    def address(self) -> str:
        return str(self.cluster.address)

    def kill_node(self) -> None:
        """Kill the processes of the last node, on which there must be an actor."""
        node = self.nodes.pop()
        assert _actors_of(node), "no actor is on the node that is to be killed"
        self.cluster.remove_node(node, allow_graceful=False)

    def kill_actor(self) -> None:
        """Kill the process of one actor."""
        os.kill(next(pid for node in self.nodes for pid in _actors_of(node)), signal.SIGKILL)


def _actors_of(node: Any) -> list[int]:
    """The processes of the actors that summarise on a node: children of its raylet."""
    raylet = node.all_processes["raylet"][0].process.pid
    words = ["ps", "--ppid", str(raylet), "-o", "pid=,args="]
    children = subprocess.run(words, capture_output=True, text=True).stdout.splitlines()
    return [int(child.split()[0]) for child in children if "BlockSummariser" in child]


@contextmanager
def nodes(count: int) -> Iterator[LocalCluster]:
    from ray.cluster_utils import Cluster

    size = {"num_cpus": 1, "object_store_memory": MEMORY}
    cluster = Cluster(initialize_head=True, head_node_args=size)
    try:
        others = [cluster.add_node(**size) for _ in range(count - 1)]
        yield LocalCluster(cluster, [cluster.head_node, *others])
    finally:
        cluster.shutdown()


@dataclass(frozen=True)
class Outcome:
    """A run on the cluster: the statuses of its results, its store, seconds, the error that ended it."""

    results: list[Any]
    store: Path
    seconds: float
    error: Exception | None = None

    @property
    def records(self) -> int:
        with Store.open(self.store, read_only=True) as store:
            return sum(store.stats().records.values())


def run(
    cluster: LocalCluster,
    endpoint: Running,
    count: int,
    store: Path,
    at: int = 0,
    event: Callable[[], object] = lambda: None,
    **more: Any,
) -> Outcome:
    """Summarise on the cluster; `event` happens once `at` results have come."""
    from summariser.integrations.ray import RaySummariser

    started, results, error = time.monotonic(), [], None
    with RaySummariser(address=cluster.address, actors=2, **options(endpoint, **more)) as client:
        try:
            for result in client.summarise_many(documents(count), store=store):
                results.append(result)
                if len(results) == at:
                    event()
        except Exception as raised:  # noqa: BLE001 - it is part of what is measured
            error = raised
    return Outcome(results, store, time.monotonic() - started, error)


def asked_again(endpoint: Running) -> int:
    """Requests about an article that had been asked about before."""
    return sum(count - 1 for count in endpoint.log().asked.values())


def records_of(store: Path) -> dict[str, Any]:
    """The records by source, without what a run measures."""
    with Store.open(store, read_only=True) as opened:
        found = list(opened.latest_records())
    measured = {"provenance": {"seconds"}}
    return {one.article.source: one.model_dump(exclude=measured) for one in found}


def behaviour(**changed: Any) -> Behaviour:
    return Behaviour(**{"answer": ANSWER, "marker": MARKER, "latency": 2.0, **changed})


def plain(count: int, size: int, folder: Path) -> None:
    with running(behaviour()) as endpoint:
        started = time.monotonic()
        alone = list(summarise_many(documents(count), store=folder / "alone.db", **options(endpoint)))
        seconds = time.monotonic() - started
        with nodes(size) as cluster:
            spread = run(cluster, endpoint, count, folder / "ray.db")
    same = records_of(folder / "alone.db") == records_of(spread.store)
    print(f"plain: {len(alone)} and {len(spread.results)} results; the same records: {same};")
    print(f"  {seconds:.1f} s without Ray, {spread.seconds:.1f} s with it ({size} nodes, 2 actors)")


def node(count: int, size: int, folder: Path) -> None:
    with running(behaviour()) as endpoint, nodes(size) as cluster:
        ended = run(cluster, endpoint, count, folder / "node.db", count // 3, cluster.kill_node)
        again = asked_again(endpoint)
    _print("node killed", count, ended, again)


def worker(count: int, size: int, folder: Path) -> None:
    with running(behaviour()) as endpoint, nodes(size) as cluster:
        ended = run(cluster, endpoint, count, folder / "worker.db", count // 3, cluster.kill_actor)
        again = asked_again(endpoint)
    _print("worker process killed", count, ended, again)


def _print(name: str, count: int, ended: Outcome, again: int) -> None:
    print(f"{name}: {count - ended.records} of {count} lost (bar 0), {again} asked again (bar {AN_ACTOR}),")
    print(f"  {len(ended.results)} results in {ended.seconds:.1f} s; error: {ended.error}")


def driver(count: int, size: int, folder: Path) -> None:
    with running(behaviour()) as endpoint, nodes(size) as cluster:
        words = [
            sys.executable,
            __file__,
            "--drive",
            cluster.address,
            endpoint.base_url,
            str(folder / "driver.db"),
        ]
        with subprocess.Popen([*words, "--articles", str(count)]) as child:
            while len(endpoint.log().requests) < count // 3:
                time.sleep(0.2)
            child.send_signal(signal.SIGKILL)
        at_death = len(endpoint.log().requests)
        time.sleep(10)
        later = len(endpoint.log().requests)
        time.sleep(10)
        last = len(endpoint.log().requests)
    print(f"driver killed at {at_death} of {count} requests: {later - at_death} more in the next 10 s,")
    print(f"  {last - later} in the 10 s after them (bar 0)")


def budget(count: int, size: int, folder: Path) -> None:
    with running(behaviour()) as endpoint, nodes(size) as cluster:
        price = run(cluster, endpoint, 20, folder / "price.db").results
        dollars = count / 2 * sum(one.cost_usd for one in price) / 20
        endpoint.reset()
        limits = {"max_cost": dollars, "requests_per_minute": 600}
        ended = run(cluster, endpoint, count, folder / "budget.db", count // 6, cluster.kill_node, **limits)
        log = endpoint.log()
    spent = len(log.requests) * sum(one.cost_usd for one in price) / 20
    span = log.requests[-1].at - log.requests[0].at
    print(
        f"budget ${dollars:.4f}, node killed: {len(log.requests)} requests cost ${spent:.4f} (bar: budget);"
    )
    print(f"  {60 * len(log.requests) / span:.0f} requests a minute (bar 600); ended with: {ended.error}")


SCENARIOS = {"plain": plain, "node": node, "worker": worker, "driver": driver, "budget": budget}


def main() -> None:
    """Run the scenarios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scenarios", nargs="*", choices=[*SCENARIOS, []])
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--nodes", type=int, default=2)
    parser.add_argument("--drive", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.drive:
        address, url, store = given.drive
        run(LocalCluster(argparse.Namespace(address=address), []), Running(url), given.articles, Path(store))
        return
    for name in given.scenarios or SCENARIOS:
        with tempfile.TemporaryDirectory() as folder:
            SCENARIOS[name](given.articles, given.nodes, Path(folder))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
