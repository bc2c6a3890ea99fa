"""A workpiece: one article on its way to its record, and what is done to it without asking anybody."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Protocol

from summariser.cleaning import clean
from summariser.extractors.rules import draft_by_rules
from summariser.grounding import Grounded, ground
from summariser.models.article import Article, RawDocument
from summariser.models.draft import Draft
from summariser.models.record import ArticleSummary
from summariser.models.settings import Settings
from summariser.scan import ArticleScan, scan_article


class ArticleSession(Protocol):
    """An article that was cleaned and scanned."""

    @property
    def article(self) -> Article: ...

    async def draft_by_rules(self) -> Draft:
        """What the extractive reader proposes."""

    async def ground(self, draft: Draft) -> Grounded:
        """What of `draft` stands in the article, and what does not."""

    def close(self) -> None:
        """The article is done with; what is kept of it may go."""


class WorkerPool(Protocol):
    """Opens articles; several may be open at a time."""

    async def open(self, document: RawDocument | Article) -> ArticleSession:
        """Clean and scan a document. Raises NotAnArticle where it holds none."""

    async def aclose(self) -> None:
        """Give back what is held; the workshop may be used again."""


@dataclass(frozen=True)
class GroundingOptions:
    """How drafts are held against their article: what the settings say of it, and the user's schema."""

    settings: Settings
    schema: type[ArticleSummary] = ArticleSummary

    def ground(self, draft: Draft, article: Article, scan: ArticleScan) -> Grounded:
        """`summariser.grounding.ground` as the settings want it."""
        settings = self.settings
        return ground(
            draft,
            article,
            scan,
            mode=settings.grounding,
            rules_off=settings.rules_off,
            schema=self.schema,
        )


@dataclass(frozen=True)
class LocalSession:
    """A workpiece of this process."""

    article: Article
    scan: ArticleScan
    checking: GroundingOptions

    async def draft_by_rules(self) -> Draft:
        """As `ArticleSession.draft_by_rules`."""
        return draft_by_rules(self.article, self.scan)

    async def ground(self, draft: Draft) -> Grounded:
        """As `ArticleSession.ground`."""
        return self.checking.ground(draft, self.article, self.scan)

    def close(self) -> None:
        """As `ArticleSession.close`."""


class ThreadPool:
    """Works in threads of this process."""

    def __init__(self, checking: GroundingOptions) -> None:
        self._checking = checking

    async def open(self, document: RawDocument | Article) -> LocalSession:
        """As `WorkerPool.open`."""
        return await asyncio.to_thread(prepare, document, self._checking)

    async def aclose(self) -> None:
        """As `WorkerPool.aclose`."""


def prepare(document: RawDocument | Article, checking: GroundingOptions) -> LocalSession:
    """Clean (unless it is clean already) and scan. Raises NotAnArticle."""
    article = document if isinstance(document, Article) else clean(document)
    return LocalSession(article, scan_article(article), checking)
