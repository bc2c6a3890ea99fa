"""Ask a model for structured output.

    ask → in the form that the endpoint accepts (probed once) → with http retries → with a permit → once

Each step is a method, the next below it. A truncated, refused, filtered or empty reply is recognised before
anything is parsed, and has its own error.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic

from summariser.llm.capabilities import EndpointCapabilities, known_capabilities, remember
from summariser.llm.endpoint import Endpoint
from summariser.llm.error_body import error_in
from summariser.llm.error_kinds import most_output_tokens, output_tokens_left
from summariser.llm.error_mapping import (
    explain_transport,
    has_timed_out,
    not_the_protocol,
    with_offer,
)
from summariser.llm.error_response import ErrorResponse
from summariser.llm.http_retries import InvalidResponse, Sleep, http_retries
from summariser.llm.model_catalogue import offered_names
from summariser.llm.pending_request import PendingRequest, Question, build_request, timeout_of
from summariser.llm.pricing import price_of
from summariser.llm.prompts import Message
from summariser.llm.replies import (
    Completion,
    NotJSON,
    completion_in,
    cut_prompt_warnings,
    json_in,
    require_whole,
)
from summariser.llm.request_limiter import UNLIMITED, RequestLimiter
from summariser.llm.response_schema import MALFORMED, AnyAnswer, read_answers
from summariser.llm.structured_output import prepare
from summariser.llm.token_estimate import likely_tokens
from summariser.llm.transport import ConnectionFailed, HTTPResponse, HTTPTransport, Transport
from summariser.llm.usage_meter import current_meter
from summariser.models.draft import WireModel
from summariser.models.errors import (
    AuthenticationFailed,
    EndpointError,
    ModelNotFound,
    OutputLimitReached,
    QuotaExhausted,
    ReplyEmpty,
    SummariserError,
)
from summariser.models.forecast import Forecast
from summariser.models.record import Usage
from summariser.models.settings import Settings
from summariser.models.violation import Violation
from summariser.utils.package_logger import logger

LEAST_PATIENCE = 15.0
"""Seconds for an answer that the caller can do without, at least."""

PROBE_SECONDS = 0.1
"""How long other requests wait for the first: if an endpoint refuses the form, it does so at once."""

MAX_SECONDS_OF_429 = 1800.0
"""How long one request is sent again after 429s where the limiter backs off."""

MORE_OUTPUT = 4
"""How many times its limit a reasoning model is allowed that used it up."""

LEAST_OUTPUT = 1000
"""Output tokens that an answer takes: with fewer the prompt counts as too long."""

MAX_FORMS = 16
"""How many requests one question takes at most, http retries apart."""

_MAY_BE_FORM = ("rejected", "no-chat", "transient", "moved", "output-limit")


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
        self._timeout = timeout_of(endpoint, settings)
        self._sleep = sleep
        self._transport = transport or HTTPTransport(endpoint, self._timeout, settings.connect_timeout)
        self._speaks_json = False
        self._slowest = 0.0
        self._refusal: tuple[float, SummariserError] | None = None
        self._probed = asyncio.Event()
        self._probed.set()

    @property
    def capabilities(self) -> EndpointCapabilities:
        """What is known of the endpoint so far."""
        return known_capabilities(self.endpoint, self._settings.mode)

    async def ask(
        self, messages: Sequence[Message], draft_model: type[AnyAnswer], *, optional: bool = False
    ) -> Reply[AnyAnswer]:
        """The model's draft, or another answer, in the class `draft_model`.

        An `optional` answer is given up when it takes four times as long as any before, and at least 15 s: an
        endpoint that has fallen silent does not hold back what it has answered. Raises EndpointError, and
        ReplyCut, ReplyRefused, ReplyFiltered or ReplyEmpty.
        """
        longest = max(LEAST_PATIENCE, 4 * self._slowest) if optional and self._slowest else None
        question = Question(messages, draft_model, longest)
        if self.capabilities.confirmed:
            return await self._ask_as_accepted(question)
        await self._wait_for_probe()
        try:
            return await self._ask_as_accepted(question)
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
        highest = self._request(Question(messages, draft_model), self.capabilities).prompt_tokens
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

    async def _ask_as_accepted(self, question: Question[AnyAnswer]) -> Reply[AnyAnswer]:
        """Ask; ask differently as long as the endpoint refuses or ignores the form of the request."""
        for _ in range(MAX_FORMS):
            request = self._request(question, self.capabilities)
            try:
                completion = await self._send_with_retries(request)
            except ErrorResponse as error:
                if error.kind != "bad-reply":
                    await self._learn_from(error, request, question)
                    continue
                completion = completion_in(error.as_completion())
            question.count(completion)
            read = self._read(completion, request, question)
            if read is not None:
                model = completion.model or self.endpoint.model
                return Reply(*read, question.usage, model, completion.finish, question.requests)
        raise not_the_protocol(self.endpoint.base_url, "refuses each form of the request")

    async def _send_with_retries(self, request: PendingRequest) -> Completion:
        """Send; send the same again after a transient failure. Raises ErrorResponse for what is final."""
        policy = http_retries(
            self._settings,
            sleep=self._sleep,
            local=self.endpoint.is_loopback,
            has_answered=self._has_answered,
        )
        try:
            return await policy(self._send_when_permitted, request)
        except (ConnectionFailed, asyncio.TimeoutError) as error:
            raise explain_transport(error, self.endpoint.base_url, self._timeout) from error

    async def _send_when_permitted(self, request: PendingRequest) -> Completion:
        """Send once there is a permit; where the limiter backs off, a 429 does not count as a retry."""
        first_refused: float | None = None
        while True:
            try:
                return await self._send_once(request)
            except ErrorResponse as error:
                now = asyncio.get_running_loop().time()
                first_refused = now if first_refused is None else first_refused
                in_time = now - first_refused < MAX_SECONDS_OF_429
                if not (self._rate_limiter.backs_off and in_time and error.kind == "rate"):
                    raise

    async def _send_once(self, request: PendingRequest) -> Completion:
        """One request under a permit; the limiter learns from the response."""
        async with self._rate_limiter.acquire(request.described(self.endpoint)) as permit:
            if self._refusal and self._refusal[0] > request.asked_at:
                raise self._refusal[1]  # of the key, the account or the model: it is the same for this one
            request.is_retry, started = True, time.monotonic()
            longest = min(self._timeout, request.longest or self._timeout)
            try:
                response = await permit.run(self._transport.post(request.body), longest)
                if not response.is_success:
                    raise ErrorResponse.of(response, answered=request.capabilities.confirmed)
                completion = self._completion(response)
            except ErrorResponse as error:
                self._learn_form(error, request)
                permit.record_response(429 if error.kind == "rate" else error.status, error.headers, None)
                raise
            except (asyncio.TimeoutError, ConnectionFailed) as error:
                request.timeouts += has_timed_out(error)
                if request.longest and has_timed_out(error):
                    raise explain_transport(error, self.endpoint.base_url, longest) from error
                raise
            self._slowest = max(self._slowest, time.monotonic() - started)
            permit.record_response(response.status, response.headers, completion.usage)
            if (meter := current_meter()) is not None:
                usage = completion.usage or Usage()
                meter.add(usage, self.price(usage), completion.text, self.endpoint.model)
            return completion

    def _completion(self, response: HTTPResponse) -> Completion:
        """The completion in a response. Raises ErrorResponse for an error that came with status 200."""
        try:
            body = json_in(response.text)
        except NotJSON as error:
            raise self._not_json(str(error), error.may_pass) from error
        if found := error_in(body):
            raise ErrorResponse.in_body(found, body, response.headers, answered=self.capabilities.confirmed)
        completion = completion_in(body)
        if completion.message is None:
            raise self._not_json(completion.without_choice, "choices" in body)
        self._speaks_json = True
        return completion

    def _learn_form(self, error: ErrorResponse, request: PendingRequest) -> None:
        """Note whether the endpoint speaks JSON, and whether `error` is about the form of the request."""
        self._speaks_json = self._speaks_json or isinstance(error.body, dict | list)
        error.refuses_form = self._changed_after(error, request) is not None

    def _not_json(self, what: str, may_pass: bool) -> EndpointError:
        """Retryable where it `may_pass`, and for an endpoint that has answered in JSON before; else final."""
        error = not_the_protocol(self.endpoint.base_url, what)
        return InvalidResponse(error.message, error.hint) if may_pass or self._has_answered() else error

    def _has_answered(self) -> bool:
        return self._speaks_json or self.capabilities.confirmed

    def _request(self, question: Question[Any], capabilities: EndpointCapabilities) -> PendingRequest:
        return build_request(question, self.endpoint, capabilities, self._settings)

    def _read(
        self, completion: Completion, request: PendingRequest, question: Question[AnyAnswer]
    ) -> tuple[AnyAnswer, tuple[Violation, ...]] | None:
        """The draft and its violations; None where the request is to be sent in another form."""
        if completion.spent_its_limit(request.output_limit) and self._allow_more_output(request, question):
            return None
        require_whole(completion, self.endpoint.shown, request.output_limit, question.texts)
        capabilities = request.capabilities
        answers = completion.answers()
        has_json = any("{" in part or isinstance(part, dict) for parts in answers for part in parts)
        if not has_json and not capabilities.confirmed and (following := capabilities.next_mode()):
            self._remember(following)
            return None
        if not answers:
            raise ReplyEmpty(f"{self.endpoint.model} gave an empty reply.", "Try again, or another model.")
        draft, violations = read_answers(answers, question.draft_model)
        if not any(violation.rule == MALFORMED for violation in violations):
            self._confirm(request, question)
        return draft, (*violations, *cut_prompt_warnings(completion.usage, question.messages))

    def _allow_more_output(self, request: PendingRequest, question: Question[Any]) -> bool:
        """Allow a reasoning model more output, once, unless the user set the limit.

        Raises OutputLimitReached.
        """
        may_raise = "max_output_tokens" not in self._settings.model_fields_set
        if question.may_grow and may_raise and not request.capabilities.most_output:
            question.may_grow = False
            question.output_limit = request.output_limit * MORE_OUTPUT
            return True
        raise OutputLimitReached(
            f"{self.endpoint.model} used up its limit of {request.output_limit} tokens before its answer was "
            "complete, most likely on reasoning.",
            "Allow more with SUMMARISER_MAX_OUTPUT_TOKENS, or lower the model's reasoning effort.",
        )

    async def _learn_from(
        self, error: ErrorResponse, request: PendingRequest, question: Question[Any]
    ) -> None:
        """Change what the endpoint refused about the form of the request; raise if it was something else."""
        if error.refuses_form and request.capabilities != self.capabilities:
            return  # another request has learned it in the meantime
        most, left = most_output_tokens(error.said), output_tokens_left(error.said)
        if changed := self._changed_after(error, request):
            question.learned_from = question.learned_from or self.capabilities
            self._remember(changed)
        elif error.kind == "output-limit" and most and most < request.output_limit:
            self._remember(replace(self.capabilities, most_output=most))
        elif error.kind == "output-limit" and left and LEAST_OUTPUT <= left < request.output_limit:
            question.output_limit = left
        elif error.kind == "rejected" and (guess := request.capabilities.next_guess()):
            question.first_error = question.first_error or error
            question.learned_from = question.learned_from or self.capabilities
            self._remember(guess)
        else:
            if question.learned_from and error.kind == "rejected":
                self._remember(question.learned_from)  # no form was accepted: it was something else
            raise await self._explained(question.first_error or error, question.texts) from error

    def _changed_after(self, error: ErrorResponse, request: PendingRequest) -> EndpointCapabilities | None:
        """The capabilities to try after `error`; None where its words are not about the form."""
        if error.kind not in _MAY_BE_FORM:
            return None
        temperature_sent = "temperature" in request.body
        return request.capabilities.after_rejection(
            error.said, temperature_sent=temperature_sent, status=error.status
        )

    async def _explained(self, error: ErrorResponse, texts: Sequence[str]) -> SummariserError:
        explained = error.explained(
            self.endpoint.base_url, self.endpoint.model, texts, answered=self.capabilities.confirmed
        )
        if isinstance(explained, ModelNotFound):
            names = await offered_names(self.endpoint, self._settings.connect_timeout)
            explained = with_offer(explained, self.endpoint.model, names)
        if isinstance(explained, AuthenticationFailed | QuotaExhausted | ModelNotFound):
            self._refusal = time.monotonic(), explained
        return explained

    def _confirm(self, request: PendingRequest, question: Question[Any]) -> None:
        """The form of `request` works; so does the output limit, if this question needed a larger one."""
        known = self.capabilities
        if not question.may_grow and question.output_limit:
            known = replace(known, least_output=question.output_limit)
        if known.mode == request.capabilities.mode:
            self._remember(known.settle())

    def _remember(self, capabilities: EndpointCapabilities) -> None:
        if capabilities != self.capabilities:
            logger.info("%s: %s", self.endpoint.shown, capabilities)
        remember(self.endpoint, self._settings.mode, capabilities)
