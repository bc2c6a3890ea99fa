"""Lines that say by their own words that they belong to the page, not to the article."""

from __future__ import annotations

import re
from functools import cache

from summariser.cleaning.page import Line, Page
from summariser.cleaning.phrases import BY_REASON, ENDINGS, POINTERS
from summariser.cleaning.shape import folded

_MARKS = re.compile(r"[\s\-–—•*·▶►▸→>»«<|+✉📧🔗📷]{0,12}")
_LONGEST = 400
# A line with more words than this is taken for a paragraph, whatever words it begins with ...
_MOST_WORDS = 45
# ... and less is enough to be one where the phrase alone does not prove much.
_MOST_WORDS_OF = {"link to another article": 30, "share or reading tools": 14, "navigation": 12, "tags": 30}
_SEPARATED = re.compile(r"\s[|·•›»>/]\s| {2,}|\t")
_RELATIVE = re.compile(
    r"(?:\b\d{1,3}\s?(?:m|h|d|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|"
    r"\bvor \d{1,3} (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)|\bil y a \d{1,3} ?(?:min|h|j|heures?|jours?|minutes?)|\bhace \d{1,3} (?:min|h|d|horas?|días?|minutos?)|"
    r"\bhá \d{1,3} (?:minutos?|horas?|dias?)|\d{1,3} (?:minuti|ore|giorni) fa|\d{1,3} (?:мин\w*|час\w*|дн\w+|день|годин\w*) (?:назад|тому)|منذ \d{1,3}? ?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام)|"
    r"\d{1,3}\s?(?:分钟|小时|天|分鐘|小時|時間|分|日)前)",
    re.I,
)


def drop_known_furniture(page: Page) -> None:
    """Drops each line that a phrase gives away, links with their headline, and menu lines."""
    for at, line in enumerate(page.lines):
        if line.reason is None and not line.looked_up:
            line.looked_up = True
            reason = known_reason(line)
            if reason:
                line.drop(reason)
            if reason == "link to another article" and _points_only(line.text):
                _drop_headlines_after(page, at)


def known_reason(line: Line) -> str | None:
    """Why the line is furniture, by its words or by its menu's form; None if nothing says so."""
    text = line.text
    if len(text) > _LONGEST or line.words > _MOST_WORDS:
        return None
    start = _MARKS.match(text)
    bare = text[start.end() :] if start else text
    for reason, pattern in _patterns().items():
        if line.words <= _MOST_WORDS_OF.get(reason, _MOST_WORDS) and pattern.match(bare):
            return reason
    if is_menu(line):
        return "navigation"
    return "time line" if _RELATIVE.search(text) and line.words <= 8 and not line.prose else None


def is_menu(line: Line) -> bool:
    """Three or more short names set apart by bars, arrows or wide gaps, with no sentence among them."""
    if line.closed or len(line.text) > 200 or any(c.isdigit() for c in line.text):
        return False
    names = [name for name in _SEPARATED.split(line.text.strip("|› ")) if name.strip()]
    return len(names) >= 3 and "\t" not in line.text and all(len(name.split()) <= 3 for name in names)


def begins_ending(line: Line) -> bool:
    """Whether the line heads the readers' comments or the lists of other articles."""
    start = _MARKS.match(line.text)
    return line.words <= 8 and bool(_ending().match(line.text[start.end() if start else 0 :]))


def is_relative_time(line: Line) -> bool:
    """Whether a short line holds a time counted back from now, as readers' comments do."""
    return line.words <= 10 and not line.prose and bool(_RELATIVE.search(line.text))


def _points_only(text: str) -> bool:
    """Whether a pointer ("Read more:") names nothing itself, so that what it points to is on the next line."""
    return len(folded(text).split()) <= 4 and bool(_pointer().match(text.lstrip("-–—•*·▶►→ ")))


def _drop_headlines_after(page: Page, at: int) -> None:
    """The headlines below a bare pointer: the lines up to the first gap, or one line, that are no prose."""
    for line in page.lines[at + 1 : at + 6]:
        if line.prose or line.closed and not line.text.endswith("?") or line.words > 20:
            return
        if line.blank_before and line is not page.lines[at + 1]:
            return
        line.drop("link to another article")
        if not any(other.blank_before for other in page.lines[at : at + 6]):
            return


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {reason: re.compile("|".join(patterns), re.I) for reason, patterns in BY_REASON.items()}


@cache
def _ending() -> re.Pattern[str]:
    return re.compile("|".join(ENDINGS), re.I)


@cache
def _pointer() -> re.Pattern[str]:
    return re.compile("|".join(POINTERS), re.I)
