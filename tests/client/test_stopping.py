"""Stopping: a closed iteration, Ctrl-C and an interrupted cell end at once, with a silent endpoint too."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from many import document, right_answer
from scripted_endpoint import Asked, ScriptedEndpoint

from summariser import AsyncSummariser, Summariser
from summariser.models.errors import SettingsError


def answers_once_then_never(asked: Asked) -> object:
    """The first request is answered; the others wait for half a minute."""
    answers_once_then_never.count += 1  # type: ignore[attr-defined]
    if answers_once_then_never.count > 1:  # type: ignore[attr-defined]
        time.sleep(30)
    return right_answer(asked)


@pytest.fixture(autouse=True)
def none_asked() -> None:
    answers_once_then_never.count = 0  # type: ignore[attr-defined]


def test_a_closed_iteration_ends_the_run_within_a_second() -> None:
    with (
        ScriptedEndpoint().always_answers(answers_once_then_never) as endpoint,  # type: ignore[arg-type]
        Summariser(base_url=endpoint.base_url, model="scripted", concurrency=2) as client,
    ):
        results = client.summarise_many(map(document, range(5)))
        assert next(results).status == "done"
        left = time.monotonic()
        results.close()  # type: ignore[attr-defined]
        assert time.monotonic() - left < 10


CELL = """
import asyncio
from summariser import RawDocument, summarise
async def cell():
    print("asked", flush=True)
    summarise(RawDocument({text!r}, "a"), base_url={url!r}, model="m")
asyncio.run(cell())
"""
SCRIPT = """
from summariser import RawDocument, summarise_many
print("asked", flush=True)
list(summarise_many([RawDocument({text!r}, "a")], base_url={url!r}, model="m"))
"""


@pytest.mark.parametrize("code", [CELL, SCRIPT], ids=["cell", "script"])
def test_an_interrupt_ends_a_call_to_a_silent_endpoint(code: str, tmp_path: Path) -> None:
    with ScriptedEndpoint().hangs(30).hangs(30) as endpoint:
        words = code.format(text=document(0).text, url=endpoint.base_url)
        with subprocess.Popen(
            [sys.executable, "-c", words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=tmp_path
        ) as process:
            deadline = time.monotonic() + 60
            while not endpoint.requests and time.monotonic() < deadline:
                time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            interrupted = time.monotonic()
            process.wait(20)
            assert time.monotonic() - interrupted < 10
    assert process.returncode != 0


def test_one_client_works_in_two_loops_one_after_the_other() -> None:
    with ScriptedEndpoint().always_answers(right_answer) as endpoint:
        client: AsyncSummariser = AsyncSummariser(base_url=endpoint.base_url, model="scripted")
        records = [asyncio.run(client.summarise(document(number))) for number in range(2)]
    assert len(records) == 2


def test_one_client_in_two_running_loops_is_said_at_once() -> None:
    with ScriptedEndpoint().always_answers(right_answer) as endpoint:
        client: AsyncSummariser = AsyncSummariser(base_url=endpoint.base_url, model="scripted")
        other = asyncio.new_event_loop()
        try:
            other.run_until_complete(client.summarise(document(0)))
            with pytest.raises(SettingsError, match="another event loop"):
                asyncio.run(client.summarise(document(1)))
        finally:
            other.run_until_complete(client.aclose())
            other.close()


def test_a_verification_without_an_answer_does_not_hold_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summariser.llm.model_client.LEAST_PATIENCE", 0.2)
    with (
        ScriptedEndpoint().always_answers(answers_once_then_never) as endpoint,  # type: ignore[arg-type]
        Summariser(base_url=endpoint.base_url, model="scripted", verify=True) as client,
    ):
        provenance = client.summarise(document(0)).provenance
    assert provenance.verification.status == "unverified"
    assert answers_once_then_never.count == 2, "it is not asked again"  # type: ignore[attr-defined]
