"""The body of an HTTP response within limits: on what is sent, and on what it decompresses to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from summariser.models.errors import InputTooLarge, UnreadableInput

ACCEPTED = "gzip, br"  # as Accept-Encoding names them
_GZIP = 31  # wbits of zlib for a gzip header


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
    decoder.finish()


def too_large(url: str, limit: int) -> InputTooLarge:
    """The error for a body over the limit."""
    return InputTooLarge(
        f"{url} is larger than the limit of {limit:,} bytes.",
        "Raise max_input_bytes (SUMMARISER_MAX_INPUT_BYTES) if it really is one article.",
    )


class _Plain:
    def decode(self, chunk: bytes, most: int) -> bytes:
        return chunk

    def finish(self) -> None:
        return


class _Gunzip:
    """gzip, of one or several members."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._member = zlib.decompressobj(_GZIP)
        self._begun = False

    def decode(self, chunk: bytes, most: int) -> bytes:
        """At most `most` bytes of what `chunk` decompresses to; a caller that gets so many must stop."""
        self._begun = self._begun or bool(chunk)
        try:
            decoded = self._member.decompress(chunk, most)
            while self._member.eof and self._member.unused_data[:2] == b"\x1f\x8b" and len(decoded) < most:
                rest, self._member = self._member.unused_data, zlib.decompressobj(_GZIP)
                decoded += self._member.decompress(rest, most - len(decoded))
        except zlib.error as error:
            raise UnreadableInput(
                f"{self._url} is damaged: its gzip data cannot be read.", "Try again."
            ) from error
        return decoded

    def finish(self) -> None:
        if self._begun and not self._member.eof:
            raise UnreadableInput(f"{self._url} was cut off during transfer.", "Try again.")


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

    def finish(self) -> None:
        if self._begun and not self._stream.is_finished():
            raise UnreadableInput(f"{self._url} was cut off during transfer.", "Try again.")


def _decoder(encoding: str, url: str) -> _Plain | _Gunzip | _Unbrotli:
    if encoding in ("", "identity"):
        return _Plain()
    if encoding in ("gzip", "x-gzip"):
        return _Gunzip(url)
    if encoding == "br":
        return _Unbrotli(url)
    raise UnreadableInput(
        f"{url} is compressed as {encoding}, which was not requested.", "Save the page and name the file."
    )
