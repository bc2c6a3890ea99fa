"""Words of timestamps on news pages in Italian."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
aggiorn
modific
""",
    relative_times=r"\d{1,3} (?:minuti|ore|giorni) fa",
    relative_stems="fa",
)
