"""Ask a model for structured output.

    ask → in the form that the endpoint accepts (probed once) → with http retries → with a permit → once

Each step is a method, the next below it. A truncated, refused, filtered or empty reply is recognised before
anything is parsed, and has its own error.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Generic

from summariser.llm.capabilities import EndpointCapabilities, known_capabilities, remember
from summariser.llm.completions import Completion, completion_in, require_whole
from summariser.llm.endpoint import Endpoint
from summariser.llm.error_mapping import (
    explain_status,
    explain_transport,
    has_timed_out,
    not_the_protocol,
    what_it_said,
)
from summariser.llm.http_retries import InvalidResponse, Sleep, http_retries, is_retryable
from summariser.llm.model_catalogue import offered_names
from summariser.llm.pricing import price_of
from summariser.llm.prompts import Message
from summariser.llm.request_limiter import UNLIMITED, ModelRequest, RequestLimiter
from summariser.llm.response_schema import MALFORMED, AnyAnswer, parse_draft
from summariser.llm.structured_output import prepare
from summariser.llm.token_estimate import likely_tokens, most_tokens
from summariser.llm.transport import HTTPTransport, Transport
from summariser.llm.usage_meter import current_meter
from summariser.models.draft import WireModel
from summariser.models.errors import EndpointError, ModelNotFound, ReplyEmpty, SummariserError
from summariser.models.forecast import Forecast
from summariser.models.record import Usage
from summariser.models.settings import Settings
from summariser.models.violation import Violation
from summariser.utils.package_logger import logger

if TYPE_CHECKING:
    import httpx2
    import openai


LOCAL_TIMEOUT = 1800.0
"""Seconds for one answer of a model in this process: a large one on a slow machine takes its time."""

PROBE_SECONDS = 0.1
"""How long other requests wait for the first: if an endpoint refuses the form, it does so at once."""

MAX_SECONDS_OF_429 = 1800.0
"""How long one request is sent again after 429s where the limiter backs off."""


@dataclass(frozen=True)
class Reply(Generic[AnyAnswer]):
    """An answer: what could be read of it, a violation for each item that could not, and what it took.

    A reply that is no draft at all has one violation, `draft.malformed`. `usage` and `requests` count every
    answered request, also those that probed what the endpoint accepts.
    """

    draft: AnyAnswer
    violations: tuple[Violation, ...]
    usage: Usage
    model: str
    finish: str
    requests: int = 1


class ModelClient:
    """One endpoint and model, asked from one event loop. `sleep` is what http retries wait with.

    Each single request, http retries included, waits for a permit of `rate_limiter` and goes out over
    `transport` (default: HTTP).
    """

    def __init__(
        self,
        endpoint: Endpoint,
        settings: Settings,
        *,
        sleep: Sleep = asyncio.sleep,
        rate_limiter: RequestLimiter = UNLIMITED,
        transport: Transport | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._settings = settings
        self._rate_limiter = rate_limiter
        self._timeout = _timeout(endpoint, settings)
        self._sleep = sleep
        self._transport = transport or HTTPTransport(endpoint, self._timeout, settings.connect_timeout)
        self._probed = asyncio.Event()
        self._probed.set()

    @property
    def capabilities(self) -> EndpointCapabilities:
        """What is known of the endpoint so far."""
        return known_capabilities(self.endpoint, self._settings.mode)

    async def ask(self, messages: Sequence[Message], draft_model: type[AnyAnswer]) -> Reply[AnyAnswer]:
        """The model's draft, or another answer, in the class `draft_model`.

        Raises EndpointError, and ReplyCut, ReplyRefused, ReplyFiltered or ReplyEmpty.
        """
        if self.capabilities.confirmed:
            return await self._ask_as_accepted(messages, draft_model)
        await self._wait_for_probe()
        try:
            return await self._ask_as_accepted(messages, draft_model)
        finally:
            self._probed.set()

    def price(self, usage: Usage) -> float | None:
        """The price of `usage` in US dollars; None if it is not known."""
        return price_of(self.endpoint, usage, self._settings)

    def forecast(self, messages: Sequence[Message], draft_model: type[WireModel]) -> Forecast:
        """The tokens of one answer to `messages`, for a cost estimate.

        The likely output is a guess by the length of the article.
        """
        limit = self._settings.max_output_tokens
        fields = prepare(draft_model, self.capabilities.mode, self.capabilities.limits).likely_tokens
        asked = [likely_tokens(message["content"]) for message in messages]
        highest = self._request(messages, draft_model, self.capabilities).prompt_tokens
        return Forecast(
            likely=Usage(
                input_tokens=fields + sum(asked), output_tokens=min(limit, 100 + round(0.6 * asked[-1]))
            ),
            highest=Usage(input_tokens=highest, output_tokens=limit),
        )

    async def aclose(self) -> None:
        """Close the connections; the client may be used again."""
        await self._transport.aclose()

    async def _wait_for_probe(self) -> None:
        """Return at once for the first request, for others when it has shown what the endpoint accepts.

        An endpoint refuses the form of a request at once, so others need not wait for the whole answer.
        """
        if self._probed.is_set():
            self._probed.clear()
            return
        try:
            await asyncio.wait_for(self._probed.wait(), PROBE_SECONDS)
        except asyncio.TimeoutError:
            return

    async def _ask_as_accepted(
        self, messages: Sequence[Message], draft_model: type[AnyAnswer]
    ) -> Reply[AnyAnswer]:
        """Ask; ask differently as long as the endpoint refuses or ignores the form of the request."""
        import openai

        usage, requests = Usage(), 0
        while True:
            capabilities = self.capabilities
            try:
                completion = await self._send_with_retries(self._request(messages, draft_model, capabilities))
            except openai.APIStatusError as error:
                await self._learn_from(error, capabilities, messages)
                continue
            usage, requests = usage + (completion.usage or Usage()), requests + 1
            read = self._read(completion, capabilities, draft_model)
            if read is not None:
                model = completion.model or self.endpoint.model
                return Reply(*read, usage, model, completion.finish, requests)

    async def _send_with_retries(self, request: _PendingRequest) -> Completion:
        """Send; send the same again after a transient failure. Raises APIStatusError for what is final."""
        import openai

        policy = http_retries(self._settings, sleep=self._sleep, local=self.endpoint.is_loopback)
        try:
            return await policy(self._send_when_permitted, request)
        except (openai.APIConnectionError, asyncio.TimeoutError) as error:
            raise explain_transport(error, self.endpoint.base_url, self._timeout) from error

    async def _send_when_permitted(self, request: _PendingRequest) -> Completion:
        """Send once there is a permit; where the limiter backs off, a 429 does not count as a retry."""
        import openai

        first_refused: float | None = None
        while True:
            try:
                return await self._send_once(request)
            except openai.RateLimitError as error:
                now = asyncio.get_running_loop().time()
                first_refused = now if first_refused is None else first_refused
                in_time = now - first_refused < MAX_SECONDS_OF_429
                if not (self._rate_limiter.backs_off and in_time and is_retryable(error, local=False)):
                    raise

    async def _send_once(self, request: _PendingRequest) -> Completion:
        """One request under a permit; the limiter learns from the response."""
        import openai

        described = request.described(self.endpoint, self._settings.max_output_tokens)
        async with self._rate_limiter.acquire(described) as permit:
            request.is_retry = True
            try:
                response = await permit.run(self._transport.post(request.body), self._timeout)
            except openai.APIStatusError as error:
                permit.record_response(error.status_code, error.response.headers, None)
                raise
            except (asyncio.TimeoutError, openai.APIConnectionError) as error:
                request.timeouts += has_timed_out(error)
                raise
            completion = self._completion(response)
            permit.record_response(response.status_code, response.headers, completion.usage)
            if (meter := current_meter()) is not None:
                usage = completion.usage or Usage()
                meter.add(usage, self.price(usage), completion.text("tools"))
            return completion

    def _completion(self, response: httpx2.Response) -> Completion:
        content_type = response.headers.get("content-type", "json").partition(";")[0]
        if not content_type.endswith("json"):
            raise self._not_json("answers with a page, not with JSON")
        try:
            body = response.json()
        except ValueError as error:
            raise self._not_json("answers with something that is not JSON") from error
        return completion_in(body if isinstance(body, dict) else {})

    def _not_json(self, what: str) -> EndpointError:
        """Retryable for an endpoint that has answered in JSON before, else final."""
        error = not_the_protocol(self.endpoint.base_url, what)
        return InvalidResponse(error.message, "Try again.") if self.capabilities.confirmed else error

    def _request(
        self, messages: Sequence[Message], draft_model: type[WireModel], capabilities: EndpointCapabilities
    ) -> _PendingRequest:
        prepared = prepare(draft_model, capabilities.mode, capabilities.limits)
        body: dict[str, Any] = {
            "model": self.endpoint.model,
            "messages": prepared.messages(messages),
            capabilities.token_field: self._settings.max_output_tokens,
            **prepared.fields,
        }
        if self._settings.temperature is not None and capabilities.temperature:
            body["temperature"] = self._settings.temperature
        tokens = prepared.most_tokens + sum(most_tokens(message["content"]) for message in messages)
        return _PendingRequest(body, tokens)

    def _read(
        self, completion: Completion, capabilities: EndpointCapabilities, draft_model: type[AnyAnswer]
    ) -> tuple[AnyAnswer, tuple[Violation, ...]] | None:
        """The draft and its violations; None where the mode was ignored and the next one is to be tried."""
        require_whole(completion, self.endpoint.shown, self._settings.max_output_tokens)
        text = completion.text(capabilities.mode)
        if "{" not in text and not capabilities.confirmed and (following := capabilities.next_mode()):
            self._remember(following)
            return None
        if not text.strip():
            raise ReplyEmpty(f"{self.endpoint.model} gave an empty reply.", "Try again, or another model.")
        draft, violations = parse_draft(text, draft_model)
        if not any(violation.rule == MALFORMED for violation in violations):
            self._remember(capabilities.settle())
        return draft, tuple(violations)

    async def _learn_from(
        self, error: openai.APIStatusError, capabilities: EndpointCapabilities, messages: Sequence[Message]
    ) -> None:
        """Change what the endpoint refused about the form of the request; raise if it was something else."""
        said = what_it_said(error.body)
        if error.status_code in (400, 422):
            temperature_sent = self._settings.temperature is not None
            if changed := capabilities.after_rejection(said, temperature_sent=temperature_sent):
                self._remember(changed)
                return
        raise await self._explained(error, messages) from error

    async def _explained(self, error: openai.APIStatusError, messages: Sequence[Message]) -> SummariserError:
        said = what_it_said(error.body, [message["content"] for message in messages])
        endpoint = self.endpoint
        explained = explain_status(error.status_code, said, endpoint.base_url, endpoint.model, error.body)
        if not isinstance(explained, ModelNotFound):
            return explained
        names = await offered_names(endpoint.base_url, endpoint.api_key, self._settings.connect_timeout)
        near = get_close_matches(endpoint.model, names, n=3, cutoff=0.4) or names[:3]
        hint = f"It offers {', '.join(near)}." if near else "Name another with `--model`."
        return ModelNotFound(explained.message, hint)

    def _remember(self, capabilities: EndpointCapabilities) -> None:
        if capabilities != self.capabilities:
            logger.info("%s: %s", self.endpoint.shown, capabilities)
        remember(self.endpoint, self._settings.mode, capabilities)


@dataclass
class _PendingRequest:
    """A request and its attempts so far."""

    body: dict[str, Any]
    prompt_tokens: int
    is_retry: bool = False
    timeouts: int = 0

    def described(self, endpoint: Endpoint, max_output_tokens: int) -> ModelRequest:
        return ModelRequest(
            endpoint, self.prompt_tokens, max_output_tokens, self.body, self.is_retry, self.timeouts
        )


def _timeout(endpoint: Endpoint, settings: Settings) -> float:
    own = endpoint.server is None or "timeout" in settings.model_fields_set
    return settings.timeout if own else LOCAL_TIMEOUT
