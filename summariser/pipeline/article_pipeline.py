"""The pipeline of one article, from its document to its record.

    prepare    clean and scan            document        → scanned article
    make       extract, ground, verify   scanned article → the record

What either takes is imported by the first article: a process that leaves the articles to others opens a
pipeline too, for its settings and its endpoint.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic

from summariser.extractors.protocol import Extractor
from summariser.extractors.rule_based import RunStep
from summariser.models.article import Article, RawDocument
from summariser.models.record import RecordT
from summariser.models.settings import Settings
from summariser.pipeline.verifier import Verifier
from summariser.utils.lazy_property import lazy_property

if TYPE_CHECKING:
    from summariser.grounding import Rule, Rules
    from summariser.llm import Endpoint
    from summariser.pipeline.record_maker import RecordMaker
    from summariser.scan import ScannedArticle


@dataclass(frozen=True)
class ArticlePipeline(Generic[RecordT]):
    """Makes the record of one article at a time; any number may be under way at once.

    `open_pipeline` makes one from settings. `endpoint` is where the extractor's model is asked, None where
    no model is. `extra_rules` are the rules that the user added to the built-in ones. `run_step` runs what
    takes CPU time.
    """

    settings: Settings
    schema: type[RecordT]
    extractor: Extractor
    open_verifier: Callable[[], Verifier]
    extra_rules: tuple[Rule, ...] = ()
    endpoint: Endpoint | None = None
    run_step: RunStep = asyncio.to_thread

    @lazy_property
    def verifier(self) -> Verifier:
        """Checks the items of each record."""
        return self.open_verifier()

    @lazy_property
    def rules(self) -> Rules:
        """The rules in force."""
        from summariser.grounding import rules_in_force

        settings = self.settings
        strict = settings.grounding == "strict"
        return rules_in_force(settings.rules_off, strict=strict, extra=self.extra_rules)

    @lazy_property
    def _maker(self) -> RecordMaker[RecordT]:
        from summariser.pipeline.record_maker import RecordMaker

        return RecordMaker(
            self.settings,
            self.schema,
            self.extractor,
            self.verifier,
            self.rules,
            self.extra_rules,
            self.run_step,
        )

    async def run(self, document: RawDocument | Article) -> RecordT:
        """The record of `document`. Raises NotAnArticle, EndpointError or AnswerError."""
        return await self.make_record(await self.prepare(document))

    async def prepare(self, document: RawDocument | Article) -> ScannedArticle:
        """Clean and scan `document`. Raises NotAnArticle."""
        return await self.run_step(_prepare, document)

    async def make_record(self, scanned: ScannedArticle) -> RecordT:
        """The record of a scanned article. Raises EndpointError or AnswerError."""
        return await self._maker.make(scanned)

    async def aclose(self) -> None:
        """Close connections; the pipeline may be used again."""
        if "verifier" in self.__dict__:
            await self.verifier.aclose()
        await self.extractor.aclose()


def _prepare(document: RawDocument | Article) -> ScannedArticle:
    from summariser.cleaning import clean
    from summariser.scan import ScannedArticle

    return ScannedArticle(document if isinstance(document, Article) else clean(document))
