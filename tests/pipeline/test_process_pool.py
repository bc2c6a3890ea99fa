"""Worker processes that are killed, hang, or get a Ctrl-C that is meant for the run."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
import time

import pytest
from many import document, text_of

from summariser.models.errors import InternalError, UnreadableInput
from summariser.models.record import ArticleSummary
from summariser.models.settings import load_settings
from summariser.pipeline import open_pipeline
from summariser.pipeline.workers import process_pool


@pytest.fixture(autouse=True)
def all_in_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_pool, "INLINE_FIRST", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_all_articles_of_a_worker_that_is_hit_are_worked_on(
    blow: signal.Signals, capfd: pytest.CaptureFixture[str]
) -> None:
    """Also those in the queue, and also while the process still starts."""
    asyncio.run(_hit(blow))
    assert capfd.readouterr().err == ""


async def _hit(blow: signal.Signals) -> None:
    others = set(multiprocessing.active_children())
    pipeline = await open_pipeline(load_settings(model="extractive", workers=1), ArticleSummary)
    preparing = [asyncio.create_task(pipeline.prepare(document(number))) for number in range(4)]
    while not (started := set(multiprocessing.active_children()) - others):
        await asyncio.sleep(0)
    os.kill(next(iter(started)).pid or 0, blow)
    try:
        prepared = await asyncio.gather(*preparing)
        drafts = [(await pipeline.extractor.extract(scanned)).draft for scanned in prepared]
    finally:
        await pipeline.aclose()

    assert [scanned.article.text.split()[8] for scanned in prepared] == [
        text_of(n).split()[8] for n in range(4)
    ]
    assert all(draft.figures for draft in drafts)


def test_a_call_that_hangs_is_given_up_after_two_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_pool, "STEP_SECONDS", 8.0)  # a worker of a busy machine starts in three

    async def hang() -> int:
        pool = process_pool.ProcessPool(1)
        try:
            with pytest.raises(UnreadableInput, match=r"a\.txt"):
                await pool.run("a.txt", time.sleep, 600)
            return await pool.run("b.txt", len, "next")
        finally:
            await pool.aclose()

    assert asyncio.run(hang()) == 4


def test_an_error_in_a_worker_comes_back_with_its_traceback() -> None:
    async def divide() -> None:
        pool = process_pool.ProcessPool(1)
        try:
            await pool.run("a.txt", divmod, 1, 0)
        finally:
            await pool.aclose()

    with pytest.raises(InternalError, match="ZeroDivisionError") as raised:
        asyncio.run(divide())
    assert "Traceback" in raised.value.trace
