"""Asking a model.

    ask → in the form that the endpoint accepts (found out once) → with http retries → as the gate lets → once

Each step is a method, the next below it. A cut, refused, filtered or empty reply is recognised before
anything is parsed, and has its own error.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
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
from summariser.llm.http_retries import AnswerGarbled, Sleep, http_retries, worth_another_try
from summariser.llm.model_catalogue import offered_names
from summariser.llm.pricing import price_of
from summariser.llm.prompts import Message
from summariser.llm.request_limiter import UNLIMITED, Request, RequestLimiter
from summariser.llm.response_schema import MALFORMED, AnyAnswer, parse_draft
from summariser.llm.structured_output import prepare
from summariser.llm.token_estimate import likely_tokens, most_tokens
from summariser.llm.usage_meter import current_meter
from summariser.models.draft import Fault, WireModel
from summariser.models.errors import EndpointError, ModelNotFound, ReplyEmpty, SummariserError
from summariser.models.record import Usage
from summariser.models.settings import Settings

if TYPE_CHECKING:
    import httpx2
    import openai


PATIENCE = 1800.0
"""Seconds for one answer of a model in the process: a large one on a slow machine takes its time."""


MOST_CONNECTIONS = 1000
KEPT_ALIVE = 30.0
"""Seconds for which an idle connection is kept: a slow pace shall not connect anew each time."""

REFUSED_WITHIN = 0.1
"""Seconds in which an endpoint refuses the form of a request, if it does. A later refusal costs nothing."""

LONGEST_LIMITED = 1800.0
"""Seconds for which one request is sent again after 429s where a gate sets the pace."""


@dataclass(frozen=True)
class Reply(Generic[AnyAnswer]):
    """An answer: what could be read of it, the faults of what could not, and what it took.

    A reply that is no draft at all has one fault, `draft.malformed`. `usage` and `requests` count every
    answered request, also those that found out what the endpoint accepts.
    """

    draft: AnyAnswer
    faults: tuple[Fault, ...]
    usage: Usage
    model: str
    finish: str
    requests: int = 1


@dataclass(frozen=True)
class Forecast:
    """The tokens of a request before it is made: those it is likely to take, and the most it can."""

    likely: Usage = field(default_factory=Usage)
    most: Usage = field(default_factory=Usage)


class ModelClient:
    """One endpoint and model, asked from one event loop. `sleep` is what http retries wait with.

    Each single request passes `rate_limiter`, http retries too.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        settings: Settings,
        *,
        sleep: Sleep = asyncio.sleep,
        rate_limiter: RequestLimiter = UNLIMITED,
    ) -> None:
        self.endpoint = endpoint
        self._settings = settings
        self._rate_limiter = rate_limiter
        self._timeout = _timeout(endpoint, settings)
        self._sleep = sleep
        self._connection: openai.AsyncOpenAI | None = None
        self._found_out = asyncio.Event()
        self._found_out.set()

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
        await self._let_the_first_find_out()
        try:
            return await self._ask_as_accepted(messages, draft_model)
        finally:
            self._found_out.set()

    def price(self, usage: Usage) -> float | None:
        """What `usage` costs in US dollars; None if the price is not known."""
        return price_of(self.endpoint, usage, self._settings)

    def forecast(self, messages: Sequence[Message], draft_model: type[WireModel]) -> Forecast:
        """What one answer to `messages` will take: for a cost estimate, without asking.

        The likely output is a guess, by the length of the article: nobody knows how much there is to say.
        """
        limit = self._settings.max_output_tokens
        fields = prepare(draft_model, self.capabilities.mode, self.capabilities.limits).likely_tokens
        asked = [likely_tokens(message["content"]) for message in messages]
        most = self._asking(messages, draft_model, self.capabilities).prompt_tokens
        return Forecast(
            likely=Usage(
                input_tokens=fields + sum(asked), output_tokens=min(limit, 100 + round(0.6 * asked[-1]))
            ),
            most=Usage(input_tokens=most, output_tokens=limit),
        )

    async def aclose(self) -> None:
        """Close the connections; the client may be used again."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def _let_the_first_find_out(self) -> None:
        """Return at once to the first, to others when it has found out what the endpoint accepts.

        An endpoint refuses the form of a request at once; so after a moment they need not wait for the whole
        answer.
        """
        if self._found_out.is_set():
            self._found_out.clear()
            return
        try:
            await asyncio.wait_for(self._found_out.wait(), REFUSED_WITHIN)
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
                completion = await self._ask_with_retries(self._asking(messages, draft_model, capabilities))
            except openai.APIStatusError as error:
                await self._learn_from(error, capabilities, messages)
                continue
            usage, requests = usage + (completion.usage or Usage()), requests + 1
            read = self._read(completion, capabilities, draft_model)
            if read is not None:
                model = completion.model or self.endpoint.model
                return Reply(*read, usage, model, completion.finish, requests)

    async def _ask_with_retries(self, asking: _Asking) -> Completion:
        """Ask; send the same again where the line was bad. Raises APIStatusError for what is final."""
        import openai

        policy = http_retries(self._settings, sleep=self._sleep, local=self.endpoint.is_loopback)
        try:
            return await policy(self._ask_as_let, asking)
        except (openai.APIConnectionError, asyncio.TimeoutError) as error:
            raise explain_transport(error, self.endpoint.base_url, self._timeout) from error

    async def _ask_as_let(self, asking: _Asking) -> Completion:
        """Ask when the gate lets; after a 429 it holds the next try back, which is no http retry then."""
        import openai

        first_refused: float | None = None
        while True:
            try:
                return await self._ask_through_gate(asking)
            except openai.RateLimitError as error:
                now = asyncio.get_running_loop().time()
                first_refused = now if first_refused is None else first_refused
                patient = now - first_refused < LONGEST_LIMITED
                if not (self._rate_limiter.paces and patient and worth_another_try(error, local=False)):
                    raise

    async def _ask_through_gate(self, asking: _Asking) -> Completion:
        """One request, its answer told to the gate."""
        import openai

        async with self._rate_limiter.acquire(
            asking.request(self.endpoint, self._settings.max_output_tokens)
        ) as permit:
            asking.again = True
            try:
                response = await permit.within(self._post(asking.body), self._timeout)
            except openai.APIStatusError as error:
                permit.answered(error.status_code, error.response.headers, None)
                raise
            except (asyncio.TimeoutError, openai.APIConnectionError) as error:
                asking.silent += has_timed_out(error)
                raise
            completion = self._completion(response)
            permit.answered(response.status_code, response.headers, completion.usage)
            if (meter := current_meter()) is not None:
                usage = completion.usage or Usage()
                meter.add(usage, self.price(usage), completion.text("tools"))
            return completion

    async def _post(self, body: dict[str, Any]) -> httpx2.Response:
        """`client.post` takes a third of the CPU time of `chat.completions.create`."""
        import httpx2

        return await self._connected().post("/chat/completions", cast_to=httpx2.Response, body=body)

    def _completion(self, response: httpx2.Response) -> Completion:
        content_type = response.headers.get("content-type", "json").partition(";")[0]
        if not content_type.endswith("json"):
            raise self._no_json("answers with a page, not with JSON")
        try:
            body = response.json()
        except ValueError as error:
            raise self._no_json("answers with something that is no JSON") from error
        return completion_in(body if isinstance(body, dict) else {})

    def _no_json(self, what: str) -> EndpointError:
        """The error for such an answer: of an endpoint that is known to do better, the line was bad."""
        error = not_the_protocol(self.endpoint.base_url, what)
        return AnswerGarbled(error.message, "Try again.") if self.capabilities.confirmed else error

    def _connected(self) -> openai.AsyncOpenAI:
        if self._connection is None:
            self._connection = _connect(self.endpoint, self._timeout, self._settings.connect_timeout)
        return self._connection

    def _asking(
        self, messages: Sequence[Message], draft_model: type[WireModel], capabilities: EndpointCapabilities
    ) -> _Asking:
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
        return _Asking(body, tokens)

    def _read(
        self, completion: Completion, capabilities: EndpointCapabilities, draft_model: type[AnyAnswer]
    ) -> tuple[AnyAnswer, tuple[Fault, ...]] | None:
        """The draft and its faults; None where the mode was ignored and the next one is to be tried."""
        require_whole(completion, self.endpoint.shown, self._settings.max_output_tokens)
        text = completion.text(capabilities.mode)
        if "{" not in text and not capabilities.confirmed and (following := capabilities.next_mode()):
            self._remember(following)
            return None
        if not text.strip():
            raise ReplyEmpty(f"{self.endpoint.model} gave an empty reply.", "Try again, or another model.")
        draft, faults = parse_draft(text, draft_model)
        if not any(fault.rule == MALFORMED for fault in faults):
            self._remember(capabilities.settle())
        return draft, tuple(faults)

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
        remember(self.endpoint, self._settings.mode, capabilities)


@dataclass
class _Asking:
    """A request and its tries so far."""

    body: dict[str, Any]
    prompt_tokens: int
    again: bool = False
    silent: int = 0

    def request(self, endpoint: Endpoint, max_output_tokens: int) -> Request:
        return Request(endpoint, self.prompt_tokens, max_output_tokens, self.body, self.again, self.silent)


def _timeout(endpoint: Endpoint, settings: Settings) -> float:
    own = endpoint.server is None or "timeout" in settings.model_fields_set
    return settings.timeout if own else PATIENCE


def _connect(endpoint: Endpoint, timeout: float, connect_timeout: float) -> openai.AsyncOpenAI:
    """A connection without retries of its own, and without its debug log, which shows whole prompts.

    Over aiohttp: httpx2's own pool looks at each of its connections at each request.
    """
    import httpx2
    import openai

    logging.getLogger("openai").setLevel(logging.INFO)
    client = openai.DefaultAioHttpClient(
        timeout=httpx2.Timeout(timeout, connect=connect_timeout),
        trust_env=not endpoint.is_loopback,
        limits=httpx2.Limits(max_connections=MOST_CONNECTIONS, keepalive_expiry=KEPT_ALIVE),
        follow_redirects=False,
    )
    return openai.AsyncOpenAI(
        api_key=endpoint.api_key, base_url=endpoint.base_url, max_retries=0, http_client=client
    )
