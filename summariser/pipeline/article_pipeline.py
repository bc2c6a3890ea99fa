"""The pipeline of one article, from its document to its record.

    prepare    clean and scan                           document        → scanned article
    extract    ask the extractor for a draft            scanned article → extraction
    ground     align each item with the article,
               compute values and dates, check          draft           → items and violations
    verify     let the verifier judge each statement    items           → verdicts
    reextract  ask again for what was rejected, as long as the retries last, and ground and verify it
    complete   ask once for what the record leaves out, and ground and verify it
    record     items, evidence, provenance              → the record

`ArticlePipeline.make_record` is that list, top to bottom.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic

from summariser.cleaning import clean
from summariser.extractors.protocol import Extraction, Extractor
from summariser.extractors.rule_based import RuleBasedExtractor
from summariser.grounding import Grounded, Rule, Rules, ground
from summariser.llm import Endpoint
from summariser.llm.response_schema import merge_drafts
from summariser.models.article import Article, RawDocument
from summariser.models.draft import Draft
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError
from summariser.models.record import ArticleSummary, Provenance, RecordT
from summariser.models.settings import EXTRACTIVE, GroundingMode, Settings
from summariser.models.violation import Violation
from summariser.pipeline.attempt import GroundingState, RetryBudget
from summariser.pipeline.record_builder import build_record, published
from summariser.pipeline.statements import without
from summariser.pipeline.verification import Verifier
from summariser.pipeline.workers import WorkerPool
from summariser.scan import ScannedArticle
from summariser.utils.package_logger import logger


@dataclass(frozen=True)
class ArticlePipeline(Generic[RecordT]):
    """Makes the record of one article at a time; any number may be under way at once.

    `open_pipeline` makes one from settings. `endpoint` is where the extractor's model is asked, None where
    no model is. `rules` are those in force, `extra_rules` the ones that the user added to the built-in ones.
    """

    settings: Settings
    schema: type[RecordT]
    extractor: Extractor
    verifier: Verifier
    workers: WorkerPool
    rules: Rules
    extra_rules: tuple[Rule, ...] = ()
    endpoint: Endpoint | None = None

    async def run(self, document: RawDocument | Article) -> RecordT:
        """The record of `document`. Raises NotAnArticle, EndpointError or AnswerError."""
        return await self.make_record(await self.prepare(document))

    async def prepare(self, document: RawDocument | Article) -> ScannedArticle:
        """Clean and scan `document`. Raises NotAnArticle."""
        return await self.workers.run(document.source, _prepare, document)

    async def make_record(self, scanned: ScannedArticle) -> RecordT:
        """The record of a scanned article. Raises EndpointError or AnswerError."""
        started = time.perf_counter()
        retries = self._retry_budget()
        extraction = await retries.complete_reply(lambda: self.extractor.extract(scanned))
        state = await self._check(extraction, scanned)
        while retries.allows(state.violations):
            state = await self._reextract(state, scanned, retries)
        if self.settings.complete and self.extractor.accepts_feedback:
            state = await self._complete(state, scanned)
        return await self._record(state, scanned, time.perf_counter() - started)

    async def aclose(self) -> None:
        """Close connections and end worker processes; the pipeline may be used again."""
        await self.verifier.aclose()
        await self.extractor.aclose()
        await self.workers.aclose()

    def _retry_budget(self) -> RetryBudget:
        """In report mode nothing is rejected, so nothing is asked for again."""
        settings = self.settings
        if not self.extractor.accepts_feedback:
            return RetryBudget(0, 0)
        return RetryBudget(0 if settings.grounding == "report" else settings.reasks, settings.reply_retries)

    async def _check(
        self, extraction: Extraction, scanned: ScannedArticle, before: GroundingState | None = None
    ) -> GroundingState:
        """Ground and verify an extraction, together with what held `before`."""
        draft = merge_drafts(before.grounded.good, extraction.draft) if before else extraction.draft
        grounded = await self._ground(draft, scanned)
        return await self._verify(GroundingState.after(before, extraction, grounded), scanned)

    async def _ground(self, draft: Draft, scanned: ScannedArticle) -> Grounded:
        settings = self.settings
        options = (settings.grounding, settings.rules_off, self.extra_rules, self.schema)
        return await self.workers.run(scanned.article.source, _ground, draft, scanned, *options)

    async def _verify(self, state: GroundingState, scanned: ScannedArticle) -> GroundingState:
        """Let the verifier judge the grounded items; what it refuses is rejected."""
        grounded, article = state.grounded, scanned.article
        verification = await self.verifier.verify(grounded, article, state.verification)
        refused = [
            one for one in verification.violations(grounded, article, self.rules) if one.kind == "error"
        ]
        if refused and self.settings.grounding != "report":
            grounded = await self._ground(without(grounded.good, refused), scanned)
        return state.verified(verification, grounded, refused)

    async def _reextract(
        self, state: GroundingState, scanned: ScannedArticle, retries: RetryBudget
    ) -> GroundingState:
        """Ask again for the rejected items. If that fails, the items that held still hold."""
        logger.info("%s: asking again about %d violations", scanned.article.source, len(state.violations))
        return await self._ask_for_more(
            "reask.failed",
            lambda: retries.complete_reply(
                lambda: self.extractor.reextract(scanned.article, state.violations)
            ),
            state,
            scanned,
        )

    async def _complete(self, state: GroundingState, scanned: ScannedArticle) -> GroundingState:
        """Ask once for what the record leaves out, if it leaves out anything."""
        uncovered = state.grounded.uncovered
        if not (uncovered.figures or uncovered.commitments or uncovered.names):
            return state
        return await self._ask_for_more(
            "complete.failed",
            lambda: self.extractor.complete(scanned.article, uncovered),
            state,
            scanned,
        )

    async def _ask_for_more(
        self,
        failure: str,
        ask: Callable[[], Awaitable[Extraction]],
        state: GroundingState,
        scanned: ScannedArticle,
    ) -> GroundingState:
        try:
            extraction = await ask()
        except (AnswerError, BudgetSpent, EndpointError) as error:
            logger.warning("%s: %s (%s)", scanned.article.source, failure, error)
            return state.failed(failure, error)
        return await self._check(extraction, scanned, state)

    async def _record(self, state: GroundingState, scanned: ScannedArticle, seconds: float) -> RecordT:
        extractor, grounded = self.extractor, state.grounded
        if extractor.model != EXTRACTIVE and grounded.is_empty:
            raise state.no_items_error(extractor.model, scanned.article.source)
        summary_by = extractor.model
        if not (extractor.writes_summary and grounded.summary):
            grounded, summary_by = await self._with_extractive_summary(grounded, scanned), EXTRACTIVE
        provenance = Provenance(
            model=extractor.model,
            endpoint=extractor.endpoint,
            prompt=extractor.prompt,
            summary_by=summary_by,
            verified_by=self.verifier.model if state.verification.verdicts else None,
            attempts=state.requests + state.verification.requests,
            usage=state.usage + state.verification.usage,
            cost_usd=self._cost(state),
            seconds=round(seconds, 3),
            rejected=self._rejected(state),
            warnings=self._warnings(state, scanned.article),
            uncovered=grounded.uncovered,
            derived=grounded.derived,
        )
        return build_record(self.schema, scanned.article, grounded, provenance)

    async def _with_extractive_summary(self, grounded: Grounded, scanned: ScannedArticle) -> Grounded:
        """`grounded` with a headline and summary of the article's own sentences."""
        rule_based = RuleBasedExtractor(self.workers.run)
        extraction = await rule_based.extract(scanned)
        extractive = await self._ground(extraction.draft, scanned)
        return replace(grounded, headline=extractive.headline, summary=extractive.summary)

    def _cost(self, state: GroundingState) -> float | None:
        extraction = self.extractor.price(state.usage)
        verification = self.verifier.price(state.verification.usage)
        return None if extraction is None or verification is None else extraction + verification

    def _rejected(self, state: GroundingState) -> list[Violation]:
        return [] if self.settings.grounding == "report" else published(state.rejected)

    def _warnings(self, state: GroundingState, article: Article) -> list[Violation]:
        """In report mode also the errors, since their items were kept."""
        kept_errors = state.rejected if self.settings.grounding == "report" else ()
        verdicts = state.verification.violations(state.grounded, article, self.rules)
        return [
            *state.notes,
            *state.verification.failure_warnings(),
            *published(kept_errors),
            *(
                one.model_copy(update={"index": None})
                for one in (*state.grounded.warnings, *state.grounded.questions)
            ),
            *(one.model_copy(update={"index": None}) for one in verdicts if one.kind == "warning"),
        ]


# What workers run.


def _prepare(document: RawDocument | Article) -> ScannedArticle:
    return ScannedArticle(document if isinstance(document, Article) else clean(document))


def _ground(
    draft: Draft,
    scanned: ScannedArticle,
    mode: GroundingMode,
    rules_off: frozenset[str],
    extra_rules: Sequence[Rule],
    schema: type[ArticleSummary],
) -> Grounded:
    return ground(
        draft,
        scanned.article,
        scanned.scan,
        mode=mode,
        rules_off=rules_off,
        extra_rules=extra_rules,
        schema=schema,
    )
