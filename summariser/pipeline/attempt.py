"""Where the asking about one article stands: what was answered, what holds, how often to ask again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from summariser.extractors.drafters import Extraction
from summariser.grounding import Grounded
from summariser.llm.response_schema import MALFORMED
from summariser.models.draft import Fault
from summariser.models.errors import (
    AnswerError,
    BudgetSpent,
    EndpointError,
    NothingGrounded,
    ReplyCut,
    ReplyEmpty,
    ReplyMalformed,
)
from summariser.models.record import Finding, Usage
from summariser.pipeline.verification import Verification


@dataclass
class RetryBudget:
    """How often the model may still be asked again: for items that failed, and for replies that were none."""

    reasks: int
    replies: int

    def has_for(self, faults: Sequence[Fault]) -> bool:
        """Whether to ask again because of `faults`; what is granted is used up."""
        if not faults:
            return False
        if all(fault.rule == MALFORMED for fault in faults):
            return self._take_reply()
        self.reasks -= 1
        return self.reasks >= 0

    async def whole_reply(self, ask: Callable[[], Awaitable[Extraction]]) -> Extraction:
        """The answer to `ask`; one that was cut or came empty may come whole when it is asked for again."""
        while True:
            try:
                return await ask()
            except (ReplyCut, ReplyEmpty):
                if not self._take_reply():
                    raise

    def _take_reply(self) -> bool:
        self.replies -= 1
        return self.replies >= 0


@dataclass(frozen=True)
class GroundingState:
    """Where the asking stands: what is good, what is still faulty, what was ever rejected, what it took."""

    grounded: Grounded
    faults: tuple[Fault, ...]
    rejected: tuple[Fault, ...]
    usage: Usage
    requests: int
    notes: tuple[Finding, ...] = ()
    reading: Verification = field(default_factory=Verification)

    @classmethod
    def after(
        cls, before: GroundingState | None, extraction: Extraction, grounded: Grounded
    ) -> GroundingState:
        faults = (*extraction.faults, *grounded.faults)
        if before is None:
            return cls(grounded, faults, faults, extraction.usage, extraction.requests)
        return cls(
            grounded,
            faults,
            (*before.rejected, *faults),
            before.usage + extraction.usage,
            before.requests + extraction.requests,
            before.notes,
            before.reading,
        )

    def read(self, reading: Verification, grounded: Grounded, refused: Sequence[Fault]) -> GroundingState:
        """After the second reader refused some items; `grounded` is without them."""
        return replace(
            self,
            grounded=grounded,
            faults=(*self.faults, *refused),
            rejected=(*self.rejected, *refused),
            reading=reading,
        )

    def nothing_left(self, model: str, source: str) -> AnswerError:
        """The error to raise where no item is good: there was no draft, or nothing in it held."""
        if all(fault.rule == MALFORMED for fault in self.rejected):
            return ReplyMalformed(
                f"{model} was asked about {source} and gave no valid draft.",
                "Try another `--mode`, or a stronger model.",
            )
        return NothingGrounded(
            f"{model} answered, but no item of its answer on {source} passed the checks.",
            "Try a stronger model, or `--grounding report` to see what it said.",
        )

    def noting(self, rule: str, error: AnswerError | BudgetSpent | EndpointError) -> GroundingState:
        """After asking for more failed: what is good stays."""
        note = Finding(field="draft", item={}, rule=rule, message=error.message)
        return replace(self, faults=(), notes=(*self.notes, note))
