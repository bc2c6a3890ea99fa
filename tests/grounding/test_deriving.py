"""Worked-out numbers through the whole path: declared, asked again, shown in the record and on the page."""

from __future__ import annotations

from typing import Any

from harbour import GOOD, article_of
from scripted_endpoint import ScriptedEndpoint

from summariser import ArticleSummary, check_record, summarise
from summariser.rendering import render_terminal

ARTICLE = article_of(
    "The fire in Grenholm killed 120 people and injured 80 others, Tove Lindqvist said on Monday.",
    "The city will pay each family about 2,000 euros.",
)
SUM = {"s": [1], "t": "200 people", "op": "sum", "of": ["120 people", "80"]}
SAID = {"s": [1], "t": "The fire in Grenholm killed or injured 200 people."}


def answer(*derived: dict[str, Any], **fields: Any) -> dict[str, Any]:
    blank: dict[str, Any] = {key: [] for key in GOOD}
    return blank | {"h": "Fire in Grenholm", "sum": [SAID], "calc": list(derived)} | fields


def ask(*answers: dict[str, Any]) -> tuple[ArticleSummary, ScriptedEndpoint]:
    script = ScriptedEndpoint()
    for one in answers:
        script.answers(one)
    with script as endpoint:
        record = summarise(
            ARTICLE, base_url=endpoint.base_url, model="scripted", mode="json-schema", reasks=len(answers) - 1
        )
    return record, script


def test_a_declared_sum_is_in_the_record_with_its_operands() -> None:
    record, _ = ask(answer(SUM))
    assert [sentence.text for sentence in record.summary] == [SAID["t"]]
    (derived,) = record.provenance.derived
    assert (derived.text, derived.operation) == ("200 people", "sum")
    assert [piece.quote for piece in derived.operands] == ["120 people", "80"]
    assert check_record(record, ARTICLE) == []
    assert "“200 people”: sum of “120 people” [1], “80” [1]" in render_terminal(record)


def test_an_undeclared_sum_is_asked_again_and_may_be_declared_then() -> None:
    record, _ = ask(answer(), answer(SUM, h=""))
    assert [sentence.text for sentence in record.summary] == [SAID["t"]]
    assert record.provenance.summary_by == "scripted"
    assert {finding.rule for finding in record.provenance.rejected} == {"number.not-in-article"}
    assert len(record.provenance.derived) == 1


def test_a_wrong_sum_is_asked_again_with_what_comes_out() -> None:
    wrong = {**SUM, "t": "210 people"}
    told = answer(wrong, sum=[{**SAID, "t": "The fire in Grenholm killed or injured 210 people."}])
    record, script = ask(told, answer(SUM))
    assert {finding.rule for finding in record.provenance.rejected} == {
        "derived.unfounded",
        "number.not-in-article",
    }
    again = script.requests[1].body["messages"][1]["content"]
    assert '- calc: {"s":[1],"t":"210 people","op":"sum"' in again
    assert "that is 200." in again
    assert [sentence.text for sentence in record.summary] == [SAID["t"]]


def test_a_liar_who_declares_gets_nothing_in() -> None:
    lies = [
        {**SUM, "t": "300 people", "of": ["120 people", "180"]},
        {**SUM, "t": "300 people", "op": "product"},
        {**SUM, "t": "300 people", "s": [1, 2, 99]},
        {**SUM, "t": "300 people", "of": []},
        {**SUM, "t": "300 people", "op": "magic"},
    ]
    lie = {**SAID, "t": "The fire in Grenholm killed or injured 300 people."}
    told = answer(*lies, sum=[lie], act=[{"s": [1], "n": "Tove Lindqvist", "k": "person"}])
    record, _ = ask(told, told)
    assert record.provenance.summary_by == "extractive"
    assert record.provenance.derived == []
    assert lie["t"] in {finding.item.get("text") for finding in record.provenance.rejected}
