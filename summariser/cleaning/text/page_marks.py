"""Marks of printed pages: running heads, page numbers, jump lines, notes at the foot and their marks."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import folded
from summariser.cleaning.multilingual import any_of, boilerplate_phrases
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.mapped_text import joined

PAGE_MARKS = (reasons.RUNNING_HEAD, reasons.PAGE_NUMBER, reasons.FOOTNOTE)
"""Reasons of lines between which a paragraph continues from one page to the next."""

_HEAD_WORDS = 16  # of a running head
_PAGE_NUMBER_WORDS = 4
_JUMP_WORDS = 8  # of a jump line
_JUMP_HEAD_WORDS = 2  # of the head above it
# "4", "Report 4", "4 Report", "https://example.org/ 4/7".
_NUMBER_AT_AN_END = re.compile(
    r"(?P<first>\d{1,4})\b(?![.,:/]\d)|.*?(?<![\d.,:/])\b(?P<last>\d{1,4})(?:\s?/\s?\d{1,4})?\W{0,3}$"
)
_PAGE_STEPS = (1, 2)  # from one mark to the next; heads of even and odd pages may differ
_LEAST_PAGES = 3
_LEAST_LABELLED = 2  # page numbers with a label
_MISSED_NOTES = 3  # from one note that is found to the next
_SHORTEST_PAGE = 12  # lines
_NEAR = 2  # lines between marks of one page's end
_LONGEST_NOTES = 30  # lines at the foot of a page
_NOTE = re.compile(r"(?:\[(?P<bracket>\d{1,3})\]|(?P<raised>[⁰¹²³⁴-⁹]{1,3})|(?P<plain>\d{1,3})) {1,2}(?=\S)")
_RULE = re.compile(r"[_\-–—]{5,}$")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN_DIGITS, _RAISED_DIGITS = str.maketrans(_RAISED, "0123456789"), str.maketrans("0123456789", _RAISED)


class _NumberedLine(NamedTuple):
    """A line with a number at an end."""

    place: int
    number: int


def drop_page_marks(page: DocumentLines, *, wrapped: bool) -> bool:
    """Drops running heads, page numbers, notes at the foot of a page with their marks in the text, and jump
    lines ("Continued from") with the short head above them.

    True if the lines are those of printed pages: they are `wrapped`, and marks count three pages or more, or
    label two. In other texts numbers count what the text lists.
    """
    counted = wrapped and _drop_numbered(page.lines)
    labelled = _drop_labelled_numbers(page.lines)
    if not wrapped:
        return False
    _drop_notes(page.lines)
    _drop_repeated_heads(page.lines)
    return counted or labelled >= _LEAST_LABELLED


def _drop_numbered(lines: list[TextLine]) -> bool:
    """Drops the lines with a number at an end that counts the pages, and are otherwise the same. Whether
    there are any."""
    found: dict[tuple[str, str], list[_NumberedLine]] = {}
    for at, line in enumerate(lines):
        number = _NUMBER_AT_AN_END.match(line.text) if line.words <= _HEAD_WORDS else None
        if number is None or number.lastgroup is None or _is_sentence(line):
            continue
        start, end = number.span(number.lastgroup)
        rest = folded(f"{line.text[:start]} {line.text[end:]}")
        side = number.lastgroup if rest else ""
        found.setdefault((side, rest), []).append(_NumberedLine(at, int(line.text[start:end])))
    counted = {rest: _counting(places) for (_, rest), places in found.items()}
    for rest, places in counted.items():
        for at, _ in places:
            lines[at].drop(reasons.RUNNING_HEAD if rest else reasons.PAGE_NUMBER)
    return any(counted.values())


def _is_sentence(line: TextLine) -> bool:
    return line.ends_sentence and line.words > _PAGE_NUMBER_WORDS


def _counting(places: list[_NumberedLine]) -> list[_NumberedLine]:
    """Those of the longest run that counts pages; [] if it is short."""
    best: list[_NumberedLine] = []
    for first in range(len(places)):
        run = [places[first]]
        for line in places[first + 1 :]:
            follows = line.number - run[-1].number in _PAGE_STEPS
            if follows and line.place - run[-1].place >= _SHORTEST_PAGE:
                run.append(line)
        best = max(best, run, key=len)
        if len(best) >= len(places) - first:
            break
    return best if len(best) >= _LEAST_PAGES else []


def _drop_repeated_heads(lines: list[TextLine]) -> None:
    """Drops the lines that are the same on each page: near the marks of most pages, or at about equal
    distances."""
    marks = {at for at, line in enumerate(lines) if line.reason}
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if line.reason is None and line.words <= _HEAD_WORDS and not line.ends_sentence:
            places.setdefault(line.text, []).append(at)
    for found in places.values():
        if len(found) > 1 and (_are_near(found, marks) or _are_regular(found)):
            for at in found:
                lines[at].drop(reasons.RUNNING_HEAD)


def _are_near(places: list[int], marks: set[int]) -> bool:
    """Whether marks of pages are near, apart from the first or the last place."""
    near = sum(not marks.isdisjoint(range(at - _NEAR, at + _NEAR + 1)) for at in places)
    return near > 1 and near >= len(places) - 1


def _are_regular(places: list[int]) -> bool:
    """Whether the places are at least a page apart and none two pages."""
    distances = [after - before for before, after in itertools.pairwise(places)]
    least = min(distances)
    return len(places) > _LEAST_PAGES and least >= _SHORTEST_PAGE and max(distances) < 2 * least


def _drop_labelled_numbers(lines: list[TextLine]) -> int:
    """Drops page numbers with a label, and jump lines. The number of different page numbers."""
    labelled = set()
    for at, line in enumerate(lines):
        if line.words <= _PAGE_NUMBER_WORDS and _is_page_number(line.text):
            line.drop(reasons.PAGE_NUMBER)
            labelled.add(line.text)
        elif line.words <= _JUMP_WORDS and (jump := _jump_line().match(line.text)):
            line.drop(reasons.JUMP_LINE)
            if jump["from"] and at and lines[at - 1].words <= _JUMP_HEAD_WORDS:
                lines[at - 1].drop(reasons.JUMP_LINE)
    return len(labelled)


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
def _jump_line() -> re.Pattern[str]:
    """ "Continued on page 3", or the group `from`: "Continued from page 1"."""
    return re.compile(rf"(?:{_any('jump_lines')}|(?P<from>{_any('continuation_lines')})) ", re.I)


def _any(field: str) -> str:
    """The regular expressions of a field of `BoilerplatePhrases` in all languages."""
    return any_of(getattr(data, field) for data in boilerplate_phrases())


def _drop_notes(lines: list[TextLine]) -> None:
    """Drops the notes at the foot of each page, and their marks in its text."""
    last = 0
    for start, end in _pages(lines):
        for at in range(max(start + 1, end - _LONGEST_NOTES), end):
            note = _note(lines[at])
            apart = lines[at].blank_before or _RULE.match(lines[at - 1].text)
            if note and apart and _follows(note.number, last) and _find(lines[start:at], note.mark):
                last = _drop_notes_of_page(lines, start, at, end)
                break


def _follows(number: int, last: int) -> bool:
    return number == 1 or last < number <= last + _MISSED_NOTES


def _drop_notes_of_page(lines: list[TextLine], start: int, first: int, end: int) -> int:
    """Drops the lines from `first` on and the marks of these notes above. The number of the last note."""
    last = 0
    for line in lines[first:end]:
        note = _note(line)
        found = _find(lines[start:first], note.mark) if note else None
        if note and found:
            at, match = start + found[0], found[1]
            text = joined([lines[at].mapped.cut(0, match.start()), lines[at].mapped.cut(match.end())])
            lines[at] = TextLine(text, lines[at].blank_before, lines[at].indent)
            last = note.number
        line.drop(reasons.FOOTNOTE)
    if _RULE.match(lines[first - 1].text):
        lines[first - 1].drop(reasons.FOOTNOTE)
    return last


def _pages(lines: list[TextLine]) -> Iterator[tuple[int, int]]:
    """The places of the first line of each page and after its last, without the marks; none where no page
    has marks."""
    start = 0
    for at in range(len(lines) + 1):
        ends = at == len(lines) or lines[at].reason in PAGE_MARKS
        if ends and at > start and (start or at < len(lines)):
            yield start, at
        if ends:
            start = at + 1


class _Note(NamedTuple):
    """The number of a note and how the text marks it."""

    number: int
    mark: re.Pattern[str]


def _note(line: TextLine) -> _Note | None:
    """The note that begins with a line; None if none does."""
    note = _NOTE.match(line.text)
    if note is None:
        return None
    number = (note["bracket"] or note["raised"] or note["plain"]).translate(_PLAIN_DIGITS)
    if note["bracket"]:
        return _Note(int(number), re.compile(rf"\s?\[{number}\]"))
    raised = number.translate(_RAISED_DIGITS)
    plain = rf"(?:(?<=[^\W\d][.,;:!?”\"’)»])|(?<=[^\W\d_]{{3}})){number}(?=[\s.,;:!?”\"’)»]|$)"
    after_year = rf"(?<=\d{{4}}\.){number}$"
    in_text = rf"(?<=[\w.,;:!?”\"’)»]{{3}}){raised}(?![\w/])"
    return _Note(int(number), re.compile(in_text if note["raised"] else f"{plain}|{after_year}|{in_text}"))


def _find(lines: list[TextLine], mark: re.Pattern[str]) -> tuple[int, re.Match[str]] | None:
    """The first match of a mark in the lines, with its place."""
    matches = ((at, mark.search(line.text)) for at, line in enumerate(lines))
    return next(((at, match) for at, match in matches if match), None)
