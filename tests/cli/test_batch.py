"""`summariser batch` as a process: resumed after a kill, stopped by Ctrl-C, its last lines."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from commandline import PROGRAM, environment, run
from many import attentive, document, number_asked, right_answer, write_lines
from scripted_endpoint import Asked, ScriptedEndpoint
from scripted_jobs import ScriptedJobs

from summariser.batch import BatchInput, RunPlan
from summariser.cli.batch_run import BatchRun, run_job
from summariser.models.settings import Settings


def batch(endpoint: ScriptedEndpoint, *arguments: object) -> list[str]:
    asked = ["--base-url", endpoint.base_url, "--model", "scripted"]
    return ["batch", *map(str, arguments), *asked, "--workers", "0"]


def records_in(store: Path) -> list[str]:
    """The sources of the records, from a store that must be whole."""
    with closing(sqlite3.connect(store)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in db.execute("SELECT json_extract(json, '$.article.source') FROM records")]


def test_all_done_is_said_and_ends_with_0(tmp_path: Path) -> None:
    lines, store = write_lines(tmp_path / "news.jsonl", range(5)), tmp_path / "runs.db"
    with attentive() as endpoint:
        ended = run(*batch(endpoint, lines, "--store", store))
        again = run(*batch(endpoint, lines, "--store", store))
        assert endpoint.asked == 5
    assert (ended.status, ended.stdout) == (0, "")
    assert "5 done, 0 partial, 0 skipped, 0 failed" in ended.stderr
    assert "5 skipped, 0 failed (5 unchanged)" in again.stderr
    assert len(records_in(store)) == 5


def test_what_failed_is_told_with_the_command_that_tries_it_again(tmp_path: Path) -> None:
    lines, store = write_lines(tmp_path / "news.jsonl", range(2)), tmp_path / "runs.db"
    with attentive() as endpoint:
        ended = run(*batch(endpoint, lines, tmp_path / "gone.txt", "--store", store))
    assert ended.status == 6
    assert "2 done, 0 partial, 0 skipped, 1 failed (1 UnreadableInput)" in ended.stderr
    assert f"--store {store}" in ended.stderr
    assert f"There is no file {tmp_path / 'gone.txt'}." in ended.stderr
    assert ended.stderr.rstrip().endswith("--retry-failed")


def test_the_first_reasons_are_told_also_of_what_failed_before(tmp_path: Path) -> None:
    command = ("batch", "--workers", "0", "--store", tmp_path / "runs.db", "--")
    (tmp_path / "there.txt").write_text("Too short.")
    names = ["there.txt", *(f"-gone{number}.txt" for number in range(5))]
    for _ in range(2):
        ended = run(*map(str, command), *names, cwd=tmp_path)
        assert ended.stderr.count("There is no file -gone") == 3
        assert "And 2 more: `summariser show SOURCE" in ended.stderr
        assert f"--retry-failed -- {' '.join(names)}" in ended.stderr


def test_a_run_that_goes_wrong_ends_early(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "news.jsonl", range(60))
    with ScriptedEndpoint().always_answers(lambda asked: "no json {") as lame:
        limits = ("--fail-on", "3", "--concurrency", "2")
        ended = run(*batch(lame, lines, "--store", tmp_path / "runs.db", *limits))
    assert ended.status == 6
    assert "Resume with: summariser batch" in ended.stderr
    assert "60" not in ended.stderr.partition("failed")[0]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Name at least one SOURCE"),
        (["x.txt", "--shard", "17/16"], "3/16"),
        (["x.txt", "--fail-on", "many"], "20 or 5%"),
        (["x.txt", "--fail-on", "200%"], "20 or 5%"),
        (["x.txt", "--collect"], "takes no SOURCE"),
        (["x.txt", "--store", "nowhere/runs.db"], "There is no folder"),
    ],
)
def test_wrong_usage_is_said_before_anything_is_asked(
    arguments: list[str], told: str, tmp_path: Path
) -> None:
    (tmp_path / "x.txt").write_text("x")
    ended = run("batch", "--model", "extractive", *arguments, cwd=tmp_path)
    assert ended.status in (2, 7)
    assert told in ended.stderr


def test_a_log_for_programs_has_one_json_line_for_each_article(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "news.jsonl", range(3))
    with attentive() as endpoint:
        ended = run(*batch(endpoint, lines, "--store", tmp_path / "runs.db", "--log-json"))
    told = [json.loads(line) for line in ended.stderr.splitlines() if line.startswith("{")]
    assert [one["status"] for one in told] == ["done"] * 3
    assert {one["source"] for one in told} == {f"{lines}#a{number}" for number in range(3)}
    assert [one["finished"] for one in told] == [1, 2, 3]


def slow(asked: Asked) -> dict[str, object]:
    time.sleep(0.05)
    return right_answer(asked)


def test_a_killed_run_goes_on_and_asks_no_more_than_was_in_flight_again(tmp_path: Path) -> None:
    lines, store = write_lines(tmp_path / "news.jsonl", range(60)), tmp_path / "runs.db"
    in_flight, read_ahead = 4, 4  # an article whose answer is here is not stored yet for a moment
    with ScriptedEndpoint().always_answers(slow) as endpoint:
        command = batch(endpoint, lines, "--store", store, "--concurrency", in_flight)
        for asked in (5, 20, 40):
            stored_before = set(records_in(store)) if store.exists() else set()
            first = endpoint.asked
            with subprocess.Popen(
                [*PROGRAM, *command], env=environment(), stderr=subprocess.DEVNULL
            ) as child:
                while endpoint.asked < asked and child.poll() is None:
                    time.sleep(0.005)
                child.send_signal(signal.SIGKILL)
            asked_for = {f"{lines}#a{number_asked(one)}" for one in endpoint.requests[first:]}
            assert not asked_for & stored_before
        ended = run(*command)
        counted = Counter(map(number_asked, endpoint.requests))
    assert ended.status == 0
    assert sorted(records_in(store)) == sorted(f"{lines}#a{number}" for number in range(60))
    assert sum(counted.values()) <= 60 + 3 * (in_flight + read_ahead)


def test_ctrl_c_finishes_what_is_under_way_and_says_how_to_go_on(tmp_path: Path) -> None:
    lines, store = write_lines(tmp_path / "news.jsonl", range(200)), tmp_path / "runs.db"
    with ScriptedEndpoint().always_answers(slow) as endpoint:
        command = batch(endpoint, lines, "--store", store, "--concurrency", 4)
        with subprocess.Popen(
            [*PROGRAM, *command], env=environment(), stderr=subprocess.PIPE, text=True
        ) as child:
            while endpoint.asked < 10:
                time.sleep(0.005)
            child.send_signal(signal.SIGINT)
            _, told = child.communicate(timeout=60)
        asked = endpoint.asked
    assert child.returncode == 6
    assert "Resume with: summariser batch" in told
    assert len(records_in(store)) == asked < 200


def test_a_dry_run_counts_and_prices_and_asks_nothing(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "news.jsonl", range(4))
    prices = {"SUMMARISER_PRICE_INPUT": "1", "SUMMARISER_PRICE_OUTPUT": "4"}
    with attentive() as endpoint:
        ended = run(*batch(endpoint, lines, tmp_path / "gone.txt", "--dry-run"), cwd=tmp_path, **prices)
        assert endpoint.asked == 0
    assert (ended.status, ended.stderr) == (0, "")
    first, likely, most = ended.stdout.splitlines()
    assert first == "4 articles to summarise, 0 already done, 1 unreadable."
    assert likely.startswith("Likely ")
    assert ": $0." in likely
    assert "tokens in and 16,384 out: $0." in most
    assert not (tmp_path / "runs.db").exists()


def test_a_budget_is_not_overrun_also_across_a_resume(tmp_path: Path) -> None:
    """An answer costs $1.40: 1,000 tokens in at $1,000 a million, 100 out at $4,000. It might cost more."""
    lines, store = write_lines(tmp_path / "news.jsonl", range(30)), tmp_path / "runs.db"
    prices = {"SUMMARISER_PRICE_INPUT": "1000", "SUMMARISER_PRICE_OUTPUT": "4000"}
    with attentive() as endpoint:
        command = batch(endpoint, lines, "--store", store, "--max-cost", 40)
        ended = [run(*command, **prices) for _ in range(2)]
        spent = 1.4 * endpoint.asked
    assert [one.status for one in ended] == [6, 6]
    assert 0 < spent <= 40
    assert "Allow more with `--max-cost`" in ended[0].stderr
    assert "Resume with" not in ended[0].stderr, "the same command would end the same way"
    assert len(records_in(store)) == endpoint.asked < 30


def test_a_batch_job_is_submitted_by_one_process_and_collected_by_another(tmp_path: Path) -> None:
    lines, store = write_lines(tmp_path / "news.jsonl", range(3)), tmp_path / "runs.db"
    with ScriptedJobs(right_answer) as provider:
        asked = ("--base-url", provider.base_url, "--model", "scripted", "--workers", "0", "--via", "batch")
        submitted = run("batch", lines, "--store", store, *asked)
        early = run("batch", "--collect", "--store", store)
        provider.finish()
        collected = run("batch", "--collect", "--store", store)
        nothing = run("batch", "--collect", "--store", store)
    assert (submitted.status, early.status, collected.status, nothing.status) == (6, 6, 0, 0)
    assert f"summariser batch --collect --store {store}" in submitted.stderr
    assert "in progress: 1" in early.stderr
    assert "3 done" in collected.stderr
    assert "No batch jobs are in progress" in nothing.stderr
    assert len(records_in(store)) == 3


def test_a_budget_holds_over_kills(tmp_path: Path) -> None:
    """Answers in flight when a run is killed are in no record, and are counted all the same."""
    lines, store = write_lines(tmp_path / "news.jsonl", range(60)), tmp_path / "runs.db"
    prices = {"SUMMARISER_PRICE_INPUT": "1000", "SUMMARISER_PRICE_OUTPUT": "4000"}
    with ScriptedEndpoint().always_answers(slow) as endpoint:
        command = batch(endpoint, lines, "--store", store, "--max-cost", 60, "--concurrency", 4)
        with subprocess.Popen(
            [*PROGRAM, *command], env=environment(**prices), stderr=subprocess.DEVNULL
        ) as child:
            while endpoint.asked < 4 and child.poll() is None:
                time.sleep(0.005)
            child.send_signal(signal.SIGKILL)
        ended = run(*command, **prices)
        spent = 1.4 * endpoint.asked
    assert ended.status == 6
    assert spent <= 60


def test_a_store_that_is_taken_away_meanwhile_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "runs.db"
    inputs = [BatchInput("berth", document(1))]
    job = BatchRun(inputs, store, RunPlan(1), "batch", on_result=lambda result: store.unlink())
    assert run_job(job, Settings(workers=0)) == 7
    assert f"{store} was deleted during the run" in capsys.readouterr().err


@pytest.mark.parametrize("source", ["nofolder", "empty", "news/*.html"])
def test_a_run_of_nothing_is_wrong_usage_and_leaves_no_store(source: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = run("batch", source, "--store", "runs.db", cwd=tmp_path)
    assert (ended.status, source in ended.stderr) == (2, True)
    assert not (tmp_path / "runs.db").exists()


def test_an_estimate_needs_no_key(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The council will build 40 flats in Marden by 2027, the mayor said. " * 9)
    ended = run("batch", "a.txt", "--model", "gpt-5-mini", "--dry-run", cwd=tmp_path)
    assert ended.status == 0
    assert "1 articles to summarise" in ended.stdout and "$" in ended.stdout
