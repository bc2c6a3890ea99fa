"""What the actors of a run share: one repository, the money budget, and whether to stop.

It runs as a Ray actor on the driver's machine, where the store is. So a result is on a disk that survives the
machine that made it, two machines never pay for the same text, and a resumed run knows what any machine did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from summariser.batch import ResultRepository, open_repository
from summariser.integrations.ray.resource_shares import BudgetPool
from summariser.models.article import Article
from summariser.models.errors import InternalError, SettingsError, SummariserError
from summariser.store import InputOutcome, KnownInput, Lease, LeaseRequest, RunConfig

_MAX_DEATHS = 2
"""An article fails after so many deaths of processes that worked on it, instead of killing one more."""


class RunCoordinator:
    """Coordinates one run. Its methods are called from other machines; `open` comes first, `close` last."""

    def __init__(
        self, store: Path | None, run_config: RunConfig, command: str, max_cost: float | None, actors: int
    ) -> None:
        self._opening = store, run_config, command
        self._fingerprint = run_config.sha256
        self._max_cost, self._actors = max_cost, actors
        self._repository: ResultRepository
        self._budget: BudgetPool
        self._processes: dict[str, str] = {}
        self._held: dict[str, dict[str, Article]] = {}
        self._deaths: Counter[str] = Counter()
        self._stopping = False
        self._error: SummariserError | None = None

    async def open(self) -> None:
        """Open the store; raises StoreError."""
        self._repository = open_repository(*self._opening)
        self._budget = BudgetPool(self._max_cost, self._repository.spent_usd, self._actors)

    async def register(self, actor: str, process: str, node: str, fingerprint: str) -> None:
        """An actor has started, in `process`; what it held in an earlier process is free again.

        Raises SettingsError if it makes other records: the settings, prompts or version of `node` differ.
        """
        if fingerprint != self._fingerprint:
            raise SettingsError(
                f"The node {node} would make other records than this machine: its version, its prompts or "
                "its environment differ.",
                "Install the same version on each node, and set no SUMMARISER_… variables there.",
            )
        died = self._processes.get(actor)
        self._processes[actor] = process
        self._held[process] = {}
        for text, article in self._held.pop(died or "", {}).items():
            self._deaths[text] += 1
            await self._repository.release_lease(article)

    async def begin_block(self, sources: Sequence[str]) -> list[KnownInput | None] | None:
        """What is known of the inputs of a block; None if the run stops and the block is left."""
        if self._stopping:
            return None
        return [self._repository.known(source) for source in sources]

    async def acquire_lease(self, process: str, request: LeaseRequest) -> Lease:
        """As `ResultRepository.acquire_lease`, for an actor in `process`.

        Raises InternalError for an article that killed several.
        """
        article = request.article
        if self._deaths[article.id] >= _MAX_DEATHS:
            raise InternalError(
                f"The worker process died {_MAX_DEATHS} times while it worked on this article.",
                "It may need more memory than the nodes have.",
            )
        lease = await self._repository.acquire_lease(request)
        if lease.granted:
            if process not in self._held:  # it died while it waited
                await self._repository.release_lease(article)
                return Lease()
            self._held[process][article.id] = article
        return lease

    async def release_lease(self, process: str, article: Article) -> None:
        """As `ResultRepository.release_lease`."""
        self._held.get(process, {}).pop(article.id, None)
        await self._repository.release_lease(article)

    async def save(self, process: str, outcome: InputOutcome) -> int | None:
        """As `ResultRepository.save`."""
        record_id = await self._repository.save(outcome)
        if outcome.article is not None:
            self._held.get(process, {}).pop(outcome.article.id, None)
            self._deaths.pop(outcome.article.id, None)
        return record_id

    async def grant(self, process: str) -> float:
        """More money for an actor, in US dollars. Raises BudgetSpent."""
        granted = self._budget.grant(process)
        self._repository.commit_spend(self._budget.exposed)
        return granted

    async def settle(self, process: str, spent: float) -> None:
        """What an actor without requests in flight has spent."""
        self._budget.settle(process, spent)

    async def stop(self, error: SummariserError | None = None) -> None:
        """Begin no more blocks; `error` is why, if something is wrong."""
        self._stopping = True
        self._error = self._error or error

    async def is_stopping(self) -> bool:
        """Whether no more blocks are begun."""
        return self._stopping

    async def close(self, finished: bool) -> SummariserError | None:
        """End the run; `finished` if all inputs were given. Returns the error that stopped it."""
        if self._budget.limit is not None:
            self._repository.commit_spend(self._budget.exposed)
        await self._repository.aclose(finished=finished and not self._stopping)
        return self._error
