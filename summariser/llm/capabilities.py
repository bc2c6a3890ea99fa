"""What an endpoint accepts for a model: learned from its rejections, remembered for the process."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from summariser.llm.endpoint import Endpoint
from summariser.llm.endpoint_address import is_openai_or_azure
from summariser.llm.response_schema import ROOMY, TIGHT, SchemaLimits
from summariser.models.settings import OutputMode

Mode = Literal["json-schema", "tools", "json"]
TokenField = Literal["max_completion_tokens", "max_tokens"]

LADDER: tuple[Mode, ...] = ("json-schema", "tools", "json")

_BOUNDS = re.compile(r"max_?(?:length|items)|repetition", re.I)
_FORMAT = re.compile(
    r"response_?format|json_?schema|json_object|structured|schema|grammar|guided|tool|function", re.I
)
_UNSUPPORTED = re.compile(
    r"unsupported|not support|unrecogni[sz]ed|unknown|unexpected|not permitted|instead", re.I
)


@dataclass(frozen=True)
class EndpointCapabilities:
    """`modes[0]` is in use, the others are still to be tried. `confirmed`: an answer came in that form."""

    modes: tuple[Mode, ...]
    limits: SchemaLimits | None
    token_field: TokenField
    may_swap_token_field: bool = True
    temperature: bool = True
    confirmed: bool = False

    @property
    def mode(self) -> Mode:
        """The structured-output mode in use."""
        return self.modes[0]

    def after_rejection(self, said: str, *, temperature_sent: bool) -> EndpointCapabilities | None:
        """The capabilities to try after a 400 or 422 that says `said`; None if it is about something else.

        Each step leaves less to change, so a loop over it ends.
        """
        if temperature_sent and self.temperature and "temperature" in said:
            return replace(self, temperature=False)
        if self.may_swap_token_field and self.token_field in said and _UNSUPPORTED.search(said):
            return replace(self, token_field=_other(self.token_field), may_swap_token_field=False)
        if self.limits and _BOUNDS.search(said):
            return replace(self, limits=None)
        return self.next_mode() if _FORMAT.search(said) else None

    def settle(self) -> EndpointCapabilities:
        """The same, known to work."""
        return self if self.confirmed else replace(self, modes=self.modes[:1], confirmed=True)

    def next_mode(self) -> EndpointCapabilities | None:
        """The next mode of the ladder, None at its end."""
        return replace(self, modes=self.modes[1:], confirmed=False) if len(self.modes) > 1 else None


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
