"""Web pages that a browser saved as one file (MHTML, RFC 2557): the HTML part of the message.

Read with one scan for each level of parts, not with a parser of mail: what is needed is one part, and a
hostile message cannot nest deeper than `_DEEPEST`.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summariser.models.errors import UnreadableInput

if TYPE_CHECKING:
    from email.message import Message

_MOST_HEADER = 64_000  # bytes
_MOST_PARTS = 2_000
_DEEPEST = 3  # levels of parts within parts
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_MESSAGE = re.compile(rb"(?:[A-Za-z-]{1,40}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,20}){1,40}")
_RELATED = re.compile(
    rb"^content-type:\s{0,5}multipart/(?:related|alternative|mixed)", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The HTML part of a saved page as bytes, the charset that it names, and the page's address."""

    data: bytes
    charset: str | None
    url: str | None


def is_mhtml(data: bytes) -> bool:
    """Whether the bytes are a MIME message of several parts, as browsers save pages."""
    head = _MESSAGE.match(data.lstrip(b"\xef\xbb\xbf\r\n")[:_MOST_HEADER])
    return head is not None and b"mime-version:" in head[0].lower() and _RELATED.search(head[0]) is not None


def saved_page(data: bytes, name: str) -> SavedPage:
    """The first HTML part of the message; `name` is the source's, for the message of UnreadableInput, which
    is raised where there is none."""
    header, body = _split(data.lstrip(b"\xef\xbb\xbf\r\n"))
    for part, content in _parts(header, body, 1):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            address = part.get("Content-Location") or header.get("Snapshot-Content-Location") or ""
            address = "".join(address.split())
            charset = part.get_content_charset()
            url = address if address.startswith(("http://", "https://")) else None
            return SavedPage(_decoded(part, content), charset, url)
    raise UnreadableInput(f"{name} is a saved page without an HTML part.", "Save the page again as HTML.")


def _split(data: bytes) -> tuple[Message, bytes]:
    end = _HEADER_END.search(data, 0, _MOST_HEADER)
    at, after = end.span() if end else (len(data[:_MOST_HEADER]), len(data))
    from email.parser import BytesHeaderParser  # few sources are saved pages

    return BytesHeaderParser().parsebytes(data[:at] + b"\n\n"), data[after:]


def _parts(header: Message, body: bytes, level: int) -> Iterator[tuple[Message, bytes]]:
    """The parts of a message that have no parts themselves, in order."""
    boundary = header.get_boundary()
    if header.get_content_maintype() != "multipart" or not boundary or level > _DEEPEST:
        yield header, body
        return
    mark = b"--" + boundary.encode("utf-8", "surrogateescape")
    for piece in body.split(mark, _MOST_PARTS)[1:]:
        if piece.startswith(b"--"):
            return
        yield from _parts(*_split(piece.lstrip(b" \t").removeprefix(b"\r").removeprefix(b"\n")), level + 1)


def _decoded(part: Message, content: bytes) -> bytes:
    coding = (part.get("Content-Transfer-Encoding") or "").strip().lower()
    if coding == "quoted-printable":
        return quopri.decodestring(content)
    if coding == "base64":
        try:
            return base64.b64decode(content)
        except binascii.Error:
            return b""
    return content
