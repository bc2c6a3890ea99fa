"""Lines that say by their own words that they belong to the page, not to the article."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from summariser.cleaning.text.boilerplate_phrases import (
    heads_a_list,
    heads_an_ending,
    needles_in,
    reason_by_phrase,
)
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import folded, holds_any

_MARKS = re.compile(r"[\s\-–—•*·▶►▸→>»«<|+✉📧🔗📷]{0,12}")
_LONGEST, _MOST_WORDS, _HEADING_WORDS = 400, 45, 12
_POINTER = "link to another article"
_MOST_HEADLINES = 12
_HEADLINE_START = re.compile(r"[\"'“‘«„¿¡]?[^\W\d_a-zß-öø-ÿа-яёіїєґ]")
# Pictographs with counts: "🔥 412 👍 96".
_REACTIONS = re.compile(
    r"(?:[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]{1,4}\s?\d[\d.,]{0,8}[kKmM]?\s{0,3}){1,12}"
)
_SEPARATED = re.compile(r"\s[|·•›»>/]\s| {2,}|\t")
_SEPARATORS = ("|", "·", "•", "›", "»", ">", "/", "  ", "\t")
_RELATIVE = re.compile(
    r"(?:[·•|]\s?\d{1,2}\s?(?:m|h|d|w|min|mins|hrs?|days?|std|ч|мин)\.?$"
    r"|\b\d{1,3}\s?(?:m|h|d|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|"
    r"\bvor \d{1,3} (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)|\bil y a \d{1,3} ?(?:min|h|j|heures?"
    r"|jours?|minutes?)|\bhace \d{1,3} (?:min|h|d|horas?|días?|minutos?)|"
    r"\bhá \d{1,3} (?:minutos?|horas?|dias?)|\d{1,3} (?:minuti|ore|giorni) fa|\d{1,3} (?:мин\w*|час\w*"
    r"|дн\w+|день|годин\w*) (?:назад|тому)|منذ \d{1,3}? ?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام)|"
    r"\d{1,3}\s?(?:分钟|小时|天|分鐘|小時|時間|分|日)前)",
    re.I,
)

_RELATIVE_HINTS = (
    " ago", "just now", "vor ", "il y a", "hace ", "há ", " fa", "назад", "тому", "منذ", "前", "·", "•", "|",
)  # fmt: skip


def drop_known_furniture(page: DocumentLines) -> None:
    """Drops each line that a phrase gives away, links with their headline, and menu lines."""
    gaps = any(line.blank_before for line in page.lines)
    new = [line.text for line in page.lines if line.reason is None and not line.looked_up]
    needles = needles_in("\n".join(new).lower())
    for at, line in enumerate(page.lines):
        if line.reason is None and not line.looked_up:
            line.looked_up = True
            reason = known_reason(line, needles)
            if reason:
                line.drop(reason)
            if reason == _POINTER and _points_only(line.text):
                _drop_headlines_after(page, at, gaps)


def drop_repeated_marks(page: DocumentLines) -> None:
    """Drops short loose lines that stand on the page twice or more and are not its title: names of
    photographers, of sections, of advertisers."""
    count = Counter(line.text for line in page.lines if _may_be_mark(line))
    for line in page.lines:
        if count[line.text] > 1 and _may_be_mark(line):
            line.drop("repeated mark of the page")


def _may_be_mark(line: TextLine) -> bool:
    return line.reason is None and 2 <= line.words <= 8 and not line.closed and "\t" not in line.text


def drop_loose_headlines(page: DocumentLines) -> None:
    """Drops runs of two to six loose lines, each long enough for a headline, between two paragraphs.

    Items of a list would have bullets, a heading, or a colon before them.
    """
    kept = page.kept()
    run: list[TextLine] = []
    before: TextLine | None = None
    for line in kept:
        if is_headline(line):
            run.append(line)
            continue
        if 2 <= len(run) <= 6 and line.prose and before is not None and before.prose and before.closed:
            for headline in run:
                headline.drop(_POINTER)
        run, before = [], line


def drop_teasers(page: DocumentLines) -> None:
    """Drops a loose headline whose next line names a site and a time counted back, or an advertiser."""
    for line, after in itertools.pairwise(page.lines):
        if line.reason is not None or not after.reason or not is_headline(line):
            continue
        if after.reason == "advertisement mark" or is_relative_time(after):
            line.drop(_POINTER)


def is_headline(line: TextLine) -> bool:
    """Whether a loose line has the length and the form of a headline."""
    return (
        5 <= line.words <= 16
        and (not line.closed or line.text.endswith(("?", "?'", "?’", "?”")))
        and not line.text.endswith(":")
        and bool(_HEADLINE_START.match(line.text))
        and "\t" not in line.text
    )


def known_reason(line: TextLine, needles: tuple[str, ...] | None = None) -> str | None:
    """Why the line is furniture, by its words or by its menu's form; None if nothing says so.

    `needles`: those of `needles_in` its page, where that is known.
    """
    if (len(line.text) > _LONGEST or line.words > _MOST_WORDS) and "ookie" not in line.text:
        return None  # of all furniture, only notices about cookies are as long as paragraphs
    if not line.text[0].isalnum():
        if not any(map(str.isalnum, line.text)):
            return "rule or ornament"
        if _REACTIONS.fullmatch(line.text):
            return "share or reading tools"
    bare = _bare(line.text).lower()
    reason = reason_by_phrase(bare, line.words, needles_in(bare) if needles is None else needles)
    if reason:
        return reason
    if is_menu(line):
        return "navigation"
    return "time line" if line.words <= 8 and not line.prose and _counts_back(line.text) else None


def is_menu(line: TextLine) -> bool:
    """Three or more short names set apart by bars, arrows or wide gaps, with no sentence among them."""
    if line.closed or len(line.text) > 200 or not holds_any(line.text, _SEPARATORS):
        return False
    if any(map(str.isdigit, line.text)):
        return False
    names = [name for name in _SEPARATED.split(line.text.strip("|› ")) if name.strip()]
    return len(names) >= 3 and "\t" not in line.text and all(len(name.split()) <= 3 for name in names)


def begins_ending(line: TextLine) -> bool:
    """Whether the line heads the readers' comments or notes to editors."""
    return line.words <= _HEADING_WORDS and heads_an_ending(_bare(line.text).lower(), line.words)


def begins_list(line: TextLine) -> bool:
    """Whether the line heads a list of other articles."""
    return line.words <= _HEADING_WORDS and heads_a_list(_bare(line.text).lower(), line.words)


def is_relative_time(line: TextLine) -> bool:
    """Whether a short line holds a time counted back from now, as readers' comments do."""
    return line.words <= 10 and not line.prose and _counts_back(line.text)


def _counts_back(text: str) -> bool:
    """Whether a text holds a time counted back."""
    return holds_any(text.lower(), _RELATIVE_HINTS) and bool(_RELATIVE.search(text))


def _points_only(text: str) -> bool:
    """Whether a pointer ("Read more:") names nothing itself: what it points to is on the next line."""
    return len(folded(text).split()) <= 4


def _drop_headlines_after(page: DocumentLines, at: int, gaps: bool) -> None:
    """The headlines below a bare pointer: up to the next gap or paragraph; without gaps, one line."""
    following = page.lines[at + 1 : at + 1 + _MOST_HEADLINES]
    for count, line in enumerate(following):
        if line.prose or (line.closed and not line.text.endswith("?")) or line.words > 20:
            return
        if count and (line.blank_before or not gaps):
            return
        line.drop(_POINTER)


def _bare(text: str) -> str:
    """The text without bullets and pictograms before it."""
    if text[0].isalnum():
        return text
    marks = _MARKS.match(text)
    return text[marks.end() :] if marks else text
