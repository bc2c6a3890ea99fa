"""The steps from a scanned article to its record.

    restore    where a model verifies: ask it which lines that cleaning removed are of the article
    extract    ask the extractor for a draft            scanned article → extraction
    ground     align each item with the article,
               compute values and dates, check          draft           → items, violations, questions
    complete   ask once for what the record leaves out, and ground it
    verify     ask the verifier about the items, their questions and what was rejected; ground its corrections
    reextract  where nothing verifies: ask again for what was rejected, as long as the retries last
    record     items, evidence, provenance              → the record

`RecordMaker.make` is that list, top to bottom.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic

from summariser.extractors.protocol import Extraction, Extractor
from summariser.extractors.rule_based import RuleBasedExtractor, RunStep
from summariser.grounding import Grounded, Rule, Rules, ground
from summariser.llm.response_schema import merge_drafts
from summariser.models.draft import Draft
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError
from summariser.models.record import ArticleSummary, Provenance, RecordT, Usage
from summariser.models.settings import EXTRACTIVE, GroundingMode, Settings
from summariser.models.violation import FALLBACK_ANSWERED, Violation
from summariser.pipeline.attempt import GroundingState, RetryBudget, open_questions
from summariser.pipeline.check_items import items_to_check, number_of_items
from summariser.pipeline.corrections import (
    apply_replacements,
    corrections_in,
    with_unread_values,
    without_questions,
)
from summariser.pipeline.record_builder import build_record, published, with_title
from summariser.pipeline.removed_lines import Restoration, restore_lines
from summariser.pipeline.verification import TOO_SMALL, Verification, judge_reply
from summariser.pipeline.verifier import Availability, Verifier
from summariser.scan import ScannedArticle
from summariser.utils.package_logger import logger


@dataclass(frozen=True)
class RecordMaker(Generic[RecordT]):
    """Makes records by the parts of a pipeline; `extra_rules` are those of `rules` that the user added."""

    settings: Settings
    schema: type[RecordT]
    extractor: Extractor
    verifier: Verifier
    rules: Rules
    extra_rules: tuple[Rule, ...]
    run_step: RunStep

    async def make(self, scanned: ScannedArticle) -> RecordT:
        """The record of a scanned article. Raises EndpointError or AnswerError."""
        started = time.perf_counter()
        verifying = await self.verifier.availability()
        restoration = Restoration(scanned)
        if verifying == "ready":
            restoration = await restore_lines(scanned, self.verifier, self.run_step)
            scanned = restoration.scanned
        retries = self._retry_budget(verifying)
        extraction = await retries.complete_reply(lambda: self.extractor.extract(scanned))
        state = await self._check(extraction, scanned)
        while retries.allows(state.violations):
            state = await self._reextract(state, scanned, retries)
        if self.settings.complete and self.extractor.accepts_feedback:
            state = await self._complete(state, scanned)
        if verifying == "ready":
            state = await self._verify(state, scanned)
        elif verifying == "too small":
            state = await self._reject_questions(state, scanned)
        return await self._record(state, restoration, time.perf_counter() - started)

    def _retry_budget(self, verifying: Availability) -> RetryBudget:
        """In report mode nothing is rejected, and a verifier is asked about what is: no item is re-asked."""
        settings = self.settings
        if not self.extractor.accepts_feedback:
            return RetryBudget(0, 0)
        once = settings.grounding == "report" or verifying == "ready"
        return RetryBudget(0 if once else settings.reasks, settings.reply_retries)

    async def _check(
        self, extraction: Extraction, scanned: ScannedArticle, before: GroundingState | None = None
    ) -> GroundingState:
        """Ground an extraction, together with what held `before`."""
        draft = merge_drafts(before.grounded.good, extraction.draft) if before else extraction.draft
        return GroundingState.after(before, extraction, await self._ground(draft, scanned))

    async def _ground(self, draft: Draft, scanned: ScannedArticle) -> Grounded:
        settings = self.settings
        options = (settings.grounding, settings.rules_off, self.extra_rules, self.schema)
        return await self.run_step(_ground, draft, scanned, *options)

    async def _verify(self, state: GroundingState, scanned: ScannedArticle) -> GroundingState:
        """Ask the verifier once, about what holds and what was rejected; ground what it corrects."""
        grounded = state.grounded
        items = items_to_check(grounded, state.rejected, scanned)
        reply = await self.verifier.check(items, scanned.article)
        held = number_of_items(grounded.good)
        verification = judge_reply(items, held, reply, type(grounded.good), self.rules)
        if self.settings.grounding == "report" or not verification.replacements:
            return state.verified(verification)
        corrected = apply_replacements(grounded.good, verification.replacements)
        after = with_unread_values(await self._ground(corrected, scanned), verification.replacements)
        refused = [one for one in (*verification.refused, *verification.unclear) if one.kind == "error"]
        changes = corrections_in(after.good, verification.replacements)
        return state.verified(verification, after, [*refused, *after.errors], changes)

    async def _reject_questions(self, state: GroundingState, scanned: ScannedArticle) -> GroundingState:
        """Drop the items that an uncertain rule asks about, since no verifier can be believed."""
        if self.settings.grounding == "report":
            return state
        kept, rejected = without_questions(state.grounded)
        verification = Verification(reason=TOO_SMALL)
        if not rejected:
            return state.verified(verification)
        return state.verified(verification, await self._ground(kept, scanned), rejected)

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

    async def _record(self, state: GroundingState, restoration: Restoration, seconds: float) -> RecordT:
        scanned, lines = restoration.scanned, restoration.reply
        extractor, grounded, article = self.extractor, state.grounded, scanned.article
        if extractor.model != EXTRACTIVE and grounded.is_empty:
            raise state.no_items_error(extractor.model, article.source)
        warnings = [*restoration.notes(), *self._warnings(state)]
        fallback = next((one.item for one in warnings if one.rule == FALLBACK_ANSWERED), {})
        model = fallback.get("model", extractor.model)
        summary_by, changes = model, list(state.changes)
        if not (extractor.writes_summary and grounded.summary):
            grounded, summary_by = await self._with_extractive_summary(grounded, scanned), EXTRACTIVE
        elif not grounded.headline:
            grounded, change = with_title(grounded, article, state.rejected)
            changes.append(change)
        verification = state.verification
        provenance = Provenance(
            model=model,
            endpoint=fallback.get("endpoint", extractor.endpoint),
            prompt=extractor.prompt,
            summary_by=summary_by,
            verified_by=verification.model if verification.status in ("verified", "suspect") else None,
            verification=verification.info(state.corrected),
            focus=self.settings.focus if extractor.model != EXTRACTIVE else None,
            reading=state.reading,
            attempts=lines.requests + state.requests + verification.requests,
            usage=lines.usage + state.usage + verification.usage,
            cost_usd=self._cost(state, lines.usage),
            seconds=round(seconds, 3),
            rejected=self._rejected(state),
            warnings=warnings,
            changes=changes,
            uncovered=grounded.uncovered,
            derived=grounded.derived,
        )
        return build_record(self.schema, article, grounded, provenance)

    async def _with_extractive_summary(self, grounded: Grounded, scanned: ScannedArticle) -> Grounded:
        """`grounded` with a headline and summary of the article's own sentences."""
        rule_based = RuleBasedExtractor(self.run_step)
        extraction = await rule_based.extract(scanned)
        extractive = await self._ground(extraction.draft, scanned)
        return replace(grounded, headline=extractive.headline, summary=extractive.summary)

    def _cost(self, state: GroundingState, asked_before: Usage) -> float | None:
        extraction = self.extractor.price(state.usage)
        verification = self.verifier.price(asked_before + state.verification.usage)
        return None if extraction is None or verification is None else extraction + verification

    def _rejected(self, state: GroundingState) -> list[Violation]:
        return [] if self.settings.grounding == "report" else published(state.rejected)

    def _warnings(self, state: GroundingState) -> list[Violation]:
        """In report mode also the errors, since their items were kept."""
        reporting, verification = self.settings.grounding == "report", state.verification
        kept_errors = [*state.rejected, *verification.refused] if reporting else ()
        kept = [*state.grounded.warnings, *open_questions(state)]
        verdicts = [one for one in (*verification.refused, *verification.unclear) if one.kind == "warning"]
        return [
            *state.notes,
            *verification.notes(),
            *published(kept_errors),
            *(one.model_copy(update={"index": None}) for one in (*kept, *verdicts)),
        ]


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
