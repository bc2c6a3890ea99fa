"""What instructor is used for: the requests of its three modes, by its public interface, prepared once."""

from __future__ import annotations

import time
from typing import Any

import instructor
import pytest

from summariser.llm.capabilities import LADDER, Mode
from summariser.llm.prompts import Message
from summariser.llm.response_schema import ROOMY, wire_schema
from summariser.llm.structured_output import _response_model, merge_system, prepare, request_of_instructor
from summariser.models.draft import Draft


def test_what_is_used_of_instructor_is_public() -> None:
    """If this fails, only `request_of_instructor` has to change."""
    assert {"patch", "Mode"} <= set(instructor.__all__)


@pytest.mark.parametrize(
    ("mode", "keys"),
    [
        ("json-schema", {"response_format"}),
        ("tools", {"tools", "tool_choice"}),
        ("json", {"response_format"}),
    ],
)
def test_each_mode_adds_its_fields_and_the_compact_schema(mode: Mode, keys: set[str]) -> None:
    prepared = prepare(Draft, mode, ROOMY)
    assert set(prepared.fields) == keys
    fields: Any = prepared.fields
    schema = wire_schema(Draft, ROOMY)
    if mode == "json-schema":
        assert fields["response_format"]["json_schema"]["strict"] is True
        assert fields["response_format"]["json_schema"]["schema"]["properties"] == schema["properties"]
    elif mode == "tools":
        assert fields["tools"][0]["function"]["parameters"]["properties"] == schema["properties"]
        assert fields["tool_choice"]["function"]["name"] == "record"
    else:
        assert fields["response_format"] == {"type": "json_object"}
        assert '"maxItems"' in prepared.system_suffix


def test_the_form_that_is_made_here_is_that_of_instructor() -> None:
    request = request_of_instructor(_response_model(Draft, ROOMY), "json-schema")
    (system,) = request.pop("messages")
    request["response_format"]["json_schema"]["strict"] = True
    assert prepare(Draft, "json-schema", ROOMY).fields == request
    assert not system["content"]


def test_a_request_is_prepared_once() -> None:
    for mode in LADDER:
        prepare(Draft, mode, ROOMY)
    started = time.perf_counter()
    for _ in range(100):
        prepare(Draft, "json-schema", ROOMY)
    assert (time.perf_counter() - started) / 100 < 0.001


def test_instructions_can_begin_the_user_s_message() -> None:
    messages = [Message(role="system", content="Do."), Message(role="user", content="Text.")]
    assert merge_system(messages) == [{"role": "user", "content": "Do.\n\nText."}]
