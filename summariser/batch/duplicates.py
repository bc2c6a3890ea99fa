"""Texts that are under way: of two inputs with the same one, the second waits for the record of the first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Texts:
    """The texts that this process works on."""

    def __init__(self) -> None:
        self._turns: dict[str, _Turn] = {}

    @asynccontextmanager
    async def turn(self, text_sha256: str) -> AsyncIterator[None]:
        """Wait until nobody else works on the text."""
        turn = self._turns.setdefault(text_sha256, _Turn())
        turn.wanted += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.wanted -= 1
            if not turn.wanted:
                del self._turns[text_sha256]


class _Turn:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.wanted = 0
