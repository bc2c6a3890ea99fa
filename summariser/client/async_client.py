"""`AsyncSummariser`: articles in, records out, for programs with an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Sequence, Sized
from contextlib import aclosing
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Generic, cast

from typing_extensions import Unpack

from summariser.extractors.protocol import Extractor
from summariser.languages import check_language_code
from summariser.llm import UNLIMITED
from summariser.models.article import Article, RawDocument
from summariser.models.errors import SettingsError
from summariser.models.record import ArticleSummary, RecordT
from summariser.models.settings import Settings, SettingsOptions, load_settings
from summariser.pipeline import ArticlePipeline, check_rules, open_pipeline
from summariser.sources import read
from summariser.utils.lazy_property import lazy_property

if TYPE_CHECKING:  # imported by what needs them: one article needs no batch, and rules need no limits
    from summariser.batch import InputQueue, Result, RunController, RunPlan
    from summariser.batch.batch_inputs import Source
    from summariser.grounding import Rule
    from summariser.llm import RequestLimiter
    from summariser.llm.rate_limits import ProcessLimiter

DEFAULT_CONCURRENCY = 64
"""Articles under way at a time; how many requests are in flight adapts to the endpoint below that."""


class AsyncSummariser(Generic[RecordT]):
    """Makes records of articles; keeps its connection to the model from one article to the next.

    - `settings`: what the options start from; default: environment and configuration file.
    - `schema`: the class of the records, `ArticleSummary` or a subclass. What a subclass adds is asked for
      and checked like the rest.
    - `extractor`: proposes the drafts, in place of the model or the rules that the settings name.
    - `rules`: grounding rules of your own, checked beside the built-in ones.
    - `rate_limiter`: decides when each request may be sent, in place of the built-in limits and budget.
    - `options`: single settings by name; see `Settings`.

    Raises SettingsError for a setting that does not exist or is wrong. An object works in one event loop; use
    it as an asynchronous context manager, or call `aclose`.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        schema: type[RecordT] | None = None,
        extractor: Extractor | None = None,
        rules: Sequence[Rule] = (),
        rate_limiter: RequestLimiter | None = None,
        **options: Unpack[SettingsOptions],
    ) -> None:
        self.settings = load_settings(settings, **options)
        if self.settings.language:
            check_language_code(self.settings.language)
        self.schema: type[RecordT] = schema or cast("type[RecordT]", ArticleSummary)
        check_rules(self.settings, rules)  # says at once that a code is misspelt
        if self.settings.prompts_dir:
            from summariser.llm.prompts import load_prompt

            load_prompt(prompts_dir=self.settings.prompts_dir)  # says at once that a template is wrong
        self._rules = tuple(rules)
        self._extractor = extractor
        self._rate_limiter = rate_limiter
        self._opening: tuple[asyncio.AbstractEventLoop, asyncio.Lock] | None = None
        self._opened: tuple[asyncio.AbstractEventLoop, ArticlePipeline[RecordT]] | None = None

    @lazy_property
    def limiter(self) -> ProcessLimiter:
        """The limits of this client's requests, and its budget."""
        from summariser.llm.rate_limits import ProcessLimiter

        return ProcessLimiter(self.settings)

    @property
    def _limits(self) -> RequestLimiter:
        return self.limiter if self.settings.asks_model else UNLIMITED

    async def summarise(self, source: Source) -> RecordT:
        """The record of one article: a path, a URL, "-" for standard input, a RawDocument or an Article.

        Raises InputError, SettingsError, EndpointError or AnswerError.
        """
        document = await self._read(source)
        return await (await self.pipeline()).run(document)

    async def summarise_many(
        self,
        sources: Iterable[Source] | AsyncIterator[Source],
        *,
        concurrency: int | None = None,
        store: str | Path | None = None,
    ) -> AsyncGenerator[Result[RecordT], None]:
        """The results of many articles, as they come; a failed article is a result with an `error`.

        At most `concurrency` articles are under way at a time, and `sources` is read no faster. With `store`,
        the path of a SQLite file that is made if it does not exist, each record is on disk before its result
        is given, and articles that the store has already cost nothing. Leaving the iteration cancels what
        is under way.

        Raises the error that ends the run: StoreError, SettingsError, BudgetSpent, AuthenticationFailed,
        ModelNotFound, or another EndpointError if the endpoint seems to be down.
        """
        from summariser.batch import InputQueue, RunPlan, as_inputs

        plan = RunPlan(
            concurrency or self.settings.concurrency or DEFAULT_CONCURRENCY,
            expected=len(sources) if isinstance(sources, Sized) else None,
        )
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
        controller: RunController | None = None,
    ) -> AsyncGenerator[Result[RecordT], None]:
        """`summarise_many` with everything that the command line sets.

        Runs of the same `command` on a store resume one another; `controller` watches and stops the run.
        """
        from summariser.batch import BatchRunner, RunController, open_executor, open_repository, run_config_of

        controller = controller or RunController()
        pipeline = await self.pipeline()
        repository = open_repository(store, run_config_of(pipeline), command)
        budget = self.limiter.budget
        budget.spent, budget.commit = budget.spent + repository.spent_usd, repository.commit_spend
        finished = False
        try:
            limiter = self._rate_limiter or self.limiter
            async with open_executor(
                pipeline, limiter, extractor=self._extractor, expected=plan.expected
            ) as executor:
                runner = BatchRunner(pipeline, repository, plan, controller, executor)
                async with aclosing(runner.run(inputs)) as results:
                    async for result in results:
                        yield result
            finished = not controller.stopping
        finally:
            if budget.limit is not None:
                repository.commit_spend(budget.spent + budget.reserved)
            await repository.aclose(finished=finished)

    async def pipeline(self) -> ArticlePipeline[RecordT]:
        """The pipeline of one article, opened when it is first needed.

        Raises SettingsError or EndpointError where there is no model to ask.
        """
        loop = asyncio.get_running_loop()
        if self._opening is None or self._opening[0] is not loop:
            self._opening = loop, asyncio.Lock()
        async with self._opening[1]:
            if self._opened is not None:
                opened_in, pipeline = self._opened
                if opened_in is loop:
                    return pipeline
                if not opened_in.is_closed():
                    raise SettingsError(
                        "This client is in use in another event loop.", "Make one for each event loop."
                    )
            pipeline = await self._open()
            self._opened = loop, pipeline
            return pipeline

    async def aclose(self) -> None:
        """Close the connection; the object may be used again."""
        if self._opened is not None:
            (_, pipeline), self._opened = self._opened, None
            await pipeline.aclose()

    async def __aenter__(self) -> AsyncSummariser[RecordT]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _open(self) -> ArticlePipeline[RecordT]:
        open_ = partial(
            open_pipeline, self.settings, self.schema, extractor=self._extractor, extra_rules=self._rules
        )
        if self.settings.via == "batch":
            from summariser.batch import DeferredTransport

            return await open_(rate_limiter=UNLIMITED, transport=DeferredTransport())
        return await open_(rate_limiter=self._rate_limiter or self._limits)

    async def _read(self, source: Source) -> RawDocument | Article:
        if isinstance(source, RawDocument | Article):
            return source
        return await asyncio.to_thread(read, source, self.settings)
