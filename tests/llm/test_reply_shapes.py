"""One valid draft in the wrappings of servers and models: found, read once, and nothing guessed."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from harbour import GOOD, with_changed

from summariser.llm.replies import NotJSON, completion_in, json_in
from summariser.llm.response_schema import MALFORMED, parse_draft, read_answers
from summariser.models.draft import Draft, FigureDraft

TEXT = json.dumps(GOOD)
EXPECTED = Draft.model_validate(GOOD)


def rules(violations: list[Any]) -> list[str]:
    return [violation.rule for violation in violations]


@pytest.mark.parametrize(
    "reply",
    [
        f"First I list the {{items}}.\n</think>\n{TEXT}",
        f"<reasoning>the port [1] {{x}}</reasoning>\n\n{TEXT}",
        f"[THINK]what of {{this}}[/THINK]{TEXT}",
        f"<|channel|>analysis<|message|>hm {{}}<|end|><|start|>assistant<|channel|>final<|message|>{TEXT}",
        f"<think>A first try: {TEXT}</think>",
        f"Sure! The record follows.\n{TEXT}\nAnything else?",
        f"The record:\n```JSON\n{TEXT}\n```\nI hope that this helps.",
        f"```\n{TEXT}",
        f"{TEXT}</s>",
        f"{TEXT}}}}}",
        f"{TEXT}\n{TEXT}",
        f"\ufeff{TEXT}",
        f"[{TEXT}]",
        json.dumps({"result": {"record": GOOD}}),
        json.dumps({"name": "record", "parameters": GOOD}),
        json.dumps({"name": "record", "arguments": TEXT}),
        f"<tool_call>\n{json.dumps({'name': 'record', 'arguments': GOOD})}\n</tool_call>",
        json.dumps(TEXT),
        TEXT.replace("]}", "],}"),
        TEXT.replace("], ", "],\n\n", 1),
        repr(GOOD),
        f"The record: {GOOD!r} Done.",
        TEXT.replace("], ", "], // as in the article\n", 1),
        TEXT.replace("], ", "], /* next */ ", 1),
        TEXT.replace(": ", ":\u00a0"),
        TEXT.replace('"', "&quot;"),
    ],
)
def test_the_one_draft_in_a_reply_is_found(reply: str) -> None:
    assert parse_draft(reply, Draft) == (EXPECTED, [])


@pytest.mark.parametrize(
    "reply",
    [
        TEXT[:-1],
        TEXT[: len(TEXT) // 2],
        f"```json\n{TEXT[:-40]}\n```",
        f"Here it is: {TEXT[:-2]}",
        "<think>" + TEXT[:-9] + "</think>",
        'The keys are {"headline: broken',
        json.dumps({"type": "object", "properties": {"h": {"type": "string"}}}),
        json.dumps("no JSON in here"),
    ],
)
def test_a_cut_reply_stays_cut(reply: str) -> None:
    draft, violations = parse_draft(reply, Draft)
    assert draft == Draft()
    assert rules(violations) == [MALFORMED]


def test_parts_of_an_answer_are_joined() -> None:
    first = {key: GOOD[key] for key in ("h", "sum")}
    others = {key: value for key, value in GOOD.items() if key not in first}
    assert parse_draft([json.dumps(first), others], Draft) == (EXPECTED, [])
    empty = {"h": "", "sum": [], "calc": []}
    assert parse_draft([json.dumps(others), empty], Draft)[1] == []
    assert parse_draft(f"{json.dumps(first)}\n{json.dumps(others)}", Draft) == (EXPECTED, [])


def test_a_key_that_is_there_twice_is_joined_and_reported() -> None:
    reply = '{"h": "One", "fig": [{"s": [1], "t": "14"}], "h": "Two", "fig": [{"s": [2], "t": "15"}]}'
    draft, violations = parse_draft(reply, Draft)
    assert (draft.headline, [figure.text for figure in draft.figures]) == ("One", ["14", "15"])
    assert [(one.rule, one.kind) for one in violations] == [("draft.repeated", "warning")]
    assert "h, fig" in violations[0].message


def test_two_answers_that_differ_are_joined_and_reported() -> None:
    other = with_changed("fig", 0, t="about 41 million euros")
    draft, violations = parse_draft(f"{TEXT} Better: {json.dumps(other)}", Draft)
    assert len(draft.figures) == len(EXPECTED.figures) + 1
    assert "draft.repeated" in rules(violations)


def test_of_equal_items_the_first_is_kept() -> None:
    draft, violations = parse_draft(json.dumps({**GOOD, "fig": GOOD["fig"] * 40}), Draft)
    assert draft == EXPECTED
    assert [(one.rule, one.kind) for one in violations] == [("draft.repeated", "warning")]


@pytest.mark.parametrize(
    "words",
    [
        "not specified",
        "Not stated.",
        "N/A",
        " unknown ",
        "nicht angegeben",
        "non précisé",
        "未提及",
        "не указано",
    ],
)
def test_words_for_nothing_are_null(words: str) -> None:
    draft, _ = parse_draft(json.dumps({"fig": [{"s": [1], "t": "14", "of": words}]}), Draft)
    assert draft.figures == [FigureDraft(sentences=[1], text="14")]


@pytest.mark.parametrize(
    "text",
    [
        "two\x00 tugs",
        "two\x1b[31m tugs",
        "two\x9b31m tugs",
        "two\x1b]0;title\x07 tugs",
        "two\ud800 tugs",
        "\u202etwo tugs\u2069",
    ],
)
def test_what_drives_a_terminal_or_ends_a_string_is_left_out(text: str) -> None:
    draft, _ = parse_draft(json.dumps({"h": text, "fig": [{"s": [1], "t": text}]}), Draft)
    for said in (draft.headline, draft.figures[0].text):
        assert said.replace("\ufffd", "") == "two tugs"


@pytest.mark.parametrize(
    "answer",
    [
        {**GOOD, "h": "x" * 2_000_000},
        {**GOOD, "fig": [{"s": [1], "t": "14 million euros"}] * 20_000},
        {**GOOD, "fig": [{"s": [1], "t": str(number)} for number in range(20_000)]},
        {**GOOD, "act": [{"s": [1], "n": "n" * 1_000_000, "k": "person"}]},
        {**GOOD, "sum": [[[[[[]]]]]] * 5_000},
        {**GOOD, "sum": [{"s": list(range(100_000)), "t": "The board met."}]},
        {
            **GOOD,
            "act": [{"s": [1], "n": "Dahl", "k": "person", "aka": ["x" * 900 + str(n) for n in range(999)]}],
        },
    ],
)
def test_a_huge_answer_is_bounded_within_a_second(answer: dict[str, Any]) -> None:
    text = json.dumps(answer)
    started = time.thread_time()
    draft, violations = parse_draft(text, Draft)
    assert time.thread_time() - started < 3  # a second, on a machine of its own
    assert len(draft.model_dump_json()) < 60_000
    assert all(len(one.model_dump_json()) < 12_000 for one in violations[:100])


@pytest.mark.parametrize(
    "text",
    [
        '{"' * 300_000,
        "<think>" * 200_000,
        '[{"h":' * 200_000,
        "{" * 1_000_000,
        '"\\' * 300_000,
        "{'a': " * 90_000,
        '{"a":1,/*' * 200_000,
        '{"a":"' + '\\"' * 200_000,
        '{"a":1' + ", " * 500_000,
    ],
)
def test_hostile_text_is_refused_within_a_second(text: str) -> None:
    started = time.thread_time()
    assert rules(parse_draft(text, Draft)[1]) == [MALFORMED]
    assert time.thread_time() - started < 3  # a second, on a machine of its own


def answer_in(**choice: Any) -> tuple[Any, list[Any]]:
    finish = choice.pop("finish_reason", "stop")
    completion = completion_in({"choices": [{"message": choice, "finish_reason": finish}]})
    return read_answers(completion.answers(), Draft)


def call(arguments: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": "record", "arguments": arguments}}


@pytest.mark.parametrize(
    "message",
    [
        {"content": GOOD},
        {"content": [{"type": "text", "text": TEXT[:50]}, {"type": "text", "text": TEXT[50:]}]},
        {
            "content": [
                {"type": "thinking", "thinking": [{"text": "{}"}]},
                {"type": "output_text", "text": TEXT},
            ]
        },
        {"content": None, "reasoning_content": f"It says … so: {TEXT}"},
        {"content": "", "reasoning": TEXT},
        {"content": None, "tool_calls": [call(GOOD)]},
        {"content": TEXT, "tool_calls": [call("")]},
        {"content": TEXT, "tool_calls": [call("{}")]},
        {"content": TEXT, "tool_calls": []},
        {"content": None, "function_call": {"name": "record", "arguments": TEXT}},
        {"content": "Calling the tool.", "tool_calls": [call(TEXT)]},
        {"content": TEXT, "tool_calls": [call("not JSON")]},
        {"content": [TEXT]},
        {"content": None, "parsed": GOOD},
        {"content": None, "thinking": TEXT},
        {"content": None, "reasoning_details": [{"type": "reasoning.text", "text": TEXT}]},
    ],
)
def test_the_answer_is_read_wherever_a_server_puts_it(message: dict[str, Any]) -> None:
    assert answer_in(**message) == (EXPECTED, [])


def test_reasoning_that_was_cut_is_no_answer() -> None:
    completion = completion_in(
        {"choices": [{"message": {"content": "", "reasoning": TEXT}, "finish_reason": "length"}]}
    )
    assert completion.spent_its_limit(4096)
    assert completion.answers() == ()


WHOLE = {"id": "c", "choices": [{"index": 0, "message": {"content": TEXT}, "finish_reason": "stop"}]}


def chunks(text: str, size: int = 70) -> list[dict[str, Any]]:
    parts = [text[at : at + size] for at in range(0, len(text), size)]
    deltas = [{"choices": [{"delta": {"content": part}, "finish_reason": None}]} for part in parts]
    return [*deltas, {"choices": [{"delta": {}, "finish_reason": "stop"}], "usage": {"prompt_tokens": 9}}]


@pytest.mark.parametrize(
    "body",
    [
        json.dumps(WHOLE),
        "\ufeff\n" + json.dumps(WHOLE, indent=2),
        json.dumps(WHOLE) + "\n\ndata: [DONE]\n\n",
        f"data: {json.dumps(WHOLE)}\n\ndata: [DONE]\n\n",
        "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks(TEXT)) + "data: [DONE]\n\n",
        "".join(f"event: message\r\ndata:{json.dumps(chunk)}\r\n\r\n" for chunk in chunks(TEXT)),
        ": OPENROUTER PROCESSING\n\n" + "".join(f"data: {json.dumps(one)}\n" for one in chunks(TEXT)),
        "".join(f"{json.dumps(chunk)}\n" for chunk in chunks(TEXT)),
        json.dumps({"code": 0, "msg": "ok", "data": WHOLE}),
        json.dumps({"message": {"content": TEXT}, "done": True, "done_reason": "stop", "eval_count": 3}),
        "".join(
            json.dumps({"message": {"content": half}, "done_reason": reason}) + "\n"
            for half, reason in ((TEXT[:90], None), (TEXT[90:], "stop"))
        ),
    ],
)
def test_a_completion_is_read_from_any_body_that_holds_one(body: str) -> None:
    completion = completion_in(json_in(body))
    assert completion.finish == "stop"
    assert read_answers(completion.answers(), Draft) == (EXPECTED, [])


def test_tool_calls_in_a_stream_are_put_together() -> None:
    halves = [TEXT[:90], TEXT[90:]]
    deltas = [{"tool_calls": [{"index": 0, "function": {"arguments": half}}]} for half in halves]
    body = "".join(f"data: {json.dumps({'choices': [{'delta': delta}]})}\n" for delta in deltas)
    assert read_answers(completion_in(json_in(body)).answers(), Draft) == (EXPECTED, [])


@pytest.mark.parametrize("body", ["<html><body>Sign in</body></html>", "no", "", "data: broken"])
def test_what_holds_none_is_said(body: str) -> None:
    with pytest.raises(NotJSON):
        json_in(body)


@pytest.mark.parametrize(
    ("body", "may_pass"),
    [
        ("", True),
        ('{"id": "c", "choi', True),
        ("<html><title>502 Bad Gateway</title></html>", True),
        ("<html><title>Sign in</title></html>", False),
        ("{oops", False),
    ],
)
def test_a_fault_on_the_way_is_told_from_another_kind_of_server(body: str, may_pass: bool) -> None:
    with pytest.raises(NotJSON) as caught:
        json_in(body)
    assert caught.value.may_pass is may_pass


def test_a_normal_end_at_the_limit_without_an_answer_is_reasoning() -> None:
    choice = {"message": {"content": ""}, "finish_reason": "stop"}
    completion = completion_in({"choices": [choice], "usage": {"completion_tokens": 4096}})
    assert completion.spent_its_limit(4096)
    assert not completion.spent_its_limit(8192)
