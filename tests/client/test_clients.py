"""The main path: what is asked, asked again, kept, dropped and reported."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser import ArticleSummary, AsyncSummariser, EndpointError, summarise
from summariser.models.article import RawDocument
from summariser.models.errors import NothingGrounded, ReplyCut, ReplyMalformed, SettingsError
from summariser.models.record import Evidence, Record

LIE = {"s": [2], "t": "about 15 million euros", "of": "cost of the work", "at": None}
TRUTH = {"s": [2], "t": "about 14 million euros", "of": "cost of the work", "at": None}


def with_figures(*figures: dict[str, Any]) -> dict[str, Any]:
    return {**GOOD, "fig": list(figures)}


def ask(endpoint: ScriptedEndpoint, **settings: Any) -> ArticleSummary:
    return summarise(ARTICLE, base_url=endpoint.base_url, model="scripted", mode="json-schema", **settings)


def rules_of(record: ArticleSummary) -> set[str]:
    return {finding.rule for finding in record.provenance.rejected}


def test_a_good_answer_is_a_record_after_one_request() -> None:
    with ScriptedEndpoint().answers(GOOD) as endpoint:
        record = ask(endpoint)
    assert endpoint.asked == 1
    assert record.provenance.rejected == []
    assert record.provenance.summary_by == record.provenance.model == "scripted"
    assert record.provenance.prompt is not None
    assert record.headline == GOOD["h"]
    assert len(record.summary) == len(GOOD["sum"])
    assert record.provenance.usage.input_tokens == 1000


def test_every_piece_of_evidence_stands_where_it_says() -> None:
    with ScriptedEndpoint().answers(GOOD) as endpoint:
        record = ask(endpoint)
    items = [*record.summary, *record.actors, *record.commitments, *record.figures]
    evidence = [piece for item in items for piece in item.evidence]
    assert evidence
    assert all(record.article.text[piece.start : piece.end] == piece.quote for piece in evidence)


def test_a_lie_is_asked_again_and_its_correction_kept() -> None:
    with ScriptedEndpoint().answers(with_figures(LIE)).answers({"fig": [TRUTH]}) as endpoint:
        record = ask(endpoint)
    assert endpoint.asked == 2
    assert [figure.text for figure in record.figures] == ["about 14 million euros"]
    assert record.figures[0].value == 14_000_000
    assert rules_of(record) == {"figure.not-in-article"}
    assert record.provenance.attempts == 2
    assert record.provenance.usage.input_tokens == 2000


def test_the_re_ask_names_the_fault_and_not_what_was_good() -> None:
    with ScriptedEndpoint().answers(with_figures(LIE)).answers({"fig": [TRUTH]}) as endpoint:
        ask(endpoint)
    first, second = (asked.body["messages"] for asked in endpoint.requests)
    assert second[0] == first[0]
    assert "about 15 million euros" in second[-1]["content"]
    assert GOOD["h"] not in second[-1]["content"]


def test_a_stubborn_liar_gets_nothing_in_and_is_asked_no_more_than_agreed() -> None:
    with ScriptedEndpoint().always_answers(lambda asked: with_figures(LIE)) as endpoint:
        record = ask(endpoint, reasks=3)
    assert endpoint.asked == 4
    assert record.figures == []
    assert [finding.item["text"] for finding in record.provenance.rejected] == [LIE["t"]]


def test_when_the_re_ask_fails_what_was_good_stays() -> None:
    with ScriptedEndpoint().answers(with_figures(LIE)).answers("{", finish="length") as endpoint:
        record = ask(endpoint)
    assert len(record.summary) == len(GOOD["sum"])
    assert rules_of(record) == {"figure.not-in-article"}
    assert "reask.failed" in {finding.rule for finding in record.provenance.warnings}


def test_when_there_is_no_money_for_the_re_ask_what_was_good_stays() -> None:
    """The first answer costs $1.40; a second request might cost more than is left of $23."""
    prices = {"price_input": 1000, "price_output": 4000, "max_cost": 23, "max_output_tokens": 4096}
    with ScriptedEndpoint().answers(with_figures(LIE)) as endpoint:
        record = ask(endpoint, **prices)
    assert endpoint.asked == 1
    assert len(record.summary) == len(GOOD["sum"])
    assert "reask.failed" in {finding.rule for finding in record.provenance.warnings}


def test_report_mode_keeps_and_shows_and_never_asks_again() -> None:
    with ScriptedEndpoint().answers(with_figures(LIE)) as endpoint:
        record = ask(endpoint, grounding="report")
    assert endpoint.asked == 1
    assert [figure.text for figure in record.figures] == [LIE["t"]]
    assert record.provenance.rejected == []
    assert "figure.not-in-article" in {finding.rule for finding in record.provenance.warnings}


def test_a_rule_switched_off_lets_pass() -> None:
    off = "figure.not-in-article,number.not-in-evidence,figure.unreadable"
    with ScriptedEndpoint().answers(with_figures(LIE)) as endpoint:
        record = ask(endpoint, rules_off=off)
    assert "figure.not-in-article" not in rules_of(record)


def test_a_malformed_answer_is_asked_again() -> None:
    with ScriptedEndpoint().answers("no json at all {").answers(GOOD) as endpoint:
        record = ask(endpoint)
    assert len(record.summary) == len(GOOD["sum"])
    assert rules_of(record) == {"draft.malformed"}


def test_an_answer_that_stays_malformed_is_an_error_of_its_own() -> None:
    with (
        ScriptedEndpoint().always_answers(lambda asked: "no json at all {") as endpoint,
        pytest.raises(ReplyMalformed),
    ):
        ask(endpoint)


def test_a_cut_first_answer_is_an_error_where_it_is_not_to_be_asked_for_again() -> None:
    with ScriptedEndpoint().answers('{"h": "Gren', finish="length") as endpoint, pytest.raises(ReplyCut):
        ask(endpoint, reply_retries=0)


def test_a_cut_answer_may_come_whole_when_it_is_asked_for_again() -> None:
    with ScriptedEndpoint().answers('{"h": "Gren', finish="length").answers(GOOD) as endpoint:
        record = ask(endpoint)
    assert record.headline == GOOD["h"]
    assert endpoint.asked == 2


def test_an_answer_that_is_always_cut_is_asked_for_no_more_than_agreed() -> None:
    script = ScriptedEndpoint()
    for _ in range(3):
        script = script.answers('{"h": "Gren', finish="length")
    with script as endpoint, pytest.raises(ReplyCut):
        ask(endpoint, reply_retries=2)
    assert endpoint.asked == 3


def test_an_answer_of_nothing_but_lies_is_an_error() -> None:
    only_lies = {"h": "", "sum": [], "act": [], "com": [], "fig": [LIE]}
    with (
        ScriptedEndpoint().always_answers(lambda asked: only_lies) as endpoint,
        pytest.raises(NothingGrounded),
    ):
        ask(endpoint)


def test_where_no_summary_sentence_survives_the_extractive_summary_stands_and_says_so() -> None:
    lying = {**GOOD, "sum": [{"s": [2], "t": "The work will cost 90 million euros."}]}
    with ScriptedEndpoint().always_answers(lambda asked: lying) as endpoint:
        record = ask(endpoint, reasks=0)
    assert record.summary
    assert record.provenance.summary_by == "extractive"
    assert all(sentence.text in record.article.text for sentence in record.summary)


def test_the_abstract_of_a_small_model_is_not_published() -> None:
    with ScriptedEndpoint(parameters=135_000_000).answers(GOOD) as endpoint:
        record = ask(endpoint)
    assert record.provenance.summary_by == "extractive"
    assert record.provenance.model == "scripted"
    assert record.actors


def test_no_endpoint_is_one_plain_error() -> None:
    with pytest.raises(EndpointError, match=r"127\.0\.0\.1"):
        summarise(ARTICLE, base_url="http://127.0.0.1:9/v1", model="m", http_retries=0)


def test_the_sync_form_works_inside_a_running_loop() -> None:
    async def notebook() -> ArticleSummary:
        return summarise(ARTICLE, model="extractive")

    assert asyncio.run(notebook()).provenance.model == "extractive"


def test_sync_and_async_give_the_same_record() -> None:
    async def once() -> ArticleSummary:
        async with AsyncSummariser(model="extractive") as summariser:
            return await summariser.summarise(ARTICLE)

    timeless = {"provenance": {"seconds"}}
    assert asyncio.run(once()).model_dump(exclude=timeless) == summarise(ARTICLE).model_dump(exclude=timeless)


def test_one_summariser_takes_article_after_article() -> None:
    async def twice(base_url: str) -> list[str]:
        async with AsyncSummariser(base_url=base_url, model="scripted", mode="json-schema") as summariser:
            return [(await summariser.summarise(ARTICLE)).headline for _ in range(2)]

    with ScriptedEndpoint().answers(GOOD).answers(GOOD) as endpoint:
        assert asyncio.run(twice(endpoint.base_url)) == [GOOD["h"]] * 2


def test_a_document_in_hand_is_cleaned_first() -> None:
    text = "\n".join(ARTICLE.sentence_text(number) for number in (1, 2, 3))
    record = summarise(RawDocument(text, "memory"), model="extractive")
    assert record.article.source == "memory"
    assert [figure.value for figure in record.figures] == [14_000_000, 120]


class Work(Record):
    name: str
    cost: str | None = None
    evidence: list[Evidence]


class HarbourSummary(ArticleSummary):
    works: tuple[Work, ...] = ()


def test_a_users_own_field_is_asked_for_grounded_and_checked() -> None:
    true = {"s": [1], "name": "deepen the harbour", "cost": None}
    false = {"s": [2], "name": "The work", "cost": "99 million euros"}
    with ScriptedEndpoint().always_answers(lambda asked: {**GOOD, "works": [true, false]}) as endpoint:
        record = summarise(
            ARTICLE, base_url=endpoint.base_url, model="scripted", mode="json-schema", schema=HarbourSummary
        )
    assert isinstance(record, HarbourSummary)
    assert [work.name for work in record.works] == ["deepen the harbour"]
    assert record.works[0].evidence[0].sentence == 1
    assert "works" in {finding.field for finding in record.provenance.rejected}


def test_a_wrong_language_code_is_said_before_the_first_request() -> None:
    with pytest.raises(SettingsError, match="'Dutch' is not a language code"):
        AsyncSummariser(model="extractive", language="Dutch")
