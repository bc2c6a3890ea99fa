"""What the client makes of what endpoints answer; the exchanges are in cassettes/test_recorded_answers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harbour import GOOD, with_changed
from scripted_endpoint import ScriptedEndpoint

from summariser.llm.response_schema import MALFORMED, merge_drafts
from summariser.models.draft import Draft
from summariser.models.errors import (
    AuthenticationFailed,
    EndpointIncompatible,
    EndpointUnreachable,
    ModelNotFound,
    PromptTooLong,
    RateLimited,
    ReplyCut,
    ReplyEmpty,
    ReplyFiltered,
    ReplyRefused,
)
from summariser.models.violation import Violation


@pytest.mark.parametrize("mode", ["auto", "json-schema", "tools", "json"])
def test_a_good_answer_in_each_mode(mode: str, recorded: Any, ask: Any) -> None:
    script = ScriptedEndpoint().answers(GOOD, tokens=(1500, 1024, 310))
    with recorded(script) as base_url:
        reply = ask(base_url, mode=mode)
    assert reply.violations == ()
    assert reply.draft == Draft.model_validate(GOOD)
    assert (reply.usage.input_tokens, reply.usage.cached_input_tokens) == (1500, 1024)
    assert (reply.usage.output_tokens, reply.finish, reply.requests) == (310, "stop", 1)


def test_a_reply_in_a_fence_is_read(recorded: Any, ask: Any) -> None:
    with recorded(ScriptedEndpoint().answers(f"```json\n{json.dumps(GOOD)}\n```")) as base_url:
        assert ask(base_url).draft == Draft.model_validate(GOOD)


def test_malformed_json_is_a_fault_to_ask_about(recorded: Any, ask: Any) -> None:
    script = ScriptedEndpoint().answers('{"h":"Grenholm to deepen","sum":[{"t":').answers(GOOD)
    with recorded(script) as base_url:
        broken = Violation(field="draft", rule=MALFORMED, kind="error", message="It is not JSON.")
        first, second = ask.all(base_url, [ask.messages(), ask.reask(broken)])
    assert first.violations == (broken,)
    assert first.draft == Draft()
    assert second.draft == Draft.model_validate(GOOD)


def test_unknown_fields_carry_nothing_and_are_ignored(recorded: Any, ask: Any) -> None:
    answer = with_changed("fig", 0, certainty="high") | {"mood": "gloomy"}
    with recorded(ScriptedEndpoint().answers(answer)) as base_url:
        reply = ask(base_url)
    assert reply.violations == ()
    assert reply.draft == Draft.model_validate(GOOD)


def test_an_item_of_the_wrong_kind_is_a_fault_and_the_others_stay(recorded: Any, ask: Any) -> None:
    with recorded(ScriptedEndpoint().answers(with_changed("act", 1, k="mammal"))) as base_url:
        reply = ask(base_url)
    assert [actor.name for actor in reply.draft.actors] == ["Grenholm's port authority", "Aron Beck"]
    assert [(fault.field, fault.index, fault.item["name"]) for fault in reply.violations] == [
        ("actors", 1, "Tove Lindqvist")
    ]


LIES = {
    "wrong-evidence": (with_changed("fig", 0, s=[9]), "fig", 0, "evidence.out-of-range"),
    "invented-figure": (
        with_changed("fig", 0, t="about 41 million euros"),
        "fig",
        0,
        "figure.not-in-article",
    ),
    "flipped-negation": (
        with_changed("sum", 1, t="The fishermen's guild will move its boats."),
        "sum",
        1,
        "negation.flipped",
    ),
}
NAMES = {"fig": "figures", "sum": "summary"}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_is_asked_about_alone_and_the_rest_is_kept(lie: str, recorded: Any, ask: Any) -> None:
    answer, key, index, rule = LIES[lie]
    patch = {"h": "", "sum": [], "act": [], "com": [], "fig": []} | {key: [GOOD[key][index]]}
    with recorded(ScriptedEndpoint().answers(answer).answers(patch)) as base_url:
        proposed = Draft.model_validate(answer)
        item = getattr(proposed, NAMES[key])[index].model_dump()
        violation = Violation(
            kind="error",
            field=NAMES[key],
            index=index,
            item=item,
            rule=rule,
            message="The article does not say it.",
        )
        first, second = ask.all(base_url, [ask.messages(), ask.reask(violation)])
    assert first.draft == proposed
    good = Draft.model_validate(answer | {key: [one for one in GOOD[key] if one != GOOD[key][index]]})
    merged = merge_drafts(good, second.draft)
    assert sorted(map(str, getattr(merged, NAMES[key]))) == sorted(
        map(str, getattr(Draft.model_validate(GOOD), NAMES[key]))
    )


@pytest.mark.parametrize(
    ("script", "error", "words"),
    [
        pytest.param(
            ScriptedEndpoint().answers(GOOD, finish="length"), ReplyCut, "cut at its limit of 4096", id="cut"
        ),
        pytest.param(
            ScriptedEndpoint().refuses("I can't help."), ReplyRefused, "scripted refused", id="refusal"
        ),
        pytest.param(
            ScriptedEndpoint().answers("", finish="content_filter"), ReplyFiltered, "filter", id="filtered"
        ),
        pytest.param(
            ScriptedEndpoint().fails(400, "The response was filtered", code="content_filter"),
            ReplyFiltered,
            "filter",
            id="filtered-prompt",
        ),
        pytest.param(
            ScriptedEndpoint().answers("").answers("", as_content=True).answers(" ").answers(""),
            ReplyEmpty,
            "empty reply",
            id="empty",
        ),
        pytest.param(ScriptedEndpoint().fails(401, "Bad key"), AuthenticationFailed, "401", id="wrong-key"),
        pytest.param(ScriptedEndpoint().fails(403, "No"), AuthenticationFailed, "403", id="forbidden"),
        pytest.param(
            ScriptedEndpoint(models=("scripted-large", "other")).fails(404, "model not found"),
            ModelNotFound,
            "does not know the model 'scripted': \"model not found\". It offers scripted-large",
            id="wrong-model",
        ),
        pytest.param(
            ScriptedEndpoint().sends(404, '{"detail":"Not Found"}'),
            EndpointIncompatible,
            "does not speak chat completions (it answered 404). Check the base URL",
            id="no-chat",
        ),
        pytest.param(ScriptedEndpoint().sends_page(), EndpointIncompatible, "a page, not", id="html"),
        pytest.param(ScriptedEndpoint().sends(200, "{oops"), EndpointIncompatible, "not JSON", id="no-json"),
        pytest.param(
            ScriptedEndpoint().sends(200, "{}"), EndpointIncompatible, "without a choice", id="no-choices"
        ),
        pytest.param(
            ScriptedEndpoint().fails(
                400, "the request exceeds", type="exceed_context_size_error", n_prompt_tokens=9120, n_ctx=8192
            ),
            PromptTooLong,
            "(9120 tokens, and 8192 fit)",
            id="too-long",
        ),
        pytest.param(
            ScriptedEndpoint().fails(429, "You exceeded your quota", code="insufficient_quota"),
            RateLimited,
            "no quota left",
            id="no-quota",
        ),
    ],
)
def test_what_is_final_is_said_plainly_and_not_tried_again(
    script: ScriptedEndpoint, error: type[Exception], words: str, recorded: Any, ask: Any
) -> None:
    with recorded(script) as base_url, pytest.raises(error) as caught:
        ask(base_url)
    assert words in str(caught.value)
    assert ask.waits == []


def test_a_429_waits_as_long_as_it_is_told(recorded: Any, ask: Any) -> None:
    with recorded(ScriptedEndpoint().fails(429, "slow down", retry_after="7").answers(GOOD)) as base_url:
        assert ask(base_url).violations == ()
    assert len(ask.waits) == 1
    assert 7 <= ask.waits[0] <= 8.75


def test_a_long_retry_after_is_capped(recorded: Any, ask: Any) -> None:
    with recorded(ScriptedEndpoint().fails(429, "slow down", retry_after="3600").answers(GOOD)) as base_url:
        ask(base_url, max_retry_wait=20)
    assert ask.waits == [20]


def test_a_500_is_tried_again(recorded: Any, ask: Any) -> None:
    with recorded(ScriptedEndpoint().fails(500).fails(503).answers(GOOD)) as base_url:
        assert ask(base_url).requests == 1
    assert len(ask.waits) == 2
    assert ask.waits[0] < ask.waits[1]


def test_server_faults_to_the_end_are_said_plainly(recorded: Any, ask: Any) -> None:
    script = ScriptedEndpoint().fails(502).fails(502)
    with recorded(script) as base_url, pytest.raises(EndpointUnreachable, match=r"failed \(502\)"):
        ask(base_url, http_retries=1)
    assert len(ask.waits) == 1


def test_auto_finds_out_once_which_mode_works(recorded: Any, ask: Any) -> None:
    script = (
        ScriptedEndpoint().refuses_modes("json_schema").answers("As you wish!").answers(GOOD).answers(GOOD)
    )
    with recorded(script) as base_url:
        reply = ask(base_url, times=2)
    assert reply.requests == 1
    assert ask.client.capabilities.mode == "json"


def test_a_named_mode_that_is_refused_is_said_plainly(recorded: Any, ask: Any) -> None:
    script = ScriptedEndpoint().refuses_modes("tools")
    with (
        recorded(script) as base_url,
        pytest.raises(EndpointIncompatible, match="'tools' in response_format"),
    ):
        ask(base_url, mode="tools")


def test_what_a_reasoning_model_refuses_is_left_out_and_remembered(recorded: Any, ask: Any) -> None:
    script = (
        ScriptedEndpoint()
        .fails(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
        .fails(400, "Unsupported value: 'temperature' does not support 0.2 with this model.")
        .fails(400, "Invalid schema for response_format: 'maxLength' is not permitted.")
        .answers(GOOD)
        .answers(GOOD)
    )
    with recorded(script) as base_url:
        assert ask(base_url, times=2, temperature=0.2).violations == ()
    assert ask.client.capabilities.token_field == "max_completion_tokens"
    assert ask.client.capabilities.mode == "json-schema"
