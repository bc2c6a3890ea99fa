"""The draft: what a drafter (a language model or the extractive reader) proposes.

A draft is a claim, not a result. It cites sentences by number and copies figures and names verbatim;
offsets, values and dates are computed by grounding. Keys on the wire are short because each of them is
paid for in output tokens, once an item; the evidence comes first because a model should look before it
claims (and `{"s":[` is cheaper than `,"s":[` at the end, see `benchmarks/tokens.py`).
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

ActorKind = Literal["person", "organisation", "country", "group", "other"]
CommitmentStatus = Literal[
    "pledged", "agreed", "ordered", "conditional", "planned", "refused", "fulfilled", "broken"
]
Operation = Literal["sum", "difference", "product", "quotient", "percent-change", "share"]

SentenceNumbers = Annotated[list[int], Field(alias="s")]


class WireModel(BaseModel):
    """Base of all draft items: built by name in Python, by alias from a model's JSON."""

    model_config = ConfigDict(populate_by_name=True, frozen=True, extra="forbid")


class SummaryDraft(WireModel):
    """A sentence of the summary and the sentences of the article that carry it."""

    sentences: SentenceNumbers
    text: str = Field(alias="t")


class ActorDraft(WireModel):
    """Someone who acts or is acted on, named as the article names them."""

    sentences: SentenceNumbers
    name: str = Field(alias="n")
    aliases: list[str] = Field(default=[], alias="aka")
    kind: ActorKind = Field(alias="k")
    role: str | None = Field(default=None, alias="r")


class CommitmentDraft(WireModel):
    """Who is to do what. Several parties in one field are joined by "; "."""

    sentences: SentenceNumbers
    by: str | None = None
    to: str | None = None
    action: str = Field(alias="do")
    status: CommitmentStatus = Field(alias="st")
    when: str | None = None
    condition: str | None = Field(default=None, alias="if")
    stated_by: str | None = Field(default=None, alias="src")


class FigureDraft(WireModel):
    """A quantity, copied verbatim with its qualifier ("over 47,000"), and what it counts."""

    sentences: SentenceNumbers
    text: str = Field(alias="t")
    what: str | None = Field(default=None, alias="of")
    as_of: str | None = Field(default=None, alias="at")


class DerivedDraft(WireModel):
    """A number of the summary, the headline or an action that the article does not print, worked out.

    `operands` are figures of the article, verbatim; `sentences` are theirs in the same order, or one
    for all.
    """

    sentences: SentenceNumbers
    text: str = Field(alias="t")
    operation: Operation = Field(alias="op")
    operands: list[str] = Field(alias="of")


class Draft(WireModel):
    """Everything that a drafter proposes for one article."""

    headline: str = Field(default="", alias="h")
    summary: list[SummaryDraft] = Field(default=[], alias="sum")
    actors: list[ActorDraft] = Field(default=[], alias="act")
    commitments: list[CommitmentDraft] = Field(default=[], alias="com")
    figures: list[FigureDraft] = Field(default=[], alias="fig")
    derived: list[DerivedDraft] = Field(default=[], alias="calc")
