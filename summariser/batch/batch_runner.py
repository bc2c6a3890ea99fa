"""The run loop: many inputs, some at a time, to one result each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Generic

from summariser.batch.article_executor import ArticleExecutor, LocalExecutor
from summariser.batch.batch_inputs import BatchInput
from summariser.batch.batch_results import Result
from summariser.batch.input_processor import InputProcessor, RunPlan
from summariser.batch.input_queue import InputQueue
from summariser.batch.result_repository import ResultRepository
from summariser.batch.run_controller import RunController
from summariser.models.record import RecordT
from summariser.pipeline import ArticlePipeline

_READERS = 32
"""Threads that wait for files and web pages; the fetcher limits the requests to one host."""


class BatchRunner(Generic[RecordT]):
    """One run; `controller` watches and stops it. `executor` makes the records (default: here)."""

    def __init__(
        self,
        pipeline: ArticlePipeline[RecordT],
        repository: ResultRepository,
        plan: RunPlan,
        controller: RunController | None = None,
        executor: ArticleExecutor | None = None,
    ) -> None:
        self.controller = controller or RunController()
        self._concurrency = plan.concurrency
        self._processor: InputProcessor[RecordT] = InputProcessor(
            executor or LocalExecutor(pipeline), pipeline.settings, repository, plan, self.controller
        )

    async def run(self, inputs: InputQueue) -> AsyncGenerator[Result[RecordT], None]:
        """The results, as they come. Once it is asked to stop, inputs under way are finished.

        Raises the error that ended the run: a StoreError, a rejected key, a budget that is spent. Leaving the
        iteration early cancels what is under way.
        """
        outbox: _Outbox[RecordT] = _Outbox(self._concurrency)
        readers = ThreadPoolExecutor(_READERS, "reading")
        tasks = [asyncio.create_task(self._work(inputs, outbox, readers)) for _ in range(self._concurrency)]
        outbox.close_after(tasks)
        try:
            async for result in outbox:
                yield result
        finally:
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            readers.shutdown(wait=False, cancel_futures=True)
        for error in (self.controller.error, *ended):
            if error is not None:
                raise error

    async def _work(self, inputs: InputQueue, outbox: _Outbox[RecordT], readers: ThreadPoolExecutor) -> None:
        while not self.controller.stopping and (item := await inputs.next()) is not None:
            await self._work_on(item, outbox, readers)

    async def _work_on(self, item: BatchInput, outbox: _Outbox[RecordT], readers: ThreadPoolExecutor) -> None:
        """Apart from the loop, whose variables would hold a record of 100 KB until the next one is made."""
        self.controller.under_way += 1
        try:
            result = await self._processor.process(item, readers)
        finally:
            self.controller.under_way -= 1
        if result is not None:
            await outbox.put(result)


class _Outbox(Generic[RecordT]):
    """Results between the tasks and the caller; a task waits while `size` results are not taken."""

    def __init__(self, size: int) -> None:
        self._results: asyncio.Queue[Result[RecordT] | None] = asyncio.Queue()
        self._room = asyncio.Semaphore(size)

    async def put(self, result: Result[RecordT]) -> None:
        await self._room.acquire()
        self._results.put_nowait(result)

    def close_after(self, tasks: Collection[asyncio.Task[None]]) -> None:
        """End the iteration once all `tasks` have ended."""
        left = set(tasks)

        def on_end(task: asyncio.Task[None]) -> None:
            left.discard(task)
            if not left:
                self._results.put_nowait(None)

        for task in tasks:
            task.add_done_callback(on_end)

    async def __aiter__(self) -> AsyncIterator[Result[RecordT]]:
        while (result := await self._results.get()) is not None:
            self._room.release()
            yield result
