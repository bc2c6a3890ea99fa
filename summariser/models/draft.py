"""The draft: what an extractor (a language model or rules) proposes.

A draft is a proposal. It cites sentences by number and copies figures and names verbatim; grounding computes
offsets, values and dates. Keys on the wire are short because each of them is
paid for in output tokens, once an item; the evidence comes first because a model should look before it
claims (and `{"s":[` is cheaper than `,"s":[` at the end, see `benchmarks/tokens.py`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

ActorKind = Literal["person", "organisation", "country", "group", "other"]
CommitmentStatus = Literal[
    "pledged", "agreed", "ordered", "conditional", "planned", "refused", "fulfilled", "broken", "denied"
]
Operation = Literal["sum", "difference", "product", "quotient", "percent-change", "share"]

SentenceNumbers = Annotated[list[int], Field(alias="s")]


class WireModel(BaseModel):
    """Base of all draft items: built by name in Python, by alias from a model's JSON."""

    model_config = ConfigDict(populate_by_name=True, frozen=True, extra="forbid")


class SummaryDraft(WireModel):
    """A sentence of the summary and the numbers of the sentences that support it."""

    sentences: SentenceNumbers
    text: Annotated[str, Field(alias="t")]


class ActorDraft(WireModel):
    """Someone who acts or is acted on, named as the article names them."""

    sentences: SentenceNumbers
    name: Annotated[str, Field(alias="n")]
    aliases: Annotated[list[str], Field(alias="aka")] = []
    kind: Annotated[ActorKind, Field(alias="k")]
    role: Annotated[str | None, Field(alias="r")] = None


class CommitmentDraft(WireModel):
    """Who is to do what. Several parties in one field are joined by "; "."""

    sentences: SentenceNumbers
    by: str | None = None
    to: str | None = None
    action: Annotated[str, Field(alias="do")]
    status: Annotated[CommitmentStatus, Field(alias="st")]
    when: str | None = None
    condition: Annotated[str | None, Field(alias="if")] = None
    stated_by: Annotated[str | None, Field(alias="src")] = None


class FigureDraft(WireModel):
    """A quantity, copied verbatim with its qualifier ("over 47,000"), and what it counts."""

    sentences: SentenceNumbers
    text: Annotated[str, Field(alias="t")]
    what: Annotated[str | None, Field(alias="of")] = None
    as_of: Annotated[str | None, Field(alias="at")] = None


class DerivedDraft(WireModel):
    """A number of the summary, the headline or an action that the article does not print, but implies.

    `operands` are figures of the article, verbatim; `sentences` are theirs in the same order, or one
    for all.
    """

    sentences: SentenceNumbers
    text: Annotated[str, Field(alias="t")]
    operation: Annotated[Operation, Field(alias="op")]
    operands: Annotated[list[str], Field(alias="of")]


class Draft(WireModel):
    """Everything that an extractor proposes for one article."""

    headline: Annotated[str, Field(alias="h")] = ""
    summary: Annotated[list[SummaryDraft], Field(alias="sum")] = []
    actors: Annotated[list[ActorDraft], Field(alias="act")] = []
    commitments: Annotated[list[CommitmentDraft], Field(alias="com")] = []
    figures: Annotated[list[FigureDraft], Field(alias="fig")] = []
    derived: Annotated[list[DerivedDraft], Field(alias="calc")] = []
