from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field, create_model

from summariser.llm.response_schema import describe_extra_fields, draft_model, on_the_wire, wire_key
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, ReplyDraft
from summariser.models.errors import SettingsError
from summariser.models.record import Actor, ArticleSummary, Commitment, Evidence, Figure, Record, When


class Partisan(Actor):
    party: str | None = Field(default=None, description="political party")


class Toll(Figure):
    kind: Literal["dead", "injured", "missing"]


class Place(Record):
    """Where something happened."""

    name: str
    since: When | None = None
    count: int = 1
    evidence: list[Evidence]


class Rich(ArticleSummary):
    actors: list[Partisan]  # type: ignore[assignment]
    places: list[Place]
    tolls: list[Toll]
    topic: str


def test_the_public_schema_has_the_plain_draft() -> None:
    assert draft_model(ArticleSummary) is ReplyDraft


def test_a_subclass_without_fields_has_the_plain_draft() -> None:
    class Same(ArticleSummary):
        pass

    assert draft_model(Same) is ReplyDraft


def test_the_class_is_made_once() -> None:
    assert draft_model(Rich) is draft_model(Rich)


def test_what_a_schema_adds_is_asked_for_with_evidence_as_sentence_numbers() -> None:
    model: Any = draft_model(Rich)
    draft = model(
        actors=[{"n": "A", "k": "person", "s": [1], "party": "Green"}],
        places=[{"name": "Grenholm", "since": "last May", "s": [2]}],
        tolls=[{"t": "14", "kind": "dead", "s": [3]}],
        topic="ports",
    )
    assert isinstance(draft, Draft)
    assert isinstance(draft.actors[0], ActorDraft) and draft.actors[0].party == "Green"
    assert isinstance(draft.tolls[0], FigureDraft) and draft.tolls[0].kind == "dead"
    assert (draft.places[0].sentences, draft.places[0].since, draft.places[0].count) == ([2], "last May", 1)


def test_what_code_computes_is_not_asked_for() -> None:
    model: Any = draft_model(Rich)
    toll = model.model_fields["tolls"].annotation.__args__[0]
    assert not {"value", "high", "unit", "approximation", "evidence"} & toll.model_fields.keys()
    assert not {"article", "provenance", "schema_version"} & model.model_fields.keys()


def test_what_is_added_is_described_for_the_prompt() -> None:
    assert describe_extra_fields(ReplyDraft) == ()
    assert describe_extra_fields(draft_model(Rich)) == (
        "act also: party: political party.",
        "places: Where something happened. s. name. since. count.",
        "tolls: s. t. u. of. at. kind.",
        "topic:",
    )


def test_python_names_and_keys_of_the_wire() -> None:
    assert wire_key(Draft, "figures") == "fig"
    assert wire_key(CommitmentDraft, "stated_by") == "src"
    assert on_the_wire(Draft, "figures", {"text": "9", "what": None, "sentences": [1]}) == {
        "t": "9",
        "s": [1],
    }
    assert on_the_wire(Draft, "headline", {"headline": "H"}) == {"h": "H"}
    assert on_the_wire(Draft, "elsewhere", {"a": 1}) == {"a": 1}


class Looped(Record):
    parts: list[Looped]
    evidence: list[Evidence]


class Free(Record):
    anything: dict[str, str]
    evidence: list[Evidence]


class Single(Record):
    evidence_of_it: Evidence


class Taken(Commitment):
    do: str


@pytest.mark.parametrize(
    ("item", "field", "words"),
    [
        (Looped, "extra", "contains itself"),
        (Free, "extra", "free dictionary"),
        (Single, "extra", "list"),
        (Taken, "commitments", "'do'"),
    ],
)
def test_what_cannot_be_asked_for_is_said_plainly(item: type[BaseModel], field: str, words: str) -> None:
    schema = type("Odd", (ArticleSummary,), {"__annotations__": {field: list[item]}, "__module__": __name__})  # type: ignore[valid-type]
    with pytest.raises(SettingsError, match=words):
        draft_model(schema)


@pytest.mark.parametrize("name", ["excluded", "wrong", "unclear", "out", "bad", "open"])
def test_a_field_cannot_take_the_name_of_one_of_the_reply(name: str) -> None:
    taken = create_model("Taken", __base__=ArticleSummary, **{name: (str, "")})  # type: ignore[call-overload]
    with pytest.raises(SettingsError, match="taken on the wire"):
        draft_model(taken)
