"""Plain data that goes into a store and comes out of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Literal

from summariser.models.article import Article
from summariser.models.record import ArticleSummary, Usage

Status = Literal["done", "partial", "skipped", "failed"]


@dataclass(frozen=True)
class RunConfig:
    """Everything besides the text that decides what a record says.

    The same text and configuration are never paid for twice. `options` holds the settings that change an
    answer or its checking, but not the address or the key of the endpoint.
    """

    model: str
    prompt_sha256: str | None
    schema_sha256: str
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def options_json(self) -> str:
        """The options in one fixed form."""
        return json.dumps(self.options, sort_keys=True, ensure_ascii=False)

    @property
    def sha256(self) -> str:
        """The fingerprint of the configuration, in hexadecimal."""
        parts = [self.model, self.prompt_sha256, self.schema_sha256, self.options_json]
        return sha256(json.dumps(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class StoredRun:
    """One invocation; `run_group` is the number of the group of runs that resume one another."""

    id: int
    run_group: int


@dataclass(frozen=True, slots=True)
class KnownInput:
    """The latest outcome of an input under a run configuration."""

    status: Status
    reason: str | None
    raw_sha256: str | None
    record_id: int | None
    attempts: int
    message: str | None = None


@dataclass(frozen=True, slots=True)
class LeaseRequest:
    """An article to work on; near-duplicates are found by the LSH bands of its text."""

    article: Article
    bands: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Lease:
    """The answer to a LeaseRequest.

    If `granted`, the caller may work on the article. Else `record_id` is an existing record: of the same
    text, or if `near` of a near-duplicate that stands for it. If that is None too, another process works on
    the text or on a near-duplicate of it: ask again later.
    """

    granted: bool = False
    record_id: int | None = None
    near: bool = False


@dataclass(frozen=True, slots=True)
class Spend:
    """Dollars and tokens; `usd` is None where a price is not known."""

    usd: float | None = 0.0
    input_tokens: int = 0
    cached_input_tokens: int = 0
    output_tokens: int = 0

    @classmethod
    def of(cls, usage: Usage, usd: float | None) -> Spend:
        """The tokens of `usage` for that much."""
        return cls(usd, usage.input_tokens, usage.cached_input_tokens, usage.output_tokens)


@dataclass(frozen=True)
class InputOutcome:
    """The outcome of one input. `raw_sha256` is of what was read, None where nothing could be.

    `reason` is the name of an error or of a kind of skip. `record_id` names a record that is in the store
    already, where `record` is None: of the same text, or of a near-duplicate. `spent` is what the input cost
    in this run; None means what `record` says, or nothing without a record. `last_answer` is the model's last
    answer if it was of no use. `extra` are other fields of the input.
    """

    source: str
    status: Status
    raw_sha256: str | None = None
    reason: str | None = None
    message: str | None = None
    article: Article | None = None
    record: ArticleSummary | None = None
    record_id: int | None = None
    spent: Spend | None = None
    last_answer: str | None = None
    seconds: float = 0.0
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def took(self) -> Spend:
        """What the input took, in dollars and tokens."""
        if self.spent is not None:
            return self.spent
        if self.record is None:
            return Spend()
        return Spend.of(self.record.provenance.usage, self.record.provenance.cost_usd)
