"""The run loop through the library: nothing lost, nothing asked twice."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from many import attentive, document, number_asked, text_of, write_lines
from scripted_endpoint import ScriptedEndpoint

from summariser import AsyncSummariser, RawDocument, summarise_many
from summariser.batch import BatchInput, InputQueue, Result, RunPlan, inputs_of
from summariser.models.errors import (
    AuthenticationFailed,
    NotAnArticle,
    SettingsError,
    StoreError,
    UnreadableInput,
)
from summariser.models.settings import load_settings
from summariser.pipeline import ArticlePipeline
from summariser.scan import ScannedArticle
from summariser.store import Store


def run(
    sources: Iterable[Any], endpoint: ScriptedEndpoint | None, store: Path | None = None, **settings: Any
) -> list[Result]:
    """All results of `summarise_many`."""
    asked = {"base_url": endpoint.base_url, "model": "scripted"} if endpoint else {"model": "extractive"}

    async def all_of() -> list[Result]:
        async with AsyncSummariser(**asked, **settings) as summariser:
            return [result async for result in summariser.summarise_many(sources, store=store)]

    return asyncio.run(all_of())


def run_inputs(
    inputs: Iterable[BatchInput], plan: RunPlan, store: Path, endpoint: ScriptedEndpoint
) -> list[Result]:
    async def all_of() -> list[Result]:
        async with AsyncSummariser(base_url=endpoint.base_url, model="scripted") as summariser:
            return [result async for result in summariser.run(InputQueue(inputs), plan, store)]

    return asyncio.run(all_of())


def rows(store: Path, query: str) -> list[sqlite3.Row]:
    """What any tool that knows SQLite sees."""
    with closing(sqlite3.connect(store)) as db:
        db.row_factory = sqlite3.Row
        return db.execute(query).fetchall()


def statuses(results: Iterable[Result]) -> Counter[str]:
    return Counter(result.reason or result.status for result in results)


def test_each_document_gives_a_record_and_is_asked_for_once() -> None:
    with attentive() as endpoint:
        results = run(map(document, range(30)), endpoint)
    assert statuses(results) == {"done": 30}
    assert sorted(map(number_asked, endpoint.requests)) == list(range(30))
    assert {result.source for result in results} == {f"article-{number}" for number in range(30)}
    assert all(result.record and result.record.figures for result in results)
    assert all(result.usage.input_tokens == 1000 for result in results)


def test_failures_are_values_with_a_typed_reason_and_the_others_go_on(tmp_path: Path) -> None:
    sources = [document(0), str(tmp_path / "gone.txt"), RawDocument("© 2026", "crumb"), document(1)]
    with attentive() as endpoint:
        results = {result.source: result for result in run(sources, endpoint)}
    assert results["article-0"].status == results["article-1"].status == "done"
    assert isinstance(results[str(tmp_path / "gone.txt")].error, UnreadableInput)
    assert results[str(tmp_path / "gone.txt")].status == "failed"
    assert isinstance(results["crumb"].error, NotAnArticle)
    assert results["crumb"].status == "skipped"


def test_a_second_run_asks_nothing_and_a_changed_article_is_asked_alone(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    with attentive() as endpoint:
        run(map(document, range(5)), endpoint, store)
        again = run(map(document, range(5)), endpoint, store)
        changed = [document(0), RawDocument(text_of(77), "article-1"), *map(document, range(2, 5))]
        third = run(changed, endpoint, store)
    assert statuses(again) == {"unchanged": 5}
    assert statuses(third) == {"unchanged": 4, "done": 1}
    assert endpoint.asked == 6


def test_a_change_of_model_makes_a_new_record_beside_the_old(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    with attentive() as endpoint:
        run([document(0)], endpoint, store)
        run([document(0)], endpoint, store, language="fr")
    run([document(0)], None, store)
    assert endpoint.asked == 2
    with Store.open(store, read_only=True) as opened:
        assert len(list(opened.record_jsons())) == 3


def test_the_same_text_under_two_names_costs_once_also_at_the_same_time(tmp_path: Path) -> None:
    twins = [RawDocument(text_of(3), f"copy-{number}") for number in range(8)]
    with attentive() as endpoint:
        results = run(twins, endpoint, tmp_path / "runs.db")
    assert endpoint.asked == 1
    assert statuses(results) == {"done": 1, "duplicate": 7}
    assert len({result.record_id for result in results}) == 1


def test_what_failed_stays_failed_until_it_is_to_be_tried_again(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    inputs = [BatchInput(f"article-{number}", document(number)) for number in range(3)]
    with ScriptedEndpoint().always_answers(lambda asked: "no json {") as lame:
        first = run_inputs(inputs, RunPlan(), store, lame)
        asked_before = lame.asked
        second = run_inputs(inputs, RunPlan(), store, lame)
        assert lame.asked == asked_before
    with attentive() as endpoint:
        third = run_inputs(inputs, RunPlan(retry_failed=True), store, endpoint)
    assert statuses(first) == statuses(second) == {"ReplyMalformed": 3}
    assert statuses(third) == {"done": 3}


def test_a_failed_article_keeps_what_it_cost_and_what_was_said(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    with ScriptedEndpoint().always_answers(lambda asked: "no json {") as lame:
        (result,) = run([document(0)], lame, store, reply_retries=2)
    assert result.usage.input_tokens == 3000
    (row,) = rows(store, "SELECT last_answer, input_tokens FROM attempts")
    assert row["last_answer"] == "no json {"
    assert row["input_tokens"] == 3000


def test_a_refused_key_ends_the_run_and_fails_no_article(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"
    refusing = ScriptedEndpoint()
    for _ in range(40):
        refusing = refusing.fails(401)
    with refusing as endpoint, pytest.raises(AuthenticationFailed):
        run(map(document, range(30)), endpoint, store)
    with attentive() as endpoint:
        results = run(map(document, range(30)), endpoint, store)
    assert statuses(results) == {"done": 30}


def test_a_store_that_cannot_be_opened_is_said_before_anything_is_asked(tmp_path: Path) -> None:
    with attentive() as endpoint, pytest.raises(StoreError):
        run([document(0)], endpoint, tmp_path / "nowhere" / "runs.db")
    assert endpoint.asked == 0


def test_leaving_the_iteration_early_leaves_a_store_that_goes_on(tmp_path: Path) -> None:
    store = tmp_path / "runs.db"

    async def first_two(endpoint: ScriptedEndpoint) -> None:
        async with AsyncSummariser(base_url=endpoint.base_url, model="scripted") as summariser:
            results = summariser.summarise_many(map(document, range(20)), store=store, concurrency=2)
            for _ in range(2):
                await anext(results)
            await results.aclose()

    with attentive() as endpoint:
        asyncio.run(first_two(endpoint))
        run(map(document, range(20)), endpoint, store)
    with Store.open(store, read_only=True) as opened:
        assert len(list(opened.record_jsons())) == 20
    assert endpoint.asked <= 22 + 2


def test_no_more_inputs_are_taken_than_there_is_room_for() -> None:
    taken = []

    def endless() -> Iterable[RawDocument]:
        for number in range(10_000):
            taken.append(number)
            yield document(number)

    async def first(endpoint: ScriptedEndpoint) -> None:
        async with AsyncSummariser(base_url=endpoint.base_url, model="scripted") as summariser:
            results = summariser.summarise_many(endless(), concurrency=4)
            await anext(results)
            await asyncio.sleep(0.3)
            await results.aclose()

    with attentive() as endpoint:
        asyncio.run(first(endpoint))
    assert len(taken) < 64


def test_lines_of_a_file_keep_their_own_fields(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "news.jsonl", range(3))
    store = tmp_path / "runs.db"
    with attentive() as endpoint:
        results = run_inputs(inputs_of([str(lines)], load_settings()), RunPlan(), store, endpoint)
    assert {result.source for result in results} == {f"{lines}#a{number}" for number in range(3)}
    assert [row["extra"] for row in rows(store, "SELECT extra FROM inputs")] == ['{"desk": "coast"}'] * 3


def test_two_processes_share_one_call(tmp_path: Path) -> None:
    """Two runs of one loop stand for two processes: each has a repository of its own on the same file."""
    store = tmp_path / "runs.db"

    async def both(endpoint: ScriptedEndpoint) -> list[list[Result]]:
        async def one() -> list[Result]:
            async with AsyncSummariser(base_url=endpoint.base_url, model="scripted") as summariser:
                return [r async for r in summariser.summarise_many(map(document, range(6)), store=store)]

        return await asyncio.gather(one(), one())

    with attentive() as endpoint:
        first, second = asyncio.run(both(endpoint))
    assert endpoint.asked == 6
    assert statuses(first) + statuses(second) == {"done": 6, "unchanged": 6}


def test_a_fault_of_our_own_fails_one_article_and_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    make_record = ArticlePipeline.make_record

    async def stumbling(self: ArticlePipeline[Any], scanned: ScannedArticle) -> Any:
        if "berth 1 " in scanned.article.text:
            raise ZeroDivisionError("stumbled")
        return await make_record(self, scanned)

    monkeypatch.setattr(ArticlePipeline, "make_record", stumbling)
    with attentive() as endpoint:
        results = run(map(document, range(3)), endpoint, tmp_path / "runs.db")
    assert statuses(results) == {"done": 2, "InternalError": 1}
    (row,) = rows(tmp_path / "runs.db", "SELECT message FROM outcomes WHERE status = 'failed'")
    assert "stumbling" in row["message"], "the traceback is kept for a look"


def test_settings_that_name_no_endpoint_are_an_error_at_once() -> None:
    async def one() -> None:
        async with AsyncSummariser(model="some-model") as summariser:
            async for _ in summariser.summarise_many([document(0)]):
                pass

    with pytest.raises(SettingsError):
        asyncio.run(one())


def test_the_synchronous_form_gives_results_as_they_finish_and_can_be_left(tmp_path: Path) -> None:
    with attentive() as endpoint:
        asked: dict[str, Any] = {"base_url": endpoint.base_url, "model": "scripted"}
        results = list(summarise_many(map(document, range(12)), store=tmp_path / "runs.db", **asked))
        some = summarise_many(map(document, range(100, 400)), concurrency=2, **asked)
        assert next(some).status == "done"
        some.close()
    assert statuses(results) == {"done": 12}
    assert endpoint.asked < 300


def test_the_synchronous_form_raises_what_ends_a_run() -> None:
    with pytest.raises(SettingsError):
        list(summarise_many([document(0)], model="some-model"))
