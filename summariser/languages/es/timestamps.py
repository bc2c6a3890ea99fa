"""Words of timestamps on news pages in Spanish."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
actualiz
modific
""",
    relative_times=r"\bhace \d{1,3} (?:min|h|d|horas?|días?|minutos?)",
    relative_stems="hace",
    hour_words=r"""
Hs?\b
hrs\b
""",
)
