"""The modes of structured output, prepared once, not for each request.

The fields of `json-schema`, which every endpoint is asked for first, are those that OpenAI documents; a test
holds them against instructor's. Those of the other modes come from instructor, which takes a second of CPU
time and 37 MB to import.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

from summariser.llm.capabilities import Mode
from summariser.llm.prompts import Message
from summariser.llm.response_schema import SchemaLimits, wire_schema
from summariser.llm.token_estimate import likely_tokens, most_tokens
from summariser.models.draft import Draft, WireModel

NAME = "record"


@dataclass(frozen=True)
class StructuredOutput:
    """What a mode adds to a request: fields of its body, and words at the end of the system message.

    `most_tokens` is more than it adds to the prompt, `likely_tokens` about as much.
    """

    fields: dict[str, Any]
    system_suffix: str
    most_tokens: int
    likely_tokens: int

    def messages(self, messages: Sequence[Message]) -> list[Message]:
        """`messages` with the words of the mode."""
        if not self.system_suffix:
            return list(messages)
        first, *others = messages
        return [Message(role=first["role"], content=first["content"] + self.system_suffix), *others]


def merge_system(messages: Sequence[Message]) -> list[Message]:
    """`messages` for a model without a system role: the instructions begin the user's message."""
    system = [message["content"] for message in messages if message["role"] == "system"]
    first, *others = [message for message in messages if message["role"] != "system"]
    whole = "\n\n".join([*system, first["content"]])
    return [Message(role=first["role"], content=whole), *others]


@lru_cache(maxsize=128)
def prepare(model: type[WireModel], mode: Mode, limits: SchemaLimits | None) -> StructuredOutput:
    """What `mode` adds to each request for answers of the class `model`."""
    answer = _response_model(model, limits)
    if mode == "json-schema":
        request, suffix = _json_schema_fields(answer), ""
    else:
        request = request_of_instructor(answer, mode)
        suffix = request.pop("messages")[0]["content"] or ""
    if mode == "text":  # the words of `json`, for endpoints that take no response_format at all
        del request["response_format"]
    added = json.dumps(request) + suffix
    return StructuredOutput(request, suffix, most_tokens(added), likely_tokens(added))


def _json_schema_fields(answer: type[BaseModel]) -> dict[str, Any]:
    described = {"name": NAME, "schema": answer.model_json_schema(), "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": described}}


class _Prepared(BaseException):
    """Ends a call of instructor once its request is known. Not an Exception: instructor retries those."""


def request_of_instructor(response_model: type[BaseModel], mode: Mode) -> dict[str, Any]:
    """The arguments with which instructor would create a completion, for one empty system message.

    By its public interface: `patch` around a function that only takes down what it is called with.
    """
    from instructor import Mode as InstructorMode
    from instructor import patch

    named = {
        "json-schema": InstructorMode.JSON_SCHEMA,
        "tools": InstructorMode.TOOLS,
        "json": InstructorMode.JSON,
        "text": InstructorMode.JSON,
    }
    request: dict[str, Any] = {}

    def create(**arguments: Any) -> None:
        request.update(arguments)
        raise _Prepared

    ask: Any = patch(create=create, mode=named[mode])
    try:
        ask(response_model=response_model, messages=[{"role": "system", "content": ""}], max_retries=1)
    except _Prepared:
        return request
    raise AssertionError("instructor answered without asking")


def _response_model(model: type[WireModel], limits: SchemaLimits | None) -> type[BaseModel]:
    """A class whose JSON schema is the compact one: instructor asks the class for it."""
    about = "The record of the article." if issubclass(model, Draft) else (model.__doc__ or "")
    schema = wire_schema(model, limits) | {"title": NAME, "description": about.partition("\n")[0]}

    def model_json_schema(cls: type[BaseModel], *_: Any, **__: Any) -> dict[str, Any]:
        return dict(schema)

    return type(NAME, (BaseModel,), {"model_json_schema": classmethod(model_json_schema)})
