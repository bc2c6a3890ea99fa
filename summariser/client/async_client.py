"""The main path: one article from its source to its record.

    read → clean → scan → draft → check (→ re-ask → check)* (→ complete → check) → record

To check is to ground each claim in the article and, where that is asked for, to let a second reader judge it.

`Summariser.summarise` is that line, top to bottom.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from summariser.batch import (
    BatchInput,
    DeferredTransport,
    Estimate,
    InputQueue,
    NullRepository,
    Result,
    RunController,
    Runner,
    RunPlan,
    SqliteRepository,
    as_inputs,
    estimate,
    run_config_of,
)
from summariser.extractors.drafters import Extraction, Extractor, LLMExtractor, make_extractor
from summariser.grounding import Grounded, rules_without
from summariser.llm import Endpoint, Forecast, RequestLimiter
from summariser.llm.rate_limits import ProcessLimiter
from summariser.llm.response_schema import merge_drafts
from summariser.models.article import Article, RawDocument
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError, SettingsError
from summariser.models.record import ArticleSummary, Finding, Provenance, Usage
from summariser.models.settings import EXTRACTIVE, Settings, load_settings
from summariser.pipeline.attempt import GroundingState, RetryBudget
from summariser.pipeline.record_builder import build_record, findings
from summariser.pipeline.verification import Verifier, doubtful_items, rejections, statements_of, without
from summariser.pipeline.workers import ArticleSession, GroundingOptions, make_worker_pool
from summariser.sources import read
from summariser.store import RunConfig, Store

Source = str | Path | RawDocument | Article

DEFAULT_CONCURRENCY = 64
"""Articles under way at a time; how many requests go out at a time adapts to the endpoint below that."""


class Summariser:
    """Articles in, records out; holds the connection to the model from one article to the next.

    `settings`, or single settings by name: `Summariser(model="…", base_url="…")`. `schema` may extend
    `ArticleSummary`: what it adds is asked for and checked like the rest. `extractor` drafts in place of what
    the settings name; each request to the model passes `rate_limiter` in place of `limits`. Bound to the
    event loop in which it is first used.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        schema: type[ArticleSummary] = ArticleSummary,
        extractor: Extractor | None = None,
        rate_limiter: RequestLimiter | None = None,
        **overrides: Any,
    ) -> None:
        self.settings = load_settings(settings, **overrides)
        self.schema = schema
        self.limits = ProcessLimiter(self.settings)
        self._rate_limiter: RequestLimiter = rate_limiter or (
            DeferredTransport() if self.settings.via == "batch" else self.limits
        )
        self._rules = rules_without(self.settings.rules_off, strict=self.settings.grounding == "strict")
        self.worker_pool = make_worker_pool(GroundingOptions(self.settings, schema))
        self._extractor = extractor
        self._reader: Verifier | None = None

    async def summarise(self, source: Source) -> ArticleSummary:
        """The record of one article: a path, a URL, "-", or a document or an article already in hand.

        Raises InputError, SettingsError, EndpointError or AnswerError (see `summariser.models.errors`).
        """
        work = await self.worker_pool.open(await self._read(source))
        try:
            return await self.record_of(work)
        finally:
            work.close()

    async def summarise_many(
        self,
        sources: Iterable[Source] | AsyncIterator[Source],
        *,
        concurrency: int | None = None,
        store: str | Path | None = None,
    ) -> AsyncGenerator[Result, None]:
        """The results of many articles as they finish, failures as values (`Result.error`).

        `sources` are taken as there is room: at most `concurrency` articles are under way. With a `store`
        (the path of a SQLite file, made if it is not there) what it holds already costs nothing again, and
        each record stands in it before its result is given.

        Raises what makes going on useless: StoreError, SettingsError, AuthenticationFailed and the like.
        """
        plan = RunPlan(concurrency or self.settings.concurrency or DEFAULT_CONCURRENCY)
        run = self.run(InputQueue(as_inputs(sources)), plan, Path(store) if store else None)
        async with aclosing(run) as results:
            async for result in results:
                yield result

    async def run(
        self,
        inputs: InputQueue,
        plan: RunPlan,
        store: Path | None = None,
        *,
        command: str = "summarise_many",
        control: RunController | None = None,
    ) -> AsyncGenerator[Result, None]:
        """The run loop (`summariser.batch`) on this summariser; `command` is by which it is resumed."""
        control = control or RunController()
        repository = SqliteRepository(store, await self.run_config(), command) if store else NullRepository()
        budget = self.limits.budget
        budget.spent, budget.commit = budget.spent + repository.spent_usd, repository.commit_money
        if isinstance(self._rate_limiter, DeferredTransport) and isinstance(repository, SqliteRepository):
            self._rate_limiter.repository = repository.repository
        finished = False
        try:
            async with aclosing(Runner(self, repository, plan, control).run(inputs)) as results:
                async for result in results:
                    yield result
            finished = not control.stopping
        finally:
            if budget.most is not None:
                repository.commit_money(budget.spent + budget.reserved)
            await repository.aclose(finished=finished)

    async def estimate(self, inputs: Iterable[BatchInput], store: Path | None = None) -> Estimate:
        """What a run over `inputs` would ask and cost; nothing is asked, and nothing written to `store`."""
        if store is None or not store.exists():
            return await estimate(inputs, self, lambda source: False)
        with Store.open(store, read_only=True) as opened:
            run_config_id = opened.known_run_config(await self.run_config())

            def is_settled(source: str) -> bool:
                return run_config_id is not None and opened.known(source, run_config_id) is not None

            return await estimate(inputs, self, is_settled)

    async def endpoint(self) -> Endpoint:
        """Where the model is asked. Raises SettingsError where none is."""
        extractor = await self._open_extractor()
        if not isinstance(extractor, LLMExtractor):
            raise SettingsError("No model is asked.", "Name one with `--model`.")
        return extractor.client.endpoint

    async def forecast(self, article: Article) -> Forecast:
        """What the first request on `article` will take; nothing where no model is asked."""
        return (await self._open_extractor()).forecast(article)

    async def price(self, usage: Usage) -> float | None:
        """What `usage` of the drafting model costs in US dollars; None if the price is not known."""
        return (await self._open_extractor()).price(usage)

    async def run_config(self) -> RunConfig:
        """What decides what a record says, besides the article: the key of records in a store."""
        return run_config_of(await self._open_extractor(), self.settings, self.schema)

    async def record_of(self, work: ArticleSession) -> ArticleSummary:
        """The record of an article that is open in `worker_pool`."""
        started = time.perf_counter()
        extractor = await self._open_extractor()
        retry_budget = self._retry_budget(extractor)

        checked = await self._check(await retry_budget.whole_reply(lambda: extractor.draft(work)), work)
        while retry_budget.has_for(checked.faults):
            checked = await self._reask(extractor, checked, work, retry_budget)
        if self.settings.complete and extractor.can_redraft:
            checked = await self._complete(extractor, checked, work)

        return await self._record(extractor, checked, work, time.perf_counter() - started)

    async def aclose(self) -> None:
        """Give back the connection or the model file; the object may be used again."""
        if self._reader is not None:
            await self._reader.aclose()
            self._reader = None
        if self._extractor is not None:
            await self._extractor.aclose()
            self._extractor = None
        await self.worker_pool.aclose()

    async def __aenter__(self) -> Summariser:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _read(self, source: Source) -> RawDocument | Article:
        if isinstance(source, RawDocument | Article):
            return source
        return await asyncio.to_thread(read, source, self.settings)

    async def _open_extractor(self) -> Extractor:
        if self._extractor is None:
            extractor = await make_extractor(self.settings, self.schema, self._rate_limiter)
            if self.settings.verify:
                shared = extractor.client if isinstance(extractor, LLMExtractor) else None
                self._reader = Verifier(self.settings, shared, self._rate_limiter)
            self._extractor = extractor
        return self._extractor

    def _retry_budget(self, extractor: Extractor) -> RetryBudget:
        """How often to ask again; for items that failed never in report mode, where nothing is dropped."""
        settings = self.settings
        if not extractor.can_redraft:
            return RetryBudget(0, 0)
        return RetryBudget(0 if settings.grounding == "report" else settings.reasks, settings.reply_retries)

    async def _check(
        self, extraction: Extraction, work: ArticleSession, before: GroundingState | None = None
    ) -> GroundingState:
        draft = merge_drafts(before.grounded.good, extraction.draft) if before else extraction.draft
        checked = GroundingState.after(before, extraction, await work.ground(draft))
        return await self._verify(self._reader, checked, work) if self._reader else checked

    async def _verify(
        self, reader: Verifier, checked: GroundingState, work: ArticleSession
    ) -> GroundingState:
        """Let the second reader judge what is grounded; what it refuses is faulty like the rest."""
        statements = statements_of(checked.grounded, work.article)
        reading = await reader.read(statements, work.article, checked.reading)
        refused = rejections(statements, reading, self._rules)
        grounded = checked.grounded
        if refused and self.settings.grounding != "report":
            grounded = await work.ground(without(grounded.good, refused))
        return checked.read(reading, grounded, refused)

    async def _reask(
        self, extractor: Extractor, checked: GroundingState, work: ArticleSession, retry_budget: RetryBudget
    ) -> GroundingState:
        """Ask for the faulty items again. If that fails, the good ones of before are still good."""
        try:
            extraction = await retry_budget.whole_reply(
                lambda: extractor.redraft(work.article, checked.faults)
            )
        except (AnswerError, BudgetSpent, EndpointError) as error:
            return checked.noting("reask.failed", error)
        return await self._check(extraction, work, checked)

    async def _complete(
        self, extractor: Extractor, checked: GroundingState, work: ArticleSession
    ) -> GroundingState:
        """Ask once for what the record leaves out, if it leaves out anything."""
        uncovered = checked.grounded.uncovered
        if not (uncovered.figures or uncovered.commitments or uncovered.names):
            return checked
        try:
            extraction = await extractor.complete(work.article, uncovered)
        except (AnswerError, BudgetSpent, EndpointError) as error:
            return checked.noting("complete.failed", error)
        return await self._check(extraction, work, checked)

    async def _record(
        self, extractor: Extractor, checked: GroundingState, work: ArticleSession, seconds: float
    ) -> ArticleSummary:
        article, grounded, summary_by = work.article, checked.grounded, extractor.model
        if extractor.model != EXTRACTIVE and grounded.is_empty:
            raise checked.nothing_left(extractor.model, article.source)
        if not (extractor.publishes_abstract and grounded.summary):
            grounded, summary_by = await _with_extractive_abstract(grounded, work), EXTRACTIVE
        provenance = Provenance(
            model=extractor.model,
            endpoint=extractor.endpoint,
            prompt=extractor.prompt,
            summary_by=summary_by,
            verified_by=self._reader.model if self._reader and checked.reading.verdicts else None,
            attempts=checked.requests + checked.reading.requests,
            usage=checked.usage + checked.reading.usage,
            cost_usd=self._cost(extractor, checked),
            seconds=round(seconds, 3),
            rejected=[] if self.settings.grounding == "report" else findings(checked.rejected),
            warnings=[
                *checked.notes,
                *checked.reading.findings(),
                *self._kept_faults(checked),
                *grounded.warnings,
                *doubtful_items(statements_of(checked.grounded, article), checked.reading, self._rules),
            ],
            uncovered=grounded.uncovered,
            derived=grounded.derived,
        )
        return build_record(self.schema, article, grounded, provenance)

    def _cost(self, extractor: Extractor, checked: GroundingState) -> float | None:
        drafting = extractor.price(checked.usage)
        reading = self._reader.price(checked.reading.usage) if self._reader else 0.0
        return None if drafting is None or reading is None else drafting + reading

    def _kept_faults(self, checked: GroundingState) -> list[Finding]:
        """In report mode a fault rejects nothing: it is shown beside what was kept."""
        return findings(checked.rejected) if self.settings.grounding == "report" else []


async def _with_extractive_abstract(grounded: Grounded, work: ArticleSession) -> Grounded:
    by_rules = await work.ground(await work.draft_by_rules())
    return replace(grounded, headline=by_rules.headline, summary=by_rules.summary)
