"""The gate that each single request to a model passes: where a batch holds its pace and its budget."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

from summariser.schema import Usage


class Passage(Protocol):
    """One request under way; told what came of it. Told nothing, it counts as lost on the way."""

    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """The endpoint answered; `usage` is None where the answer names none (an error)."""


class Gate(Protocol):
    """Lets requests pass when there is room for them."""

    def admit(self, characters: int, max_output_tokens: int) -> AbstractAsyncContextManager[Passage]:
        """Wait for room for a request of `characters` of prompt.

        Raises BudgetSpent where its highest price is more than is left.
        """


class _Unwatched:
    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        return None


class _Open:
    """No limits."""

    @asynccontextmanager
    async def admit(self, characters: int, max_output_tokens: int) -> AsyncIterator[Passage]:
        yield _Unwatched()


OPEN: Gate = _Open()
