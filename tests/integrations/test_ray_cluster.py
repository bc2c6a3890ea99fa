"""Batches on a Ray cluster of this machine alone. Deaths of nodes are in benchmarks/ray_cluster.py."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from many import attentive, document, text_of, write_lines
from scripted_endpoint import ScriptedEndpoint

from summariser import RawDocument, summarise_many
from summariser.batch import RunController, RunPlan
from summariser.integrations.ray.cluster_checks import require_reachable
from summariser.models.errors import AuthenticationFailed, BudgetSpent, SettingsError
from summariser.store import Store

ray = pytest.importorskip("ray")
pytest.importorskip("ray.data")

PRICES = {"price_input": 1.0, "price_output": 1.0}


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    """Two CPUs of this machine, to which every client of the module connects."""
    ray.init(
        "local", num_cpus=2, object_store_memory=100 * 2**20, include_dashboard=False, logging_level="ERROR"
    )
    yield
    ray.shutdown()


def client(endpoint: ScriptedEndpoint, **options: Any) -> Any:
    from summariser.integrations.ray import RaySummariser

    asked = {"model": "scripted", "base_url": endpoint.base_url, "mode": "json-schema", "verify": False}
    return RaySummariser(actors=2, **{**asked, **PRICES, **options})


def records_in(store: Path) -> dict[str, Any]:
    """The records by source, without what a run measures."""
    with Store.open(store, read_only=True) as opened:
        assert opened.faults() == []
        found = list(opened.latest_records())
    return {one.article.source: one.model_dump(exclude={"provenance": {"seconds"}}) for one in found}


def test_the_records_are_those_of_a_run_without_ray(cluster: None, tmp_path: Path) -> None:
    documents = [*map(document, range(40)), RawDocument("", "empty"), RawDocument(text_of(3), "reprint")]
    with attentive() as endpoint, client(endpoint) as there:
        spread = list(there.summarise_many(documents, store=tmp_path / "ray.db"))
        asked = endpoint.asked
        again = list(there.summarise_many(documents, store=tmp_path / "ray.db"))
        assert endpoint.asked == asked == 40
        settings = there.settings
        alone = list(summarise_many(documents, settings, store=tmp_path / "alone.db"))
    of_spread, of_alone = ({one.source: (one.status, one.reason) for one in run} for run in (spread, alone))
    ours, theirs = records_in(tmp_path / "ray.db"), records_in(tmp_path / "alone.db")
    for by_source in (of_spread, of_alone, ours, theirs):  # which of these two came first is chance
        by_source.pop("reprint", None)
        by_source.pop("article-3", None)
    assert (of_spread, ours) == (of_alone, theirs)
    assert all(one.record is not None for one in spread if one.status == "done")
    assert {one.status for one in again} == {"skipped"}


def test_a_dataset_is_summarised_into_rows(cluster: None, tmp_path: Path) -> None:
    rows = [{"id": f"a{number}", "text": text_of(number), "desk": "coast"} for number in range(20)]
    with attentive() as endpoint, client(endpoint) as there:
        dataset = ray.data.from_items([*rows, {"id": "none", "text": "", "desk": "coast"}])
        with there.summarise_dataset(dataset) as results:
            results.write_parquet(str(tmp_path / "records"))
    found = {row["source"]: row for row in ray.data.read_parquet(str(tmp_path / "records")).take_all()}
    assert len(found) == 21
    assert json.loads(found["a7"]["record"])["commitments"][0]["action"] == "dredge berth 7"
    assert (found["none"]["status"], found["none"]["record"]) == ("skipped", None)


def test_the_error_that_ends_a_run_is_raised_as_it_is(cluster: None, tmp_path: Path) -> None:
    endpoint = ScriptedEndpoint().fails(401).fails(401)
    with endpoint, client(endpoint) as there, pytest.raises(AuthenticationFailed):
        list(there.summarise_many([document(1)], store=tmp_path / "runs.db"))


def test_a_budget_holds_over_all_actors(cluster: None, tmp_path: Path) -> None:
    with attentive() as endpoint:
        with client(endpoint) as there:
            (one,) = there.summarise_many([document(1000)])
        limit = 20 * one.cost_usd
        with client(endpoint, max_cost=limit, max_output_tokens=500) as there, pytest.raises(BudgetSpent):
            list(there.summarise_many(map(document, range(40)), store=tmp_path / "runs.db"))
        assert 1 < endpoint.asked <= 21
    with Store.open(tmp_path / "runs.db", read_only=True) as store:
        assert 0 < store.stats().usd <= limit


def test_a_run_that_is_stopped_is_resumed(cluster: None, tmp_path: Path) -> None:
    lines, store = write_lines(tmp_path / "news.jsonl", range(200)), tmp_path / "runs.db"

    async def stopped(there: Any, controller: RunController) -> int:
        from functools import partial

        from summariser.cli.batch_run import inputs_of_share

        count = 0
        inputs = partial(inputs_of_share, [str(lines)], there.settings, None)
        async for _ in there.run(inputs, RunPlan(), store, command="batch", controller=controller):
            count += 1
            if count == 1:
                controller.stop()
        return count

    with attentive() as endpoint, client(endpoint) as there:
        assert asyncio.run(stopped(there, RunController())) < 200
        assert asyncio.run(_all(there, lines, store)) == 200
        assert endpoint.asked == 200
    assert len(records_in(store)) == 200


async def _all(there: Any, lines: Path, store: Path) -> int:
    from functools import partial

    from summariser.cli.batch_run import inputs_of_share

    inputs = partial(inputs_of_share, [str(lines)], there.settings, None)
    return len([one async for one in there.run(inputs, RunPlan(), store, command="batch")])


def test_the_command_says_in_one_sentence_that_there_is_no_cluster(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "news.jsonl", range(1))
    with socket.create_server(("127.0.0.1", 0)) as other:  # something else answers
        port = other.getsockname()[1]
        require_reachable(f"127.0.0.1:{port}")
    words = ["batch", str(lines), "--store", str(tmp_path / "r.db"), "--engine", "ray"]
    ended = subprocess.run(
        [sys.executable, "-m", "summariser", *words, "--address", f"127.0.0.1:{port}"],
        capture_output=True,
        text=True,
    )
    assert ended.returncode == SettingsError.exit_status
    assert ended.stderr.startswith(f"Error: There is no Ray cluster at 127.0.0.1:{port}. Start one with")
    assert not (tmp_path / "r.db").exists()
