"""Words of timestamps on news pages in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    weekday_abbreviations="пн вт ср чт пт сб нд",
    modified_labels="""
оновл
змінен
""",
    relative_times=r"""
[·•|]\s?\d{1,2}\s?(?:год|хв)\.?$
\d{1,3} (?:хв\w*|год\w*|дн\w+|день|тижн\w+) тому
""",
    relative_stems="тому",
    hour_words=r"год\b",
)
