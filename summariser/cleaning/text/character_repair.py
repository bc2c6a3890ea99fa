"""Repair of characters, with their offsets in the input kept.

Removed: escape sequences of terminals, zero-width characters and direction marks, soft hyphens (with the line
break after one), control characters, tatweel in a word. Replaced one for one: no-break and other spaces by a
space, all line ends by "\\n". Mojibake is repaired by ftfy, one sequence of non-ASCII characters at a time,
so that the offsets stay known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.cleaning.text.mapped_text import MappedText, joined
from summariser.utils.lazy_pattern import lazy_pattern
from summariser.utils.terminal_escapes import ESCAPE_SEQUENCE_IN_LINE

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_FOLDS = {**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_BREAKS, "\n")}
_SPACES_AND_BREAKS = re.compile(f"[{_SPACES}{_BREAKS}]")
# A joiner between two letters is spelling (Persian, Indic scripts, emoji); anywhere else it is removed.
_INVISIBLE = lazy_pattern(
    r"\u00ad[ \t]{0,4}\n[ \t]{0,40}|\r(?=\n)"
    r"|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    r"\ufeff\ufffe\x00-\x08\x0e-\x1b\x1f\x7f\u0640]{1,999}|(?<!\w)[\u200c\u200d](?!\W)"
    r"|[\u200c\u200d](?=[\s.,;:!?]|$)"
)
# Of these characters each match contains one.
_MAY_BE_INVISIBLE = lazy_pattern(
    r"[\u00ad\r\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    r"\ufeff\ufffe\x00-\x08\x0e-\x1b\x1f\x7f\u0640]"
)
# UTF-8 read as cp1252, latin-1 or cp1251: a lead byte's letter and a continuation byte's.
_MOJIBAKE = lazy_pattern(
    r"[ÂÃâÅÄÐÑØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]"
    r"|[РС][\u0080-\u00bf‚ѓ„…†‡€‰‹‘’“”•–—™›°±Ііґµ¶·№»јЅѕї][РС]"
)
# Without characters that no wrong decoding gives: other spaces, line breaks, direction marks.
_NOT_ASCII = re.compile(r"[^\x00-\x7f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]{1,2000}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LINE = re.compile(r"[^\n\r\x0b\x0c\u2028\u2029]+")
_WORDS = re.compile(r"[“«„「『（]*\w+[.,;:!?…。，！？、；：”’»」』）]*|\s+|.", re.S)
_LEAST_MOJIBAKE = 2  # pairs of characters


def repair_characters(raw: str) -> MappedText:
    """The input without invisible characters, special spaces and mojibake, with its offsets."""
    text = MappedText.of(raw)
    if raw.isascii() and not _CONTROL.search(raw):
        return text
    text = _without_mojibake(text)
    text = text.folded(_SPACES_AND_BREAKS.sub(lambda match: _FOLDS[match[0]], text.text))
    if "\x1b" in text.text or "\x9b" in text.text:
        text = text.replaced(ESCAPE_SEQUENCE_IN_LINE, "")
    if _MAY_BE_INVISIBLE.search(text.text):
        text = text.replaced(_INVISIBLE, "")
    return text.folded(text.text.replace("\r", "\n"))


def _without_mojibake(text: MappedText) -> MappedText:
    """Repaired where there are two pairs of characters or more; a single one may be meant."""
    if text.text.isascii():
        return text
    found = _MOJIBAKE.finditer(text.text)
    if sum(1 for _, _ in zip(found, range(_LEAST_MOJIBAKE), strict=False)) < _LEAST_MOJIBAKE:
        return text
    return joined(part for line in _split(text, _LINE) for part in _repaired_line(line))


def _split(text: MappedText, pattern: re.Pattern[str]) -> Iterator[MappedText]:
    """The matches of a pattern and the text between them, in order."""
    done = 0
    for match in pattern.finditer(text.text):
        yield text.cut(done, match.start())
        yield text.cut(match.start(), match.end())
        done = match.end()
    yield text.cut(done)


def _repaired_line(line: MappedText) -> Iterator[MappedText]:
    """A line repaired as a whole if all of it was decoded wrongly, else one non-ASCII sequence at a time."""
    from ftfy import fix_encoding

    if line.text.isascii():
        yield line
        return
    whole = _Repair(line, fix_encoding(line.text))
    if whole.has_matching_length():
        yield from whole.parts()
        return
    for part in _split(line, _NOT_ASCII):
        if part.text.isascii():
            yield part
        else:
            yield from _Repair(part, fix_encoding(part.text)).parts()


class _Repair:
    """A text and its repaired form, apart from the ends that are the same."""

    def __init__(self, text: MappedText, fixed: str) -> None:
        start = _shared_start(text.text, fixed)
        end = _shared_start(text.text[start:][::-1], fixed[start:][::-1])
        self._before, self._after = text.cut(0, start), text.cut(len(text) - end)
        self._wrong, self._right = text.cut(start, len(text) - end), fixed[start : len(fixed) - end]

    def has_matching_length(self) -> bool:
        """Whether each right character was as many wrong ones as it has bytes in UTF-8."""
        return len(self._right.encode("utf-8", "surrogatepass")) == len(self._wrong)

    def parts(self) -> Iterator[MappedText]:
        """The repaired text word by word, each with its offset; without a matching length only the first and
        the last character keep theirs."""
        yield self._before
        yield from self._words() if self.has_matching_length() else (self._wrong.rewritten(self._right),)
        yield self._after

    def _words(self) -> Iterator[MappedText]:
        start = 0
        for word in _WORDS.findall(self._right):
            end = start + len(word.encode("utf-8", "surrogatepass"))
            yield self._wrong.cut(start, end).rewritten(word)
            start = end


def _shared_start(one: str, other: str) -> int:
    """The length of the common beginning of two texts."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
