"""The two drafters behind one door: rules, or a language model. Both give the same `Draft`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from summariser.article import Article
from summariser.draft import Draft, Fault
from summariser.scan import ArticleScan
from summariser.schema import PromptInfo, Usage
from summariser.settings import EXTRACTIVE


@dataclass(frozen=True)
class Drafted:
    """One answer of a drafter: the items that could be read, the faults of those that could not."""

    draft: Draft
    faults: tuple[Fault, ...] = ()
    usage: Usage = Usage()
    requests: int = 1


class Drafter(Protocol):
    """Article → draft. `redraft` asks again for the faulty items only; `can_redraft` says if that helps."""

    model: str
    endpoint: str | None
    prompt: PromptInfo | None
    can_redraft: bool
    publishes_abstract: bool

    async def draft(self, article: Article, scan: ArticleScan) -> Drafted: ...

    async def redraft(self, article: Article, faults: Sequence[Fault]) -> Drafted: ...

    async def aclose(self) -> None: ...
