"""What every extractor is: a scanned article in, a draft out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from summariser.models.article import Article
from summariser.models.draft import Draft
from summariser.models.forecast import Forecast
from summariser.models.record import PromptInfo, ReadingInfo, Uncovered, Usage
from summariser.models.violation import Violation

if TYPE_CHECKING:
    from summariser.scan import ScannedArticle


@dataclass(frozen=True)
class Extraction:
    """One answer of an extractor: the draft, and a violation for each item that could not be read.

    `usage` and `requests` are what the answer took; both stay empty where no model was asked. `reading` says
    how much of the article a model was shown, `notes` are warnings about what went wrong on the way.
    """

    draft: Draft
    violations: tuple[Violation, ...] = ()
    usage: Usage = field(default_factory=Usage)
    requests: int = 1
    reading: ReadingInfo | None = None
    notes: tuple[Violation, ...] = ()


class Extractor(Protocol):
    """Proposes a draft of the record of an article; grounding checks what it proposes.

    To write one, subclass this, set `model` and define `extract`. Every other member has a default that fits
    an extractor that asks no language model. `extract` may raise `AnswerError` or `EndpointError`.
    """

    model: str
    """The name that the record's provenance gives."""
    endpoint: str | None = None
    """The address that is asked, without secrets; None where no model is asked."""
    prompt: PromptInfo | None = None
    """The prompt that is used; None where no model is asked."""
    accepts_feedback: bool = False
    """Whether `reextract` and `complete` can give a better answer."""
    writes_summary: bool = True
    """Whether its headline and summary are good enough to publish; if not, sentences of the article are."""

    async def extract(self, scanned: ScannedArticle) -> Extraction:
        """Propose a record of `scanned.article`; `scanned.scan` has the figures, names and dates in it."""
        ...

    async def reextract(self, article: Article, violations: Sequence[Violation]) -> Extraction:
        """Propose the rejected items again, and only those. Called only if `accepts_feedback`."""
        raise TypeError(f"{type(self).__name__} accepts no feedback")

    async def complete(self, article: Article, uncovered: Uncovered) -> Extraction:
        """Propose items for what the record leaves out, and only those. Called only if `accepts_feedback`."""
        raise TypeError(f"{type(self).__name__} accepts no feedback")

    def forecast(self, article: Article) -> Forecast:
        """The tokens that the first request on `article` will take."""
        return Forecast()

    def price(self, usage: Usage) -> float | None:
        """The price of `usage` in US dollars; None if it is not known."""
        return 0.0

    async def aclose(self) -> None:
        """Release what is held, such as a connection or a model file."""
        return
