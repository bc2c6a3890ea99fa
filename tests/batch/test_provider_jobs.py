"""Provider batch jobs: submitted and left, collected by whatever process comes, nothing paid twice."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from many import document, number_asked, right_answer, text_of, write_lines
from scripted_endpoint import Asked
from scripted_jobs import ScriptedJobs

from summariser import AsyncSummariser, RawDocument
from summariser.batch import InputQueue, Result, RunPlan, as_inputs, open_run_configs
from summariser.batch.provider_jobs.article_json import article_from_json, article_to_json
from summariser.cleaning import clean
from summariser.client.batch_jobs import collect_jobs, submit_jobs, waiting_inputs_of
from summariser.models.errors import BudgetSpent, EndpointError, SettingsError
from summariser.models.settings import load_settings
from summariser.store import Store

LIE = {"s": [2], "t": "about 999 million euros", "of": "cost of the work", "at": None}


def summariser(provider: ScriptedJobs, **settings: Any) -> AsyncSummariser:
    return AsyncSummariser(base_url=provider.base_url, model="scripted", via="batch", **settings)


def submit(provider: ScriptedJobs, store: Path, documents: Any, **settings: Any) -> tuple[list[Result], int]:
    async def submitted() -> tuple[list[Result], int]:
        async with summariser(provider, **settings) as one:
            results = [r async for r in one.run(InputQueue(as_inputs(documents)), RunPlan(4), store)]
            return results, await submit_jobs(one, store)

    return asyncio.run(submitted())


def collect(store: Path) -> list[Result]:
    """As another process would: from what stands in the store alone."""

    async def collected(settings: dict[str, Any]) -> list[Result]:
        async with AsyncSummariser(load_settings(**settings)) as one:
            await collect_jobs(one, store)
            inputs = await waiting_inputs_of(one, store)
            results = [r async for r in one.run(InputQueue(inputs), RunPlan(4), store, command="collect")]
            await submit_jobs(one, store)
            return results

    return [result for settings in open_run_configs(store) for result in asyncio.run(collected(settings))]


def records_in(store: Path) -> int:
    with Store.open(store, read_only=True) as opened:
        return len(list(opened.record_jsons()))


def statuses(results: list[Result]) -> dict[str, int]:
    found = [result.reason or result.status for result in results]
    return {status: found.count(status) for status in found}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "runs.db"


def test_articles_wait_for_a_job_and_are_done_when_it_is(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        results, jobs = submit(provider, store, map(document, range(5)))
        assert (statuses(results), jobs) == ({"waiting": 5}, 1)
        assert statuses(collect(store)) == {"waiting": 5}, "the job is still at work"
        provider.finish()
        assert statuses(collect(store)) == {"done": 5}
        assert collect(store) == []
    assert len(provider.jobs) == 1
    assert sorted(number_asked(Asked("", {}, line["body"])) for line in provider.jobs[0].input) == list(
        range(5)
    )
    assert records_in(store) == 5


def test_half_the_price_is_counted(store: Path) -> None:
    prices = {"price_input": 1.0, "price_output": 10.0}
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, [document(0)], **prices)
        provider.finish()

        async def collected() -> list[Result]:
            async with summariser(provider, **prices) as one:
                await collect_jobs(one, store)
                return [
                    r
                    async for r in one.run(InputQueue(await waiting_inputs_of(one, store)), RunPlan(), store)
                ]

        (result,) = asyncio.run(collected())
    assert result.cost_usd == pytest.approx((1000 * 1.0 + 100 * 10.0) / 2 / 1_000_000)
    assert result.record is not None
    assert result.record.provenance.cost_usd == result.cost_usd


def test_what_fails_a_check_is_asked_again_in_a_second_job(store: Path) -> None:
    def lies_first(asked: Asked) -> dict[str, Any]:
        right = right_answer(asked)
        again = len(asked.body["messages"]) > 2 or "999" in str(asked.body["messages"])
        return {"fig": right["fig"]} if again else {**right, "fig": [LIE]}

    with ScriptedJobs(lies_first) as provider:
        submit(provider, store, map(document, range(3)))
        provider.finish()
        assert statuses(collect(store)) == {"waiting": 3}
        provider.finish()
        results = collect(store)
    assert [len(job.input) for job in provider.jobs] == [3, 3]
    assert all(result.record and result.record.figures[0].text != LIE["t"] for result in results)
    assert all(result.usage.input_tokens == 2000 for result in results)


def test_the_verification_is_a_second_job(store: Path) -> None:
    def reads_and_verifies(asked: Asked) -> Any:
        checking = "\nTask: check" in asked.body["messages"][-1]["content"]
        return {"bad": [], "open": []} if checking else right_answer(asked)

    with ScriptedJobs(reads_and_verifies) as provider:
        submit(provider, store, map(document, range(3)), verify=True)
        provider.finish()
        assert statuses(collect(store)) == {"waiting": 3}
        provider.finish()
        results = collect(store)
        assert statuses(results) == {"done": 3}
        assert len(provider.jobs) == 2
    records = [result.record for result in results if result.record]
    assert {one.provenance.verification.status for one in records} == {"verified"}
    assert {one.provenance.attempts for one in records} == {2}


def test_submitting_again_before_collecting_submits_nothing(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, map(document, range(3)))
        _, jobs = submit(provider, store, map(document, range(3)))
        assert jobs == 0
        _, jobs = submit(provider, store, map(document, range(5)))
        assert jobs == 1
    assert [len(job.input) for job in provider.jobs] == [3, 2]


def test_the_same_text_under_two_names_is_asked_once(store: Path) -> None:
    twins = [RawDocument(text_of(3), name) for name in ("one", "two")]
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, twins)
        provider.finish()
        assert statuses(collect(store)) == {"done": 1, "duplicate": 1}
    assert [len(job.input) for job in provider.jobs] == [1]


@pytest.mark.parametrize("status", ["expired", "cancelled"])
def test_what_a_job_left_unanswered_goes_into_the_next(status: str, store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, map(document, range(4)))
        provider.finish(status, lambda number, asked: "" if number % 2 else None)
        assert statuses(collect(store)) == {"done": 2, "waiting": 2}
        provider.finish()
        assert statuses(collect(store)) == {"done": 2}
    assert [len(job.input) for job in provider.jobs] == [4, 2]


def test_a_line_that_fails_for_a_moment_is_tried_in_three_jobs(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, [document(0)])
        for tries in (1, 2):
            provider.finish(line=lambda number, asked: (500, {"error": {"message": "overloaded"}}))
            assert statuses(collect(store)) == {"waiting": 1}, tries
        provider.finish(line=lambda number, asked: (500, {"error": {"message": "overloaded"}}))
        (result,) = collect(store)
    assert result.status == "failed"
    assert isinstance(result.error, EndpointError)


def test_a_line_that_is_refused_fails_its_article_alone(store: Path) -> None:
    def refused(number: int, asked: Asked) -> Any:
        return (
            (400, {"error": {"message": "too many tokens", "code": "exceed_context"}}) if number == 1 else ""
        )

    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, map(document, range(3)))
        provider.finish(line=refused)
        assert statuses(collect(store)) == {"done": 2, "PromptTooLong": 1}


def test_a_job_whose_name_was_lost_on_the_way_is_found_again(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        provider.lost_replies = 3  # the client tries thrice
        with pytest.raises(EndpointError):
            submit(provider, store, map(document, range(2)))
        provider.finish()
        assert statuses(collect(store)) == {"done": 2}


def test_a_job_that_never_reached_the_provider_is_submitted_again(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        provider.lost_replies = 3
        with pytest.raises(EndpointError):
            submit(provider, store, map(document, range(2)))
        provider.jobs.clear()
        assert statuses(collect(store)) == {"waiting": 2}
        provider.finish()
        assert statuses(collect(store)) == {"done": 2}


def test_a_job_that_could_cost_more_than_is_allowed_is_not_submitted(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        with pytest.raises(BudgetSpent):
            submit(provider, store, map(document, range(3)), price_input=1000, price_output=1000, max_cost=1)
        assert provider.jobs == []
        with pytest.raises(SettingsError):
            submit(provider, store, map(document, range(3)), max_cost=1)


def test_one_article_alone_does_not_go_through_a_job(tmp_path: Path) -> None:
    async def one(provider: ScriptedJobs) -> None:
        async with summariser(provider) as alone:
            await alone.summarise(document(0))

    with ScriptedJobs(right_answer) as provider, pytest.raises(SettingsError):
        asyncio.run(one(provider))


def test_lines_of_a_file_wait_under_their_own_names(store: Path, tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "news.jsonl", range(2))
    from summariser.batch import inputs_of

    async def submitted(provider: ScriptedJobs) -> None:
        async with summariser(provider) as one:
            input_queue = InputQueue(inputs_of([str(lines)], one.settings))
            assert [r.status async for r in one.run(input_queue, RunPlan(), store)] == ["waiting"] * 2
            await submit_jobs(one, store)

    with ScriptedJobs(right_answer) as provider:
        asyncio.run(submitted(provider))
        provider.finish()
        assert {result.source for result in collect(store)} == {f"{lines}#a0", f"{lines}#a1"}


def with_separators(asked: Asked) -> Any:
    """A right answer with what other programs take for the end of a line in its strings."""
    answer = right_answer(asked)
    return {**answer, "h": "\u2028".join(["Head", "line\u2029x\x85y"])}


def test_a_line_of_answers_ends_at_a_line_feed_only(store: Path) -> None:
    with ScriptedJobs(with_separators) as provider:
        submit(provider, store, map(document, range(3)))
        provider.finish()
        assert statuses(collect(store)) == {"done": 3}
    assert len(provider.jobs) == 1


def test_a_job_that_the_provider_lost_keeps_no_other_from_being_collected(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, [document(0)])
        submit(provider, store, [document(1)])
        provider.finish()
        provider.gone = {"batch-0"}
        assert statuses(collect(store)) == {"done": 1, "waiting": 1}
        assert len(provider.jobs) == 3, "its lines went into the next one"
        provider.finish()
        assert statuses(collect(store)) == {"done": 1}


def test_an_output_file_that_is_gone_is_asked_for_again(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, [document(0)])
        provider.finish()
        provider.gone_files = {"batch-0"}
        assert statuses(collect(store)) == {"waiting": 1}
        provider.finish()
        assert statuses(collect(store)) == {"done": 1}


def test_a_job_that_failed_for_its_key_ends_the_collection_with_the_reason(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, map(document, range(2)))
        provider.jobs[0].reason = "insufficient_quota: out of credits"
        provider.finish("failed", lambda number, asked: None)
        with pytest.raises(EndpointError, match="out of credits"):
            collect(store)
        submit(provider, store, [])
        provider.finish()
        assert statuses(collect(store)) == {"done": 2}


def test_a_job_over_the_limit_of_enqueued_tokens_waits_for_the_others(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, [document(0)])
        submit(provider, store, map(document, range(1, 4)))
        second = provider.jobs[1]
        second.status, second.reason = "failed", "Enqueued token limit reached for m. Limit: 3,000 tokens."
        assert statuses(collect(store)) == {"waiting": 4}
        assert sum(job.status == "in_progress" for job in provider.jobs) <= 2
        for _ in range(6):
            provider.finish()
            collect(store)
    assert records_in(store) == 4
    asked = [line["custom_id"] for job in provider.jobs if job is not second for line in job.input]
    assert len(asked) == len(set(asked)) == 4, "nothing is paid twice"


def test_a_line_that_is_answered_twice_counts_once(store: Path) -> None:
    with ScriptedJobs(right_answer) as provider:
        submit(provider, store, map(document, range(2)))
        provider.finish()
        job = provider.jobs[0]
        job.errors = [
            {**job.output[0], "response": {"status_code": 500, "body": {"error": {"message": "x"}}}}
        ]
        job.output = job.output * 2
        assert statuses(collect(store)) == {"done": 2}


def test_an_article_waits_with_all_that_is_known_of_it() -> None:
    body = "The harbour board said on Monday that it will build two quays by 2029, for 20 million. " * 4
    page = (
        "<html><body><article><h1>Port to grow by half, says the harbour board</h1>"
        f"<p class='standfirst'>The board wants two quays by 2029.</p><p>{body}</p><h2>Money</h2>"
        f"<p>{body.replace('board', 'town')}</p></article></body></html>"
    )
    article = clean(RawDocument(page, source="page", media="html"))
    assert article.standfirst and article.headings
    assert article_from_json(article_to_json(article)) == article
