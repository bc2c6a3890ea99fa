"""Read a chat completion, and recognise one that must not be parsed.

Without the client's classes: building them took as long as the rest of a call.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from summariser.llm.capabilities import Mode
from summariser.llm.error_mapping import what_it_said
from summariser.models.errors import EndpointIncompatible, ReplyCut, ReplyFiltered, ReplyRefused
from summariser.models.record import Usage


@dataclass(frozen=True)
class Completion:
    """The relevant parts of a chat completion. `message` is None where there was no choice."""

    body: dict[str, Any]
    message: dict[str, Any] | None
    finish: str
    model: str | None
    usage: Usage | None

    def text(self, mode: Mode) -> str:
        """The text of the answer, from where `mode` puts it; "" if there is none.

        A server that ignores tools puts the answer into the content.
        """
        message = self.message or {}
        if mode == "tools" and (arguments := _arguments(message)) is not None:
            return arguments if isinstance(arguments, str) else json.dumps(arguments)
        content = message.get("content")
        return content if isinstance(content, str) else ""


def completion_in(body: dict[str, Any]) -> Completion:
    """The completion in the body of a response; what is missing or of another type is empty."""
    choice = _first(body.get("choices"))
    model, finish = body.get("model"), choice.get("finish_reason")
    return Completion(
        body=body,
        message=_mapping(choice.get("message")) if choice else None,
        finish=finish if isinstance(finish, str) else "",
        model=model if isinstance(model, str) else None,
        usage=_usage(body.get("usage")),
    )


def require_whole(completion: Completion, shown: str, max_output_tokens: int) -> None:
    """Raise for a reply that must not be parsed: missing, truncated, refused or filtered.

    A reply that hit the token limit may happen to parse, but its end is missing.
    """
    if completion.message is None:
        said = what_it_said(completion.body)
        quoted = f': "{said}".' if said else "."
        raise EndpointIncompatible(f"{shown} answered without a choice{quoted}", "Is it a chat model?")
    if completion.finish == "length":
        raise ReplyCut(
            f"The reply was cut at its limit of {max_output_tokens} tokens.",
            "Allow more with SUMMARISER_MAX_OUTPUT_TOKENS.",
        )
    if completion.message.get("refusal"):
        raise ReplyRefused(f"{completion.model} refused to read the article.", "Try another model.")
    if completion.finish == "content_filter":
        raise ReplyFiltered(f"The content filter of {shown} stopped the reply.", "Try another model.")


def _usage(counted: object) -> Usage | None:
    """The tokens that the endpoint counted; None where it counts none."""
    if not isinstance(counted, dict):
        return None
    details = _mapping(counted.get("prompt_tokens_details"))
    return Usage(
        input_tokens=_count(counted.get("prompt_tokens")),
        cached_input_tokens=_count(details.get("cached_tokens")),
        output_tokens=_count(counted.get("completion_tokens")),
    )


def _arguments(message: dict[str, Any]) -> object:
    call = _mapping(_first(message.get("tool_calls")).get("function"))
    return (call or _mapping(message.get("function_call"))).get("arguments")


def _first(value: object) -> dict[str, Any]:
    return _mapping(value[0]) if isinstance(value, list) and value else {}


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0
