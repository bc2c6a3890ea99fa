"""What the adapter for Ray decides itself: shares of limits, what a death leaves, what is checked first.

None of it needs Ray.
"""

from __future__ import annotations

import asyncio
import importlib.util
import socket
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import pytest
from storing import RUN_CONFIG, article_of, done, record_on

from summariser.integrations.ray import cluster_checks
from summariser.integrations.ray.remote_repository import PooledBudgetLimiter, RemoteRepository
from summariser.integrations.ray.resource_shares import BudgetPool, actor_count, share_of
from summariser.integrations.ray.run_coordinator import RunCoordinator
from summariser.llm.endpoint import Endpoint
from summariser.llm.rate_limits import ProcessLimiter
from summariser.llm.request_limiter import ModelRequest
from summariser.models.errors import BudgetSpent, InternalError, SettingsError, StoreUnwritable
from summariser.models.record import Usage
from summariser.models.settings import load_settings
from summariser.store import LeaseRequest, Store
from summariser.utils.distribution import version

T = TypeVar("T")
FINGERPRINT = RUN_CONFIG.sha256
PRICES = {"price_input": 1.0, "price_output": 1.0}


def test_limits_are_divided_among_the_actors() -> None:
    whole = load_settings(concurrency=64, requests_per_minute=601, tokens_per_minute=90_000, host_delay=0.5)
    share = share_of(whole, 4)
    assert (share.concurrency, share.requests_per_minute, share.tokens_per_minute) == (16, 150, 22_500)
    assert (share.host_delay, share.host_concurrency, share.workers) == (2.0, 1, 0)


def test_limits_that_are_not_set_stay_adaptive() -> None:
    share = share_of(load_settings(), 4)
    assert (share.concurrency, share.requests_per_minute, share.max_cost) == (None, None, None)


@pytest.mark.parametrize(
    "limits, actors",
    [
        ({}, 8),
        ({"concurrency": 3}, 3),
        ({"requests_per_minute": 5}, 5),
        ({"tokens_per_minute": 25_000}, 2),
        ({"tokens_per_minute": 500}, 1),
        ({"concurrency": 100}, 8),
    ],
)
def test_there_are_no_more_actors_than_a_limit_feeds(limits: dict[str, int], actors: int) -> None:
    assert actor_count(load_settings(**limits), 8) == actors


def test_a_budget_is_granted_up_to_its_limit_and_no_further() -> None:
    pool = BudgetPool(1.0, 0.2, 2)
    granted = {"a": 0.0, "b": 0.0}
    with pytest.raises(BudgetSpent, match=r"\$1\.00"):
        while True:
            for actor in granted:
                granted[actor] += pool.grant(actor)
    assert sum(granted.values()) == pytest.approx(0.8)


def test_what_an_idle_actor_did_not_spend_is_granted_again() -> None:
    pool = BudgetPool(1.0, 0.0, 1)
    for _ in range(8):
        pool.grant("a")
    pool.settle("a", 0.25)
    assert pool.exposed == 0.25
    assert pool.grant("b") == pytest.approx(0.125)


def test_what_a_dead_actor_held_counts_as_spent() -> None:
    pool = BudgetPool(1.0, 0.0, 2)
    pool.grant("dead")
    while pool.exposed < 1.0 - 1e-9:
        pool.grant("alive")
    with pytest.raises(BudgetSpent):
        pool.grant("alive")
    pool.settle("alive", 0.5)
    assert pool.exposed == pytest.approx(0.5 + 1 / 16)


def test_an_actor_asks_for_as_many_slices_as_a_request_costs() -> None:
    pool = BudgetPool(0.4, 0.0, 1)  # slices of 5 cents
    limiter = _pooled(pool)
    spent = asyncio.run(_ask(limiter, requests=3))  # 10 cents at most each, 1 in fact
    assert spent == pytest.approx(0.03)
    assert pool.exposed == pytest.approx(0.15)  # the first one's two slices, and one for the last
    pool.settle("a", limiter.return_rest())
    assert pool.exposed == pytest.approx(0.03)


def test_requests_at_once_never_exceed_the_budget() -> None:
    pool = BudgetPool(0.4, 0.0, 1)
    limiter = _pooled(pool)

    async def all_at_once() -> list[Any]:
        return await asyncio.gather(*(_ask(limiter, used=100_000) for _ in range(9)), return_exceptions=True)

    ended = asyncio.run(all_at_once())
    assert sum(isinstance(one, BudgetSpent) for one in ended) == 5
    assert limiter.return_rest() == pytest.approx(0.4)


def _pooled(pool: BudgetPool) -> PooledBudgetLimiter:
    async def grant() -> float:
        await asyncio.sleep(0)
        return pool.grant("a")

    return PooledBudgetLimiter(ProcessLimiter(load_settings(max_cost=0.0, **PRICES)), grant)


async def _ask(limiter: PooledBudgetLimiter, requests: int = 1, used: int = 10_000) -> float:
    endpoint = Endpoint("http://localhost:1/v1", "scripted", None)
    for _ in range(requests):
        async with limiter.acquire(ModelRequest(endpoint, 50_000, 50_000)) as permit:
            permit.record_response(200, {}, Usage(input_tokens=used // 2, output_tokens=used // 2))
    return used * requests / 1e6


def coordinated(
    store: Path, work: Callable[[RunCoordinator], Awaitable[T]], max_cost: float | None = None
) -> T:
    """What `work` does with a coordinator, from opening to closing it."""

    async def whole() -> T:
        coordinator = RunCoordinator(store, RUN_CONFIG, "batch", max_cost, 2)
        await coordinator.open()
        try:
            return await work(coordinator)
        finally:
            await coordinator.close(True)

    return asyncio.run(whole())


def test_an_article_of_a_dead_process_can_be_had_by_the_next_one(tmp_path: Path) -> None:
    article = article_of(record_on(1))

    async def work(coordinator: RunCoordinator) -> None:
        await coordinator.register("actor", "first", "node", FINGERPRINT)
        assert (await coordinator.acquire_lease("first", LeaseRequest(article))).granted
        await coordinator.register("actor", "second", "node", FINGERPRINT)
        assert (await coordinator.acquire_lease("second", LeaseRequest(article))).granted

    coordinated(tmp_path / "runs.db", work)


def test_an_article_of_a_living_process_is_waited_for(tmp_path: Path) -> None:
    article, record = article_of(record_on(1)), record_on(1)

    async def work(coordinator: RunCoordinator) -> int | None:
        for name in ("one", "other"):
            await coordinator.register(name, name, "node", FINGERPRINT)
        await coordinator.acquire_lease("one", LeaseRequest(article))
        waiting = asyncio.create_task(coordinator.acquire_lease("other", LeaseRequest(article)))
        await coordinator.save("one", done(record))
        return (await waiting).record_id

    assert coordinated(tmp_path / "runs.db", work) == 1


def test_an_article_that_killed_two_processes_fails(tmp_path: Path) -> None:
    article = article_of(record_on(1))

    async def work(coordinator: RunCoordinator) -> None:
        for process in ("first", "second"):
            await coordinator.register("actor", process, "node", FINGERPRINT)
            await coordinator.acquire_lease(process, LeaseRequest(article))
        await coordinator.register("actor", "third", "node", FINGERPRINT)
        with pytest.raises(InternalError, match="died 2 times"):
            await coordinator.acquire_lease("third", LeaseRequest(article))

    coordinated(tmp_path / "runs.db", work)


def test_a_lease_that_comes_too_late_is_released(tmp_path: Path) -> None:
    article = article_of(record_on(1))

    async def work(coordinator: RunCoordinator) -> bool:
        lease = await coordinator.acquire_lease("dead", LeaseRequest(article))
        assert not lease.granted
        await coordinator.register("actor", "alive", "node", FINGERPRINT)
        return (await coordinator.acquire_lease("alive", LeaseRequest(article))).granted

    assert coordinated(tmp_path / "runs.db", work)


def test_a_node_with_another_configuration_is_refused(tmp_path: Path) -> None:
    async def work(coordinator: RunCoordinator) -> None:
        with pytest.raises(SettingsError, match="The node n7 would make other records"):
            await coordinator.register("actor", "process", "n7", "0" * 64)

    coordinated(tmp_path / "runs.db", work)


def test_blocks_are_left_once_the_run_stops(tmp_path: Path) -> None:
    async def work(coordinator: RunCoordinator) -> None:
        assert await coordinator.begin_block(["a", "b"]) == [None, None]
        await coordinator.stop(BudgetSpent("Spent."))
        await coordinator.stop(BudgetSpent("Spent too."))
        assert await coordinator.begin_block(["a"]) is None
        assert str(await coordinator.close(True)) == "Spent."
        await coordinator.open()

    coordinated(tmp_path / "runs.db", work)


def test_money_is_committed_before_it_is_granted_and_a_resumed_run_has_the_rest(tmp_path: Path) -> None:
    async def killed() -> float:
        coordinator = RunCoordinator(tmp_path / "runs.db", RUN_CONFIG, "batch", 1.6, 2)
        await coordinator.open()
        return await coordinator.grant("a")  # no close: the driver was killed

    assert asyncio.run(killed()) == pytest.approx(0.1)

    async def work(coordinator: RunCoordinator) -> float:
        granted = 0.0
        with pytest.raises(BudgetSpent):
            while True:
                granted += await coordinator.grant("a")
        return granted

    assert coordinated(tmp_path / "runs.db", work, 1.6) == pytest.approx(1.5)


def test_results_of_an_actor_are_in_the_store_of_the_coordinator(tmp_path: Path) -> None:
    record = record_on(1)

    async def work(coordinator: RunCoordinator) -> None:
        async def call(method: str, *arguments: Any) -> Any:
            return await getattr(coordinator, method)(*arguments)

        await coordinator.register("actor", "process", "node", FINGERPRINT)
        repository = RemoteRepository(call, "process", {})
        assert repository.known("boats-1.txt") is None
        lease = await repository.acquire_lease(LeaseRequest(article_of(record)))
        assert lease.granted
        assert await repository.save(done(record)) == 1
        known = repository.known("boats-1.txt")
        assert known is not None and known.record_id == 1

    coordinated(tmp_path / "runs.db", work)
    with Store.open(tmp_path / "runs.db", read_only=True) as store:
        assert store.record(1) == record


def test_without_ray_one_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SettingsError, match=r"Ray is not installed. pip install 'summariser-news\[ray\]'"):
        cluster_checks.require_ray()


@pytest.mark.parametrize("address", ["ray://head:10001", "head", "head:port", ":1", "http://head:1"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(SettingsError, match="is not the address of a Ray cluster"):
        cluster_checks.require_reachable(address)


def test_an_address_where_nothing_listens_has_no_cluster() -> None:
    with closing(socket.socket()) as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(SettingsError, match=f"There is no Ray cluster at 127.0.0.1:{port}"):
            cluster_checks.require_reachable(f"127.0.0.1:{port}")


def test_a_node_without_the_package_or_with_another_version_is_named() -> None:
    cluster_checks.require_same_version({"here": version()})
    with pytest.raises(SettingsError, match="The node there cannot import summariser"):
        cluster_checks.require_same_version({"here": version(), "there": None})
    with pytest.raises(
        SettingsError, match=r"The node there has version 0\.0\.9 of summariser, this machine"
    ):
        cluster_checks.require_same_version({"here": version(), "there": "0.0.9"})


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
//server/share /mnt/my\\040share cifs rw 0 0
tmpfs /home/me/scratch tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    "path, kind",
    [
        ("/data/runs.db", "ext4"),
        ("/home/me/runs.db", "nfs4"),
        ("/home/me/scratch/runs.db", "tmpfs"),
        ("/homes/runs.db", "ext4"),
        ("/mnt/my share/runs.db", "cifs"),
    ],
)
def test_the_file_system_of_a_store_is_found(path: str, kind: str) -> None:
    assert cluster_checks.file_system_of(Path(path), MOUNTS) == kind


def test_a_store_on_a_network_file_system_is_refused(tmp_path: Path) -> None:
    cluster_checks.require_local_disk(tmp_path / "runs.db", mounts="")
    with pytest.raises(StoreUnwritable, match=r"is on a network file system \(nfs4\)"):
        cluster_checks.require_local_disk(tmp_path / "runs.db", f"server:/ {tmp_path.resolve()} nfs4 rw 0 0")
