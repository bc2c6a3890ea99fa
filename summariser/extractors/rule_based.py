"""The extractor that works by rules: no model, no key, no download."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from summariser.extractors.protocol import Extraction, Extractor
from summariser.models.draft import Draft
from summariser.models.settings import EXTRACTIVE

if TYPE_CHECKING:
    from summariser.scan import ScannedArticle

Result = TypeVar("Result")


class RunStep(Protocol):
    """Calls a function that takes CPU time, in this thread or another."""

    async def __call__(self, function: Callable[..., Result], /, *arguments: object) -> Result: ...


async def run_inline(function: Callable[..., Result], /, *arguments: object) -> Result:
    """Call `function` in this thread."""
    return function(*arguments)


class RuleBasedExtractor(Extractor):
    """Drafts by rules; free, and the same every time. `run_step` decides where the rules run."""

    model = EXTRACTIVE

    def __init__(self, run_step: RunStep = run_inline) -> None:
        self._run_step = run_step

    async def extract(self, scanned: ScannedArticle) -> Extraction:
        return Extraction(await self._run_step(_draft, scanned))


def _draft(scanned: ScannedArticle) -> Draft:
    from summariser.extractors.rules import draft_by_rules

    return draft_by_rules(scanned.article, scanned.scan)
