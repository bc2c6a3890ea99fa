"""Read a path, a URL or standard input into a `RawDocument`: within limits, decoded, not cleaned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summariser.models.article import RawDocument
from summariser.models.errors import InputError, UnreadableInput
from summariser.models.settings import Settings, load_settings
from summariser.sources.document_reader import document, documents
from summariser.sources.linked_page import LinkedPage
from summariser.sources.opener import is_url, open_source

__all__ = ["LinkedPage", "is_url", "read", "read_all", "read_lazily"]


def read(source: str | Path, settings: Settings | None = None) -> RawDocument:
    """The one document at `source`: a path, an http(s) URL, or "-" for stdin.

    Its text is the decoded input, unchanged: offsets into it are offsets into the input.

    Raises UnreadableInput where there is nothing to read, where it is not text, or where it has several
    documents (JSON Lines, a feed: use `read_all`); InputTooLarge over `settings.max_input_bytes`;
    NotAnArticle where it is empty.
    """
    opened = open_source(source, settings or load_settings())
    if opened.kind in ("jsonl", "feed"):
        held = "a feed" if opened.kind == "feed" else "JSON Lines"
        raise UnreadableInput(
            f"{opened.name} is {held} and holds several articles, not one.",
            f"Summarise all of them with `summariser batch {opened.name}`, or read them with `read_all`.",
        )
    return document(opened)


def read_all(source: str | Path, settings: Settings | None = None) -> Iterator[RawDocument | InputError]:
    """Every document at `source`, in its order; a single document gives one.

    JSON Lines are streamed, and the size limit then holds for each line. A line or an entry that cannot
    be read is given as an InputError in its place, and the others go on. `RawDocument.source` is
    "path#id", where it has no id "path#n" with the number of the line, or "path#" and the address of the
    entry or a hash of what it says.

    Raises as `read` does where the source as a whole cannot be read.
    """
    settings = settings or load_settings()
    for held in read_lazily(source, settings):
        yield _fetched(held, settings) if isinstance(held, LinkedPage) else held


def read_lazily(source: str | Path, settings: Settings) -> Iterator[RawDocument | LinkedPage | InputError]:
    """As `read_all`, but a line that only links to its page is given as a LinkedPage, not fetched yet."""
    return documents(open_source(source, settings), settings)


def _fetched(page: LinkedPage, settings: Settings) -> RawDocument | InputError:
    try:
        return page(settings)
    except InputError as error:
        return error.about(page.source)
