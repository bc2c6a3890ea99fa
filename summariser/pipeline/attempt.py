"""The state of one article between requests: what was extracted, what holds, and the retries left."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from summariser.extractors.protocol import Extraction
from summariser.grounding import MERGED, Grounded
from summariser.llm.response_schema import MALFORMED
from summariser.models.change import Change
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
from summariser.models.record import ReadingInfo, Usage
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
    count the extractions, not the verification. `notes` are warnings about requests that failed and replies
    that were read with a doubt. `changes` are what code changed in items, `corrected` what the verifier did.
    """

    grounded: Grounded
    violations: tuple[Violation, ...]
    rejected: tuple[Violation, ...]
    usage: Usage
    requests: int
    reading: ReadingInfo | None = None
    notes: tuple[Violation, ...] = ()
    changes: tuple[Change, ...] = ()
    corrected: tuple[Change, ...] = ()
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
            return cls(
                grounded,
                violations,
                violations,
                extraction.usage,
                extraction.requests,
                extraction.reading,
                (*extraction.notes, *doubts),
                tuple(grounded.changes),
            )
        return replace(
            before,
            notes=(*before.notes, *extraction.notes, *doubts),
            grounded=grounded,
            violations=violations,
            rejected=(*before.rejected, *violations),
            usage=before.usage + extraction.usage,
            requests=before.requests + extraction.requests,
            changes=_still_made(before.changes, grounded),
        )

    def verified(
        self,
        verification: Verification,
        grounded: Grounded | None = None,
        rejected: Sequence[Violation] = (),
        corrected: Sequence[Change] = (),
    ) -> GroundingState:
        """The state after a verification; `grounded` is what it left, None if it changed nothing."""
        after = replace(
            self,
            verification=verification,
            rejected=(*self.rejected, *rejected),
            corrected=tuple(corrected),
        )
        if grounded is None:
            return after
        return replace(after, grounded=grounded, changes=_still_made(self.changes, grounded))

    def failed(self, rule: str, error: AnswerError | BudgetSpent | EndpointError) -> GroundingState:
        """The state after a request for more failed: what holds is kept, and `rule` is a warning."""
        note = Violation(field="draft", rule=rule, kind="warning", message=error.message)
        return replace(self, violations=(), notes=(*self.notes, note))

    def no_items_error(self, model: str, source: str) -> AnswerError:
        """The error to raise where no item holds: there was no draft, or every item was rejected."""
        if self.rejected and all(one.rule == MALFORMED for one in self.rejected):
            return ReplyMalformed(
                f"{model} was asked about {source} and gave no valid draft.",
                "Try another `--mode`, or a stronger model.",
            )
        return NothingGrounded(
            f"{model} answered, but no item of its answer on {source} passed the checks.",
            "Try a stronger model, or `--grounding report` to see what it said.",
        )


def open_questions(state: GroundingState) -> list[Violation]:
    """The questions that nobody answered, as warnings. A verifier answers those that it was asked."""
    answered = state.verification.status == "verified"
    corrected = {(one.field, one.index) for one in state.corrected}
    return [
        one.model_copy(update={"kind": "warning"})
        for one in state.grounded.questions
        if not answered or (one.field, one.index) in corrected
    ]


def _still_made(before: Sequence[Change], grounded: Grounded) -> tuple[Change, ...]:
    """The changes of the last grounding, and earlier mergers: what was merged is one item by now."""
    merged = (one for one in before if one.rule == MERGED and one not in grounded.changes)
    return (*(_relocated(one, grounded) for one in merged), *grounded.changes)


def _relocated(change: Change, grounded: Grounded) -> Change:
    items = [item.model_dump() for item in grounded.good.commitments]
    index = items.index(change.after) if change.after in items else None
    return change.model_copy(update={"index": index})
