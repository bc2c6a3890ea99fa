"""Where an endpoint stands, for a progress line: cheap to read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from summariser.models.record import Usage

FIRST_SHARE = 0.75
"""What a prompt has of its highest number of tokens, before an answer has counted any."""


@dataclass
class EndpointState:
    """Counts since the start, and how it is now. `rate` is requests a second, None where none was learned.

    `paused`: seconds until requests may go again. `refused`: 429s; `silent`: given up without an answer;
    `failed`: other errors. `underestimated`: by how much a prompt exceeded its highest number of tokens.
    """

    endpoint: str
    under_way: int = 0
    waiting: int = 0
    window: int = 0
    rate: float | None = None
    paused: float = 0.0
    sent: int = 0
    answered: int = 0
    refused: int = 0
    failed: int = 0
    silent: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    underestimated: float = 1.0

    def at(self, **now: Any) -> EndpointState:
        """A copy with how it is now."""
        return replace(self, **now)

    def count(self, status: int, usage: Usage | None, prompt_tokens: int) -> None:
        """An answer came to a prompt of so many tokens at most."""
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
        """What a request will take, in and out, by those before it."""
        answered = max(1, self.answered)
        out = self.output_tokens / answered if self.output_tokens else max_output_tokens / 4
        return prompt_tokens * FIRST_SHARE + out
