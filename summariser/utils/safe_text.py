"""Text of articles and models made fit to be shown.

What is shown must be what is meant: no escape sequence may drive the terminal, and no invisible character
may reorder or hide what a reader sees. The record keeps the text as it was; only its display is cleaned.
"""

from __future__ import annotations

import re
import unicodedata

from summariser.utils.terminal_escapes import ESCAPE_SEQUENCE

_WHITE_SPACE = re.compile(r"\s+")
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")

# Arabic and Syriac number signs are visible, though Unicode counts them as format characters, and joiners
# shape Persian, Indic and emoji text.
_VISIBLE_FORMATS = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")


class _Display(dict[int, str]):
    """A table for `str.translate` that decides on each character when it first meets it."""

    def __missing__(self, code: int) -> str:
        self[code] = shown = _display(chr(code))
        return shown


def _display(character: str) -> str:
    if character in "\n\t" or character in _VISIBLE_FORMATS:
        return character
    category = unicodedata.category(character)
    if category in ("Zl", "Zp"):
        return "\n"
    if category == "Cs":
        return "\ufffd"
    return "" if category in ("Cc", "Cf") else character


_DISPLAY = _Display()


def plain_text(text: str) -> str:
    """`text` without escape sequences, control characters and invisible formatting; line breaks stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return ESCAPE_SEQUENCE.sub("", text).translate(_DISPLAY)


def plain_line(text: str) -> str:
    """As `plain_text`, with each run of white space made one blank."""
    return _WHITE_SPACE.sub(" ", plain_text(text))


def safe_json(document: str) -> str:
    """JSON with the characters that a terminal acts on written as escapes; it still parses to the same.

    The C0 controls are escapes in any JSON; the others can only be in strings.
    """
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", document)


def web_address(address: str | None) -> str | None:
    """`address` if it may be made a link (http or https, nothing invisible in it), else None."""
    if address and re.match(r"https?://[^\s<>\"'\\]+\Z", address) and plain_text(address) == address:
        return address
    return None
