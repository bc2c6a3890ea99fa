"""Dates and periods of a text, resolved against the day of publication."""

from __future__ import annotations

import re
from datetime import date

from summariser.scan.mentions import DateMention

_MONTHS = {
    m: i
    for i, m in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
_DATE = re.compile(
    rf"\b(?P<day>\d{{1,2}})\s(?P<month>{'|'.join(_MONTHS)})(?:\s(?P<year>\d{{4}}))?\b"
    r"|\b(?P<iso>\d{4}-\d\d-\d\d)\b|\b(?:in )?(?P<only>(?:19|20)\d\d)\b|\b(?:tomorrow|today)\b",
    re.IGNORECASE,
)


def scan_dates(text: str, published: date | None, language: str = "en") -> list[DateMention]:
    """The dates of `text` in order; `published` is the day from which they count."""
    return [DateMention(m.start(), m.end(), m.group()) for m in _DATE.finditer(text)]
