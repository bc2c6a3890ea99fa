"""Worker processes that are killed, hang, cannot start, or get a Ctrl-C that is meant for the run."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import Any

import pytest
from many import attentive, document, number_asked, right_answer
from scripted_endpoint import Asked, ScriptedEndpoint
from scripted_jobs import ScriptedJobs

from summariser import ArticleSummary, AsyncSummariser, Claim, RawDocument, Rule, Violation
from summariser.batch import InputQueue, Result, RunPlan, as_inputs
from summariser.batch.workers import process_pool
from summariser.client.batch_jobs import collect_jobs, submit_jobs, waiting_inputs_of
from summariser.extractors.protocol import Extraction, Extractor
from summariser.models.draft import Draft
from summariser.models.errors import AuthenticationFailed, BudgetSpent, InternalError, UnreadableInput
from summariser.scan import ScannedArticle


@pytest.fixture(autouse=True)
def all_in_workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    others = set(multiprocessing.active_children())
    monkeypatch.setattr(process_pool, "FEW", 0)
    yield
    assert set(multiprocessing.active_children()) <= others, "workers end with the run"


def run(documents: Any, store: Path | None = None, **options: Any) -> list[Result]:
    """The results of a run with workers."""

    async def all_of() -> list[Result]:
        async with AsyncSummariser(**{"workers": 1, **options}) as client:
            return [result async for result in client.summarise_many(documents, store=store)]

    return asyncio.run(all_of())


def asking(endpoint: ScriptedEndpoint, **options: Any) -> dict[str, Any]:
    return {"base_url": endpoint.base_url, "model": "scripted", **options}


def statuses(results: list[Result]) -> Counter[str]:
    return Counter(result.reason or result.status for result in results)


def a_worker() -> int:
    """The process id of a worker, once one has started."""
    while not (children := multiprocessing.active_children()):
        time.sleep(0.01)
    return children[0].pid or 0


def test_requests_leases_and_records_of_all_workers_meet_in_one_run(tmp_path: Path) -> None:
    """Two workers: three requests at a time together, and the same text once."""
    lock, now, most = Lock(), 0, 0

    def counted(asked: Asked) -> dict[str, Any]:
        nonlocal now, most
        with lock:
            now, most = now + 1, max(most, now + 1)
        time.sleep(0.1)
        with lock:
            now -= 1
        return right_answer(asked)

    documents = [document(number // 2) for number in range(40)]
    with ScriptedEndpoint().always_answers(counted) as endpoint:
        results = run(documents, tmp_path / "runs.db", workers=2, **asking(endpoint, concurrency=3))
        assert endpoint.asked == 20
    assert statuses(results)["done"] == 20 and len(results) == 40
    assert most <= 3
    assert all(result.record is None or result.record.figures for result in results)
    assert sum(result.usage.input_tokens for result in results) == 20 * 1000


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("blow", "most"), [(signal.SIGKILL, 24), (signal.SIGINT, 12)])
def test_articles_of_a_worker_that_is_hit_are_worked_on_again(
    blow: signal.Signals, most: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A SIGINT, which a terminal sends to all, is left to the main process."""

    def hits_once(asked: Asked) -> dict[str, Any]:
        if endpoint.asked == 6:
            os.kill(a_worker(), blow)
        time.sleep(0.05)
        return right_answer(asked)

    with ScriptedEndpoint().always_answers(hits_once) as endpoint:
        results = run(map(document, range(12)), tmp_path / "runs.db", **asking(endpoint))
        assert 12 <= endpoint.asked <= most
    assert statuses(results) == {"done": 12}
    assert "KeyboardInterrupt" not in capfd.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_worker_that_is_killed_while_it_starts_leaves_its_articles_here() -> None:
    async def killed() -> list[Result]:
        async with AsyncSummariser(model="extractive", workers=1) as client:
            results = client.summarise_many(map(document, range(3)))
            first = asyncio.ensure_future(anext(results))
            while not multiprocessing.active_children():
                await asyncio.sleep(0)
            os.kill(a_worker(), signal.SIGKILL)
            return [await first, *[result async for result in results]]

    assert statuses(asyncio.run(killed())) == {"done": 3}


def dies_or_hangs(claim: Claim) -> Iterator[Violation]:
    """A rule that ends its process over one article and takes ten minutes over another."""
    if "berth 1 " in claim.text:
        os._exit(1)
    if "berth 2 " in claim.text:
        time.sleep(600)
    yield from ()


FATAL = Rule("test.fatal", "warning", "nothing", frozenset({"prose"}), dies_or_hangs)


def test_an_article_that_kills_or_hangs_two_workers_fails_and_no_other_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process_pool, "STEP_SECONDS", 8.0)  # a worker of a busy machine loads for three
    results = run(map(document, range(8)), model="extractive", rules=[FATAL])
    failed = {result.source: result.error for result in results if result.status == "failed"}
    assert set(failed) == {"article-1", "article-2"}
    assert all(isinstance(error, UnreadableInput) for error in failed.values())
    assert statuses(results)["done"] == 6


class Unpicklable(UnreadableInput):
    """An error of a user's own that cannot be sent."""

    def __init__(self, message: str, what: object) -> None:
        super().__init__(message)
        self.what = what


class Stumbling(Extractor):
    """An extractor of a user's own that fails on some articles."""

    model = "own"

    async def extract(self, scanned: ScannedArticle) -> Extraction:
        text = scanned.article.text
        if "berth 1 " in text:
            raise ZeroDivisionError("divided")
        if "berth 2 " in text:
            raise Unpicklable("raised", lambda: None)
        return Extraction(
            Draft.model_validate({"h": "The port authority will dredge a berth", "fig": FIGURE})
        )


FIGURE = [{"s": [2], "t": "about 10 million euros", "of": "cost of the work", "at": None}]


def test_an_error_in_a_worker_comes_back_with_its_traceback() -> None:
    results = {result.source: result for result in run(map(document, range(3)), extractor=Stumbling())}
    assert results["article-0"].status == "done"
    for source in ("article-1", "article-2"):
        error = results[source].error
        assert isinstance(error, InternalError) and "Traceback" in error.trace


def test_what_cannot_be_sent_to_a_worker_works_here(caplog: pytest.LogCaptureFixture) -> None:
    extractor = Stumbling()
    extractor.open = lambda: None  # type: ignore[attr-defined]
    (result,) = run([document(0)], extractor=extractor)
    assert result.status == "done"
    assert "cannot be pickled" in caplog.text


def test_a_class_that_a_worker_does_not_find_works_here(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Lost(ArticleSummary):
        """Looks as if it could be imported."""

    Lost.__qualname__ = "Lost"
    monkeypatch.setattr(sys.modules[__name__], "Lost", Lost, raising=False)
    (result,) = run([document(0)], model="extractive", schema=Lost)
    assert isinstance(result.record, Lost)
    assert "a worker process cannot work" in caplog.text


def test_money_is_reserved_in_one_place(tmp_path: Path) -> None:
    """An answer costs $1.40 and might cost $70, so that all but one of the workers' requests wait."""
    prices = {"price_input": 1000.0, "price_output": 4000.0, "max_cost": 100.0}
    with attentive() as endpoint, pytest.raises(BudgetSpent, match="max-cost"):
        run(map(document, range(60)), tmp_path / "runs.db", workers=2, **asking(endpoint, **prices))
    assert 0 < 1.4 * endpoint.asked <= 100


def test_a_refused_key_ends_the_run(tmp_path: Path) -> None:
    """Also where others wait for the same text."""
    refusing = ScriptedEndpoint()
    for _ in range(30):
        refusing = refusing.fails(401)
    with refusing as endpoint, pytest.raises(AuthenticationFailed):
        run([document(number // 3) for number in range(30)], tmp_path / "runs.db", **asking(endpoint))


def test_a_batch_job_is_prepared_and_read_in_workers(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"

    async def through(provider: ScriptedJobs) -> list[Counter[str]]:
        asked = {"base_url": provider.base_url, "model": "scripted", "via": "batch", "workers": 1}
        async with AsyncSummariser(**asked) as client:  # type: ignore[arg-type]
            first = client.run(InputQueue(as_inputs(map(document, range(3)))), RunPlan(4), store)
            waiting = statuses([result async for result in first])
            await submit_jobs(client, store)
            provider.finish()
            await collect_jobs(client, store)
            second = client.run(InputQueue(await waiting_inputs_of(client, store)), RunPlan(4), store)
            return [waiting, statuses([result async for result in second])]

    with ScriptedJobs(right_answer) as provider:
        assert asyncio.run(through(provider)) == [{"waiting": 3}, {"done": 3}]


def test_what_a_worker_logs_is_logged_here(caplog: pytest.LogCaptureFixture) -> None:
    lie = {"s": [2], "t": "about 999 million euros", "of": "cost of the work", "at": None}
    with (
        caplog.at_level(logging.INFO, "summariser"),
        ScriptedEndpoint().always_answers(lambda asked: {**right_answer(asked), "fig": [lie]}) as endpoint,
    ):
        (result,) = run([document(0)], **asking(endpoint, reasks=1))
    assert result.status == "partial"
    assert "article-0: asking again" in caplog.text


def test_a_client_leaves_a_run_with_workers_at_once(tmp_path: Path) -> None:
    async def first_one(endpoint: ScriptedEndpoint) -> None:
        async with AsyncSummariser(workers=1, **asking(endpoint, concurrency=2)) as client:
            results = client.summarise_many(map(document, range(40)), store=tmp_path / "runs.db")
            await anext(results)
            await results.aclose()

    with attentive() as endpoint:
        asyncio.run(first_one(endpoint))
        assert sorted(set(map(number_asked, endpoint.requests))) != list(range(40))
        again = run([RawDocument(document(0).text, "article-0")], tmp_path / "runs.db", **asking(endpoint))
    assert statuses(again) in ({"unchanged": 1}, {"done": 1})
