"""What bytes and text look like: a binary format, a feed, HTML. Looks at the beginning only."""

from __future__ import annotations

import re

_HEAD = 4096

# Magic numbers of what people pass by mistake, as the formats' makers published them.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"GGUF", "a GGUF model"),
    (b"{\\rtf", "a rich-text document"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"\xff\xfb", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a video"),
)
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
_LEAST_PAIRS = 8  # of bytes, from which UTF-16 can be seen
_LATIN_SHARE = 0.7  # of the characters of markup and of Latin text that have a zero byte
_LONGEST_JUNK = 500  # bytes before the markup of a feed

_FEED_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF|atom:feed)[\s>]", re.IGNORECASE)
_MARKUP_PREAMBLE = re.compile(rb"\s{0,200}<[?!]")
_JSON_FEED = re.compile(rb'"version"\s{0,20}:\s{0,20}"https?:\\?/\\?/jsonfeed\.org')

_HTML_DOCUMENT = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_HTML_FRAGMENT = re.compile(
    r"</(?:p|div|span|a|li|ul|ol|h[1-6]|strong|em|b|i|table|figure|blockquote|article|section)>"
    r"|<(?:p|br|div|img|hr)\s{0,5}/?>|<(?:p|div|a|img|span|figure|iframe|video)\s+[a-z-]{1,30}=",
    re.IGNORECASE,
)


# Control codes that text has no use for.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b"))


def binary_format(data: bytes) -> str | None:
    """The kind of binary file, as words with an article ("a PDF document"); None if the bytes may be text."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    if data[:4] == b"RIFF":
        return "a WebP image" if data[8:12] == b"WEBP" else "a sound or video recording"
    if data[4:8] == b"ftyp":
        return "an MP4 video or HEIC image"
    return "a binary file" if _has_control_bytes(data[:_HEAD]) else None


def _has_control_bytes(head: bytes) -> bool:
    """Whether the bytes have more control codes than text does. UTF-16 and UTF-32 start with a BOM."""
    if head.startswith(_WIDE_BOMS) or head.startswith(b"\x00\x00\xfe\xff"):
        return False
    odd = len(head) - len(head.translate(None, _CONTROLS))
    return head.count(0) > len(head) // 100 or odd > len(head) // 10


def wide_encoding(data: bytes) -> str | None:
    """The UTF-16 of markup or Latin text without a byte order mark, by its zero bytes; None for others.

    Raises nothing: bytes that turn out not to be UTF-16 are for the caller to decode otherwise.
    """
    head = data[:_HEAD]
    pairs = len(head) // 2
    if pairs < _LEAST_PAIRS:
        return None
    for first, name in ((0, "utf-16-be"), (1, "utf-16-le")):
        zeros, others = head[first : 2 * pairs : 2].count(0), head[1 - first : 2 * pairs : 2].count(0)
        if not others and zeros > _LATIN_SHARE * pairs:
            return name
    return None


def _narrow_head(data: bytes) -> bytes:
    """The beginning of `data` in ASCII or a superset of it: UTF-16 is written as UTF-8."""
    head = data[: 2 * _HEAD]
    encoding = "utf-16" if head.startswith(_WIDE_BOMS) else wide_encoding(head)
    return head[:_HEAD] if encoding is None else head.decode(encoding, "ignore").encode("utf-8", "ignore")


def is_feed(data: bytes) -> bool:
    """Whether the bytes are an RSS, RDF or Atom document, or a JSON Feed; junk before the markup is
    passed over."""
    head = _narrow_head(data).lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"{"):
        return bool(_JSON_FEED.search(head))
    at = head.find(b"<", 0, _LONGEST_JUNK)
    head = head[at:] if at > 0 else head
    if _FEED_ROOT.match(head):
        return True
    return (
        bool(_MARKUP_PREAMBLE.match(head)) and bool(_FEED_ROOT.search(head)) and b"<html" not in head.lower()
    )


def is_html(text: str) -> bool:
    """Whether a text is an HTML document: it says so near its beginning."""
    return bool(_HTML_DOCUMENT.search(text[:_HEAD]))


def holds_markup(text: str) -> bool:
    """Whether the text of a field (JSON Lines, feed) is marked up: it has some tags of HTML."""
    return is_html(text) or bool(_HTML_FRAGMENT.search(text[: 16 * _HEAD]))
