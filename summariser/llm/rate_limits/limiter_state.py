"""A snapshot of one endpoint's limiter, for a progress line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from summariser.models.record import Usage

LIKELY_SHARE = 0.75
"""The likely share of a prompt's estimated tokens, before a response has counted any."""


@dataclass
class EndpointState:
    """Counts since the start, and the current limits.

    `rate` is in requests a second, None until one was learned; `paused` are the seconds until requests may be
    sent again. `refused` counts 429s, `timeouts` requests given up without a response, `failed` other errors.
    `underestimated` is the largest factor by which a prompt exceeded its estimated number of tokens.
    """

    endpoint: str
    in_flight: int = 0
    waiting: int = 0
    concurrency: int = 0
    rate: float | None = None
    paused: float = 0.0
    sent: int = 0
    answered: int = 0
    refused: int = 0
    failed: int = 0
    timeouts: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    underestimated: float = 1.0

    def at(self, **now: Any) -> EndpointState:
        """A copy with the current values `now`."""
        return replace(self, **now)

    def count(self, status: int, usage: Usage | None, prompt_tokens: int) -> None:
        """Count a response to a prompt of at most `prompt_tokens`."""
        if status == 429:
            self.refused += 1
        elif status >= 400:
            self.failed += 1
        else:
            self.answered += 1
        if usage is not None:
            self.input_tokens += usage.input_tokens
            self.output_tokens += usage.output_tokens
            self.underestimated = max(self.underestimated, usage.input_tokens / max(1, prompt_tokens))

    def likely_tokens(self, prompt_tokens: int, max_output_tokens: int) -> float:
        """The input and output tokens that a request will take, judged by earlier ones."""
        answered = max(1, self.answered)
        out = self.output_tokens / answered if self.output_tokens else max_output_tokens / 4
        return prompt_tokens * LIKELY_SHARE + out
