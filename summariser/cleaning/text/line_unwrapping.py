"""Printed text and mail: hard-wrapped lines joined to paragraphs, also across the marks of a page."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from functools import cache

from summariser.cleaning.multilingual import all_words, sentence_words
from summariser.cleaning.text.boilerplate import known_reason
from summariser.cleaning.text.datelines import find_dateline
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.mapped_text import MappedText, joined
from summariser.cleaning.text.page_marks import PAGE_MARKS

_HYPHENATED = re.compile(r"(?P<part>[^\W\d_]{2,40})-$")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_SPACE = MappedText(" ", ())
_BULLET = re.compile(r"\s*(?:[•*·▪◦‣–—-]|\d{1,2}[.)])\s")
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_ROW_REACH = 2  # lines
_NARROWEST = 28  # characters of a line that was broken
_WIDEST = 130  # characters
_LONGER_SHARE = 0.03  # of lines that are longer, such as rows of tables
_SLACK = 6  # characters by which such a line may be longer than the others
_LEAST_BROKEN_LINES = 3  # of a wrapped text
_LEAST_INDENTED = 4  # first lines of paragraphs
_TIMESTAMP_WORDS = 6
_FULL_SHARE = 0.75  # of the width: a line that long continues in a line that begins with a digit
_SHORT_PART = 3  # characters


def mark_table_rows(page: DocumentLines) -> None:
    """Puts a tab for each wide gap in the rows of a table: lines with as many cells as one of the next two,
    or of the two before."""
    cells = [len(_GAP.findall(line.text)) for line in page.lines]
    for at, line in enumerate(page.lines):
        near = cells[max(0, at - _ROW_REACH) : at] + cells[at + 1 : at + 1 + _ROW_REACH]
        if line.reason is None and cells[at] and cells[at] in near and _has_figures(page.lines, at):
            page.lines[at] = TextLine(line.mapped.replaced(_GAP, "\t"), line.blank_before, line.indent)


def _has_figures(lines: list[TextLine], at: int) -> bool:
    around = lines[max(0, at - _ROW_REACH) : at + 1 + _ROW_REACH]
    return any(_GAP.search(line.text) and any(map(str.isdigit, line.text)) for line in around)


def is_wrapped(page: DocumentLines) -> bool:
    """Whether the paragraphs are broken in lines of about the same length: hardly any is longer."""
    lines = page.kept()
    longer = sum(len(line.text) > _WIDEST for line in lines)
    return longer <= _LONGER_SHARE * len(lines) and _wrap_width(lines) is not None


def unwrap(page: DocumentLines) -> None:
    """Joins the lines of hard-wrapped paragraphs, if the page is wrapped at all."""
    width = _wrap_width(page.kept())
    if width is None:
        return
    known = {word.lower() for line in page.lines for word in _WORD.findall(line.text)[1:-1]}
    paragraphs = _paragraphs(page.lines, width, _first_line_indent(page.kept()))
    page.lines[:] = [lines[0] if len(lines) == 1 else _merged(lines, known) for lines in paragraphs]


def _first_line_indent(lines: list[TextLine]) -> int | None:
    """The indent with which paragraphs begin; None where they do not begin with one."""
    indents = [line.indent for line in lines]
    common = Counter(indents).most_common(1)[0][0]
    indented = Counter(indent for indent in indents if indent > common)
    first = Counter(here for here, after in itertools.pairwise(indents) if here > common == after)
    if not first:
        return None
    indent, count = first.most_common(1)[0]
    return indent if count >= _LEAST_INDENTED and 2 * count >= indented[indent] else None


def _paragraphs(lines: list[TextLine], width: int, indent: int | None) -> list[list[TextLine]]:
    """The lines of each paragraph; a dropped line alone, after the paragraph that continues below it.
    `indent` is that of the first lines of paragraphs, where they have one."""
    paragraphs: list[list[TextLine]] = []
    current: list[TextLine] = []
    across = False
    for line in lines:
        if line.reason:
            paragraphs.append([line])
            across = line.reason in PAGE_MARKS
            continue
        begins = not current or line.indent == indent
        if not begins and _continues(current[-1], line, width, across=across):
            current.append(line)
        else:
            current = [line]
            paragraphs.append(current)
        across = False
    return paragraphs


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


def _continues(before: TextLine, line: TextLine, width: int, *, across: bool) -> bool:
    """Whether `line` continues the paragraph of `before`: its first word did not fit there. `across` says
    that the marks of a page are between them."""
    if (line.blank_before and not across) or "\t" in before.text or "\t" in line.text:
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
