"""Where a run keeps its results and looks up earlier ones: in a store, or nowhere."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

from summariser.batch.batch_inputs import BatchInput
from summariser.batch.provider_jobs import BatchJobRepository, JobAnswers, NoJobAnswers
from summariser.batch.provider_jobs.job_repository import JobAnswer
from summariser.batch.write_batcher import BatchedCall
from summariser.models.article import Article
from summariser.models.errors import AnswerPending, SettingsError
from summariser.store import LEASE_SECONDS, InputOutcome, KnownInput, Lease, LeaseRequest, RunConfig, Store

COMMIT_SECONDS = 0.1
"""Time between two commits of results: each waits for the disk, however many results it has."""
LEASE_SECONDS_APART = 0.03
"""Time between two transactions of leases, which do not wait for the disk."""
LEASE_POLL_SECONDS = 0.5
"""How often to look whether another process has finished the same text."""


class ResultRepository(JobAnswers, Protocol):
    """The inputs, articles and results of a run and of those before it."""

    @property
    def spent_usd(self) -> float:
        """What earlier runs of the same command cost, as far as prices are known."""
        ...

    def known(self, source: str) -> KnownInput | None:
        """The latest outcome of the input of that name."""
        ...

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        """Wait until this run may work on an article, or there is a record that stands for it."""
        ...

    async def release_lease(self, article: Article) -> None:
        """Give back a lease without an outcome."""
        ...

    async def save(self, outcome: InputOutcome) -> int | None:
        """Keep the outcome of an input; the number of its record. Returns when it is safe on disk."""
        ...

    async def defer(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """Keep an article whose answer will come from a batch job."""
        ...

    def commit_spend(self, usd: float) -> None:
        """Keep the amount that may have been spent, before it is."""
        ...

    async def aclose(self, *, finished: bool) -> None:
        """Write what is still to be written and end the run; `finished` if nothing is left to do."""
        ...


class NullRepository(NoJobAnswers):
    """Keeps nothing, so every input is new."""

    spent_usd = 0.0

    def known(self, source: str) -> KnownInput | None:
        return None

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        return Lease(granted=True)

    async def release_lease(self, article: Article) -> None:
        return None

    async def save(self, outcome: InputOutcome) -> int | None:
        return None

    async def defer(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """Raises SettingsError."""
        raise SettingsError("A batch job needs a store.", "Name one with `--store`.")

    def commit_spend(self, usd: float) -> None:
        return None

    async def aclose(self, *, finished: bool) -> None:
        return None


class SqliteRepository:
    """Keeps everything in a store file. Reads in the event loop, writes in a thread, many at a time."""

    def __init__(self, path: Path, run_config: RunConfig, command: str) -> None:
        """Opens the store and begins a run of `command`; raises StoreError."""
        self._thread = ThreadPoolExecutor(1, "store")
        self._reading = Store.open(path)
        self._writing = Store.open(path)
        self._run_config_id = self._writing.run_config_id(run_config)
        self._jobs = BatchJobRepository(self._writing, self._run_config_id)
        self._run = self._writing.begin_run(command, self._run_config_id)
        self._renew_after = time.monotonic() + LEASE_SECONDS / 4
        self._save = BatchedCall(self._save_all, self._thread, COMMIT_SECONDS)
        self._acquire = BatchedCall(self._acquire_all, self._thread, LEASE_SECONDS_APART)

    @property
    def spent_usd(self) -> float:
        """As `ResultRepository.spent_usd`."""
        return self._reading.spent(self._run).usd or 0.0

    async def job_answer(self, digest: str, occurrence: int) -> JobAnswer | None:
        """As `JobAnswers.job_answer`."""
        return await self._jobs.job_answer(digest, occurrence)

    def known(self, source: str) -> KnownInput | None:
        """As `ResultRepository.known`."""
        return self._reading.known(source, self._run_config_id)

    async def acquire_lease(self, request: LeaseRequest) -> Lease:
        """As `ResultRepository.acquire_lease`."""
        while True:
            lease = await self._acquire(request)
            if lease.granted or lease.record_id is not None:
                return lease
            await asyncio.sleep(LEASE_POLL_SECONDS)

    async def release_lease(self, article: Article) -> None:
        """As `ResultRepository.release_lease`."""
        arguments = ([article.id], self._run_config_id)
        await asyncio.get_running_loop().run_in_executor(
            self._thread, self._writing.release_leases, *arguments
        )

    async def save(self, outcome: InputOutcome) -> int | None:
        """As `ResultRepository.save`."""
        return await self._save(outcome)

    async def defer(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """As `ResultRepository.defer`."""
        arguments = (item, article, pending.body, pending.occurrence)
        await asyncio.get_running_loop().run_in_executor(self._thread, self._jobs.defer, *arguments)

    def commit_spend(self, usd: float) -> None:
        """As `ResultRepository.commit_spend`; waits for the disk, which is rare."""
        self._writing.commit_spend(self._run, usd)

    async def aclose(self, *, finished: bool) -> None:
        """As `ResultRepository.aclose`."""
        await self._save.drain()
        await self._acquire.drain()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._jobs.forget_finished)
        self._thread.shutdown()
        try:
            self._writing.end_run(self._run, finished=finished)
        finally:
            self._writing.close()
            self._reading.close()

    def _save_all(self, outcomes: Sequence[InputOutcome]) -> list[int | None]:
        self._renew_leases()
        self._writing.save(self._run, self._run_config_id, outcomes)
        return [self._record_id(one) for one in outcomes]

    def _record_id(self, outcome: InputOutcome) -> int | None:
        if outcome.record is None or outcome.article is None:
            return outcome.record_id
        return self._writing.record_id(outcome.record.article.id, self._run_config_id)

    def _acquire_all(self, wanted: Sequence[LeaseRequest]) -> list[Lease]:
        self._renew_leases()
        return self._writing.acquire_leases(wanted, self._run_config_id)

    def _renew_leases(self) -> None:
        """Renew the leases of this process now and then; requests take far less time than a lease lasts."""
        if time.monotonic() > self._renew_after:
            self._writing.renew_leases()
            self._renew_after = time.monotonic() + LEASE_SECONDS / 4


def open_repository(store: Path | None, run_config: RunConfig, command: str) -> ResultRepository:
    """The repository of a run of `command`: the store at that path, or none. Raises StoreError."""
    return NullRepository() if store is None else SqliteRepository(store, run_config, command)
