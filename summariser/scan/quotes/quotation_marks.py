"""Where quoted passages begin and end. A mark that is never closed opens nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_LONGEST = 3000  # characters
# The marks come first, so that a search leaps from one to the next.
_OPENING = re.compile(r"[“”„«»‹›「『\"'‘‚](?:(?<![‘'‚])|(?<![^\W_].)(?!n['’])(?=[^\W_]))")
_CLOSERS = {
    "“": "”“\"", "”": "”", "„": "“”\"", "«": "»", "»": "«", "‹": "›", "›": "‹", "「": "」", "『": "』",
    '"': '"', "‘": "’", "'": "'", "‚": "‘’",
}  # fmt: skip
_SINGLE = frozenset("'‘‚")
_LONGEST_SINGLE = 400  # characters
_CLOSES_SINGLE = re.compile(r"(?<=[\w.,!?…])(?<!['’‘]n)['’‘](?![^\W_])")
# Before a quotation in the same marks, a mark is an apostrophe: "'85 Bears Redo 'Shuffle'".
_OPENS_SINGLE = re.compile(r"(?<![^\W_])['‘](?!n['’])(?=[^\W\d_])")


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """The spans between quotation marks, outermost only, in order.

    A passage ends in its own paragraph; one that is left open there and opened again in the next goes on,
    and each paragraph's part is a span of its own.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _paragraphs(text):
        spans += _in_paragraph(text, start, end)
    return spans


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line.rstrip())
        start += len(line)


def _in_paragraph(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while match := _OPENING.search(text, at, end):
        mark, begin = match.group(), match.end()
        at = begin
        if not _may_open(text, match.start(), mark):
            continue
        close = _closing(text, begin, end, mark)
        if close is not None:
            yield _trimmed(text, begin, close)
            at = close + 1
        elif _reopened(text, end, mark) and mark not in _SINGLE:
            yield _trimmed(text, begin, end)
            return


def _may_open(text: str, at: int, mark: str) -> bool:
    """Whether the mark is where words begin: not a closing mark that was left over, nor an inch sign."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not after or (after.isspace() and mark not in "«"):
        return False
    return mark in "“„«「『‹" or not (before.isalnum() or (before in {".", ",", "!", "?", "…"} and before))


def _closing(text: str, begin: int, end: int, mark: str) -> int | None:
    if mark in _SINGLE:
        found = _CLOSES_SINGLE.search(text, begin, min(end, begin + _LONGEST_SINGLE))
        inner = found and mark == "'" and _OPENS_SINGLE.search(text, begin, found.start())
        return found.start() if found and not inner else None
    depth, limit = 1, min(end, begin + _LONGEST)
    nests = mark in "«「『‹" or (mark == "“" and "”" in text[begin:limit])
    for found in _marks_of(mark).finditer(text, begin, limit):
        sign = found[0]
        if nests and sign == mark:
            depth += 1
        elif sign in _CLOSERS[mark] and (not nests or sign != '"'):
            depth -= 1
            if not depth:
                return found.start()
    return None


@cache
def _marks_of(mark: str) -> re.Pattern[str]:
    """The mark, for a quotation within the quotation, and what closes it."""
    return re.compile(f"[{mark}{_CLOSERS[mark]}]")


def _reopened(text: str, end: int, mark: str) -> bool:
    """Whether the next paragraph begins with the same mark."""
    return text[end : end + 4].lstrip().startswith(mark)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
