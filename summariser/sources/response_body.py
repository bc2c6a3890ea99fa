"""The body of an HTTP response within limits: on what is sent, and on what it decompresses to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from summariser.models.errors import InputTooLarge, UnreadableInput

ACCEPTED = "gzip, br"  # as Accept-Encoding names them
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW = 31, 15, -15  # wbits of zlib for a gzip header, a zlib header and none


def body(chunks: Iterable[bytes], encoding: str, limit: int, url: str) -> Iterator[bytes]:
    """The decompressed parts of `chunks`; `encoding` is the Content-Encoding, `url` for messages.

    Raises InputTooLarge once what was sent or what it becomes is over `limit` bytes (the part that exceeds it
    is yielded before, for whoever needs only the beginning), UnreadableInput where it cannot be decompressed
    or is cut. No more than `limit` bytes (and a buffer) are ever decompressed.
    """
    decoder = _decoder(encoding.strip().lower(), url)
    sent = given = 0
    for chunk in chunks:
        sent += len(chunk)
        part = decoder.decode(chunk, limit - given + 1)
        given += len(part)
        yield part
        if max(sent, given) > limit:
            raise too_large(url, limit)
    yield decoder.finish()


def too_large(url: str, limit: int) -> InputTooLarge:
    """The error for a body over the limit."""
    return InputTooLarge(
        f"{url} is larger than the limit of {limit:,} bytes.",
        "Raise max_input_bytes (SUMMARISER_MAX_INPUT_BYTES) if it really is one article.",
    )


class _Plain:
    """A body without Content-Encoding: as it is, or gzip if its first bytes say so."""

    def __init__(self, url: str) -> None:
        self._head: bytes | None = b""
        self._gzip = _Inflate(url, "gzip")
        self._is_gzip = False

    def decode(self, chunk: bytes, most: int) -> bytes:
        if self._head is not None:
            chunk, self._head = self._head + chunk, None
            if len(chunk) < len(_GZIP_MAGIC) and _GZIP_MAGIC.startswith(chunk):
                self._head = chunk
                return b""
            self._is_gzip = chunk.startswith(_GZIP_MAGIC)
        return self._gzip.decode(chunk, most) if self._is_gzip else chunk

    def finish(self) -> bytes:
        self._gzip.finish()
        return self._head or b""


class _Inflate:
    """gzip of one or several members, zlib or raw deflate, whichever the first two bytes say.

    Servers name the three "gzip" and "deflate" as they like (RFC 9110, section 8.4.1.2).
    """

    def __init__(self, url: str, encoding: str) -> None:
        self._url, self._encoding = url, encoding
        self._head = b""
        self._member: zlib._Decompress | None = None

    def decode(self, chunk: bytes, most: int) -> bytes:
        """At most `most` bytes of what `chunk` decompresses to; a caller that gets so many must stop."""
        try:
            if self._member is not None:
                return self._inflated(self._member, chunk, most)
            self._head += chunk
            if len(self._head) < len(_GZIP_MAGIC):
                return b""
            self._member = zlib.decompressobj(_window_bits(self._head))
            return self._inflated(self._member, self._head, most)
        except zlib.error as error:
            raise UnreadableInput(
                f"{self._url} is damaged: its {self._encoding} data cannot be read.", "Try again."
            ) from error

    def _inflated(self, member: zlib._Decompress, chunk: bytes, most: int) -> bytes:
        decoded = member.decompress(chunk, most)
        while member.eof and member.unused_data.startswith(_GZIP_MAGIC) and len(decoded) < most:
            rest, member = member.unused_data, zlib.decompressobj(_GZIP)
            decoded += member.decompress(rest, most - len(decoded))
        self._member = member
        return decoded

    def finish(self) -> bytes:
        if self._head and not (self._member and self._member.eof):
            raise UnreadableInput(f"{self._url} was cut off during transfer.", "Try again.")
        return b""


def _window_bits(head: bytes) -> int:
    """What zlib is to expect of data that begins with `head` (RFC 1950 and 1952)."""
    if head.startswith(_GZIP_MAGIC):
        return _GZIP
    is_zlib = head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head[:2], "big") % 31 == 0
    return _ZLIB if is_zlib else _RAW


class _Unbrotli:
    """brotli, one stream and nothing after it."""

    def __init__(self, url: str) -> None:
        import brotli  # type: ignore[import-untyped]

        self._url = url
        self._stream = brotli.Decompressor()
        self._fault = brotli.error
        self._begun = False

    def decode(self, chunk: bytes, most: int) -> bytes:
        """What `chunk` decompresses to, or `most` bytes of it and some kilobytes: a caller that gets so many
        must stop."""
        self._begun = self._begun or bool(chunk)
        decoded = b""
        try:
            while len(decoded) < most and (chunk or not self._stream.can_accept_more_data()):
                decoded += self._stream.process(chunk, output_buffer_limit=most - len(decoded))
                chunk = b""
                if self._stream.is_finished():
                    break
        except self._fault as fault:
            raise UnreadableInput(
                f"{self._url} is damaged: its brotli data cannot be read.", "Try again."
            ) from fault
        return decoded

    def finish(self) -> bytes:
        if self._begun and not self._stream.is_finished():
            raise UnreadableInput(f"{self._url} was cut off during transfer.", "Try again.")
        return b""


def _decoder(encoding: str, url: str) -> _Plain | _Inflate | _Unbrotli:
    if encoding in ("", "identity"):
        return _Plain(url)
    if encoding in ("gzip", "x-gzip", "deflate"):
        return _Inflate(url, encoding)
    if encoding == "br":
        return _Unbrotli(url)
    raise UnreadableInput(
        f"{url} is compressed as {encoding}, which was not requested.", "Save the page and name the file."
    )
