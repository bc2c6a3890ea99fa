"""What an endpoint refuses of a request's form is learned once, whatever its status and words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harbour import GOOD
from scripted_endpoint import Asked, ScriptedEndpoint, Step, completion

from summariser.llm.capabilities import EndpointCapabilities
from summariser.models.errors import (
    EndpointIncompatible,
    EndpointUnreachable,
    OutputLimitReached,
    PromptTooLong,
    QuotaExhausted,
    ReplyCut,
    ReplyFiltered,
)


def refusing(status: int, body: Any, refused: Any) -> ScriptedEndpoint:
    """Answers what `refused(request)` is false for."""
    endpoint = ScriptedEndpoint()
    text = body if isinstance(body, str) else json.dumps(body)

    def step(asked: Asked) -> Step:
        json_body = {"content-type": "application/json"}
        return Step(status, text, json_body) if refused(asked) else completion(asked, GOOD)

    endpoint._always = step
    return endpoint


def uses_schema(asked: Asked) -> bool:
    return asked.mode == "json_schema"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, {"error": {"message": "No endpoints found that can handle the requested parameters"}}),
        (501, {"error": {"message": "json_schema is not implemented here"}}),
        (500, {"error": {"message": "grammar compilation failed"}}),
        (400, [{"error": {"message": "Unknown name additionalProperties at response_schema"}}]),
        (400, {"errors": [{"message": "'response_format' does not match"}]}),
        (422, {"detail": [{"loc": ["body", "response_format"], "msg": "Input should be 'text'"}]}),
        (400, {"error": "bad request"}),
        (422, ""),
        (200, {"error": {"message": "response_format: unsupported"}}),
    ],
)
def test_a_mode_that_is_refused_in_any_words_is_left_once(status: int, body: Any, ask: Any) -> None:
    with refusing(status, body, uses_schema) as endpoint:
        assert ask(endpoint.base_url, times=3, http_retries=1).violations == ()
        assert [asked.mode for asked in endpoint.requests] == ["json_schema", "tools", "tools", "tools"]


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ("System role not supported", lambda asked: asked.body["messages"][0]["role"] == "system"),
        ("Only user and assistant roles are supported", lambda asked: len(asked.body["messages"]) > 1),
        ("Unrecognized request argument supplied: stream", lambda asked: "stream" in asked.body),
        ("extra input max_tokens is not permitted", lambda asked: "max_tokens" in asked.body),
    ],
)
def test_a_field_that_is_refused_is_left_out(words: str, refused: Any, ask: Any) -> None:
    with refusing(400, {"error": {"message": words}}, refused) as endpoint:
        assert ask(endpoint.base_url, times=2).violations == ()
        assert endpoint.asked == 3
        assert ask.client.capabilities.mode == "json-schema"


def test_what_nobody_explains_is_said_as_it_was_said_first(ask: Any) -> None:
    with refusing(400, {"error": "strange trouble"}, lambda asked: True) as endpoint:
        with pytest.raises(EndpointIncompatible, match="strange trouble"):
            ask(endpoint.base_url)
        assert endpoint.asked <= 8
        assert ask.client.capabilities.mode == "json-schema", "it was something else"


@pytest.mark.parametrize("words", ["flagged by moderation", "Content Exists Risk"])
def test_an_article_s_own_trouble_costs_one_request(words: str, ask: Any) -> None:
    with refusing(400, {"error": words}, lambda asked: True) as endpoint:
        with pytest.raises(ReplyFiltered, match=words):
            ask(endpoint.base_url)
        assert endpoint.asked == 1


def test_a_quota_for_the_day_is_not_waited_for(ask: Any) -> None:
    script = ScriptedEndpoint().fails(429, "Limit of 50 requests per day reached", retry_after="3")
    with script as endpoint, pytest.raises(QuotaExhausted, match="per day"):
        ask(endpoint.base_url)
    assert ask.waits == []


def test_an_error_in_a_200_is_sent_again(ask: Any) -> None:
    body = json.dumps({"error": {"message": "Provider returned error", "code": 524}})
    with ScriptedEndpoint().sends(200, body).answers(GOOD) as endpoint:
        assert ask(endpoint.base_url).violations == ()
    assert len(ask.waits) == 1


def test_a_page_after_an_error_in_json_is_a_lost_server(ask: Any) -> None:
    script = ScriptedEndpoint().fails(404, "response_format is not supported").sends_page().answers(GOOD)
    with script as endpoint:
        assert ask(endpoint.base_url).violations == ()
    assert len(ask.waits) == 1


def limit(asked: Asked) -> int:
    return int(asked.body.get("max_tokens") or asked.body.get("max_completion_tokens"))


def test_an_output_limit_above_the_model_s_is_lowered_and_remembered(ask: Any) -> None:
    words = "max_tokens must be less than or equal to `2048`"
    with refusing(400, {"error": words}, lambda asked: limit(asked) > 2048) as endpoint:
        ask(endpoint.base_url, times=2)
        assert [limit(asked) for asked in endpoint.requests] == [4096, 2048, 2048]


def test_an_output_limit_that_does_not_fit_beside_the_prompt_is_lowered_for_it(ask: Any) -> None:
    words = "maximum context length is 8192 tokens. You requested 4096 output tokens; it contains 6000 tokens"
    with refusing(400, {"error": words}, lambda asked: limit(asked) > 2192) as endpoint:
        ask(endpoint.base_url)
        assert limit(endpoint.requests[1]) == 2082


def test_where_too_little_is_left_the_article_is_too_long(ask: Any) -> None:
    words = "input length and `max_tokens` exceed context limit: 7800 + 4096 > 8192"
    with refusing(400, {"error": words}, lambda asked: True) as endpoint:
        with pytest.raises(PromptTooLong, match="7800 tokens, and 8192 fit"):
            ask(endpoint.base_url)
        assert endpoint.asked == 1


def thinking(room: int) -> ScriptedEndpoint:
    """A reasoning model that needs more than `room` tokens."""
    endpoint = ScriptedEndpoint()
    spent = {"finish": "length", "tokens": (900, 0, 4096)}

    def step(asked: Asked) -> Step:
        return completion(asked, "", **spent) if limit(asked) <= room else completion(asked, GOOD)

    endpoint._always = step
    return endpoint


def test_a_reasoning_model_that_used_up_its_limit_gets_more_room_once(ask: Any) -> None:
    with thinking(8000) as endpoint:
        assert ask(endpoint.base_url, times=2).violations == ()
        assert [limit(asked) for asked in endpoint.requests] == [4096, 16384, 16384]


@pytest.mark.parametrize(("settings", "requests"), [({}, 2), ({"max_output_tokens": 4096}, 1)])
def test_what_is_certain_to_be_used_up_again_is_not_asked_again(
    settings: dict[str, int], requests: int, ask: Any
) -> None:
    with thinking(1_000_000) as endpoint:
        with pytest.raises(OutputLimitReached, match="SUMMARISER_MAX_OUTPUT_TOKENS"):
            ask(endpoint.base_url, **settings)
        assert endpoint.asked == requests


def test_a_reply_that_was_cut_in_its_json_is_cut(ask: Any) -> None:
    with ScriptedEndpoint().answers(json.dumps(GOOD)[:-30], finish="max_tokens") as endpoint:
        with pytest.raises(ReplyCut) as caught:
            ask(endpoint.base_url)
        assert not isinstance(caught.value, OutputLimitReached)


def test_a_reply_that_the_endpoint_calls_invalid_is_read_all_the_same(ask: Any) -> None:
    body = {"error": {"message": "x", "code": "json_validate_failed", "failed_generation": json.dumps(GOOD)}}
    with ScriptedEndpoint().sends(400, json.dumps(body)) as endpoint:
        assert ask(endpoint.base_url).violations == ()


def test_a_prompt_that_the_server_cut_is_noticed(ask: Any) -> None:
    with ScriptedEndpoint().answers(GOOD, tokens=(200, 0, 100)) as endpoint:
        reply = ask(endpoint.base_url)
    assert [(one.rule, one.kind) for one in reply.violations] == [("prompt.cut", "warning")]


def test_own_fields_and_headers_are_sent(ask: Any) -> None:
    extra = {"chat_template_kwargs": {"enable_thinking": False}}
    with ScriptedEndpoint().answers(GOOD) as endpoint:
        ask(endpoint.base_url, extra_body=json.dumps(extra), reasoning_effort="low")
        body = endpoint.requests[0].body
    assert (body["chat_template_kwargs"], body["reasoning_effort"]) == ({"enable_thinking": False}, "low")


def test_a_server_error_after_answers_changes_no_form(ask: Any) -> None:
    script = ScriptedEndpoint().answers(GOOD).fails(500, "grammar worker crashed").answers(GOOD)
    with script as endpoint:
        ask(endpoint.base_url, times=2)
        assert {asked.mode for asked in endpoint.requests} == {"json_schema"}


def test_server_errors_to_the_end_name_the_reason(ask: Any) -> None:
    with (
        ScriptedEndpoint().fails(503, "GPU on fire").fails(503, "GPU on fire") as endpoint,
        pytest.raises(EndpointUnreachable, match="GPU on fire"),
    ):
        ask(endpoint.base_url, http_retries=1)


def test_what_was_learned_is_said_in_words() -> None:
    learned = EndpointCapabilities(
        modes=("tools",), limits=None, token_field="max_tokens", system_role=False, most_output=2048
    )
    said = learned.described(4096)
    assert "mode tools" in said
    assert "2048 output tokens" in said
    assert "user's message" in said


def test_an_endpoint_that_takes_no_response_format_is_asked_in_words(ask: Any) -> None:
    body = {"error": {"message": "response_format and tools are not supported"}}
    with refusing(400, body, lambda asked: asked.mode != "none") as endpoint:
        assert ask(endpoint.base_url).violations == ()
        assert [asked.mode for asked in endpoint.requests] == ["json_schema", "tools", "json_object", "none"]


def test_a_model_that_only_streams_is_asked_for_a_stream(ask: Any) -> None:
    body = {"error": {"message": "This model only supports stream mode, please enable the stream parameter"}}
    with refusing(400, body, lambda asked: asked.body.get("stream") is not True) as endpoint:
        assert ask(endpoint.base_url).violations == ()
        assert [asked.body["stream"] for asked in endpoint.requests] == [False, True]
