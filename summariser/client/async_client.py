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
    Control,
    Estimate,
    Input,
    JobGate,
    NoBooks,
    Plan,
    Result,
    Runner,
    StoreBooks,
    Taker,
    as_inputs,
    estimate,
    recipe_of,
)
from summariser.extractors.drafters import Drafted, Drafter, ModelDrafter, make_drafter
from summariser.grounding import Grounded, rules_without
from summariser.llm import Endpoint, Forecast, Gate
from summariser.llm.rate_limits import Limits
from summariser.llm.response_schema import merge_drafts
from summariser.models.article import Article, RawDocument
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError, SettingsError
from summariser.models.record import ArticleSummary, Finding, Provenance, Usage
from summariser.models.settings import EXTRACTIVE, Settings, load_settings
from summariser.pipeline.attempt import Checked, Patience
from summariser.pipeline.record_builder import build_record, findings
from summariser.pipeline.verification import SecondReader, doubts, refusals, statements_of, without
from summariser.pipeline.workers import Checking, Workpiece, make_workshop
from summariser.sources import read
from summariser.store import Recipe, Store

Source = str | Path | RawDocument | Article

DEFAULT_CONCURRENCY = 64
"""Articles under way at a time; how many requests go out at a time adapts to the endpoint below that."""


class Summariser:
    """Articles in, records out; holds the connection to the model from one article to the next.

    `settings`, or single settings by name: `Summariser(model="…", base_url="…")`. `schema` may extend
    `ArticleSummary`: what it adds is asked for and checked like the rest. `drafter` drafts in place of what
    the settings name; each request to the model passes `gate` in place of `limits`. Bound to the event loop
    in which it is first used.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        schema: type[ArticleSummary] = ArticleSummary,
        drafter: Drafter | None = None,
        gate: Gate | None = None,
        **overrides: Any,
    ) -> None:
        self.settings = load_settings(settings, **overrides)
        self.schema = schema
        self.limits = Limits(self.settings)
        self._gate: Gate = gate or (JobGate() if self.settings.via == "batch" else self.limits)
        self._rules = rules_without(self.settings.rules_off, strict=self.settings.grounding == "strict")
        self.workshop = make_workshop(Checking(self.settings, schema))
        self._drafter = drafter
        self._reader: SecondReader | None = None

    async def summarise(self, source: Source) -> ArticleSummary:
        """The record of one article: a path, a URL, "-", or a document or an article already in hand.

        Raises InputError, SettingsError, EndpointError or AnswerError (see `summariser.models.errors`).
        """
        work = await self.workshop.open(await self._read(source))
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
        plan = Plan(concurrency or self.settings.concurrency or DEFAULT_CONCURRENCY)
        run = self.run(Taker(as_inputs(sources)), plan, Path(store) if store else None)
        async with aclosing(run) as results:
            async for result in results:
                yield result

    async def run(
        self,
        inputs: Taker,
        plan: Plan,
        store: Path | None = None,
        *,
        command: str = "summarise_many",
        control: Control | None = None,
    ) -> AsyncGenerator[Result, None]:
        """The run loop (`summariser.batch`) on this summariser; `command` is by which it is resumed."""
        control = control or Control()
        books = StoreBooks(store, await self.recipe(), command) if store else NoBooks()
        budget = self.limits.budget
        budget.spent, budget.commit = budget.spent + books.spent_usd, books.commit_money
        if isinstance(self._gate, JobGate) and isinstance(books, StoreBooks):
            self._gate.shelf = books.shelf
        finished = False
        try:
            async with aclosing(Runner(self, books, plan, control).run(inputs)) as results:
                async for result in results:
                    yield result
            finished = not control.stopping
        finally:
            if budget.most is not None:
                books.commit_money(budget.spent + budget.reserved)
            await books.aclose(finished=finished)

    async def estimate(self, inputs: Iterable[Input], store: Path | None = None) -> Estimate:
        """What a run over `inputs` would ask and cost; nothing is asked, and nothing written to `store`."""
        if store is None or not store.exists():
            return await estimate(inputs, self, lambda source: False)
        with Store.open(store, read_only=True) as opened:
            recipe_id = opened.known_recipe(await self.recipe())

            def is_settled(source: str) -> bool:
                return recipe_id is not None and opened.known(source, recipe_id) is not None

            return await estimate(inputs, self, is_settled)

    async def endpoint(self) -> Endpoint:
        """Where the model is asked. Raises SettingsError where none is."""
        drafter = await self._open_drafter()
        if not isinstance(drafter, ModelDrafter):
            raise SettingsError("No model is asked.", "Name one with `--model`.")
        return drafter.client.endpoint

    async def forecast(self, article: Article) -> Forecast:
        """What the first request on `article` will take; nothing where no model is asked."""
        return (await self._open_drafter()).forecast(article)

    async def price(self, usage: Usage) -> float | None:
        """What `usage` of the drafting model costs in US dollars; None if the price is not known."""
        return (await self._open_drafter()).price(usage)

    async def recipe(self) -> Recipe:
        """What decides what a record says, besides the article: the key of records in a store."""
        return recipe_of(await self._open_drafter(), self.settings, self.schema)

    async def record_of(self, work: Workpiece) -> ArticleSummary:
        """The record of an article that is open in `workshop`."""
        started = time.perf_counter()
        drafter = await self._open_drafter()
        patience = self._patience(drafter)

        checked = await self._check(await patience.whole_reply(lambda: drafter.draft(work)), work)
        while patience.has_for(checked.faults):
            checked = await self._reask(drafter, checked, work, patience)
        if self.settings.complete and drafter.can_redraft:
            checked = await self._complete(drafter, checked, work)

        return await self._record(drafter, checked, work, time.perf_counter() - started)

    async def aclose(self) -> None:
        """Give back the connection or the model file; the object may be used again."""
        if self._reader is not None:
            await self._reader.aclose()
            self._reader = None
        if self._drafter is not None:
            await self._drafter.aclose()
            self._drafter = None
        await self.workshop.aclose()

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

    async def _open_drafter(self) -> Drafter:
        if self._drafter is None:
            drafter = await make_drafter(self.settings, self.schema, self._gate)
            if self.settings.verify:
                shared = drafter.client if isinstance(drafter, ModelDrafter) else None
                self._reader = SecondReader(self.settings, shared, self._gate)
            self._drafter = drafter
        return self._drafter

    def _patience(self, drafter: Drafter) -> Patience:
        """How often to ask again; for items that failed never in report mode, where nothing is dropped."""
        settings = self.settings
        if not drafter.can_redraft:
            return Patience(0, 0)
        return Patience(0 if settings.grounding == "report" else settings.reasks, settings.reply_retries)

    async def _check(self, drafted: Drafted, work: Workpiece, before: Checked | None = None) -> Checked:
        draft = merge_drafts(before.grounded.good, drafted.draft) if before else drafted.draft
        checked = Checked.after(before, drafted, await work.ground(draft))
        return await self._verify(self._reader, checked, work) if self._reader else checked

    async def _verify(self, reader: SecondReader, checked: Checked, work: Workpiece) -> Checked:
        """Let the second reader judge what is grounded; what it refuses is faulty like the rest."""
        statements = statements_of(checked.grounded, work.article)
        reading = await reader.read(statements, work.article, checked.reading)
        refused = refusals(statements, reading, self._rules)
        grounded = checked.grounded
        if refused and self.settings.grounding != "report":
            grounded = await work.ground(without(grounded.good, refused))
        return checked.read(reading, grounded, refused)

    async def _reask(
        self, drafter: Drafter, checked: Checked, work: Workpiece, patience: Patience
    ) -> Checked:
        """Ask for the faulty items again. If that fails, the good ones of before are still good."""
        try:
            drafted = await patience.whole_reply(lambda: drafter.redraft(work.article, checked.faults))
        except (AnswerError, BudgetSpent, EndpointError) as error:
            return checked.noting("reask.failed", error)
        return await self._check(drafted, work, checked)

    async def _complete(self, drafter: Drafter, checked: Checked, work: Workpiece) -> Checked:
        """Ask once for what the record leaves out, if it leaves out anything."""
        uncovered = checked.grounded.uncovered
        if not (uncovered.figures or uncovered.commitments or uncovered.names):
            return checked
        try:
            drafted = await drafter.complete(work.article, uncovered)
        except (AnswerError, BudgetSpent, EndpointError) as error:
            return checked.noting("complete.failed", error)
        return await self._check(drafted, work, checked)

    async def _record(
        self, drafter: Drafter, checked: Checked, work: Workpiece, seconds: float
    ) -> ArticleSummary:
        article, grounded, summary_by = work.article, checked.grounded, drafter.model
        if drafter.model != EXTRACTIVE and grounded.is_empty:
            raise checked.nothing_left(drafter.model, article.source)
        if not (drafter.publishes_abstract and grounded.summary):
            grounded, summary_by = await _with_extractive_abstract(grounded, work), EXTRACTIVE
        provenance = Provenance(
            model=drafter.model,
            endpoint=drafter.endpoint,
            prompt=drafter.prompt,
            summary_by=summary_by,
            verified_by=self._reader.model if self._reader and checked.reading.verdicts else None,
            attempts=checked.requests + checked.reading.requests,
            usage=checked.usage + checked.reading.usage,
            cost_usd=self._cost(drafter, checked),
            seconds=round(seconds, 3),
            rejected=[] if self.settings.grounding == "report" else findings(checked.rejected),
            warnings=[
                *checked.notes,
                *checked.reading.findings(),
                *self._kept_faults(checked),
                *grounded.warnings,
                *doubts(statements_of(checked.grounded, article), checked.reading, self._rules),
            ],
            uncovered=grounded.uncovered,
            derived=grounded.derived,
        )
        return build_record(self.schema, article, grounded, provenance)

    def _cost(self, drafter: Drafter, checked: Checked) -> float | None:
        drafting = drafter.price(checked.usage)
        reading = self._reader.price(checked.reading.usage) if self._reader else 0.0
        return None if drafting is None or reading is None else drafting + reading

    def _kept_faults(self, checked: Checked) -> list[Finding]:
        """In report mode a fault rejects nothing: it is shown beside what was kept."""
        return findings(checked.rejected) if self.settings.grounding == "report" else []


async def _with_extractive_abstract(grounded: Grounded, work: Workpiece) -> Grounded:
    by_rules = await work.ground(await work.draft_by_rules())
    return replace(grounded, headline=by_rules.headline, summary=by_rules.summary)
