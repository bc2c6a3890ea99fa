"""The results of a run: one for each input, and their totals."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Generic, Literal

from summariser.models.errors import SettingsError, SummariserError
from summariser.models.record import RecordT, Usage

Status = Literal["done", "partial", "skipped", "failed", "waiting"]

UNCHANGED = "unchanged"
DUPLICATE = "duplicate"
NEAR_DUPLICATE = "near-duplicate"


@dataclass(frozen=True)
class Result(Generic[RecordT]):
    """The result of one input.

    `status` is one of:

    - "done": `record` is new;
    - "partial": `record` is new, and some of the proposed items were rejected;
    - "skipped": there was nothing to do, and `reason` says why ("unchanged", "duplicate", "near-duplicate",
      or the name of the error where the input is no article);
    - "failed": `error` says why;
    - "waiting": the answer will come from a batch job.

    `record_id` is the number of the record in the store; for duplicates, of the record that stands for them.
    `usage` and `cost_usd` (US dollars, None where the price is not known) are what the input took in this
    run, failed attempts included.
    """

    source: str
    status: Status
    reason: str | None = None
    record: RecordT | None = None
    record_id: int | None = None
    error: SummariserError | None = None
    usage: Usage = field(default_factory=Usage)
    cost_usd: float | None = 0.0


@dataclass(frozen=True)
class FailOn:
    """How many failures end a run early: a count, or a share once `LEAST_FINISHED` inputs are finished."""

    count: int | None = None
    share: float | None = None

    LEAST_FINISHED = 20

    @classmethod
    def parse(cls, text: str) -> FailOn:
        """From "20" or "5%"; SettingsError for anything else."""
        match = re.fullmatch(r"(\d{1,3}(?:\.\d{1,3})?)\s?%", text.strip())
        if match and float(match[1]) <= 100:
            return cls(share=float(match[1]) / 100)
        if re.fullmatch(r"[1-9]\d{0,8}", text.strip()):
            return cls(count=int(text))
        raise SettingsError(
            f"--fail-on {text!r} is not a limit.", "Give a number of articles or a share: 20 or 5%."
        )

    def reached(self, totals: RunTotals) -> bool:
        """Whether the run must end."""
        if self.count is not None:
            return totals.failed >= self.count
        enough = totals.finished >= self.LEAST_FINISHED
        return enough and self.share is not None and totals.failed > self.share * totals.finished


@dataclass
class RunTotals:
    """The totals of a run; `cost_usd` is None once a price was not known."""

    statuses: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    usage: Usage = field(default_factory=Usage)
    cost_usd: float | None = 0.0

    def add(self, result: Result[Any]) -> None:
        """Count one more result."""
        self.statuses[result.status] += 1
        if result.reason:
            self.reasons[result.reason] += 1
        self.usage = self.usage + result.usage
        known = self.cost_usd is not None and result.cost_usd is not None
        self.cost_usd = (self.cost_usd or 0.0) + (result.cost_usd or 0.0) if known else None

    @property
    def finished(self) -> int:
        """The number of inputs that ended, in any way."""
        return sum(self.statuses.values())

    @property
    def failed(self) -> int:
        """The number of inputs that failed."""
        return self.statuses["failed"]
