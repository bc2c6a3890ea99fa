"""Recognising a reply before it is parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summariser.errors import EndpointIncompatible, ReplyCut, ReplyFiltered, ReplyRefused
from summariser.llm.failures import what_it_said
from summariser.schema import Usage

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletion


def require_whole(completion: ChatCompletion, shown: str, max_output_tokens: int) -> None:
    """Raise for a reply that must not be parsed: none at all, cut, refused, filtered.

    A reply that hit the token limit may happen to parse and still lacks its end.
    """
    if not completion.choices:
        said = what_it_said(completion.to_dict())
        told = f': "{said}".' if said else "."
        raise EndpointIncompatible(f"{shown} answered without a choice{told}", "Is it a chat model?")
    choice = completion.choices[0]
    if choice.finish_reason == "length":
        raise ReplyCut(
            f"The reply was cut at its limit of {max_output_tokens} tokens.",
            "Allow more with SUMMARISER_MAX_OUTPUT_TOKENS.",
        )
    if choice.message.refusal:
        raise ReplyRefused(f"{completion.model} refused to read the article.", "Try another model.")
    if choice.finish_reason == "content_filter":
        raise ReplyFiltered(f"The content filter of {shown} stopped the reply.", "Try another model.")


def tokens_of(completion: ChatCompletion) -> Usage:
    """What the endpoint counted; zeros where it counts nothing."""
    usage = completion.usage
    if usage is None:
        return Usage()
    details = usage.prompt_tokens_details
    return Usage(
        input_tokens=usage.prompt_tokens or 0,
        cached_input_tokens=(details.cached_tokens if details else 0) or 0,
        output_tokens=usage.completion_tokens or 0,
    )
