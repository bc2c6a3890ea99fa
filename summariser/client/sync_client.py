"""`Summariser`: the client for programs without an event loop, and for those that sit in one (a notebook)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Literal

from typing_extensions import Unpack

from summariser.client.async_client import AsyncSummariser
from summariser.client.event_loop_thread import EventLoopThread
from summariser.extractors.protocol import Extractor
from summariser.grounding import Rule
from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import SettingsError
from summariser.models.record import RecordT
from summariser.models.settings import Settings, SettingsOptions
from summariser.sources.content_sniffing import holds_markup
from summariser.utils.iso_time import iso_time

if TYPE_CHECKING:
    from summariser.batch import Result
    from summariser.batch.batch_inputs import Source
    from summariser.llm import RequestLimiter


class Summariser(Generic[RecordT]):
    """Makes records of articles; keeps its connection to the model from one article to the next.

    Takes the arguments of `AsyncSummariser` and works in a thread of its own, so it may be used inside a
    running event loop. Use it as a context manager, or call `close`.
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
        self._client: AsyncSummariser[RecordT] = AsyncSummariser(
            settings, schema=schema, extractor=extractor, rules=rules, rate_limiter=rate_limiter, **options
        )
        self._thread: EventLoopThread | None = None

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._client.settings

    def summarise(self, source: Source) -> RecordT:
        """The record of one article; see `AsyncSummariser.summarise`."""
        return self._open().run(self._client.summarise(source))

    def summarise_many(
        self,
        sources: Iterable[Source],
        *,
        concurrency: int | None = None,
        store: str | Path | None = None,
    ) -> Iterator[Result[RecordT]]:
        """The results of many articles, as they come; see `AsyncSummariser.summarise_many`.

        The work goes on while the caller handles a result, until `concurrency` results wait.
        """
        results = self._client.summarise_many(sources, concurrency=concurrency, store=store)
        yield from self._open().iterate(results)

    def close(self) -> None:
        """Close the connection and end the thread; the object may be used again."""
        if self._thread is not None:
            thread, self._thread = self._thread, None
            try:
                thread.run(self._client.aclose())
            finally:
                thread.close()

    def __enter__(self) -> Summariser[RecordT]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> EventLoopThread:
        if self._thread is None:
            self._thread = EventLoopThread()
        return self._thread


def summarise(
    source: Source,
    settings: Settings | None = None,
    *,
    schema: type[RecordT] | None = None,
    extractor: Extractor | None = None,
    rules: Sequence[Rule] = (),
    rate_limiter: RequestLimiter | None = None,
    **options: Unpack[SettingsOptions],
) -> RecordT:
    """The record of one article.

    Takes the arguments of `AsyncSummariser` and of its `summarise`, and raises what they raise. For several
    articles make one `Summariser`, which keeps its connection.
    """
    with Summariser(
        settings, schema=schema, extractor=extractor, rules=rules, rate_limiter=rate_limiter, **options
    ) as client:
        return client.summarise(source)


def summarise_text(
    text: str,
    *,
    title: str | None = None,
    published: str | date | None = None,
    schema: type[RecordT] | None = None,
    **options: Unpack[SettingsOptions],
) -> RecordT:
    """The record of an article in a string, plain text or HTML.

    `published` is a date or a time, best in ISO 8601; days such as "on Friday" count from it. The record's
    `article.source` is "text". Takes the options of `summarise`, and raises what it raises; SettingsError for
    a `published` that is no date.
    """
    day = None if published is None else iso_time(str(published))
    if published is not None and day is None:
        raise SettingsError(f"published={published!r} is not a date.", "Write 2026-03-01.")
    media: Literal["text", "html"] = "html" if holds_markup(text) else "text"
    document = RawDocument(text, "text", media, metadata=Metadata(title=title, published=day))
    return summarise(document, schema=schema, **options)


def summarise_many(
    sources: Iterable[Source],
    settings: Settings | None = None,
    *,
    store: str | Path | None = None,
    schema: type[RecordT] | None = None,
    extractor: Extractor | None = None,
    rules: Sequence[Rule] = (),
    rate_limiter: RequestLimiter | None = None,
    **options: Unpack[SettingsOptions],
) -> Iterator[Result[RecordT]]:
    """The results of many articles, as they come; a failed article is a result with an `error`.

    Takes the arguments of `AsyncSummariser` and of its `summarise_many`, and raises what they raise; the
    setting `concurrency` limits requests and articles alike. Leaving the iteration ends the run.
    """
    client: Summariser[RecordT] = Summariser(
        settings, schema=schema, extractor=extractor, rules=rules, rate_limiter=rate_limiter, **options
    )
    return _closing(client, client.summarise_many(sources, store=store))


def _closing(client: Summariser[RecordT], results: Iterator[Result[RecordT]]) -> Iterator[Result[RecordT]]:
    """`results`, closing `client` at the end."""
    with client:
        yield from results
