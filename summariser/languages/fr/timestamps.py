"""Words of timestamps on news pages in French."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
mis(?:e)? à jour
actualis
modifi
""",
    relative_times=r"\bil y a \d{1,3} ?(?:min|h|j|heures?|jours?|minutes?)",
    relative_stems="il y a",
    zones="TU = 0",
)
