"""Opens what the user named: a file, an http(s) URL or stdin, within the limits of the settings."""

from __future__ import annotations

import os
import re
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from summariser.models.errors import InputTooLarge, NotAnArticle, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources.content_sniffing import is_feed

Kind = Literal["text", "html", "feed", "jsonl", "unknown"]

_KIND_OF_SUFFIX: dict[str, Kind] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".rss": "feed",
    ".atom": "feed",
}
_URL_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}:")
_CHUNK = 1 << 20


@dataclass(frozen=True)
class OpenedSource:
    """An open source: its name as the user gave it, its bytes, and what it seems to be.

    Exactly one of `data` and `lines` is set; `lines` is a JSON Lines file that is read as it goes.
    """

    name: str
    kind: Kind
    data: bytes | None = None
    lines: Path | None = None
    charset: str | None = None
    url: str | None = None


def open_source(source: str | Path, settings: Settings) -> OpenedSource:
    """The bytes at `source` and their kind; raises as `summariser.sources.read` does."""
    name = str(source)
    if name == "-":
        return _opened(name, _within(sys.stdin.buffer, name, settings.max_input_bytes), "unknown")
    if isinstance(source, str) and is_url(source):
        return _open_url(source, settings)
    path = Path(source)
    kind = _KIND_OF_SUFFIX.get(path.suffix.lower(), "unknown")
    size = _checked_size(path)
    if kind == "jsonl":
        return OpenedSource(name, kind, lines=path)
    if size > settings.max_input_bytes:
        raise _too_large(name, settings.max_input_bytes)
    with _open_file(path) as file:
        return _opened(name, _within(file, name, settings.max_input_bytes), kind)


def is_url(source: str) -> bool:
    """Whether `source` names a scheme. A lone letter before the colon is a drive, an existing file a file."""
    return bool(_URL_SCHEME.match(source)) and not os.path.exists(source)  # noqa: PTH110 - Path.exists raises on names that are too long


def _open_url(url: str, settings: Settings) -> OpenedSource:
    from summariser.sources.fetcher import fetch

    page = fetch(url, settings)
    kind: Kind = page.kind
    if kind == "unknown":
        kind = _KIND_OF_SUFFIX.get(Path(page.url.partition("?")[0]).suffix.lower(), "unknown")
    return _opened(url, page.data, kind, charset=page.charset, url=page.url)


def _opened(
    name: str, data: bytes, kind: Kind, *, charset: str | None = None, url: str | None = None
) -> OpenedSource:
    if not data.strip():
        raise NotAnArticle(f"{_shown(name)} is empty.", "Name a file or a page that holds an article.")
    if kind != "jsonl" and is_feed(data):
        kind = "feed"
    return OpenedSource(name, kind, data=data, charset=charset, url=url)


def _checked_size(path: Path) -> int:
    """Size in bytes; raises UnreadableInput if `path` is not a regular file."""
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise UnreadableInput(f"There is no file {path}.", "Check the spelling and the folder.") from error
    except (OSError, ValueError) as error:
        raise UnreadableInput(f"{path} cannot be opened: {_reason(error)}.") from error
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableInput(f"{path} is a folder.", "Name one file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableInput(
            f"{path} is not a regular file.", "Pass a stream on stdin instead, with - as the source."
        )
    return status.st_size


def _open_file(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except PermissionError as error:
        raise UnreadableInput(f"{path} is not readable.", "Check its permissions.") from error
    except OSError as error:
        raise UnreadableInput(f"{path} cannot be opened: {_reason(error)}.") from error


def _within(file: BinaryIO, name: str, limit: int) -> bytes:
    """All of `file`, or InputTooLarge as soon as it is over `limit` bytes."""
    parts: list[bytes] = []
    left = limit
    try:
        while part := file.read(min(_CHUNK, left + 1)):
            left -= len(part)
            if left < 0:
                raise _too_large(name, limit)
            parts.append(part)
    except OSError as error:
        raise UnreadableInput(f"{_shown(name)} cannot be read: {_reason(error)}.") from error
    return b"".join(parts)


def _too_large(name: str, limit: int) -> InputTooLarge:
    return InputTooLarge(
        f"{_shown(name)} is larger than the limit of {limit:,} bytes.",
        "Raise max_input_bytes (SUMMARISER_MAX_INPUT_BYTES) if it really is one article.",
    )


def _shown(name: str) -> str:
    return "stdin" if name == "-" else name


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
