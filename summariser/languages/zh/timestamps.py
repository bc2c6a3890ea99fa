"""Words of timestamps on news pages in Chinese."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
更新
修改
""",
    relative_times=r"\d{1,3}\s?(?:分钟|小时|天|分鐘|小時)前",
    relative_stems="前",
    hour_marks="[時点时]",
    minute_marks="分",
    date_marks="年, 月, 日",
    morning_before="上午",
    afternoon_before="""
下午
晚上
""",
)
