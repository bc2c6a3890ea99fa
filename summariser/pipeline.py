"""The main path: one article from its source to its record.

    read → clean → scan → draft → check (→ re-ask → check)* (→ complete → check) → record

To check is to ground each claim in the article and, where that is asked for, to let a second reader judge it.

`Summariser.summarise` is that line, top to bottom.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from summariser.article import Article, RawDocument
from summariser.cleaning import clean
from summariser.draft import Draft, Fault
from summariser.drafters import Drafted, Drafter, ModelDrafter, make_drafter
from summariser.errors import AnswerError, EndpointError, NothingGrounded, ReplyMalformed
from summariser.extractive import draft_by_rules
from summariser.grounding import Grounded, ground, rules_without
from summariser.llm import OPEN, Gate
from summariser.reading import read
from summariser.record import build_record, findings
from summariser.scan import ArticleScan, scan_article
from summariser.schema import ArticleSummary, Finding, Provenance, Usage
from summariser.settings import EXTRACTIVE, Settings, load_settings
from summariser.verifying import Reading, SecondReader, doubts, refusals, statements_of, without
from summariser.wire import MALFORMED, merge_drafts

Source = str | Path | RawDocument | Article


class Summariser:
    """Articles in, records out; holds the connection to the model from one article to the next.

    `settings`, or single settings by name: `Summariser(model="…", base_url="…")`. `schema` may extend
    `ArticleSummary`: what it adds is asked for and checked like the rest. `drafter` drafts in place of what
    the settings name; each request to the model passes `gate`. Bound to the event loop in which it is
    first used.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        schema: type[ArticleSummary] = ArticleSummary,
        drafter: Drafter | None = None,
        gate: Gate = OPEN,
        **overrides: Any,
    ) -> None:
        self.settings = load_settings(settings, **overrides)
        self.schema = schema
        self._gate = gate
        self._rules = rules_without(self.settings.rules_off, strict=self.settings.grounding == "strict")
        self._drafter = drafter
        self._reader: SecondReader | None = None

    async def summarise(self, source: Source) -> ArticleSummary:
        """The record of one article: a path, a URL, "-", or a document or an article already in hand.

        Raises InputError, SettingsError, EndpointError or AnswerError (see `summariser.errors`).
        """
        started = time.perf_counter()
        article = await asyncio.to_thread(self._read_and_clean, source)
        scan = scan_article(article)
        drafter = await self._open_drafter()

        checked = await self._check(await drafter.draft(article, scan), article, scan)
        for _ in range(self._reasks(drafter)):
            if not checked.faults:
                break
            checked = await self._reask(drafter, checked, article, scan)
        if self.settings.complete and drafter.can_redraft:
            checked = await self._complete(drafter, checked, article, scan)

        return self._record(drafter, checked, article, scan, time.perf_counter() - started)

    async def aclose(self) -> None:
        """Give back the connection or the model file; the object may be used again."""
        if self._reader is not None:
            await self._reader.aclose()
            self._reader = None
        if self._drafter is not None:
            await self._drafter.aclose()
            self._drafter = None

    async def __aenter__(self) -> Summariser:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _read_and_clean(self, source: Source) -> Article:
        if isinstance(source, Article):
            return source
        return clean(source if isinstance(source, RawDocument) else read(source, self.settings))

    async def _open_drafter(self) -> Drafter:
        if self._drafter is None:
            drafter = await make_drafter(self.settings, self.schema, self._gate)
            if self.settings.verify:
                shared = drafter.client if isinstance(drafter, ModelDrafter) else None
                self._reader = SecondReader(self.settings, shared)
            self._drafter = drafter
        return self._drafter

    def _reasks(self, drafter: Drafter) -> int:
        """How often to ask again; never in report mode, where nothing is dropped."""
        return self.settings.reasks if drafter.can_redraft and self.settings.grounding != "report" else 0

    async def _check(
        self, drafted: Drafted, article: Article, scan: ArticleScan, before: _Checked | None = None
    ) -> _Checked:
        draft = merge_drafts(before.grounded.good, drafted.draft) if before else drafted.draft
        checked = _Checked.after(before, drafted, self._ground(draft, article, scan))
        return await self._verify(self._reader, checked, article, scan) if self._reader else checked

    def _ground(self, draft: Draft, article: Article, scan: ArticleScan) -> Grounded:
        return ground(
            draft,
            article,
            scan,
            mode=self.settings.grounding,
            rules_off=self.settings.rules_off,
            schema=self.schema,
        )

    async def _verify(
        self, reader: SecondReader, checked: _Checked, article: Article, scan: ArticleScan
    ) -> _Checked:
        """Let the second reader judge what is grounded; what it refuses is faulty like the rest."""
        statements = statements_of(checked.grounded, article)
        reading = await reader.read(statements, article, checked.reading)
        refused = refusals(statements, reading, self._rules)
        grounded = checked.grounded
        if refused and self.settings.grounding != "report":
            grounded = self._ground(without(grounded.good, refused), article, scan)
        return checked.read(reading, grounded, refused)

    async def _reask(
        self, drafter: Drafter, checked: _Checked, article: Article, scan: ArticleScan
    ) -> _Checked:
        """Ask for the faulty items again. If that fails, the good ones of before are still good."""
        try:
            drafted = await drafter.redraft(article, checked.faults)
        except (AnswerError, EndpointError) as error:
            return checked.noting("reask.failed", error)
        return await self._check(drafted, article, scan, checked)

    async def _complete(
        self, drafter: Drafter, checked: _Checked, article: Article, scan: ArticleScan
    ) -> _Checked:
        """Ask once for what the record leaves out, if it leaves out anything."""
        uncovered = checked.grounded.uncovered
        if not (uncovered.figures or uncovered.commitments or uncovered.names):
            return checked
        try:
            drafted = await drafter.complete(article, uncovered)
        except (AnswerError, EndpointError) as error:
            return checked.noting("complete.failed", error)
        return await self._check(drafted, article, scan, checked)

    def _record(
        self, drafter: Drafter, checked: _Checked, article: Article, scan: ArticleScan, seconds: float
    ) -> ArticleSummary:
        grounded, summary_by = checked.grounded, drafter.model
        if drafter.model != EXTRACTIVE and grounded.is_empty:
            raise checked.nothing_left(drafter.model, article.source)
        if not (drafter.publishes_abstract and grounded.summary):
            grounded, summary_by = self._with_extractive_abstract(grounded, article, scan), EXTRACTIVE
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

    def _cost(self, drafter: Drafter, checked: _Checked) -> float | None:
        drafting = drafter.price(checked.usage)
        reading = self._reader.price(checked.reading.usage) if self._reader else 0.0
        return None if drafting is None or reading is None else drafting + reading

    def _kept_faults(self, checked: _Checked) -> list[Finding]:
        """In report mode a fault rejects nothing: it is shown beside what was kept."""
        return findings(checked.rejected) if self.settings.grounding == "report" else []

    def _with_extractive_abstract(self, grounded: Grounded, article: Article, scan: ArticleScan) -> Grounded:
        by_rules = ground(draft_by_rules(article, scan), article, scan)
        return replace(grounded, headline=by_rules.headline, summary=by_rules.summary)


@dataclass(frozen=True)
class _Checked:
    """Where the asking stands: what is good, what is still faulty, what was ever rejected, what it took."""

    grounded: Grounded
    faults: tuple[Fault, ...]
    rejected: tuple[Fault, ...]
    usage: Usage
    requests: int
    notes: tuple[Finding, ...] = ()
    reading: Reading = field(default_factory=Reading)

    @classmethod
    def after(cls, before: _Checked | None, drafted: Drafted, grounded: Grounded) -> _Checked:
        faults = (*drafted.faults, *grounded.faults)
        if before is None:
            return cls(grounded, faults, faults, drafted.usage, drafted.requests)
        return cls(
            grounded,
            faults,
            (*before.rejected, *faults),
            before.usage + drafted.usage,
            before.requests + drafted.requests,
            before.notes,
            before.reading,
        )

    def read(self, reading: Reading, grounded: Grounded, refused: Sequence[Fault]) -> _Checked:
        """After the second reader refused some items; `grounded` is without them."""
        return replace(
            self,
            grounded=grounded,
            faults=(*self.faults, *refused),
            rejected=(*self.rejected, *refused),
            reading=reading,
        )

    def nothing_left(self, model: str, source: str) -> AnswerError:
        """The error to raise where no item is good: there was no draft, or nothing in it held."""
        if all(fault.rule == MALFORMED for fault in self.rejected):
            return ReplyMalformed(
                f"{model} was asked about {source} and gave no valid draft.",
                "Try another `--mode`, or a stronger model.",
            )
        return NothingGrounded(
            f"{model} answered, but no item of its answer on {source} passed the checks.",
            "Try a stronger model, or `--grounding report` to see what it said.",
        )

    def noting(self, rule: str, error: AnswerError | EndpointError) -> _Checked:
        """After asking for more failed: what is good stays."""
        note = Finding(field="draft", item={}, rule=rule, message=error.message)
        return replace(self, faults=(), notes=(*self.notes, note))


def summarise(
    source: Source,
    settings: Settings | None = None,
    *,
    schema: type[ArticleSummary] = ArticleSummary,
    **overrides: Any,
) -> ArticleSummary:
    """The record of one article, synchronously; also from inside a running event loop (a notebook).

    Takes what `Summariser` and `Summariser.summarise` take, and raises what they raise.
    """

    async def once() -> ArticleSummary:
        async with Summariser(settings, schema=schema, **overrides) as summariser:
            return await summariser.summarise(source)

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(once())
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, once()).result()
