"""Quoted passages of a text and who speaks them."""

from __future__ import annotations

import re

from summariser.scan.mentions import QuoteMention

_QUOTED = re.compile(
    r"“([^“”]{1,3000})”|\"([^\"\n]{1,3000})\"|«\s?([^«»]{1,3000}?)\s?»|„([^„“”]{1,3000})[“”]|「([^「」]{1,3000})」"
)


def scan_quotes(text: str, language: str = "en") -> list[QuoteMention]:
    """The quoted passages of `text` in order, without their marks."""
    found = []
    for match in _QUOTED.finditer(text):
        group = match.lastindex or 1
        start, end = match.span(group)
        found.append(QuoteMention(start, end, text[start:end]))
    return found
