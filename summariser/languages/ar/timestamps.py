"""Words of timestamps on news pages in Arabic."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
آخر تحديث
تحديث
محدث
""",
    relative_times=r"منذ \d{1,3}? ?(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام)",
    relative_stems="منذ",
    morning_after=r"""
ص(?!\w)
صباحا
""",
    afternoon_after=r"""
م(?!\w)
مساء
""",
    zones="بتوقيت غرينتش, بتوقيت جرينتش, غرينتش, جرينتش, توقيت غرينتش = 0",
)
