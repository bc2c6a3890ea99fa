"""The phrases by which furniture gives itself away: `data/furniture.txt`, compiled when first asked for.

A line is compared only with those phrases that may begin with its first character, and with those that may
begin anywhere only where it holds one of the words that these need.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from summariser.cleaning.text.line_features import holds_any
from summariser.utils.regex_prefixes import DIGIT, first_characters

# The end of the line, give or take punctuation and a count.
_END = r"\W{0,4}(?:\(?\d[\d.,]{0,8}[km]?\)?)?\W{0,4}$"
_HEADING = re.compile(r"\[([^\]]+)\] (\d+)$")
_NEEDED = re.compile(r"\(\?=\.\*(?:\(\?:([^()]+)\)|([^()]+))\)")
_ENDINGS, _LISTS = "endings", "lists of other articles"
_ANYWHERE, _OTHER = "", "other"


class _Table(NamedTuple):
    """The phrases of one reason, by first character; those that may begin with any come under _ANYWHERE."""

    reason: str
    most_words: int
    by_head: dict[str, list[str]]


class _Choice(NamedTuple):
    """The phrases of several reasons in one expression, a group a reason, and the ranks of the reasons."""

    pattern: re.Pattern[str]
    ranks: tuple[int, ...]


def needles_in(text: str) -> tuple[str, ...]:
    """The words in a text, in lower case, of which a phrase that may begin anywhere needs one."""
    return tuple(needle for needle in _needles() if needle in text)


def reason_by_phrase(bare: str, words: int, needles: tuple[str, ...]) -> str | None:
    """The first reason of which a phrase stands at the start of a line of so many words.

    `bare` is the line in lower case (a pattern that ignores case is several times slower), without marks
    before it; `needles` those in it or in its page.
    """
    room = _room(words)
    rank = _rank(bare, _head(bare), room)
    if holds_any(bare, needles):
        rank = min(rank, _rank(bare, _ANYWHERE, room))
    return _reasons()[rank] if rank < len(_reasons()) else None


def heads_an_ending(bare: str, words: int) -> bool:
    """Whether a line says that comments or notes to editors follow."""
    return _is_heading_of(_ENDINGS, bare, words)


def heads_a_list(bare: str, words: int) -> bool:
    """Whether a line says that lists of other articles follow."""
    return _is_heading_of(_LISTS, bare, words)


def _is_heading_of(kind: str, bare: str, words: int) -> bool:
    found = _headings(kind, _head(bare)) if words <= _tables()[kind].most_words else None
    return bool(found and found.match(bare))


def _head(bare: str) -> str:
    """What the tables know a line's first character by."""
    head = DIGIT if bare[:1].isdecimal() else bare[:1]
    return head if head in _known_heads() else _OTHER


def _rank(bare: str, head: str, room: int) -> int:
    """The place among the reasons of the first that fits; their number if none does."""
    choice = _choice(head, room)
    found = choice.pattern.match(bare) if choice else None
    return choice.ranks[found.lastindex - 1] if choice and found and found.lastindex else len(_reasons())


@cache
def _choice(head: str, room: int) -> _Choice | None:
    """The phrases that may begin with `head`, of the reasons that allow so many words."""
    fitting = [
        (rank, "|".join(table.by_head[head]))
        for rank, table in enumerate(_tables().values())
        if head in table.by_head and table.most_words >= room and table.reason not in (_ENDINGS, _LISTS)
    ]
    if not fitting:
        return None
    pattern = "|".join(f"({phrases})" for _, phrases in fitting)
    return _Choice(re.compile(pattern), tuple(rank for rank, _ in fitting))


@cache
def _headings(kind: str, head: str) -> re.Pattern[str] | None:
    phrases = _tables()[kind].by_head.get(head)
    return re.compile("|".join(phrases)) if phrases else None


def _room(words: int) -> int:
    """The least number of words that a reason allows and that is enough for so many."""
    limits = _limits()
    return limits[bisect_left(limits, words)] if words <= limits[-1] else words


@cache
def _limits() -> list[int]:
    return sorted({table.most_words for table in _tables().values()})


@cache
def _reasons() -> tuple[str, ...]:
    return tuple(_tables())


@cache
def _known_heads() -> frozenset[str]:
    return frozenset(head for table in _tables().values() for head in table.by_head)


@cache
def _needles() -> tuple[str, ...]:
    """The words of which each phrase that may begin anywhere needs one."""
    patterns = [pattern for table in _tables().values() for pattern in table.by_head.get(_ANYWHERE, ())]
    needed = [found[1] or found[2] for pattern in patterns if (found := _NEEDED.match(pattern))]
    if len(needed) < len(patterns):
        raise ValueError("a phrase that may begin anywhere says with (?=.*word) what it needs")
    return tuple(dict.fromkeys(word for words in needed for word in words.split("|")))


@cache
def _tables() -> dict[str, _Table]:
    """By reason, in the order in which they are tried."""
    text = files("summariser.cleaning").joinpath("data/furniture.txt").read_text(encoding="utf-8")
    found: dict[str, _Table] = {}
    for line in text.split("\n"):
        heading = _HEADING.match(line)
        if heading:
            found[heading[1]] = _Table(heading[1], int(heading[2]), {})
        elif line and not line.startswith("# "):
            table = found[next(reversed(found))].by_head
            pattern = line.replace("<end>", _END)
            for head in first_characters(pattern) or (_ANYWHERE,):
                table.setdefault(head, []).append(pattern)
    return found
