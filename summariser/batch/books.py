"""What a run remembers: in a store, or, without one, nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

from summariser.batch.grouping import Grouped
from summariser.store import LEASE_SECONDS, Finished, Known, Recipe, Spent, Store

CLAIM_AGAIN_SECONDS = 0.5
"""How long to wait before looking again whether another process is done with the same text."""


class Books(Protocol):
    """What is known of inputs and texts, and where results are kept."""

    def known(self, source: str) -> Known | None:
        """What became of the input of that name before."""

    def record_id(self, text_sha256: str) -> int | None:
        """The record of the article with that text, if there is one."""

    async def claim(self, text_sha256: str) -> int | None:
        """Wait until the text is this run's to work on (None), or another process has made its record."""

    async def save(self, finished: Finished) -> int | None:
        """Keep what became of an input; the number of its record. Returns when it is safe on disk."""

    async def aclose(self, *, finished: bool) -> None:
        """Write what is still to be written and end the run; `finished` where nothing is left to do."""


class NoBooks:
    """No memory: every input is new."""

    def known(self, source: str) -> Known | None:
        """Nothing is known."""
        return None

    def record_id(self, text_sha256: str) -> int | None:
        """There is no record."""
        return None

    async def claim(self, text_sha256: str) -> int | None:
        """Nobody else is there."""
        return None

    async def save(self, finished: Finished) -> int | None:
        """Nothing is kept."""
        return None

    async def aclose(self, *, finished: bool) -> None:
        """Nothing is left to write."""


class StoreBooks:
    """The books in a store file. Reads in the event loop, writes in a thread, many at a time."""

    def __init__(self, path: Path, recipe: Recipe, command: str) -> None:
        """Opens the store and begins a run of `command`; raises StoreError."""
        self._thread = ThreadPoolExecutor(1, "store")
        self._reading = Store.open(path)
        self._writing = Store.open(path)
        self._recipe_id = self._writing.recipe_id(recipe)
        self._run = self._writing.begin_run(command, self._recipe_id)
        self._renew_after = time.monotonic() + LEASE_SECONDS / 4
        self._save = Grouped(self._save_all, self._thread)
        self._claim = Grouped(self._claim_all, self._thread)

    @property
    def spent(self) -> Spent:
        """What all runs of the same command took, until it is done."""
        return self._reading.spent(self._run)

    def known(self, source: str) -> Known | None:
        """As `Books.known`."""
        return self._reading.known(source, self._recipe_id)

    def record_id(self, text_sha256: str) -> int | None:
        """As `Books.record_id`."""
        return self._reading.record_id(text_sha256, self._recipe_id)

    async def claim(self, text_sha256: str) -> int | None:
        """As `Books.claim`."""
        while not await self._claim(text_sha256):
            if (made := self.record_id(text_sha256)) is not None:
                return made
            await asyncio.sleep(CLAIM_AGAIN_SECONDS)
        return None

    async def save(self, finished: Finished) -> int | None:
        """As `Books.save`."""
        return await self._save(finished)

    async def aclose(self, *, finished: bool) -> None:
        """As `Books.aclose`."""
        await self._save.drain()
        await self._claim.drain()
        self._thread.shutdown()
        try:
            self._writing.end_run(self._run, finished=finished)
        finally:
            self._writing.close()
            self._reading.close()

    def _save_all(self, finished: Sequence[Finished]) -> list[int | None]:
        self._renew()
        self._writing.save(self._run, self._recipe_id, finished)
        return [self._id_of(one) for one in finished]

    def _id_of(self, one: Finished) -> int | None:
        if one.record is None or one.article is None:
            return one.record_id
        return self._writing.record_id(one.article.id, self._recipe_id)

    def _claim_all(self, texts: Sequence[str]) -> list[bool]:
        self._renew()
        granted = self._writing.claim_many(texts, self._recipe_id)
        return [text in granted for text in texts]

    def _renew(self) -> None:
        """Say now and then that this process lives; requests take far less time than claims last."""
        if time.monotonic() > self._renew_after:
            self._writing.renew()
            self._renew_after = time.monotonic() + LEASE_SECONDS / 4
