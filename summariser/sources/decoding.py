"""Bytes to text: byte order mark, UTF-8, declared charset, then what charset-normalizer finds; never a guess.

UTF-8 comes before the declared charset: text in another encoding is hardly ever valid UTF-8 by accident, and
declarations are often wrong.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from summariser.models.errors import UnreadableInput
from summariser.sources.charset_labels import codec_name
from summariser.sources.content_sniffing import binary_format, wide_encoding

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.-]{2,40})"""
    rb"""|<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_DECLARATION_REACH = 4096
_ESCAPED = ("iso2022", "hz")  # pure ASCII bytes, hence valid UTF-8, that mean something else
_SAMPLE = 200_000
# The encodings that pages were written in before UTF-8, by how many pages have them. Others, such as the code
# pages of DOS, fit the same bytes and are never meant.
_LEGACY = (
    *("cp1252", "cp1251", "cp1250", "gb18030", "cp932", "euc_jp", "cp949", "big5hkscs", "iso8859_2"),
    *("cp1254", "cp1256", "cp1253", "cp1255", "cp1257", "koi8_r", "koi8_u", "cp874", "cp866"),
)
_SYMBOL_IN_WORD = re.compile(r"[a-z][¡-¨ª-¶¸¹»-¿×÷][a-z]|[a-z][¹³¿][ ,.]", re.IGNORECASE)


def decode(data: bytes, name: str, charset: str | None = None) -> tuple[str, str]:
    """The text of `data` and the name of its encoding; line ends stay as they are.

    `charset` is what the container says (an HTTP header). A declared charset that does not fit the bytes
    gives way to what does. Raises UnreadableInput where the bytes are no text, or in no encoding that fits;
    `name` is the source's, for the message.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded_by_mark(data, encoding, name)
    wide = wide_encoding(data)
    if wide and (text := _decoded(data, wide)) is not None:
        return text, wide
    found = binary_format(data)
    if found:
        raise UnreadableInput(
            f"{name} looks like {found}, not like text.",
            "Extract its text first.",
        )
    for encoding in _candidates(charset, _declared(data)):
        text = _decoded(data, encoding)
        if text is not None:
            return text, encoding
    return _detected(data, name)


def _candidates(*named: str | None) -> list[str]:
    """Names of codecs to try, in order."""
    known = [codec for codec in map(codec_name, named) if codec]
    escaped = [codec for codec in known if codec.startswith(_ESCAPED)]
    return [*escaped, "utf-8", *known]


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_DECLARATION_REACH])
    return (match[1] or match[2]).decode("ascii") if match else None


def _decoded(data: bytes, encoding: str) -> str | None:
    """The text, or None if the encoding does not fit."""
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None


def _decoded_by_mark(data: bytes, encoding: str, name: str) -> tuple[str, str]:
    text = _decoded(data, encoding)
    if text is None:
        raise UnreadableInput(
            f"{name} starts as {encoding} but contains invalid bytes.", "Save it again as UTF-8."
        )
    return text, encoding


def _detected(data: bytes, name: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_SAMPLE], cp_isolation=list(_LEGACY))
    best = min(found, key=_implausibility, default=None)
    text = _decoded(data, best.encoding) if best else None
    if best is None or text is None:
        raise UnreadableInput(
            f"The encoding of {name} is unknown: it is not UTF-8 and matches no other encoding.",
            "Save it as UTF-8.",
        )
    return text, best.encoding


def _implausibility(match: CharsetMatch) -> tuple[bool, int, float, float, int]:
    """The lower, the likelier; the library's measures are rounded, for it ranks equals by the alphabet."""
    symbols = len(_SYMBOL_IN_WORD.findall(str(match)))
    return (
        match.coherence == 0,
        symbols,
        round(match.chaos, 2),
        -round(match.coherence, 1),
        _LEGACY.index(match.encoding),
    )
