"""The days that a date means, apart from its preposition, so that two dates can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from summariser.models.mentions import DateMention
from summariser.scan.dates import scan_dates

Days = tuple[date, date]

# Where the day of publication is not known, dates are still compared with one another, as if read on these
# days; what differs between the two in more than the year depends on the day of reading. The weekdays and
# the months of the two differ.
_ANCHOR = date(2000, 1, 3)
_OTHER_ANCHOR = date(2003, 9, 17)
_MONTH = 31  # days
_QUARTER = 92  # days


@lru_cache(maxsize=1024)  # the rules ask for one date several times
def days_of(text: str, published: date | None, language: str) -> Days | None:
    """The days of a date without its preposition: of "ahead of May" those of May; None if it fixes none."""
    words = text.split()
    for first in range(len(words)):
        for mention in scan_dates(" ".join(words[first:]), published or _ANCHOR, language):
            if mention.bound == "in" and mention.first and mention.last:
                return mention.first, mention.last
    return None


def depends_on_reader(mention: DateMention, published: date | None, language: str) -> bool:
    """Whether a date says nothing without the day of publication, which is not known ("last year")."""
    if published or any(map(str.isdecimal, mention.text)):
        return False
    one, other = (days_of(mention.text, day, language) for day in (_ANCHOR, _OTHER_ANCHOR))
    if one is None or other is None:
        return False
    length = (one[1] - one[0]).days + 1
    if length == 1 and one[0].weekday() == other[0].weekday():
        return False
    same_in_any_year = list(_month_days(one)) == list(_month_days(other))
    return not (same_in_any_year and (length <= _MONTH or 2 * _MONTH < length <= _QUARTER))


def _month_days(days: Days) -> Iterator[tuple[int, int]]:
    return ((day.month, day.day) for day in days)
