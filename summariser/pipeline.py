"""The main path: one article from its source to its record.

    read → clean → scan → draft → ground (→ re-ask → ground)* → record

`Summariser.summarise` is that line, top to bottom.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any

from summariser.article import Article, RawDocument
from summariser.cleaning import clean
from summariser.draft import Fault
from summariser.drafters import Drafted, Drafter, make_drafter
from summariser.errors import AnswerError, EndpointError, NothingGrounded, ReplyMalformed
from summariser.extractive import draft_by_rules
from summariser.grounding import Grounded, ground, require_known
from summariser.reading import read
from summariser.record import build_record, findings
from summariser.scan import ArticleScan, scan_article
from summariser.schema import ArticleSummary, Finding, Provenance, Usage
from summariser.settings import EXTRACTIVE, Settings, load_settings
from summariser.wire import MALFORMED, merge_drafts

Source = str | Path | RawDocument | Article


class Summariser:
    """Articles in, records out; holds the connection to the model from one article to the next.

    `settings`, or single settings by name: `Summariser(model="…", base_url="…")`. `schema` may extend
    `ArticleSummary`: what it adds is asked for and checked like the rest. Bound to the event loop in which
    it is first used.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        schema: type[ArticleSummary] = ArticleSummary,
        **overrides: Any,
    ) -> None:
        self.settings = load_settings(settings, **overrides)
        require_known(self.settings.rules_off)
        self.schema = schema
        self._drafter: Drafter | None = None

    async def summarise(self, source: Source) -> ArticleSummary:
        """The record of one article: a path, a URL, "-", or a document or an article already in hand.

        Raises InputError, SettingsError, EndpointError or AnswerError (see `summariser.errors`).
        """
        started = time.perf_counter()
        article = await asyncio.to_thread(self._read_and_clean, source)
        scan = scan_article(article)
        drafter = await self._open_drafter()

        checked = self._check(await drafter.draft(article, scan), article, scan)
        for _ in range(self._reasks(drafter)):
            if not checked.faults:
                break
            checked = await self._reask(drafter, checked, article, scan)

        return self._record(drafter, checked, article, scan, time.perf_counter() - started)

    async def aclose(self) -> None:
        """Give back the connection or the model file; the object may be used again."""
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
            self._drafter = await make_drafter(self.settings, self.schema)
        return self._drafter

    def _reasks(self, drafter: Drafter) -> int:
        """How often to ask again; never in report mode, where nothing is dropped."""
        return self.settings.reasks if drafter.can_redraft and self.settings.grounding != "report" else 0

    def _check(
        self, drafted: Drafted, article: Article, scan: ArticleScan, before: _Checked | None = None
    ) -> _Checked:
        draft = merge_drafts(before.grounded.good, drafted.draft) if before else drafted.draft
        grounded = ground(
            draft,
            article,
            scan,
            mode=self.settings.grounding,
            rules_off=self.settings.rules_off,
            schema=self.schema,
        )
        return _Checked.after(before, drafted, grounded)

    async def _reask(
        self, drafter: Drafter, checked: _Checked, article: Article, scan: ArticleScan
    ) -> _Checked:
        """Ask for the faulty items again. If that fails, the good ones of before are still good."""
        try:
            drafted = await drafter.redraft(article, checked.faults)
        except (AnswerError, EndpointError) as error:
            return checked.without_reask(error)
        return self._check(drafted, article, scan, checked)

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
            attempts=checked.requests,
            usage=checked.usage,
            cost_usd=drafter.price(checked.usage),
            seconds=round(seconds, 3),
            rejected=[] if self.settings.grounding == "report" else findings(checked.rejected),
            warnings=[*checked.notes, *self._kept_faults(checked), *grounded.warnings],
            uncovered=grounded.uncovered,
            derived=grounded.derived,
        )
        return build_record(self.schema, article, grounded, provenance)

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

    def without_reask(self, error: AnswerError | EndpointError) -> _Checked:
        note = Finding(field="draft", item={}, rule="reask.failed", message=error.message)
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
