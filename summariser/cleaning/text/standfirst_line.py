"""The standfirst of a scraped text: the line between the headline and the byline or date."""

from __future__ import annotations

from itertools import takewhile

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import content_words
from summariser.cleaning.line_marks import LineMark
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_WORDS = range(7, 61)
_LEAST_SHARED = 2  # content words with the text
_MOST_BETWEEN = 6  # lines between it and the text, which all were dropped
_HEADLINES = (reasons.TITLE, reasons.REPEATED_TITLE)
_ABOVE_TEXT = (reasons.BYLINE, reasons.TIMESTAMP, reasons.DATELINE)


def keep_standfirst(page: DocumentLines) -> None:
    """Marks the one line between the headline and a byline, a date or a dateline as the standfirst, and keeps
    it although it is no sentence, if it is about the same as the text that follows."""
    headlines = (at for at, line in enumerate(page.lines) if line.reason in _HEADLINES)
    at = next((at + 1 for at in headlines if _is_above_text(page.lines[at + 1 :])), None)
    if at is None:
        return
    line, title_words = page.lines[at], content_words(page.fields.get("title", ""))
    body = frozenset().union(*(other.content for other in page.kept() if other is not line))
    if len(line.content & (body | title_words)) >= _LEAST_SHARED:
        line.reason, line.mark = None, LineMark(standfirst=True)


def _is_above_text(below: list[TextLine]) -> bool:
    """Whether the first line may be a standfirst, and a byline or date and then the text follow."""
    if not below or below[0].words not in _WORDS or below[0].doubt:
        return False
    between = list(takewhile(lambda line: line.reason is not None, below[1 : 2 + _MOST_BETWEEN]))
    above_text = bool(between) and between[0].reason in _ABOVE_TEXT and len(between) <= _MOST_BETWEEN
    return above_text and below[0].reason in (None, reasons.OUTSIDE_ARTICLE)
