"""The standfirst of a scraped text: the line between the headline and the byline or date."""

from __future__ import annotations

from itertools import takewhile

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import content_words
from summariser.cleaning.line_marks import LineMark
from summariser.cleaning.text.document_lines import DocumentLines

_WORDS = range(7, 61)
_LEAST_SHARED = 2  # content words with the text
_MOST_BETWEEN = 6  # lines between it and the text, which all were dropped
_ABOVE_TEXT = (reasons.BYLINE, reasons.TIMESTAMP, reasons.DATELINE)


def keep_standfirst(page: DocumentLines) -> None:
    """Marks the one line between the headline and a byline, a date or a dateline as the standfirst, and keeps
    it although it is no sentence, if it is about the same as the text that follows."""
    title = next((at for at, line in enumerate(page.lines) if line.reason == reasons.TITLE), len(page.lines))
    below = [line for line in page.lines[title + 1 :] if line.reason != reasons.REPEATED_TITLE]
    if not below or below[0].words not in _WORDS or below[0].reason not in (None, reasons.OUTSIDE_ARTICLE):
        return
    line, between = below[0], list(takewhile(lambda line: line.reason is not None, below[1:]))
    if not between or len(between) > _MOST_BETWEEN or between[0].reason not in _ABOVE_TEXT:
        return
    title_words = content_words(page.fields.get("title", ""))
    body = frozenset().union(*(other.content for other in page.kept() if other is not line))
    if line.doubt is None and len(line.content & (body | title_words)) >= _LEAST_SHARED:
        line.reason, line.mark = None, LineMark(standfirst=True)
