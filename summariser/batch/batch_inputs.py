"""From the sources that a user names to the inputs of a run, one at a time: a million need no memory."""

from __future__ import annotations

import glob
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from summariser.models.article import Article, RawDocument
from summariser.models.errors import InputError, SettingsError, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources import LinkedPage, is_url, read_lazily

Loader = Callable[[Settings], RawDocument]

Source = str | Path | RawDocument | Article
"""What an article can be given as: a path, a URL, "-" for standard input, a document or an article."""

_READABLE = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf"}
)
_LINES = frozenset({".jsonl", ".ndjson"})
_CONTAINERS = _LINES | {".rss", ".atom", ".xml"}


@dataclass(frozen=True)
class BatchInput:
    """One input of a run; `source` is its name in the store.

    `document` is the document if it was read already, or the error why it could not be. Otherwise `load`
    gives the document, and without `load` the source is read. `extra` are fields that the store keeps with
    the input.
    """

    source: str
    document: RawDocument | Article | InputError | None = None
    load: Loader | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Shard:
    """The `number`-th (from 1) of `of` shares of the inputs, by a hash of the source's name."""

    number: int
    of: int

    def holds(self, source: str) -> bool:
        """Whether the input of that name belongs to this share; the same on every machine."""
        return int.from_bytes(
            sha256(source.encode("utf-8", "surrogatepass")).digest()[:8], "big"
        ) % self.of == (self.number - 1)


def inputs_of(sources: Iterable[str], settings: Settings) -> Iterator[BatchInput]:
    """The inputs that `sources` name: files, folders, globs, URLs, "-" for one source a line on stdin.

    JSON Lines and feeds give an input for each line or entry, and are read as they are iterated. A source
    that cannot be read gives one input whose document is the error.
    """
    for source in sources:
        if source == "-":
            yield from inputs_of(_lines_of_stdin(), settings)
        else:
            yield from _inputs_of_one(source, settings)


def check_sources(sources: Iterable[str]) -> None:
    """Raise SettingsError if none of `sources` can hold an article, so that a run would be one of nothing.

    A missing file among others that exist is an input that fails, not a wrong command.
    """
    reasons = [_nothing_there(source) for source in sources]
    if reasons and all(reasons):
        raise SettingsError(str(reasons[0]), "Check the spelling and the folder.")


def _nothing_there(source: str) -> str | None:
    """Why a source has no input, in a sentence; None if it has one, or if only reading it would tell."""
    path = Path(source).expanduser()
    if source == "-" or is_url(source) or path.is_file():
        return None
    if path.is_dir():
        kinds = " ".join(sorted(_READABLE | _CONTAINERS))
        return None if any(_files_in(path)) else f"There is no article in the folder {source} ({kinds})."
    if path.exists():
        return None
    if glob.has_magic(source):
        matches = glob.iglob(source, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute one
        return None if any(matches) else f"No file matches {source}."
    return f"There is no file or folder {source}."


def _lines_of_stdin() -> Iterator[str]:
    return (line.strip() for line in sys.stdin if line.strip() and line.strip() != "-")


def _inputs_of_one(source: str, settings: Settings) -> Iterator[BatchInput]:
    if is_url(source):
        yield BatchInput(source)
        return
    path = Path(source).expanduser()
    if path.is_dir():
        for file in _files_in(path):
            yield from _inputs_of_file(file, settings)
    elif not path.exists() and glob.has_magic(source):
        yield from _inputs_of_pattern(source, settings)
    else:
        yield from _inputs_of_file(path, settings)


def _inputs_of_pattern(pattern: str, settings: Settings) -> Iterator[BatchInput]:
    found = False
    for name in sorted(glob.iglob(pattern, recursive=True)):  # noqa: PTH207 - Path.glob takes no absolute one
        if Path(name).is_file():
            found = True
            yield from _inputs_of_file(Path(name), settings)
    if not found:
        yield BatchInput(
            pattern, UnreadableInput(f"No file matches {pattern}.", "Check the pattern and its quotes.")
        )


def _files_in(folder: Path) -> Iterator[Path]:
    """The files below `folder` that may hold articles, in the order of their names, without hidden ones."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _files_in(path)
        elif path.suffix.lower() in _READABLE | _CONTAINERS and path.is_file():
            yield path


def _inputs_of_file(path: Path, settings: Settings) -> Iterator[BatchInput]:
    if path.suffix.lower() not in _CONTAINERS:
        yield BatchInput(str(path))
        return
    try:
        for document in read_lazily(path, settings):
            yield _of_document(document, str(path))
    except InputError as error:
        yield BatchInput(str(path), error)


def _of_document(document: RawDocument | LinkedPage | InputError, name: str) -> BatchInput:
    if isinstance(document, InputError):
        return BatchInput(document.source or name, document)
    if isinstance(document, LinkedPage):
        return BatchInput(document.source, load=document, extra=document.extra)
    return BatchInput(document.source, document, extra=document.extra)


def count_inputs(sources: Iterable[str]) -> int | None:
    """The number of inputs that `sources` name, for a progress line; None if only reading them would tell."""
    counts = [_count(source) for source in sources]
    return None if None in counts else sum(count or 0 for count in counts)


def _count(source: str) -> int | None:
    path = Path(source).expanduser()
    if source == "-" or (glob.has_magic(source) and not path.exists()):
        return None
    files = _files_in(path) if path.is_dir() else [path]
    return sum(
        _count_lines(file) if file.suffix.lower() in _LINES and file.is_file() else 1 for file in files
    )


def _count_lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(part.count(b"\n") for part in iter(lambda: file.read(1 << 20), b""))


def as_inputs(
    sources: Iterable[Source] | AsyncIterator[Source],
) -> Iterator[BatchInput] | AsyncIterator[BatchInput]:
    """One input for each source: a path or URL that is still to be read, or a document."""
    if isinstance(sources, AsyncIterator):
        return _as_inputs_later(sources)
    return map(_as_input, sources)


async def _as_inputs_later(
    sources: AsyncIterator[Source],
) -> AsyncIterator[BatchInput]:
    async for source in sources:
        yield _as_input(source)


def _as_input(source: Source) -> BatchInput:
    if isinstance(source, RawDocument):
        return BatchInput(source.source, source, extra=source.extra)
    return BatchInput(source.source, source) if isinstance(source, Article) else BatchInput(str(source))
