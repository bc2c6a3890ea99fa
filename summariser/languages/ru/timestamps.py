"""Words of timestamps on news pages in Russian."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    months="""
янв = 1
фев, февр = 2
мар = 3
апр = 4
июн = 6
июл = 7
авг = 8
сен, сент = 9
окт = 10
ноя, нояб = 11
дек = 12
""",
    modified_labels="""
обновл
измен
""",
    published_labels=r"\b(?:опубликовано|дата публикации)\b",
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
