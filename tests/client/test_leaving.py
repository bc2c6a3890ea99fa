"""Leaving in the middle: a loop that is broken out of, Ctrl-C, a second event loop."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncGenerator, Iterator
from concurrent.futures import Future
from contextlib import closing
from typing import Any

import pytest
from harbour import ARTICLE
from many import attentive, document

from summariser import AsyncSummariser, SettingsError, Summariser, summarise_many
from summariser.client import event_loop_thread
from summariser.client.event_loop_thread import EventLoopThread


@pytest.fixture
def silent_endpoint() -> Iterator[str]:
    """An endpoint that takes requests and never answers."""
    with closing(socket.create_server(("127.0.0.1", 0), backlog=64)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1"


def test_breaking_out_of_the_iteration_ends_it_at_once(silent_endpoint: str) -> None:
    """One of the articles fails without a request, so there is something to break out at."""
    sources = ["no-such-file.txt", *map(document, range(8))]
    started = time.monotonic()
    for result in summarise_many(sources, base_url=silent_endpoint, model="m-7b"):
        assert result.status == "failed"
        started = time.monotonic()
        break
    assert time.monotonic() - started < 10


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(
    "program",
    [
        "summarise(document(0), base_url=sys.argv[1], model='m-7b')",
        "list(summarise_many(map(document, range(8)), base_url=sys.argv[1], model='m-7b'))",
    ],
)
def test_ctrl_c_ends_a_program_that_waits_for_a_silent_endpoint(program: str, silent_endpoint: str) -> None:
    code = (
        "import sys\nfrom many import document\nfrom summariser import summarise, summarise_many\n"
        f"print('ready', flush=True)\n{program}"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", code, silent_endpoint],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(4)
        child.send_signal(signal.SIGINT)
        _, said = child.communicate(timeout=30)
    assert said.strip().endswith("KeyboardInterrupt")


def test_a_program_that_closes_nothing_ends_without_a_word() -> None:
    code = (
        "from many import document\nfrom summariser import Summariser\n"
        "client = Summariser(model='extractive')\nresults = client.summarise_many(map(document, range(5)))\n"
        "print(next(results).status)"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")


def test_one_client_makes_one_connection_for_many_articles() -> None:
    with attentive() as endpoint, Summariser(base_url=endpoint.base_url, model="m-7b") as client:
        records = [client.summarise(document(number)) for number in range(3)]
        statuses = [result.status for result in client.summarise_many(map(document, range(3, 6)))]
    assert len({record.headline for record in records}) == 3
    assert statuses == ["done"] * 3


def test_a_client_may_be_used_again_after_it_was_closed() -> None:
    client = Summariser(model="extractive")
    for _ in range(2):
        assert client.summarise(ARTICLE).headline
        client.close()
        client.close()


def test_a_client_works_in_one_event_loop_after_another_but_not_in_two() -> None:
    client = AsyncSummariser(model="extractive")
    assert asyncio.run(client.summarise(ARTICLE)).headline
    assert asyncio.run(client.summarise(ARTICLE)).headline

    async def inside_another() -> None:
        await client.summarise(ARTICLE)
        with Summariser(model="extractive") as other:
            other._client = client
            other.summarise(ARTICLE)

    with pytest.raises(SettingsError, match="another event loop"):
        asyncio.run(inside_another())


def test_an_iteration_whose_interrupted_step_ends_late_is_closed_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on a busy machine, where a step takes more than a second to end."""
    monkeypatch.setattr(event_loop_thread, "STOP_SECONDS", 0.0)
    stepping, ended = threading.Event(), threading.Event()

    async def results() -> AsyncGenerator[int, None]:
        yield 1
        try:
            stepping.set()
            await asyncio.sleep(30)
        finally:
            await asyncio.sleep(0.2)
            ended.set()

    def interrupted(outcome: Future[Any]) -> Any:
        stepping.wait()
        raise KeyboardInterrupt

    thread = EventLoopThread()
    iteration = thread.iterate(results())
    assert next(iteration) == 1
    with monkeypatch.context() as patched:
        wait_for = event_loop_thread._wait_for
        answers = iter([interrupted, wait_for])
        patched.setattr(event_loop_thread, "_wait_for", lambda outcome: next(answers)(outcome))
        with pytest.raises(KeyboardInterrupt):
            next(iteration)
    assert ended.is_set()
    thread.close()
