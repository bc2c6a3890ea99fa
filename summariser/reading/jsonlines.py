"""JSON Lines: one article a line, read as it goes; a broken line is an error in its place."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import BinaryIO

from summariser.article import Media, Metadata, RawDocument
from summariser.errors import InputError, InputTooLarge, NotAnArticle, UnreadableInput
from summariser.isotime import iso_time
from summariser.reading.sniffing import holds_markup
from summariser.reading.source import Opened

_TEXT_FIELDS = ("html", "text")


def line_documents(opened: Opened, limit: int) -> Iterator[RawDocument | InputError]:
    """The documents of a JSON Lines source, an InputError for a line without one.

    `limit` is the most bytes that a line may have.
    """
    name = opened.name
    with _lines_of(opened) as file:
        for number, line in _numbered_lines(file, limit):
            if line is None:
                yield InputTooLarge(f"Line {number} of {name} is larger than the limit of {limit:,} bytes.")
            elif line.strip():
                yield _document_or_error(line, name, number)


def _lines_of(opened: Opened) -> BinaryIO:
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


def _document_or_error(line: bytes, name: str, number: int) -> RawDocument | InputError:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return UnreadableInput(
            f"Line {number} of {name} is not valid JSON: {_first_sentence(error)}.",
            "Other lines are read.",
        )
    if not isinstance(fields, dict):
        return UnreadableInput(f"Line {number} of {name} is no JSON object.", 'Write {"text": "…"}.')
    return _document(fields, name, number)


def _document(fields: dict[str, object], name: str, number: int) -> RawDocument | InputError:
    field = next((key for key in _TEXT_FIELDS if _string(fields.get(key))), None)
    if field is None:
        return NotAnArticle(
            f"Line {number} of {name} has no text.",
            'It needs a field "text" or "html".',
        )
    text = str(fields[field])
    identity = fields.get("id")
    source = f"{name}#{identity if isinstance(identity, (str, int)) and identity != '' else number}"
    media: Media = "html" if field == "html" or holds_markup(text) else "text"
    return RawDocument(text, source, media, "utf-8", _metadata(fields))


def _metadata(fields: dict[str, object]) -> Metadata:
    outlet = _string(fields.get("source"))
    url = _string(fields.get("url"))
    if outlet and outlet.startswith(("http://", "https://")):
        url, outlet = url or outlet, None
    return Metadata(
        title=_string(fields.get("title")),
        published=iso_time(fields.get("published")),
        author=_string(fields.get("author")),
        site=outlet,
        url=url,
        language=_string(fields.get("language")),
    )


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _first_sentence(error: Exception) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
