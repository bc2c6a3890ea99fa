"""What an endpoint accepts for a model: learned from its rejections, remembered for the process."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from summariser.llm.endpoint import Endpoint
from summariser.llm.endpoint_address import is_openai_or_azure
from summariser.llm.response_schema import ROOMY, TIGHT, SchemaLimits
from summariser.models.settings import OutputMode

Mode = Literal["json-schema", "tools", "json", "text"]
TokenField = Literal["max_completion_tokens", "max_tokens"]

LADDER: tuple[Mode, ...] = ("json-schema", "tools", "json", "text")

_BOUNDS = re.compile(r"max_?(?:length|items)|repetition", re.I)
_FORMAT = re.compile(
    r"response_?(?:format|schema|mime)|json_?schema|json_object|structured|schema|grammar|guided|tool|function"
    r"|requested parameters|additionalProperties",
    re.I,
)
_CERTAIN_FORMAT = re.compile(
    r"response_?(?:format|schema)|json_?schema|grammar|guided|structured.?output|tool_?choice"
    r"|requested parameters",
    re.I,
)
_UNSUPPORTED = re.compile(
    r"unsupported|not.?support|unrecogni[sz]ed|unknown|unexpected|not permitted|not allowed|instead|invalid"
    r"|cannot find|not implemented|extra input",
    re.I,
)
_SYSTEM = re.compile(
    r"system.{0,20}(?:role|message|prompt|instruction)|role.{0,30}system|(?:only|must).{0,40}user.{0,20}assistant"
    r"|roles must alternate|developer instruction",
    re.I,
)
_STREAM = re.compile(r"\bstream\b", re.I)
_STREAM_ONLY = re.compile(
    r"(?:only|must|enable|requires?).{0,40}\bstream|\bstream\w*.{0,30}(?:only|required|must be true)", re.I
)


@dataclass(frozen=True)
class EndpointCapabilities:
    """`modes[0]` is in use, the others are still to be tried. `confirmed`: an answer came in that form.

    `stream` is sent as it is, None is not sent: some servers take its absence for true, a few models answer
    with an event stream only. `system_role`: the
    instructions are a message of their own, else they begin the user's. `most_output` is the largest output
    limit that the endpoint takes, `least_output` the smallest that leaves room for an answer after reasoning;
    None where that is not known.
    """

    modes: tuple[Mode, ...]
    limits: SchemaLimits | None
    token_field: TokenField
    may_swap_token_field: bool = True
    temperature: bool = True
    stream: bool | None = False
    system_role: bool = True
    most_output: int | None = None
    least_output: int | None = None
    confirmed: bool = False

    @property
    def mode(self) -> Mode:
        """The structured-output mode in use."""
        return self.modes[0]

    def output_limit(self, wanted: int) -> int:
        """The output limit to ask for where the settings say `wanted`."""
        roomy = max(wanted, self.least_output or 0)
        return min(roomy, self.most_output or roomy)

    def after_rejection(
        self, said: str, *, temperature_sent: bool, status: int = 400
    ) -> EndpointCapabilities | None:
        """The capabilities to try after a rejection that says `said`; None if it is about something else.

        Each step leaves less to change, so a loop over it ends. A server error counts only where its words
        leave no doubt, and no answer has come in this form yet.
        """
        certain = _CERTAIN_FORMAT.search(said) or _SYSTEM.search(said)
        if status >= 500 and (self.confirmed or not certain):
            return None
        if temperature_sent and self.temperature and "temperature" in said:
            return replace(self, temperature=False)
        if self.may_swap_token_field and self.token_field in said and _UNSUPPORTED.search(said):
            return replace(self, token_field=_other(self.token_field), may_swap_token_field=False)
        if self.limits and _BOUNDS.search(said):
            return replace(self, limits=None)
        if self.system_role and _SYSTEM.search(said):
            return replace(self, system_role=False)
        if self.stream is not True and _STREAM_ONLY.search(said):
            return replace(self, stream=True)
        if self.stream is False and _STREAM.search(said) and _UNSUPPORTED.search(said):
            return replace(self, stream=None)
        return self.next_mode() if _FORMAT.search(said) else None

    def next_guess(self) -> EndpointCapabilities | None:
        """The capabilities to try after a rejection without a reason, before any answer; None at the end."""
        if self.confirmed:
            return None
        if following := self.next_mode():
            return following
        if self.stream is False:
            return replace(self, stream=None)
        if self.may_swap_token_field:
            return replace(self, token_field=_other(self.token_field), may_swap_token_field=False)
        return replace(self, system_role=False) if self.system_role else None

    def settle(self) -> EndpointCapabilities:
        """The same, known to work."""
        return self if self.confirmed else replace(self, confirmed=True)

    def next_mode(self) -> EndpointCapabilities | None:
        """The next mode of the ladder, None at its end."""
        return replace(self, modes=self.modes[1:], confirmed=False) if len(self.modes) > 1 else None

    def described(self, wanted_output: int) -> str:
        """What was learned, in words; `wanted_output` is the output limit of the settings."""
        learned = [f"mode {self.mode}", f"the limit in {self.token_field}"]
        learned += [] if self.temperature else ["no temperature"]
        learned += [] if self.system_role else ["instructions in the user's message"]
        learned += {False: [], None: ["no `stream`"], True: ["an event stream"]}[self.stream]
        limit = self.output_limit(wanted_output)
        learned += [] if limit == wanted_output else [f"{limit} output tokens"]
        return ", ".join(learned)


_LEARNED: dict[tuple[str, str, OutputMode], EndpointCapabilities] = {}


def known_capabilities(endpoint: Endpoint, mode: OutputMode) -> EndpointCapabilities:
    """What is known of the endpoint and its model, or what to try first."""
    return _LEARNED.get((endpoint.base_url, endpoint.model, mode)) or _first_guess(endpoint, mode)


def remember(endpoint: Endpoint, mode: OutputMode, capabilities: EndpointCapabilities) -> None:
    """Keep `capabilities` for the process."""
    _LEARNED[endpoint.base_url, endpoint.model, mode] = capabilities


def forget_all() -> None:
    """Forget what was learned; the next request finds out again."""
    _LEARNED.clear()


def _first_guess(endpoint: Endpoint, mode: OutputMode) -> EndpointCapabilities:
    """OpenAI refuses `max_tokens` for its newer models and length limits in strict schemas; some servers
    ignore `max_completion_tokens` without a word, and small models behind them need the limits."""
    hosted = is_openai_or_azure(endpoint.base_url)
    return EndpointCapabilities(
        modes=LADDER if mode == "auto" else (mode,),
        limits=None if hosted else TIGHT if endpoint.is_small else ROOMY,
        token_field="max_completion_tokens" if hosted else "max_tokens",
    )


def _other(field: TokenField) -> TokenField:
    return "max_tokens" if field == "max_completion_tokens" else "max_completion_tokens"
