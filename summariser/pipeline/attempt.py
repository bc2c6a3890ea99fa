"""The state of one article between requests: what was extracted, what holds, and the retries left."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from summariser.extractors.protocol import Extraction
from summariser.grounding import Grounded
from summariser.llm.response_schema import MALFORMED
from summariser.models.errors import (
    AnswerError,
    BudgetSpent,
    EndpointError,
    NothingGrounded,
    OutputLimitReached,
    ReplyCut,
    ReplyEmpty,
    ReplyMalformed,
)
from summariser.models.record import Usage
from summariser.models.violation import Violation
from summariser.pipeline.verification import Verification


@dataclass
class RetryBudget:
    """How often to ask again about one article.

    `reasks` are for items that were rejected, `replies` for replies that are no draft at all.
    """

    reasks: int
    replies: int

    def allows(self, violations: Sequence[Violation]) -> bool:
        """Whether to ask again because of `violations`; if so, one retry is used up."""
        if not violations:
            return False
        if all(one.rule == MALFORMED for one in violations):
            return self._take_reply()
        self.reasks -= 1
        return self.reasks >= 0

    async def complete_reply(self, ask: Callable[[], Awaitable[Extraction]]) -> Extraction:
        """The result of `ask`, called again where the reply was truncated or empty."""
        while True:
            try:
                return await ask()
            except OutputLimitReached:
                raise
            except (ReplyCut, ReplyEmpty, ReplyMalformed):
                if not self._take_reply():
                    raise

    def _take_reply(self) -> bool:
        self.replies -= 1
        return self.replies >= 0


@dataclass(frozen=True)
class GroundingState:
    """What is known after an extraction was checked.

    `violations` are those of the last extraction, `rejected` those of all extractions. `usage` and `requests`
    count the extractions, not the verification. `notes` are warnings about requests that failed and
    replies that were read with a doubt.
    """

    grounded: Grounded
    violations: tuple[Violation, ...]
    rejected: tuple[Violation, ...]
    usage: Usage
    requests: int
    notes: tuple[Violation, ...] = ()
    verification: Verification = field(default_factory=Verification)

    @classmethod
    def after(
        cls, before: GroundingState | None, extraction: Extraction, grounded: Grounded
    ) -> GroundingState:
        """The state after `extraction` was grounded, with what was known `before`."""
        wrong = [one for one in extraction.violations if one.kind == "error"]
        doubts = tuple(one for one in extraction.violations if one.kind != "error")
        violations = (*wrong, *grounded.errors)
        if before is None:
            usage, requests = extraction.usage, extraction.requests
            return cls(grounded, violations, violations, usage, requests, notes=doubts)
        return replace(
            before,
            notes=(*before.notes, *doubts),
            grounded=grounded,
            violations=violations,
            rejected=(*before.rejected, *violations),
            usage=before.usage + extraction.usage,
            requests=before.requests + extraction.requests,
        )

    def verified(
        self, verification: Verification, grounded: Grounded, refused: Sequence[Violation]
    ) -> GroundingState:
        """The state after the verifier refused some items; `grounded` is without them."""
        return replace(
            self,
            grounded=grounded,
            violations=(*self.violations, *refused),
            rejected=(*self.rejected, *refused),
            verification=verification,
        )

    def failed(self, rule: str, error: AnswerError | BudgetSpent | EndpointError) -> GroundingState:
        """The state after a request for more failed: what holds is kept, and `rule` is a warning."""
        note = Violation(field="draft", rule=rule, kind="warning", message=error.message)
        return replace(self, violations=(), notes=(*self.notes, note))

    def no_items_error(self, model: str, source: str) -> AnswerError:
        """The error to raise where no item holds: there was no draft, or every item was rejected."""
        if all(one.rule == MALFORMED for one in self.rejected):
            return ReplyMalformed(
                f"{model} was asked about {source} and gave no valid draft.",
                "Try another `--mode`, or a stronger model.",
            )
        return NothingGrounded(
            f"{model} answered, but no item of its answer on {source} passed the checks.",
            "Try a stronger model, or `--grounding report` to see what it said.",
        )
