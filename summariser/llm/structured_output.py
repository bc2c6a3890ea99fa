"""The three modes of structured output, by instructor: prepared once, not for each request."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from summariser.llm.capabilities import Mode
from summariser.llm.prompts import Message
from summariser.llm.response_schema import SchemaLimits, wire_schema
from summariser.llm.token_estimate import likely_tokens, most_tokens
from summariser.models.draft import Draft, WireModel

if TYPE_CHECKING:
    from instructor.v2.core.registry import ModeHandlers

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
    stub = {"messages": [{"role": "system", "content": ""}]}
    _, request = _handlers(mode).request_handler(_response_model(model, limits), stub)
    suffix = request.pop("messages")[0]["content"]
    if mode == "json-schema":
        request["response_format"]["json_schema"]["strict"] = True
    added = json.dumps(request) + suffix
    return StructuredOutput(request, suffix, most_tokens(added), likely_tokens(added))


def _handlers(mode: Mode) -> ModeHandlers:
    from instructor import Mode as InstructorMode
    from instructor import Provider
    from instructor.v2.core.registry import mode_registry

    named = {
        "json-schema": InstructorMode.JSON_SCHEMA,
        "tools": InstructorMode.TOOLS,
        "json": InstructorMode.JSON,
    }
    return mode_registry.get_handlers(Provider.OPENAI, named[mode])


def _response_model(model: type[WireModel], limits: SchemaLimits | None) -> type[BaseModel]:
    """A class whose JSON schema is the compact one: instructor asks the class for it."""
    about = "The record of the article." if issubclass(model, Draft) else (model.__doc__ or "")
    schema = wire_schema(model, limits) | {"title": NAME, "description": about.partition("\n")[0]}

    def model_json_schema(cls: type[BaseModel], *_: Any, **__: Any) -> dict[str, Any]:
        return dict(schema)

    return type(NAME, (BaseModel,), {"model_json_schema": classmethod(model_json_schema)})
