"""What becomes of the articles at a desk whose process is killed, or gets a Ctrl-C meant for the run."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys

import pytest
from many import document, text_of

from summariser.models.settings import Settings
from summariser.pipeline.workers import process_pool as desks
from summariser.pipeline.workers.article_session import GroundingOptions


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_all_articles_of_a_desk_that_is_hit_are_worked_on(
    blow: signal.Signals, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Also those in the queue, and also while the process still starts."""
    monkeypatch.setattr(desks, "INLINE_FIRST", 0)
    asyncio.run(_hit(blow))
    assert capfd.readouterr().err == ""


async def _hit(blow: signal.Signals) -> None:
    others = set(multiprocessing.active_children())
    worker_pool = desks.ProcessPool(GroundingOptions(Settings()), 1)
    opening = [asyncio.create_task(worker_pool.open(document(number))) for number in range(4)]
    while not (started := set(multiprocessing.active_children()) - others):
        await asyncio.sleep(0)
    os.kill(next(iter(started)).pid or 0, blow)
    try:
        works = await asyncio.gather(*opening)
        drafts = [await work.draft_by_rules() for work in works]
    finally:
        await worker_pool.aclose()

    assert [work.article.text.split()[8] for work in works] == [text_of(n).split()[8] for n in range(4)]
    assert all(draft.figures for draft in drafts)
