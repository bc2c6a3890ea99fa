"""Words of timestamps on news pages in German."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
aktualis
geändert
stand:
""",
    other_dates=r"""
veranstalt
stand\b
bearbeit
""",
    relative_times=r"""
[·•|]\s?\d{1,2}\s?std\.?$
\bvor \d{1,3} (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)
""",
    relative_stems="vor",
    hour_words="Uhr",
    zones="""
MEZ = 60
MESZ = 120
""",
)
