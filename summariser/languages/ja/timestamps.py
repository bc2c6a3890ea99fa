"""Words of timestamps on news pages in Japanese."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
更新
修改
""",
    relative_times=r"\d{1,3}\s?(?:時間|分|日)前",
    relative_stems="前",
    hour_marks="[時]",
    minute_marks="分",
    date_marks="年, 月, 日",
    morning_before="午前",
    afternoon_before="午後",
)
