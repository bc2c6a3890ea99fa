"""The protocol of verifiers, which check the items of a record against its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from summariser.models.article import Article
from summariser.models.record import Usage

if TYPE_CHECKING:
    from summariser.llm.prompts import Message
    from summariser.pipeline.check_items import CheckItem
    from summariser.pipeline.verification import CheckReply

Availability = Literal["ready", "too small", "none"]


@dataclass(frozen=True)
class LinesReply:
    """The numbers of the lines that a verifier chose. `failure` is a sentence where it gave no answer."""

    numbers: frozenset[int] = frozenset()
    failure: str | None = None
    usage: Usage = field(default_factory=Usage)
    requests: int = 0


class Verifier(Protocol):
    """Checks the items of a grounded draft."""

    async def availability(self) -> Availability:
        """Whether it can be asked. A model that is known to be small is not believed."""
        ...

    async def check(self, items: Sequence[CheckItem], article: Article) -> CheckReply:
        """What is wrong or unclear about `items`. Raises only SettingsError and AnswerPending."""
        ...

    async def choose_lines(self, messages: Sequence[Message]) -> LinesReply:
        """The lines that are part of the article, of those shown. Raises as `check` does."""
        ...

    def price(self, usage: Usage) -> float | None:
        """The price of `usage` in US dollars; None if it is not known."""
        ...

    async def aclose(self) -> None:
        """Close connections of its own."""
        ...


class NullVerifier:
    """Checks nothing."""

    async def availability(self) -> Availability:
        return "none"

    async def check(self, items: Sequence[CheckItem], article: Article) -> CheckReply:
        from summariser.pipeline.verification import CheckReply

        return CheckReply()

    async def choose_lines(self, messages: Sequence[Message]) -> LinesReply:
        return LinesReply()

    def price(self, usage: Usage) -> float | None:
        return 0.0

    async def aclose(self) -> None:
        return None
