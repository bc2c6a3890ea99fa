from __future__ import annotations

import pytest

from summariser.llm import Endpoint
from summariser.llm.capabilities import LADDER, EndpointCapabilities, known_capabilities
from summariser.llm.response_schema import ROOMY, TIGHT

FIRST = EndpointCapabilities(modes=LADDER, limits=ROOMY, token_field="max_tokens")


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        (
            "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'",
            "token_field",
            "max_completion_tokens",
        ),
        ("'temperature' does not support 0 with this model", "temperature", False),
        ("schema: 'maxLength' is not permitted", "limits", None),
        ("This response_format type is unavailable now", "modes", LADDER[1:]),
        ("'response_format.type' must be 'json_schema' or 'text'", "modes", LADDER[1:]),
        ("guided decoding is not enabled", "modes", LADDER[1:]),
    ],
)
def test_what_is_changed_after_a_refusal(said: str, field: str, value: object) -> None:
    changed = FIRST.after_rejection(said, temperature_sent=True)
    assert changed is not None
    assert getattr(changed, field) == value


@pytest.mark.parametrize("said", ["", "messages must not be empty", "max_tokens is too large: at most 2048"])
def test_what_cannot_be_mended_changes_nothing(said: str) -> None:
    assert FIRST.after_rejection(said, temperature_sent=False) is None


def test_refusals_come_to_an_end() -> None:
    everything = "temperature max_tokens max_completion_tokens maxLength response_format unsupported"
    traits: EndpointCapabilities | None = FIRST
    steps = 0
    while traits is not None:
        traits = traits.after_rejection(everything, temperature_sent=True)
        steps += 1
        assert steps < 10
    assert steps == 7


@pytest.mark.parametrize(
    ("endpoint", "limits", "token_field"),
    [
        (Endpoint("https://api.openai.com/v1", "m"), None, "max_completion_tokens"),
        (Endpoint("https://x.openai.azure.com/openai/v1", "m"), None, "max_completion_tokens"),
        (Endpoint("http://localhost:8000/v1", "m"), ROOMY, "max_tokens"),
        (Endpoint("http://localhost:8000/v1", "m", is_small=True), TIGHT, "max_tokens"),
    ],
)
def test_what_is_tried_first(endpoint: Endpoint, limits: object, token_field: str) -> None:
    traits = known_capabilities(endpoint, "auto")
    assert (traits.limits, traits.token_field, traits.mode) == (limits, token_field, "json-schema")
