"""Read a chat completion, and recognise one that must not be parsed.

Without the client's classes: building them took as long as the rest of a call.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeGuard

from summariser.llm.error_body import what_it_said
from summariser.llm.response_schema import Part
from summariser.models.errors import PromptTooLong, ReplyCut, ReplyFiltered, ReplyRefused
from summariser.models.record import Usage

MAX_COUNT = 10**12
"""A larger count of tokens is none."""
_CUT = {"length", "max_tokens", "max_output_tokens", "model_length", "token_limit"}
_FILTERED = {
    "content_filter",
    "content_filtered",
    "safety",
    "prohibited_content",
    "recitation",
    "blocklist",
    "spii",
    "sensitive",
    "guardrail_intervened",
}


@dataclass(frozen=True)
class Completion:
    """The relevant parts of a chat completion. `message` is None where there was no choice."""

    body: dict[str, Any]
    message: dict[str, Any] | None
    finish: str
    model: str | None
    usage: Usage | None

    def answers(self) -> tuple[tuple[Part, ...], ...]:
        """Where the answer may be, likeliest first; the parts of one entry belong together.

        Tool arguments, else the content (servers that ignore tools put the answer there), else the reasoning:
        some servers put all that a reasoning model writes into it.
        """
        message = self.message or {}
        content = message.get("content")
        found = (
            _arguments(message),
            _texts(content if content is not None else message.get("text")),
            _texts(message.get("parsed")),
            () if self.is_cut else _reasoning(message),
        )
        return tuple(parts for parts in found if parts)

    @property
    def text(self) -> str:
        """The likeliest place of the answer as one text; "" if there is none."""
        parts = next(iter(self.answers()), ())
        return "\n".join(part if isinstance(part, str) else json.dumps(part) for part in parts)

    @property
    def is_cut(self) -> bool:
        """Whether the reply hit the output limit."""
        return self.finish in _CUT

    def spent_its_limit(self, limit: int) -> bool:
        """Whether the output limit was used up before the answer began, or most of it by then.

        Some endpoints call that a normal end: then the count of tokens tells.
        """
        answers = self.answers()
        if not answers and self.output_tokens >= 0.98 * limit:
            return True
        has_answer = any("{" in str(part) for parts in answers for part in parts)
        return self.is_cut and (not has_answer or 2 * self.reasoning_tokens > self.output_tokens)

    @property
    def without_choice(self) -> str:
        """What a body without a choice is, as the end of a sentence about the server."""
        said = what_it_said(self.body)
        return f'answered without a choice: "{said}"' if said else "answered without a choice"

    @property
    def output_tokens(self) -> int:
        """The tokens of the reply, as the endpoint counts them."""
        return self.usage.output_tokens if self.usage else 0

    @property
    def reasoning_tokens(self) -> int:
        """Those of them that were reasoning; 0 where the endpoint does not say."""
        details = _mapping(_mapping(self.body.get("usage")).get("completion_tokens_details"))
        return _count(details.get("reasoning_tokens"))


def completion_in(body: dict[str, Any]) -> Completion:
    """The completion in the body of a response; what is missing or of another type is empty."""
    native = {"message": body["message"]} if isinstance(body.get("message"), dict) else {}
    choice = _first(body.get("choices")) or native
    model, finish = body.get("model"), choice.get("finish_reason") or body.get("done_reason")
    return Completion(
        body=body,
        message=_mapping(choice.get("message") or choice.get("delta") or choice) if choice else None,
        finish=finish.lower() if isinstance(finish, str) else "",
        model=model if isinstance(model, str) else None,
        usage=_usage(body.get("usage") or body),
    )


def require_whole(
    completion: Completion, shown: str, max_output_tokens: int, prompt: Iterable[str] = ()
) -> None:
    """Raise for a reply that must not be parsed: truncated, refused or filtered.

    A reply that hit the token limit may happen to parse, but its end is missing.
    """
    if completion.is_cut:
        raise ReplyCut(
            f"The reply was cut at its limit of {max_output_tokens} tokens.",
            "Allow more with SUMMARISER_MAX_OUTPUT_TOKENS.",
        )
    if completion.finish == "model_context_window_exceeded":
        raise PromptTooLong(
            "The article with its instructions does not fit into the model's context.",
            "Use a model with a longer context.",
        )
    refusal = (completion.message or {}).get("refusal")
    if refusal or completion.finish == "refusal":
        said = what_it_said(refusal, prompt)
        quoted = f': "{said}".' if said else "."
        raise ReplyRefused(f"{completion.model} refused to read the article{quoted}", "Try another model.")
    if completion.finish in _FILTERED:
        raise ReplyFiltered(f"The content filter of {shown} stopped the reply.", "Try another model.")


def _usage(counted: object) -> Usage | None:
    """The tokens that the endpoint counted, by OpenAI's names or Ollama's; None where it counts none."""
    if not isinstance(counted, dict):
        return None
    details = _mapping(counted.get("prompt_tokens_details"))
    usage = Usage(
        input_tokens=_count(counted.get("prompt_tokens") or counted.get("prompt_eval_count")),
        cached_input_tokens=_count(details.get("cached_tokens") or counted.get("cache_read_input_tokens")),
        output_tokens=_count(counted.get("completion_tokens") or counted.get("eval_count")),
    )
    return usage if usage != Usage() else None


def _arguments(message: dict[str, Any]) -> tuple[Part, ...]:
    """The arguments of all tool calls that have any; "" and "{}" are none."""
    calls = message.get("tool_calls")
    functions = (
        [_mapping(_mapping(call).get("function")) for call in calls] if isinstance(calls, list) else []
    )
    found = [function.get("arguments") for function in functions or [_mapping(message.get("function_call"))]]
    return tuple(one for one in found if _is_part(one) and one not in ("{}", "null"))


def _reasoning(message: dict[str, Any]) -> tuple[Part, ...]:
    texts = [message.get(key) for key in ("reasoning_content", "reasoning", "thinking")]
    details = message.get("reasoning_details")
    parts = [_mapping(part).get("text") for part in details] if isinstance(details, list) else []
    return tuple(text for text in (*texts, *parts) if _is_part(text))[:1]


def _texts(content: object) -> tuple[Part, ...]:
    """The text of a content that is a text, an object, or a list of parts; thinking is left out."""
    if _is_part(content):
        return (content,)
    every = content if isinstance(content, list) else []
    written = [{"text": part} if isinstance(part, str) else part for part in every]
    parts = [part for part in written if isinstance(part, dict)]
    texts = [part.get("text") for part in parts if part.get("type") in (None, "text", "output_text")]
    joined = "".join(text for text in texts if isinstance(text, str))
    objects = [part["json"] for part in parts if isinstance(part.get("json"), dict)]
    return (joined,) if joined.strip() else tuple(objects)


def _is_part(value: object) -> TypeGuard[Part]:
    return bool(value.strip()) if isinstance(value, str) else isinstance(value, dict) and bool(value)


def _first(value: object) -> dict[str, Any]:
    return _mapping(value[0]) if isinstance(value, list) and value else {}


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: object) -> int:
    return int(value) if isinstance(value, int | float) and 0 < value < MAX_COUNT else 0
