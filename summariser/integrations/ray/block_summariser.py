"""The actor: a pipeline and a run loop that turn blocks of inputs into rows of results."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Awaitable
from contextlib import aclosing
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pyarrow
import ray

from summariser.batch import (
    BatchInput,
    BatchRunner,
    InputQueue,
    Result,
    RunController,
    RunPlan,
    run_config_of,
)
from summariser.integrations.ray.input_blocks import inputs_of_block
from summariser.integrations.ray.remote_repository import PooledBudgetLimiter, RemoteRepository
from summariser.llm.rate_limits import ProcessLimiter
from summariser.models.errors import StoreError, SummariserError
from summariser.models.record import ArticleSummary, Usage
from summariser.models.settings import Settings
from summariser.pipeline import ArticlePipeline, open_pipeline

ROWS = pyarrow.schema(
    [
        *((name, pyarrow.string()) for name in ("source", "status", "reason", "error", "record")),
        *((name, pyarrow.int64()) for name in ("record_id", *Usage.model_fields)),
        ("cost_usd", pyarrow.float64()),
    ]
)
"""The columns of a result; `record` is its JSON."""
_WATCH_SECONDS = 5.0


class BlockSummariser:
    """Turns a block of inputs into a table of `ROWS`. Made by Ray Data, on any machine.

    `settings` are the share of one actor. `with_records` puts the records into the rows.
    """

    def __init__(
        self,
        coordinator: Any,
        settings: Settings,
        schema: type[ArticleSummary],
        plan: RunPlan,
        with_records: bool,
    ) -> None:
        self._coordinator = coordinator
        self._settings = settings
        self._schema = schema
        self._plan = plan
        self._with_records = with_records
        self._process = uuid4().hex
        self._limiter = PooledBudgetLimiter(
            ProcessLimiter(settings), lambda: self._call("grant", self._process)
        )
        self._controller = RunController()
        self._opening = asyncio.Lock()
        self._pipeline: ArticlePipeline[Any] | None = None
        self._blocks = 0
        self._watching: asyncio.Task[None] | None = None

    async def __call__(self, block: Any) -> Any:
        """The results of a block; of none of its inputs once the run stops."""
        self._blocks += 1
        rows: list[dict[str, Any]] = []
        try:
            await self._summarise(inputs_of_block(block), rows)
        except SummariserError as error:
            await self._call("stop", error)
        finally:
            self._blocks -= 1
            if not self._blocks and self._settings.max_cost is not None:
                await self._call("settle", self._process, self._limiter.return_rest())
        return pyarrow.Table.from_pylist(rows, schema=ROWS)

    async def _summarise(self, inputs: list[BatchInput], rows: list[dict[str, Any]]) -> None:
        """Add a row for each input as it ends; raises what ends the run."""
        pipeline = await self._opened()
        known = await self._call("begin_block", [one.source for one in inputs])
        if known is None:
            return
        before = {one.source: found for one, found in zip(inputs, known, strict=True) if found}
        repository = RemoteRepository(self._call, self._process, before)
        plan = replace(self._plan, concurrency=len(inputs))
        runner = BatchRunner(pipeline, repository, plan, self._controller)
        async with aclosing(runner.run(InputQueue(inputs))) as results:
            async for result in results:
                rows.append(self._row(result))

    async def _opened(self) -> ArticlePipeline[Any]:
        async with self._opening:
            if self._pipeline is None:
                limiter = self._limiter
                pipeline = await open_pipeline(self._settings, self._schema, rate_limiter=limiter)
                actor = ray.get_runtime_context().get_actor_id() or self._process
                fingerprint = run_config_of(pipeline).sha256
                await self._call("register", actor, self._process, socket.gethostname(), fingerprint)
                self._watching = asyncio.create_task(self._watch())
                self._pipeline = pipeline
        return self._pipeline

    async def _watch(self) -> None:
        """End this process when the coordinator is gone, and so the driver: nobody takes its results."""
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            try:
                await self._call("is_stopping")
            except StoreError:
                os._exit(1)

    async def _call(self, method: str, *arguments: Any) -> Any:
        """Call a method of the coordinator; errors of this package are raised as they are."""
        return await plain(getattr(self._coordinator, method).remote(*arguments))

    def _row(self, result: Result[Any]) -> dict[str, Any]:
        record = result.record.model_dump_json() if result.record and self._with_records else None
        return {
            "source": result.source,
            "status": result.status,
            "reason": result.reason,
            "error": str(result.error) if result.error else None,
            "record": record,
            "record_id": result.record_id,
            **result.usage.model_dump(),
            "cost_usd": result.cost_usd,
        }


async def plain(answer: Awaitable[Any]) -> Any:
    """The answer of another process. Its SummariserError is raised as it is, its death as StoreError."""
    try:
        return await answer
    except ray.exceptions.RayTaskError as error:
        if isinstance(error.cause, SummariserError):
            raise error.cause from None
        raise
    except ray.exceptions.RayActorError as error:
        raise StoreError(
            "The process that keeps the store of this run has ended.", "Run the same command to resume."
        ) from error


def result_of(row: dict[str, Any], schema: type[ArticleSummary]) -> Result[Any]:
    """The result that a row tells of; its error is a SummariserError with the same words."""
    record = schema.model_validate_json(row["record"]) if row["record"] else None
    usage = Usage(**{name: row[name] for name in Usage.model_fields})
    error = SummariserError(row["error"]) if row["error"] else None
    named = {name: row[name] for name in ("source", "status", "reason", "record_id", "cost_usd")}
    return Result(**named, record=record, error=error, usage=usage)
