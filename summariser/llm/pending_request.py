"""One question to a model, and the request that asks it in the form that the endpoint accepts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic

from summariser.llm.capabilities import EndpointCapabilities
from summariser.llm.endpoint import Endpoint
from summariser.llm.error_response import ErrorResponse
from summariser.llm.prompts import Message
from summariser.llm.replies import Completion
from summariser.llm.request_limiter import ModelRequest
from summariser.llm.response_schema import AnyAnswer
from summariser.llm.structured_output import merge_system, prepare
from summariser.llm.token_estimate import most_tokens
from summariser.models.draft import WireModel
from summariser.models.record import Usage

if TYPE_CHECKING:
    from summariser.models.settings import Settings

LOCAL_TIMEOUT = 1800.0
"""Seconds for one answer of a model in this process: a large one on a slow machine takes its time."""


@dataclass
class Question(Generic[AnyAnswer]):
    """What is asked, and what became of it so far.

    `output_limit` is set where this question needs another one than the settings say. `learned_from`: the
    capabilities before this question changed them; `first_error`: what was refused without a reason.
    `longest`: seconds after which it is given up, None for the timeout and its retries; `asked_at` is
    monotonic.
    """

    messages: Sequence[Message]
    draft_model: type[AnyAnswer]
    longest: float | None = None
    asked_at: float = field(default_factory=time.monotonic)
    usage: Usage = field(default_factory=Usage)
    requests: int = 0
    output_limit: int | None = None
    may_grow: bool = True
    learned_from: EndpointCapabilities | None = None
    first_error: ErrorResponse | None = None

    @property
    def texts(self) -> list[str]:
        """What no error may repeat."""
        return [message["content"] for message in self.messages]

    def count(self, completion: Completion) -> None:
        """One more answered request."""
        self.usage, self.requests = self.usage + (completion.usage or Usage()), self.requests + 1


@dataclass
class PendingRequest:
    """A request, the capabilities that it relies on, and its attempts so far."""

    body: dict[str, Any]
    prompt_tokens: int
    capabilities: EndpointCapabilities
    output_limit: int
    longest: float | None = None
    asked_at: float = 0.0
    is_retry: bool = False
    timeouts: int = 0

    def described(self, endpoint: Endpoint) -> ModelRequest:
        """The request as a limiter sees it."""
        return ModelRequest(
            endpoint, self.prompt_tokens, self.output_limit, self.body, self.is_retry, self.timeouts
        )


def build_request(
    question: Question[Any], endpoint: Endpoint, capabilities: EndpointCapabilities, settings: Settings
) -> PendingRequest:
    """The request that asks `question` in the form of `capabilities`."""
    draft_model: type[WireModel] = question.draft_model
    prepared = prepare(draft_model, capabilities.mode, capabilities.limits)
    messages = prepared.messages(question.messages)
    limit = question.output_limit or capabilities.output_limit(settings.max_output_tokens)
    body: dict[str, Any] = {
        "model": endpoint.model,
        "messages": messages if capabilities.system_role else merge_system(messages),
        capabilities.token_field: limit,
        **prepared.fields,
    }
    if capabilities.stream is not None:
        body["stream"] = capabilities.stream
    if settings.temperature is not None and capabilities.temperature:
        body["temperature"] = settings.temperature
    if settings.reasoning_effort is not None:
        body["reasoning_effort"] = settings.reasoning_effort
    body |= settings.extra_body
    tokens = prepared.most_tokens + sum(most_tokens(message["content"]) for message in messages)
    return PendingRequest(body, tokens, capabilities, limit, question.longest, question.asked_at)


def timeout_of(endpoint: Endpoint, settings: Settings) -> float:
    """Seconds for one answer of `endpoint`."""
    own = endpoint.server is None or "timeout" in settings.model_fields_set
    return settings.timeout if own else LOCAL_TIMEOUT
