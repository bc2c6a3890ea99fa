"""Matching that ignores how a text was typeset: spaces, quotation marks, dashes, invisible characters, width.

Digits and letters are never folded into one another, so what matches here is the same words and numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summariser.utils.lazy_pattern import lazy_pattern
from summariser.utils.lazy_property import lazy_property

_DASHES = "‐‑‒–—―−﹘﹣－"
_QUOTES = "'\"‘’‚‛“”„‟«»‹›`´′″＇＂「」『』〝〞"
_SPACES = "\t\n\r\v\f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)

_TYPESETTING = {
    # The full-width forms of the printable ASCII characters, which Chinese and Japanese texts mix in.
    **{0xFF01 + offset: 0x21 + offset for offset in range(94)},
    **dict.fromkeys(map(ord, _DASHES), ord("-")),
    **dict.fromkeys(map(ord, _QUOTES), ord("'")),
    **dict.fromkeys(map(ord, _SPACES), ord(" ")),
}
_INVISIBLE = frozenset(
    map(chr, (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF))
)
_DROPPED = lazy_pattern(f"[{''.join(sorted(_INVISIBLE))}]+|(?<= ) +")

# Scripts written without spaces between words, where a word has no edge to be matched at.
_UNSPACED = lazy_pattern("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


@lru_cache(maxsize=4)  # the scanners of a text ask one after the other
def lower_case(text: str) -> str:
    """`text` in lower case, each character at its place, so that offsets stay.

    The three letters that a regular expression takes for "i" and "s" when it ignores case (İ, ı, ſ) become
    these.
    """
    return text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")


@dataclass(frozen=True)
class FoldedText:
    """A text folded for matching, and the way back: character `starts[i] + k` was at `origins[i] + k`."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    @lazy_property
    def lowered(self) -> str:
        """The folded text in lower case, of the same length."""
        return lower_case(self.text)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as it was of [start, end) in the folded one; the span must not be empty."""
        return self._origin(start), self._origin(end - 1) + 1

    def _origin(self, offset: int) -> int:
        at = bisect_right(self.starts, offset) - 1
        return self.origins[at] + offset - self.starts[at]

    def position(self, offset: int) -> int:
        """The offset in the folded text of the character at `offset` of the original."""
        at = max(bisect_right(self.origins, offset) - 1, 0)
        following = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)
        return min(self.starts[at] + max(offset - self.origins[at], 0), following)


def fold(text: str) -> FoldedText:
    """Fold a text for matching. Linear in its length."""
    plain = text.translate(_TYPESETTING)
    if not _has_dropped(plain):
        return FoldedText(plain, (0,), (0,))
    kept: list[str] = []
    starts, origins = [0], [0]
    taken = length = 0
    for cut in _DROPPED.finditer(plain):
        kept.append(plain[taken : cut.start()])
        length += cut.start() - taken
        taken = cut.end()
        starts.append(length)
        origins.append(taken)
    kept.append(plain[taken:])
    return FoldedText("".join(kept), tuple(starts), tuple(origins))


def folded_text(text: str) -> str:
    """A text folded for matching, where nobody asks for the way back."""
    plain = text.translate(_TYPESETTING)
    return _DROPPED.sub("", plain) if _has_dropped(plain) else plain


def _has_dropped(plain: str) -> bool:
    return "  " in plain or not (plain.isascii() or _INVISIBLE.isdisjoint(plain))


def occurrences(needle: str, text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where `needle` occurs in [start, end) of `text` as whole words, in order; both folded alike."""
    limit = len(text) if end is None else end
    at = text.find(needle, start, limit) if needle else -1
    while at >= 0:
        if not (joined(text, at) or joined(text, at + len(needle))):
            yield at
        at = text.find(needle, at + 1, limit)


def joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of the edge at `at` belong to one word or one number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not (_UNSPACED.match(before) or _UNSPACED.match(after))
    return (after in ".," and _parts_digits(text, at)) or (before in ".," and _parts_digits(text, at - 1))


def _parts_digits(text: str, at: int) -> bool:
    return text[at - 1 : at].isdecimal() and text[at + 1 : at + 2].isdecimal()
