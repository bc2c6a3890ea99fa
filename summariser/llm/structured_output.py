"""The modes of structured output, by instructor: prepared once, not for each request."""

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
    request = _request_of_instructor(_response_model(model, limits), mode)
    suffix = request.pop("messages")[0]["content"] or ""
    if mode == "text":  # the words of `json`, for endpoints that take no response_format at all
        del request["response_format"]
    if mode == "json-schema":
        request["response_format"]["json_schema"]["strict"] = True
    added = json.dumps(request) + suffix
    return StructuredOutput(request, suffix, most_tokens(added), likely_tokens(added))


class _Prepared(BaseException):
    """Ends a call of instructor once its request is known. Not an Exception: instructor retries those."""


def _request_of_instructor(response_model: type[BaseModel], mode: Mode) -> dict[str, Any]:
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
