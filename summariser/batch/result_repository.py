"""What a run remembers: in a store, or, without one, nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from summariser.batch.batch_inputs import BatchInput
from summariser.batch.provider_jobs import BatchJobRepository
from summariser.batch.write_batcher import BatchedCall
from summariser.models.article import Article
from summariser.models.errors import AnswerPending, SettingsError
from summariser.store import LEASE_SECONDS, InputOutcome, KnownInput, Lease, LeaseRequest, RunConfig, Store
from summariser.store.near_duplicates import bands_of

CLAIM_AGAIN_SECONDS = 0.5
"""How long to wait before looking again whether another process is done with the same text."""


class ResultRepository(Protocol):
    """What is known of inputs and texts, and where results are kept."""

    @property
    def spent_usd(self) -> float:
        """What earlier runs of the same command took, as far as prices are known."""

    def known(self, source: str) -> KnownInput | None:
        """What became of the input of that name before."""

    async def claim(self, article: Article, *, dedupe: bool) -> Lease:
        """Wait until the article is this run's to work on, or there is a record that stands for it.

        With `dedupe` that of a near-duplicate does, too.
        """

    async def save(self, finished: InputOutcome) -> int | None:
        """Keep what became of an input; the number of its record. Returns when it is safe on disk."""

    async def wait(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """Keep an article whose answer will come from a batch job."""

    def commit_money(self, usd: float) -> None:
        """Keep that so much may have been spent, before it is."""

    async def aclose(self, *, finished: bool) -> None:
        """Write what is still to be written and end the run; `finished` where nothing is left to do."""


class NullRepository:
    """No memory: every input is new."""

    spent_usd = 0.0

    def known(self, source: str) -> KnownInput | None:
        """Nothing is known."""
        return None

    async def claim(self, article: Article, *, dedupe: bool) -> Lease:
        """Nobody else is there."""
        return Lease(granted=True)

    async def save(self, finished: InputOutcome) -> int | None:
        """Nothing is kept."""
        return None

    async def wait(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """Without a store nothing can wait."""
        raise SettingsError("A batch job needs a store.", "Name one with `--store`.")

    def commit_money(self, usd: float) -> None:
        """Nothing is kept."""

    async def aclose(self, *, finished: bool) -> None:
        """Nothing is left to write."""


class SqliteRepository:
    """The books in a store file. Reads in the event loop, writes in a thread, many at a time."""

    def __init__(self, path: Path, run_config: RunConfig, command: str) -> None:
        """Opens the store and begins a run of `command`; raises StoreError."""
        self._thread = ThreadPoolExecutor(1, "store")
        self._reading = Store.open(path)
        self._writing = Store.open(path)
        self._run_config_id = self._writing.run_config_id(run_config)
        self.repository = BatchJobRepository(self._writing, self._run_config_id)
        self._run = self._writing.begin_run(command, self._run_config_id)
        self._renew_after = time.monotonic() + LEASE_SECONDS / 4
        self._save = BatchedCall(self._save_all, self._thread)
        self._claim = BatchedCall(self._claim_all, self._thread)

    @property
    def spent_usd(self) -> float:
        """As `ResultRepository.spent_usd`."""
        return self._reading.spent(self._run).usd or 0.0

    def known(self, source: str) -> KnownInput | None:
        """As `ResultRepository.known`."""
        return self._reading.known(source, self._run_config_id)

    async def claim(self, article: Article, *, dedupe: bool) -> Lease:
        """As `ResultRepository.claim`."""
        wanted = _Wish(article, dedupe)
        while True:
            claim = await self._claim(wanted)
            if claim.granted or claim.record_id is not None:
                return claim
            await asyncio.sleep(CLAIM_AGAIN_SECONDS)

    async def save(self, finished: InputOutcome) -> int | None:
        """As `ResultRepository.save`."""
        return await self._save(finished)

    async def wait(self, item: BatchInput, article: Article, pending: AnswerPending) -> None:
        """As `ResultRepository.wait`."""
        arguments = (item, article, pending.body, pending.occurrence)
        await asyncio.get_running_loop().run_in_executor(self._thread, self.repository.wait, *arguments)

    def commit_money(self, usd: float) -> None:
        """As `ResultRepository.commit_money`; waits for the disk, which is rare."""
        self._writing.commit_money(self._run, usd)

    async def aclose(self, *, finished: bool) -> None:
        """As `ResultRepository.aclose`."""
        await self._save.drain()
        await self._claim.drain()
        await asyncio.get_running_loop().run_in_executor(self._thread, self.repository.sweep)
        self._thread.shutdown()
        try:
            self._writing.end_run(self._run, finished=finished)
        finally:
            self._writing.close()
            self._reading.close()

    def _save_all(self, finished: Sequence[InputOutcome]) -> list[int | None]:
        self._renew()
        self._writing.save(self._run, self._run_config_id, finished)
        return [self._id_of(one) for one in finished]

    def _id_of(self, one: InputOutcome) -> int | None:
        if one.record is None or one.article is None:
            return one.record_id
        return self._writing.record_id(one.article.id, self._run_config_id)

    def _claim_all(self, wishes: Sequence[_Wish]) -> list[Lease]:
        self._renew()
        return self._writing.claim([wish.wanted for wish in wishes], self._run_config_id)

    def _renew(self) -> None:
        """Say now and then that this process lives; requests take far less time than claims last."""
        if time.monotonic() > self._renew_after:
            self._writing.renew()
            self._renew_after = time.monotonic() + LEASE_SECONDS / 4


@dataclass(frozen=True)
class _Wish:
    """An article to be claimed; what its bands are is found out in the store's thread, once."""

    article: Article
    dedupe: bool

    @cached_property
    def wanted(self) -> LeaseRequest:
        return LeaseRequest(self.article, bands_of(self.article.text) if self.dedupe else ())
