"""Words of timestamps on news pages in Russian."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
обновл
измен
""",
    relative_times=r"""
[·•|]\s?\d{1,2}\s?(?:ч|мин)\.?$
\d{1,3} (?:мин\w*|час\w*|дн\w+|день) назад
""",
    relative_stems="назад",
    hour_words=r"ч\b",
    zones="""
ГРИНВИЧ = 0
МСК = 180
""",
)
