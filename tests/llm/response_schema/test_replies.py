from __future__ import annotations

import json
from typing import Any

import pytest
from harbour import GOOD
from hypothesis import given, settings
from hypothesis import strategies as st

from summariser.llm.response_schema import INVALID_ITEM, MALFORMED, draft_model, merge_drafts, parse_draft
from summariser.models.draft import Draft, FigureDraft
from summariser.models.record import ArticleSummary, Evidence, Record


class Place(Record):
    name: str
    people: int = 7
    evidence: list[Evidence]


class Extended(ArticleSummary):
    places: list[Place]
    topic: str


EXTENDED = draft_model(Extended)


def parsed(answer: Any, model: type[Draft] = Draft) -> tuple[Any, list[Any]]:
    return parse_draft(answer if isinstance(answer, str) else json.dumps(answer), model)


def test_a_good_reply() -> None:
    assert parsed(GOOD) == (Draft.model_validate(GOOD), [])


@pytest.mark.parametrize(
    "reply",
    [
        "```json\n{}\n```",
        "```\n{}\n```",
        "<think>The port {will} …</think>\n{}",
        "  \n{}\n",
    ],
)
def test_what_is_wrapped_is_unwrapped(reply: str) -> None:
    assert parsed(reply.replace("{}", json.dumps(GOOD)))[1] == []


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "no",
        "[]",
        "3",
        "null",
        "{}",
        '{"other": 1}',
        '{"h":"x"',
        '{"h": NaN}',
        "[" * 100_000,
        "```json\n{\n```",
    ],
)
def test_what_is_no_draft_is_one_fault(reply: str) -> None:
    draft, violations = parsed(reply)
    assert draft == Draft()
    assert [(violation.field, violation.rule) for violation in violations] == [("draft", MALFORMED)]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"t": "9"}, "sentences|s: Field required"),
        ({"s": [1]}, "t: Field required"),
        ({"t": "9", "s": ["one"]}, "s.0"),
        ({"t": ["9"], "s": [1]}, "t: "),
        ("nine", "it: "),
        (None, "it: "),
    ],
)
def test_an_item_that_does_not_fit_is_a_fault_and_the_others_are_kept(item: Any, words: str) -> None:
    draft, violations = parsed({"fig": [{"t": "1", "s": [1]}, item, {"t": "2", "s": [2]}]})
    assert [figure.text for figure in draft.figures] == ["1", "2"]
    assert [(violation.field, violation.index, violation.rule) for violation in violations] == [
        ("figures", 1, INVALID_ITEM)
    ]
    assert any(word in violations[0].message for word in words.split("|"))


@pytest.mark.parametrize(
    "item",
    [
        {"t": "9", "s": [1]},
        {"t": "9", "s": 1},
        {"t": "9", "s": ["1"]},
        {"t": "9", "s": [1], "of": "null"},
        {"t": "9", "s": [1], "of": ""},
        {"t": "9", "s": [1], "of": " N/A "},
        {"t": "9", "s": [1], "note": "unasked"},
        {"text": "9", "sentences": [1]},
    ],
)
def test_slips_that_leave_no_doubt_are_mended(item: dict[str, Any]) -> None:
    draft, violations = parsed({"fig": [item]})
    assert violations == []
    assert draft.figures == [FigureDraft(text="9", sentences=[1])]


@pytest.mark.parametrize("kind", ["Organization", "ORGANISATION", " organisation "])
def test_words_of_a_list_are_known_in_another_spelling(kind: str) -> None:
    draft, violations = parsed({"act": [{"n": "A", "k": kind, "s": [1]}]})
    assert violations == []
    assert draft.actors[0].kind == "organisation"


def test_null_lists_are_empty_and_a_single_item_is_a_list() -> None:
    draft, violations = parsed({"h": "H", "sum": None, "act": None, "fig": {"t": "9", "s": [1]}})
    assert violations == []
    assert (draft.summary, draft.actors, len(draft.figures)) == ([], [], 1)


def test_fields_of_the_users_own() -> None:
    answer = {
        "h": "H",
        "places": [{"name": "P", "people": None, "s": [1]}, {"name": 3, "s": [1]}],
        "topic": "t",
    }
    draft, violations = parsed(answer, EXTENDED)
    assert [(place.name, place.people) for place in draft.places] == [("P", 7)]
    assert [(violation.field, violation.index) for violation in violations] == [("places", 1)]
    assert draft.topic == "t"


def test_a_required_field_that_is_missing_is_none_and_a_fault() -> None:
    draft, violations = parsed({"h": "H"}, EXTENDED)
    assert (draft.topic, draft.places) == (None, None)
    assert sorted(violation.field for violation in violations) == ["places", "topic"]


def test_a_lone_surrogate_never_gets_through() -> None:
    draft, _ = parsed('{"h": "a\\ud800b", "fig": [{"t": "\\udfff", "s": [1]}]}')
    json.dumps(draft.model_dump(), ensure_ascii=False).encode()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)
KEYS = st.sampled_from(["h", "sum", "act", "com", "fig", "places", "topic", "x"])


@settings(max_examples=40)
@given(st.dictionaries(KEYS, JSON | st.lists(st.dictionaries(st.sampled_from(["s", "t", "n", "k"]), JSON))))
def test_no_reply_raises(answer: dict[str, Any]) -> None:
    for model in (Draft, EXTENDED):
        draft, violations = parsed(json.dumps(answer), model)
        assert isinstance(draft, Draft)
        assert all(violation.message for violation in violations)


@given(st.text())
def test_no_text_raises(text: str) -> None:
    assert isinstance(parsed(text)[0], Draft)


def test_a_patch_adds_and_never_replaces() -> None:
    good = Draft(headline="H", figures=[FigureDraft(text="1", sentences=[1])])
    patch = Draft(
        headline="Other",
        figures=[FigureDraft(text="1", sentences=[2]), FigureDraft(text="2", sentences=[2])],
    )
    merged = merge_drafts(good, patch)
    assert merged.headline == "H"
    assert [(figure.text, figure.sentences) for figure in merged.figures] == [("1", [1]), ("2", [2])]


def test_a_patch_fills_what_was_missing() -> None:
    good, _ = parsed({"h": "", "places": []}, EXTENDED)
    patch, _ = parsed({"h": "H", "topic": "t", "places": [{"name": "P", "s": [1]}]}, EXTENDED)
    merged: Any = merge_drafts(good, patch)
    assert (merged.headline, merged.topic, len(merged.places)) == ("H", "t", 1)


def test_merging_with_nothing_changes_nothing() -> None:
    draft = Draft.model_validate(GOOD)
    assert merge_drafts(draft, Draft()) == draft == merge_drafts(Draft(), draft)
