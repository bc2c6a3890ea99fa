"""Words of timestamps on news pages in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
оновл
змінен
""",
    relative_times=r"\d{1,3} (?:хв\w*|годин\w*|дн\w+|день) тому",
    relative_stems="тому",
)
