"""`RaySummariser`: the client whose pipelines run on the machines of a Ray cluster."""

from __future__ import annotations

import asyncio
import itertools
import warnings
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Generic, cast

import ray
import ray.data
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy
from typing_extensions import Unpack

from summariser.batch import Result, RunController, RunPlan, run_config_of
from summariser.batch.batch_inputs import Source
from summariser.integrations.ray.block_summariser import BlockSummariser, result_of
from summariser.integrations.ray.cluster_checks import require_local_disk
from summariser.integrations.ray.cluster_connection import connect, nodes_alive, plain_errors
from summariser.integrations.ray.input_blocks import BLOCK_BYTES, BLOCK_ROWS, Inputs, InputSource, as_input
from summariser.integrations.ray.resource_shares import actor_count, share_of
from summariser.integrations.ray.run_coordinator import RunCoordinator
from summariser.models.errors import SettingsError
from summariser.models.record import ArticleSummary, RecordT
from summariser.models.settings import Settings, SettingsOptions, load_settings
from summariser.pipeline import open_pipeline
from summariser.store import RunConfig, Store

_BLOCKS_AT_ONCE = 2
_STOP_CHECK_SECONDS = 0.5
_CALLS_AT_ONCE = 10_000
"""Of the coordinator: an actor has up to 32 at a time, and most of them wait."""


@dataclass(frozen=True)
class _Run:
    """A run under way: its coordinator, and how many actors share its limits."""

    coordinator: Any
    actors: int
    plan: RunPlan
    with_records: bool


class RaySummariser(Generic[RecordT]):
    """Makes records of articles on the machines of a Ray cluster.

    - `settings`, `schema`, `options`: as for `Summariser`. Rates, concurrency and money are limits of all
      machines together; `workers` is not used.
    - `address`: of the cluster: "auto", "local" for a cluster of this machine alone, or "host:port". This
      program runs on one of its machines, and the store is on a disk of that.
    - `actors`: how many processes summarise; default: the number of CPUs of the cluster. There are fewer
      where a limit would not give each of them a request.

    Use it as a context manager, or call `close`. Raises SettingsError where there is no cluster at the
    address, or a machine of it does not have this version of the package.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        address: str = "auto",
        actors: int | None = None,
        schema: type[RecordT] | None = None,
        **options: Unpack[SettingsOptions],
    ) -> None:
        self.settings = load_settings(settings, **options)
        if self.settings.via == "batch":
            raise SettingsError("Ray does not submit batch jobs of a provider.", "Leave out via=batch.")
        self.schema: type[RecordT] = schema or cast("type[RecordT]", ArticleSummary)
        self._actors = actors
        self._disconnect = connect(address)

    def summarise_many(
        self, sources: Iterable[Source], *, store: str | Path | None = None
    ) -> Iterator[Result[RecordT]]:
        """The results of many articles, as they come; see `Summariser.summarise_many`.

        `sources` is taken whole; files are read on this machine and web pages on the others.
        """
        inputs = partial(iter, [as_input(source) for source in sources])
        path = _path(store)
        with self._coordinated(RunPlan(), path, "summarise_many", with_records=path is None) as run:
            for results in self._results(run, inputs):
                yield from results if path is None else self._with_records(results, path)

    @contextmanager
    def summarise_dataset(self, dataset: Any, *, store: str | Path | None = None) -> Iterator[Any]:
        """A dataset with a row for each result, which is computed when it is consumed: within the context.

        A row of `dataset` has the fields of a line of JSON Lines (text, html or url; title, published, id).
        The columns of the result are those of `ROWS`, with the record as JSON. With `store`, each record is
        on disk on this machine before its row is given, and what the store has costs nothing.

        Raises, at the end of the context, the error that stopped the run.
        """
        with self._coordinated(RunPlan(), _path(store), "summarise_dataset", with_records=True) as run:
            yield self._summarised(run, dataset)

    async def run(
        self,
        inputs: Inputs,
        plan: RunPlan,
        store: Path | None = None,
        *,
        command: str = "summarise_many",
        controller: RunController | None = None,
    ) -> AsyncGenerator[Result[RecordT], None]:
        """As `AsyncSummariser.run`, for inputs that `inputs` gives when it is called on this machine.

        Records are in the store only. Leaving the iteration ends what is under way.
        """
        controller = controller or RunController()
        context = self._coordinated(plan, store, command, with_records=False)
        run = await asyncio.to_thread(context.__enter__)
        watch = asyncio.create_task(_forward_stop(controller, run.coordinator))
        error: BaseException | None = None
        try:
            blocks = self._results(run, inputs)
            while (results := await asyncio.to_thread(next, blocks, None)) is not None:
                for result in results:
                    yield result
        except BaseException as left:
            error = left
            if isinstance(left, GeneratorExit | asyncio.CancelledError):
                ray.kill(run.coordinator)
            raise
        finally:
            watch.cancel()
            await asyncio.to_thread(context.__exit__, type(error) if error else None, error, None)

    def close(self) -> None:
        """Disconnect from the cluster, if this object connected to it."""
        self._disconnect()

    def __enter__(self) -> RaySummariser[RecordT]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _coordinated(
        self, plan: RunPlan, store: Path | None, command: str, *, with_records: bool
    ) -> Iterator[_Run]:
        """A run with its coordinator, which is closed at the end. Raises the error that stopped the run."""
        if store is not None:
            require_local_disk(store)
            store = store.resolve()
        with ThreadPoolExecutor(1) as thread:  # the caller may be in an event loop, as a notebook is
            config = thread.submit(asyncio.run, self._run_config()).result()
        actors = actor_count(self.settings, self._actors or int(ray.cluster_resources().get("CPU", 1)))
        coordinator = _start_coordinator(store, config, command, self.settings.max_cost, actors)
        with plain_errors():
            ray.get(coordinator.open.remote())
        finished = False
        try:
            with plain_errors():
                yield _Run(coordinator, actors, plan, with_records)
            finished = True
        finally:
            error = None
            with suppress(ray.exceptions.RayError):  # it was killed
                error = ray.get(coordinator.close.remote(finished))
            ray.kill(coordinator)
        if error is not None:
            raise error

    async def _run_config(self) -> RunConfig:
        """What decides the records; raises SettingsError or EndpointError where there is no model to ask."""
        pipeline = await open_pipeline(self.settings, self.schema)
        try:
            return run_config_of(pipeline)
        finally:
            await pipeline.aclose()

    def _results(self, run: _Run, inputs: Inputs) -> Iterator[list[Result[RecordT]]]:
        """The results of a block at a time."""
        source = InputSource(inputs, self.settings, run.coordinator)
        here = {f"node:{ray.util.get_node_ip_address()}": 0.001}
        dataset = ray.data.read_datasource(source, num_cpus=0, resources=here, override_num_blocks=1)
        if not run.with_records:
            dataset.context.target_max_block_size = BLOCK_BYTES
        dataset.context.enable_progress_bars = False
        rows = self._summarised(run, dataset)
        with plain_errors():
            for table in rows.iter_batches(batch_size=None, batch_format="pyarrow", prefetch_batches=0):
                yield [result_of(row, self.schema) for row in table.to_pylist()]

    def _with_records(self, results: Sequence[Result[RecordT]], path: Path) -> Iterator[Result[RecordT]]:
        """The results with their records from the store."""
        with Store.open(path, read_only=True) as store:
            for one in results:
                is_new = one.status in ("done", "partial") and one.record_id is not None
                record = store.record(one.record_id or 0, self.schema) if is_new else None
                yield replace(one, record=cast("RecordT | None", record))

    def _summarised(self, run: _Run, dataset: Any) -> Any:
        share = share_of(self.settings, run.actors)
        nodes = itertools.cycle(nodes_alive())
        with warnings.catch_warnings():
            # There is no other way yet to place an actor on a node, and on another one when that dies.
            warnings.simplefilter("ignore")
            return dataset.repartition(target_num_rows_per_block=BLOCK_ROWS).map_batches(
                BlockSummariser,
                fn_constructor_args=(run.coordinator, share, self.schema, run.plan, run.with_records),
                batch_size=BLOCK_ROWS,
                batch_format="pyarrow",
                compute=ray.data.ActorPoolStrategy(
                    size=run.actors, max_concurrent_calls_per_actor=_BLOCKS_AT_ONCE
                ),
                # An actor mostly waits for the model. Without a claim on a CPU it fits on a machine that is
                # left when another one dies.
                num_cpus=0,
                ray_remote_args_fn=lambda: {"scheduling_strategy": _on(next(nodes), soft=True)},
            )


def _start_coordinator(*arguments: Any) -> Any:
    """The coordinator of a run, on this machine."""
    options: dict[str, Any] = {"num_cpus": 0, "max_concurrency": _CALLS_AT_ONCE}
    here = _on(ray.get_runtime_context().get_node_id(), soft=False)
    actor: Callable[..., Any] = ray.remote(RunCoordinator).options(**options, scheduling_strategy=here).remote
    return actor(*arguments)


def _on(node: str, *, soft: bool) -> Any:
    return NodeAffinitySchedulingStrategy(node, soft=soft)


async def _forward_stop(controller: RunController, coordinator: Any) -> None:
    """Tell the coordinator once `controller` is asked to stop."""
    while not controller.stopping:
        await asyncio.sleep(_STOP_CHECK_SECONDS)
    coordinator.stop.remote()


def _path(store: str | Path | None) -> Path | None:
    return None if store is None else Path(store)
