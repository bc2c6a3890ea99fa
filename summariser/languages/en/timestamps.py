"""Words of timestamps on news pages in English."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    modified_labels="""
updat
modif
amend
""",
    other_dates="event",
    relative_times=r"""
[·•|]\s?\d{1,2}\s?(?:mins|hrs?|days?)\.?$
\b\d{1,3}\s?(?:m|h|d|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago
just now
""",
    relative_stems="ago, just now",
    daylight_zones="""
ET = -300
CT = -360
MT = -420
PT = -480
""",
    weekday_abbreviations="mon tue wed thu fri sat sun",
    month_first_regions="US PR GU VI AS MP",
    month_first=True,
)
