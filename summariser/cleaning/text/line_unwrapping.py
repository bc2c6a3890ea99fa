"""Lines that a printer or a mail program broke: joined again to paragraphs, hyphens included."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from summariser.cleaning.text.boilerplate import known_reason
from summariser.cleaning.text.datelines import find_dateline
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import folded
from summariser.cleaning.text.mapped_text import MappedText, joined

_HYPHENATED = re.compile(r"([^\W\d_]{2,40})-$")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_SPACE = MappedText(" ", ())
_BULLET = re.compile(r"\s*(?:[•*·▪◦‣–—-]|\d{1,2}[.)])\s")
# First parts of compounds that English writes with a hyphen.
_COMPOUNDING = frozenset(
    [
        "court",
        "self",
        "well",
        "ex",
        "non",
        "anti",
        "half",
        "multi",
        "vice",
        "mid",
        "cross",
        "high",
        "low",
        "long",
        "short",
        "all",
        "ill",
        "far",
        "near",
        "full",
        "part",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "state",
        "party",
        "government",
        "company",
        "family",
        "child",
        "student",
        "land",
        "sea",
        "air",
        "oil",
        "gas",
        "war",
        "drug",
        "so",
    ]
)
_PAGE_NUMBER = re.compile(
    r"(?:[-–—\s|]*(?:page|p\.|seite|página|стр\.|第)?\s?[A-Z]?\d{1,3}(?:\s?(?:of|/|von"
    r"|de)\s?\d{1,3})?[-–—\s|页]*)$",
    re.I,
)
_PAGE_AT_AN_END = re.compile(
    r"^(?:page )?[A-Z]?\d{1,3}\s{2,}|\s{2,}(?:page )?[A-Z]?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?$", re.I
)
_JUMP = re.compile(r"(?:continued (?:from|on)|see \S+, page) ", re.I)
_GAP = re.compile(r"\s\s")
_WIDEST, _NARROWEST = 130, 28
_LEAST_EVIDENCE = 3
_SLACK = 6
_TIME_LINE_WORDS = 6


def drop_page_marks(page: DocumentLines) -> None:
    """Drops running heads (the same line but for its page number, twice or more), page numbers, and the
    short head above a line "Continued from"."""
    found = [_running_head(line) for line in page.lines]
    heads = Counter(found)
    for at, (line, head) in enumerate(zip(page.lines, found, strict=True)):
        if head and heads[head] > 1:
            line.drop("running head of a printed page")
        elif line.words <= 4 and _PAGE_NUMBER.match(line.text) and not line.text.strip().isdigit():
            line.drop("page number")
        elif line.words <= 8 and _JUMP.match(line.text):
            line.drop("jump line of a printed page")
            if at and page.lines[at - 1].words <= 2 and line.text.lower().startswith("continued from"):
                page.lines[at - 1].drop("jump line of a printed page")


def _running_head(line: TextLine) -> str:
    """A line with a page number at an end, without it; "" for other lines."""
    if line.words > 16 or not _GAP.search(line.text):
        return ""
    bare = _PAGE_AT_AN_END.sub("", line.text)
    return folded(bare) if bare != line.text else ""


def unwrap(page: DocumentLines) -> None:
    """Joins the lines of hard-wrapped paragraphs, if the page is wrapped at all."""
    width = _wrap_width(page.kept())
    if width is None:
        return
    known = {word.lower() for line in page.lines for word in _WORD.findall(line.text)[1:-1]}
    groups: list[list[TextLine]] = []
    for line in page.lines:
        if groups and _goes_on(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    page.lines[:] = [group[0] if len(group) == 1 else _merged(group, known) for group in groups]


def _wrap_width(lines: list[TextLine]) -> int | None:
    """The width at which lines were broken, told by the pairs that must belong together; None if none."""
    certain = sorted(
        len(first.text) + first.indent
        for first, second in itertools.pairwise(lines)
        if _broken(first, second)
    )
    return certain[len(certain) * 3 // 4] if len(certain) >= _LEAST_EVIDENCE else None


def _broken(first: TextLine, second: TextLine) -> bool:
    """Whether a sentence certainly runs on from one line to the next."""
    return (
        second.text[0].islower()
        and not second.blank_before
        and not first.closed
        and _NARROWEST <= len(first.text) <= _WIDEST
    )


def _goes_on(before: TextLine, line: TextLine, width: int) -> bool:
    """Whether `line` continues the paragraph of `before`: its first word had no room there."""
    if line.blank_before or before.reason or line.reason or "\t" in before.text:
        return False
    if line.indent > before.indent or _BULLET.match(line.text):
        return False
    if line.text[0].islower():
        return not before.closed or _is_full(before, line, width)
    if line.text[0].isdigit() and not before.closed and (line.closed or line.words > _TIME_LINE_WORDS):
        return len(before.text) >= 0.75 * width
    return _is_full(before, line, width) and known_reason(line) is None


def _is_full(before: TextLine, line: TextLine, width: int) -> bool:
    """Whether the next word had no room, in a line that was broken at all: one far longer was not, unless a
    dateline was put before it afterwards."""
    length = before.indent + len(before.text)
    if length > width + _SLACK and not (find_dateline(before.text) and not before.closed):
        return False
    return length + 1 + len(line.text.split(maxsplit=1)[0]) > width


def _merged(lines: list[TextLine], known: set[str]) -> TextLine:
    """One line of several, with single spaces, or nothing where a hyphen broke a word."""
    parts: list[MappedText] = []
    for line, following in itertools.pairwise(lines):
        broken = _HYPHENATED.search(line.text)
        if broken is None:
            parts += [line.mapped, _SPACE]
            continue
        rest = _WORD.match(following.text)
        joins = rest is not None and _is_one_word(broken[1].lower(), rest[0].lower(), known)
        parts.append(line.mapped.cut(0, len(line.text) - 1) if joins else line.mapped)
    return TextLine(joined([*parts, lines[-1].mapped]), lines[0].blank_before, lines[0].indent)


def _is_one_word(first: str, second: str, known: set[str]) -> bool:
    """Whether a line-end hyphen broke one word, told by the words of the text; if in doubt it did."""
    if first + second in known:
        return True
    return not (first in _COMPOUNDING or (len(first) > 3 and first in known and second in known))
