"""Whose trouble an error is, told by the words of many providers."""

from __future__ import annotations

from typing import Any

import pytest

from summariser.llm.error_body import error_in, what_it_said
from summariser.llm.error_kinds import kind_of, most_output_tokens, output_tokens_left, sizes_in
from summariser.llm.error_mapping import explain_status
from summariser.llm.error_response import ErrorResponse
from summariser.models.errors import QuotaExhausted, ReplyFiltered

URL = "https://api.example/v1"


@pytest.mark.parametrize(
    ("status", "said", "kind"),
    [
        (401, "Incorrect API key provided", "key"),
        (400, "API key not valid. Please pass a valid API key. INVALID_ARGUMENT", "key"),
        (403, "Your credentials lack permission: permission_denied", "key"),
        (403, "", "key"),
        (400, "No connected db. no_db_connection", "key"),
        (400, "litellm.BadRequestError: OpenAIException - The response was filtered", "filtered"),
        (500, "litellm.InternalServerError: OpenAIException - Invalid response object", "rejected"),
        (403, "Your request was flagged by our moderation system: violence", "filtered"),
        (403, "Request blocked. SAFETY_CHECK_TYPE_CYBER", "filtered"),
        (400, "The prompt triggered the content management policy. content_filter", "filtered"),
        (400, "Content Exists Risk", "filtered"),
        (400, "Input text data may contain inappropriate content. data_inspection_failed", "filtered"),
        (422, "guardrail_intervened: the prompt violates our usage policies", "filtered"),
        (402, "", "quota"),
        (400, "Your credit balance is too low to access this API", "quota"),
        (429, "You exceeded your current quota, check your plan and billing. insufficient_quota", "quota"),
        (429, "Rate limit reached for requests per day (RPD): Limit 200, Used 200, Requested 1", "quota"),
        (
            429,
            "Rate limit reached (TPM): Limit 9000, Used 8000, Requested 2000. See /billing",
            "rate",
        ),
        (429, "Quota exceeded for free_tier_requests, limit 15. Check billing. Retry in 22.3s", "rate"),
        (429, "", "rate"),
        (413, "Request too large on tokens per minute (TPM): Limit 6000, Requested 8013", "oversized"),
        (413, "Payload too large", "too-long"),
        (404, "The model `gpt-9` does not exist or you do not have access to it", "no-model"),
        (404, "model 'qwen9' not found, try pulling it first", "no-model"),
        (400, "Invalid model name passed in model=x", "no-model"),
        (404, "Not Found", "no-chat"),
        (
            400,
            "This model's maximum context length is 8192 tokens. Your prompt has 9120",
            "too-long",
        ),
        (400, "prompt is too long: 215000 tokens > 200000 maximum", "too-long"),
        (
            400,
            "The input token count (33000) exceeds the maximum number of tokens (32768)",
            "too-long",
        ),
        (500, "litellm.ContextWindowExceededError: the prompt exceeds the context window", "too-long"),
        (400, "max_tokens is too large: 4096. At most 2048 completion tokens", "output-limit"),
        (400, "Failed to validate JSON. See 'failed_generation'. json_validate_failed", "bad-reply"),
        (500, "", "transient"),
        (503, "The model is overloaded", "transient"),
        (529, "overloaded_error", "transient"),
        (501, "response_format is not implemented", "rejected"),
        (403, "Does not have permission: content breaks usage guidelines, SAFETY_CHECK_X", "filtered"),
        (403, "Attention Required! | Cloudflare", "filtered"),
        (403, "Your API key was blocked for breaking our usage policies", "key"),
        (500, "litellm.AuthenticationError: Incorrect API key provided", "key"),
        (400, "Access denied, your account is not in good standing", "quota"),
        (403, "用户额度不足", "quota"),
        (429, "Exceeded: GenerateRequestsPerDayPerProject", "quota"),
        (400, "gpt-9 is not a valid model ID", "no-model"),
        (400, "length of prompt_tokens (9000) must be less than max_seq_len (8192)", "too-long"),
        (400, "Range of input length should be [1, 30720]", "too-long"),
        (400, "Prompt 超长", "too-long"),
        (400, "The maximum tokens you requested exceeds the model limit of 2048", "output-limit"),
        (422, "`max_new_tokens` must be <= 1512. Given: 4096", "output-limit"),
        (400, "max_tokens 参数非法：取值范围应为 [1, 1024]", "output-limit"),
        (400, "messages must not be empty", "rejected"),
    ],
)
def test_the_words_decide_before_the_status(status: int, said: str, kind: str) -> None:
    assert kind_of(status, said) == kind


def test_a_403_after_answers_is_about_the_article() -> None:
    assert kind_of(403, "Forbidden", answered=True) == "filtered"
    assert kind_of(403, "Your API key was revoked", answered=True) == "key"


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "no such luck", "code": 400}},
        {"error": "no such luck"},
        [{"error": {"message": "no such luck"}}],
        {"success": False, "errors": [{"code": 7, "message": "no such luck"}]},
        {"detail": "no such luck"},
        {"detail": [{"loc": ["body", "x"], "msg": "no such luck", "input": "the whole prompt"}]},
        {"object": "error", "message": "no such luck", "code": 1},
        {"error": {"message": "Provider returned error", "metadata": {"raw": "no such luck"}}},
        {"base_resp": {"status_code": 1004, "status_msg": "no such luck"}},
        "no such luck",
    ],
)
def test_the_reason_is_found_in_any_body(body: Any) -> None:
    said = what_it_said(body)
    assert "no such luck" in said
    assert "prompt" not in said


@pytest.mark.parametrize(
    "body", ["<html><body>Bad gateway</body></html>", {"error": {"message": "one two three four five six"}}]
)
def test_pages_and_the_prompt_are_not_passed_on(body: Any) -> None:
    assert what_it_said(body, ["zero one two three four five six seven"]) == ""


def test_keys_are_not_passed_on() -> None:
    assert "abcd" not in what_it_said({"error": {"message": "Incorrect API key: sk-abcd1234efgh"}})


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ({"error": {"message": "Provider returned error", "code": 502}}, 502, "transient"),
        ({"error": {"message": "Provider returned error"}}, 502, "transient"),
        ({"error": {"message": "Rate limit exceeded", "code": "429"}}, 429, "rate"),
        ({"error": {"message": "Too many requests, slow down"}}, 429, "rate"),
        ({"error": {"message": "maximum context length is 8192 tokens"}}, 400, "too-long"),
        ({"error": {"message": "flagged by moderation", "code": 403}}, 403, "filtered"),
        ({"choices": [{"error": {"code": 503, "message": "down"}, "message": {}}]}, 503, "transient"),
        ({"base_resp": {"status_code": 1008, "status_msg": "insufficient balance"}}, 429, "quota"),
    ],
)
def test_an_error_in_a_200_is_an_error(body: dict[str, Any], status: int, kind: str) -> None:
    error = ErrorResponse.in_body(error_in(body), body, {}, answered=False)
    assert (error.status, error.kind) == (status, kind)


@pytest.mark.parametrize(
    "body",
    [
        {"choices": [{"message": {"content": "{}"}}], "error": None},
        {"choices": [{"message": {"content": "{}"}}], "detail": "x"},
        {"message": {"role": "assistant", "content": "{}"}},
    ],
)
def test_a_completion_is_none(body: dict[str, Any]) -> None:
    assert error_in(body) is None


@pytest.mark.parametrize(
    ("said", "most", "left"),
    [
        ("max_tokens is too large: 4096. This model supports at most 2048 completion tokens", 2048, None),
        ("max_tokens: 9000 > 8192, which is the maximum allowed number of output tokens", 8192, None),
        ("Range of max_tokens should be [1, 3000]", 3000, None),
        ("maximum context length is 4096 tokens and your request has 2096 input tokens", None, 1900),
        ("maximum context length is 8192 tokens. (6192 in the messages, 4096 in the completion)", None, 1900),
        ("The limit is too large", None, None),
        ("max_tokens must be less than or equal to 2000", 2000, None),
        ("exceeds the model limit of 2048", 2048, None),
        ("`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 2396 `inputs` tokens", None, 1615),
        ("max_tokens=4096 cannot exceed max_model_len=4096 - prompt tokens 2361 = 1735", None, 1648),
    ],
)
def test_the_output_that_fits_is_read_from_the_words(said: str, most: int | None, left: int | None) -> None:
    assert (most_output_tokens(said), output_tokens_left(said)) == (most, left)


def test_no_size_is_read_from_an_error_code() -> None:
    said = "Prompt contains 40000 tokens, too large for model with 32768 maximum context length code_x 3051"
    assert sizes_in(said) == (32768, 40000)


def test_the_provider_s_reason_is_in_the_error() -> None:
    filtered = explain_status(403, "flagged: violence", URL)
    assert isinstance(filtered, ReplyFiltered)
    assert "flagged: violence" in str(filtered)
    spent = explain_status(429, "requests per day: 50", URL)
    assert isinstance(spent, QuotaExhausted)
    assert "for the day" in str(spent)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("Please try again in 7.66s.", "7.66"), ("retry after 20 seconds", "20"), ("try again in 1m2s", "62")],
)
def test_a_wait_is_read_from_the_words(said: str, seconds: str) -> None:
    assert ErrorResponse(429, {"error": {"message": said}}, {}).headers["retry-after"] == seconds
    kept = ErrorResponse(429, {"error": {"message": said}}, {"Retry-After": "3"}).headers
    assert kept["retry-after"] == "3"


def test_a_quota_that_is_named_at_the_end_of_a_long_body_is_seen() -> None:
    violations = [{"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]
    body = {"error": {"message": "You exceeded your quota. " * 20, "details": [{"violations": violations}]}}
    failed = ErrorResponse(429, body, {})
    assert failed.kind == "quota"
    assert "for the day" in failed.explained(URL, "m", (), answered=True).message
