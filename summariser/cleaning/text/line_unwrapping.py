"""Printed text and mail: running heads and page numbers dropped, hard-wrapped lines joined to paragraphs."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import folded
from summariser.cleaning.multilingual import all_words, any_of, boilerplate_phrases, sentence_words
from summariser.cleaning.text.boilerplate import known_reason
from summariser.cleaning.text.datelines import find_dateline
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.mapped_text import MappedText, joined

_HYPHENATED = re.compile(r"(?P<part>[^\W\d_]{2,40})-$")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_SPACE = MappedText(" ", ())
_BULLET = re.compile(r"\s*(?:[•*·▪◦‣–—-]|\d{1,2}[.)])\s")
_GAP = re.compile(r"\s\s")
_HEAD_WORDS = 16  # of a running head
_PAGE_NUMBER_WORDS = 4
_JUMP_WORDS = 8  # of a jump line
_JUMP_HEAD_WORDS = 2  # of the head above it
_NARROWEST = 28  # characters of a line that was broken
_WIDEST = 130  # characters
_SLACK = 6  # characters by which such a line may be longer than the others
_LEAST_BROKEN_LINES = 3  # of a wrapped text
_TIMESTAMP_WORDS = 6
_FULL_SHARE = 0.75  # of the width: a line that long continues in a line that begins with a digit
_SHORT_PART = 3  # characters


def drop_page_marks(page: DocumentLines) -> None:
    """Drops running heads (the same line but for its page number, twice or more), page numbers, and jump
    lines ("Continued from") with the short head above them."""
    found = [_running_head(line) for line in page.lines]
    count = Counter(found)
    for at, (line, head) in enumerate(zip(page.lines, found, strict=True)):
        if head and count[head] > 1:
            line.drop(reasons.RUNNING_HEAD)
        elif line.words <= _PAGE_NUMBER_WORDS and _is_page_number(line.text):
            line.drop(reasons.PAGE_NUMBER)
        elif line.words <= _JUMP_WORDS and (jump := _jump_line().match(line.text)):
            line.drop(reasons.JUMP_LINE)
            if jump["from"] and at and page.lines[at - 1].words <= _JUMP_HEAD_WORDS:
                page.lines[at - 1].drop(reasons.JUMP_LINE)


def _is_page_number(text: str) -> bool:
    return any(map(str.isdigit, text)) and not text.isdigit() and bool(_page_number().match(text))


@cache
def _page_number() -> re.Pattern[str]:
    """ "Page 3", "3 of 12", "- 3 -"."""
    labels, totals = _any("page_labels"), _any("page_totals")
    return re.compile(
        rf"(?:[-–—\s|]*{labels}?\s?[A-Z]?\d{{1,3}}(?:\s?{totals}\s?\d{{1,3}})?(?:[-–—\s|]|{_any('page_suffixes')})*)$",
        re.I,
    )


@cache
def _page_at_an_end() -> re.Pattern[str]:
    """A page number that a gap separates from the rest of its line."""
    labels, totals = _any("page_labels"), _any("page_totals")
    return re.compile(
        rf"^(?:{labels} )?[A-Z]?\d{{1,3}}\s{{2,}}"
        rf"|\s{{2,}}(?:{labels} )?[A-Z]?\d{{1,3}}(?: ?{totals} ?\d{{1,3}})?$",
        re.I,
    )


@cache
def _jump_line() -> re.Pattern[str]:
    """ "Continued on page 3", or the group `from`: "Continued from page 1"."""
    return re.compile(rf"(?:{_any('jump_lines')}|(?P<from>{_any('continuation_lines')})) ", re.I)


def _any(field: str) -> str:
    """The regular expressions of a field of `BoilerplatePhrases` in all languages."""
    return any_of(getattr(data, field) for data in boilerplate_phrases())


def _running_head(line: TextLine) -> str:
    """A line with a page number at an end, without it; "" for other lines."""
    if line.words > _HEAD_WORDS or not _GAP.search(line.text):
        return ""
    bare = _page_at_an_end().sub("", line.text)
    return folded(bare) if bare != line.text else ""


def unwrap(page: DocumentLines) -> None:
    """Joins the lines of hard-wrapped paragraphs, if the page is wrapped at all."""
    width = _wrap_width(page.kept())
    if width is None:
        return
    known = {word.lower() for line in page.lines for word in _WORD.findall(line.text)[1:-1]}
    paragraphs: list[list[TextLine]] = []
    for line in page.lines:
        if paragraphs and _continues(paragraphs[-1][-1], line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    page.lines[:] = [lines[0] if len(lines) == 1 else _merged(lines, known) for lines in paragraphs]


def _wrap_width(lines: list[TextLine]) -> int | None:
    """The width at which lines were broken, from the pairs that certainly belong together; None if there are
    too few."""
    widths = sorted(
        len(first.text) + first.indent
        for first, second in itertools.pairwise(lines)
        if _is_broken(first, second)
    )
    return widths[len(widths) * 3 // 4] if len(widths) >= _LEAST_BROKEN_LINES else None


def _is_broken(first: TextLine, second: TextLine) -> bool:
    """Whether a sentence certainly continues from one line to the next."""
    return (
        second.text[0].islower()
        and not second.blank_before
        and not first.ends_sentence
        and _NARROWEST <= len(first.text) <= _WIDEST
    )


def _continues(before: TextLine, line: TextLine, width: int) -> bool:
    """Whether `line` continues the paragraph of `before`: its first word did not fit there."""
    if line.blank_before or before.reason or line.reason or "\t" in before.text:
        return False
    if line.indent > before.indent or _BULLET.match(line.text):
        return False
    if line.text[0].islower():
        return not before.ends_sentence or _is_full(before, line, width)
    may_be_timestamp = not line.ends_sentence and line.words <= _TIMESTAMP_WORDS
    if line.text[0].isdigit() and not before.ends_sentence and not may_be_timestamp:
        return len(before.text) >= _FULL_SHARE * width
    return _is_full(before, line, width) and known_reason(line) is None


def _is_full(before: TextLine, line: TextLine, width: int) -> bool:
    """Whether the next word did not fit in a line that was broken. A far longer line was not broken, unless a
    dateline was put before it afterwards."""
    length = before.indent + len(before.text)
    if length > width + _SLACK and not (find_dateline(before.text) and not before.ends_sentence):
        return False
    return length + 1 + len(line.text.split(maxsplit=1)[0]) > width


def _merged(lines: list[TextLine], known: set[str]) -> TextLine:
    """One line of several, with single spaces, or nothing where a hyphen divided a word."""
    parts: list[MappedText] = []
    for line, following in itertools.pairwise(lines):
        divided = _HYPHENATED.search(line.text)
        if divided is None:
            parts += [line.mapped, _SPACE]
            continue
        rest = _WORD.match(following.text)
        joins = rest is not None and _is_one_word(divided["part"].lower(), rest[0].lower(), known)
        parts.append(line.mapped.cut(0, len(line.text) - 1) if joins else line.mapped)
    return TextLine(joined([*parts, lines[-1].mapped]), lines[0].blank_before, lines[0].indent)


def _is_one_word(first: str, second: str, known: set[str]) -> bool:
    """Whether a hyphen at a line end divided one word, by the words of the text; if in doubt it did."""
    if first + second in known:
        return True
    return not (first in _hyphen_prefixes() or (len(first) > _SHORT_PART and {first, second} <= known))


@cache
def _hyphen_prefixes() -> frozenset[str]:
    """First parts of compounds that are written with a hyphen."""
    return all_words(data.hyphen_prefixes for data in sentence_words())
