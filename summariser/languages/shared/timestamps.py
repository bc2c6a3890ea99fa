"""Timestamps that hold in all languages, and in languages without a folder."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    relative_times=r"[·•|]\s?\d{1,2}\s?(?:m|h|d|w|min)\.?$",
    relative_stems="·, •, |",
)

OTHER_LANGUAGES = {
    "ca": TimestampWords(
        day_links="d'",
    ),
    "cs": TimestampWords(),
    "da": TimestampWords(),
    "fi": TimestampWords(),
    "ko": TimestampWords(
        date_marks="년, 월, 일",
        morning_before="오전",
        afternoon_before="오후",
    ),
    "no": TimestampWords(),
    "ro": TimestampWords(),
    "sv": TimestampWords(),
    "tr": TimestampWords(),
}
"""By ISO 639-1 code: languages without a folder of their own."""
