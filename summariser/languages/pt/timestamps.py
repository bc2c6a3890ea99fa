"""Words of timestamps on news pages in Portuguese."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
atualiz
modific
""",
    relative_times=r"\bhá \d{1,3} (?:minutos?|horas?|dias?)",
    relative_stems="há",
)
