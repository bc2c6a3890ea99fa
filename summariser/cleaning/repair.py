"""Characters that scrapers leave in words: removed or folded, with their places kept.

Removed: escape sequences of terminals, whole; zero-width characters and direction marks, soft hyphens (with
the line break after one), control characters, tatweel in a word. Folded one for one: NBSP and its kin to a
space, all line ends to "\\n". Mojibake goes through ftfy, run by run of non-ASCII characters, so that the
places stay known.
"""

from __future__ import annotations

import re

from summariser.cleaning.mapped import MappedText
from summariser.escapes import ESCAPE_SEQUENCE_IN_LINE

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_FOLDS = {**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_BREAKS, "\n")}
_ODD = re.compile(f"[{_SPACES}{_BREAKS}]")
# A joiner between two letters is spelling (Persian, Indic scripts, emoji); anywhere else it is litter.
_INVISIBLE = re.compile(
    r"\u00ad[ \t]{0,4}\n[ \t]{0,40}|\r(?=\n)"
    r"|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    r"\ufeff\ufffe\x00-\x08\x0e-\x1b\x1f\x7f\u0640]{1,999}|(?<!\w)[\u200c\u200d](?!\W)"
    r"|[\u200c\u200d](?=[\s.,;:!?]|$)"
)
# What every match of that holds.
_LITTER = re.compile(
    r"[\u00ad\r\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    r"\ufeff\ufffe\x00-\x08\x0e-\x1b\x1f\x7f\u0640]"
)
# UTF-8 read as cp1252, latin-1 or cp1251: a lead byte's letter and a continuation byte's.
_MOJIBAKE = re.compile(
    r"[ÂÃâÅÄÐÑØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]"
    r"|[РС][\u0080-\u00bf‚ѓ„…†‡€‰‹‘’“”•–—™›°±Ііґµ¶·№»јЅѕї][РС]"
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]{1,2000}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ENOUGH = 2


def repaired(raw: str) -> MappedText:
    """The input without invisible characters, odd spaces and mojibake, mapped to it."""
    text = MappedText.of(raw)
    if raw.isascii() and not _CONTROL.search(raw):
        return text
    text = _without_mojibake(text)
    text = text.folded(_ODD.sub(lambda odd: _FOLDS[odd[0]], text.text))
    if "\x1b" in text.text or "\x9b" in text.text:
        text = text.replaced(ESCAPE_SEQUENCE_IN_LINE, "")
    if _LITTER.search(text.text):
        text = text.replaced(_INVISIBLE, "")
    return text.folded(text.text.replace("\r", "\n"))


def _without_mojibake(text: MappedText) -> MappedText:
    """Repaired where there is enough of it to be sure; one odd pair of letters is left alone."""
    if text.text.isascii():
        return text
    found = _MOJIBAKE.finditer(text.text)
    if sum(1 for _, _ in zip(found, range(_ENOUGH), strict=False)) < _ENOUGH:
        return text
    from ftfy import fix_encoding

    return text.replaced(_NOT_ASCII, lambda run: fix_encoding(run.group()))
