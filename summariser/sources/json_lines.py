"""JSON Lines: one article a line, read as it goes; a broken line is an error in its place."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import BinaryIO

from summariser.models.article import Media, Metadata, RawDocument
from summariser.models.errors import InputError, InputTooLarge, NotAnArticle, UnreadableInput
from summariser.sources.content_sniffing import holds_markup
from summariser.sources.linked_page import LinkedPage
from summariser.sources.opener import OpenedSource
from summariser.utils.iso_time import iso_time

_TEXT_FIELDS = ("html", "text")
_KNOWN_FIELDS = frozenset(
    {"html", "text", "url", "title", "published", "modified", "author", "language", "source", "id"}
)


def line_documents(opened: OpenedSource, limit: int) -> Iterator[RawDocument | LinkedPage | InputError]:
    """The documents of a JSON Lines source, an InputError for a line without one.

    A line that has an address and no text is the page there. `limit` is the most bytes that a line may have.
    """
    name = opened.name
    with _lines_of(opened) as file:
        for number, line in _numbered_lines(file, limit):
            if line is None:
                error = InputTooLarge(f"Line {number} of {name} is larger than the limit of {limit:,} bytes.")
                yield error.about(f"{name}#{number}")
            elif line.strip():
                yield _document_or_error(line, name, number)


def _lines_of(opened: OpenedSource) -> BinaryIO:
    if opened.lines is None:
        return io.BytesIO(opened.data or b"")
    try:
        return opened.lines.open("rb")
    except OSError as error:
        raise UnreadableInput(f"{opened.name} cannot be opened: {error.strerror}.") from error


def _numbered_lines(file: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers; None for one over the limit, which is skipped without being kept."""
    number = 0
    while line := file.readline(limit + 1):
        number += 1
        if len(line) <= limit or line.endswith(b"\n"):
            yield number, line
            continue
        while (rest := file.readline(limit)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def _document_or_error(line: bytes, name: str, number: int) -> RawDocument | LinkedPage | InputError:
    source = f"{name}#{number}"
    try:
        # NaN and Infinity are not JSON: other fields are passed on and must be valid for the next reader.
        fields = json.loads(line.decode("utf-8-sig"), parse_constant=lambda name: None)
    except (ValueError, RecursionError) as error:
        return UnreadableInput(
            f"Line {number} of {name} is not valid JSON: {_first_sentence(error)}.",
            "Other lines are read.",
        ).about(source)
    if not isinstance(fields, dict):
        fault = UnreadableInput(f"Line {number} of {name} is not a JSON object.", 'Write {"text": "…"}.')
        return fault.about(source)
    identity = fields.get("id")
    if isinstance(identity, (str, int)) and identity != "":
        source = f"{name}#{identity}"
    return document_of(fields, source) or NotAnArticle(
        f"Line {number} of {name} has no text.", 'It needs a field "text", "html" or "url".'
    ).about(source)


def document_of(fields: dict[str, object], source: str) -> RawDocument | LinkedPage | None:
    """The document that the fields of a line hold, under the name `source`; None if they hold none."""
    metadata = _metadata(fields)
    extra = {name: value for name, value in fields.items() if name not in _KNOWN_FIELDS}
    field = next((key for key in _TEXT_FIELDS if _string(fields.get(key))), None)
    if field is None:
        return LinkedPage(source, metadata.url, metadata, extra) if metadata.url else None
    text = str(fields[field])
    media: Media = "html" if field == "html" or holds_markup(text) else "text"
    return RawDocument(text, source, media, "utf-8", metadata, extra)


def _metadata(fields: dict[str, object]) -> Metadata:
    outlet = _string(fields.get("source"))
    url = _string(fields.get("url"))
    if outlet and outlet.startswith(("http://", "https://")):
        url, outlet = url or outlet, None
    return Metadata(
        title=_string(fields.get("title")),
        published=iso_time(fields.get("published")),
        modified=iso_time(fields.get("modified")),
        author=_names(fields.get("author")),
        site=outlet,
        url=url,
        language=_string(fields.get("language")),
    )


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _names(value: object) -> str | None:
    """One name, or a list of them joined by "; "."""
    listed = value if isinstance(value, list) else [value]
    return "; ".join(filter(None, map(_string, listed))) or None


def _first_sentence(error: Exception) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
