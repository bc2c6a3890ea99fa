"""Times as feeds, JSON Lines, pages and servers write them; None rather than a guess."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timezone
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<time>\d{2}:\d{2})(?P<second>:\d{2})?(?:[.,]\d{1,9})?"
    r"\s?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<zone>Z)?)?"
)
_NUMERIC = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})"
    r"(?:[ T,]{1,3}(?P<hour>\d{1,2}):(?P<minute>\d{2}))?"
)
_HALF_DAY = re.compile(
    r"\b(?P<hour>1[0-2]|0?[1-9])(?P<rest>:[0-5]\d(?::[0-5]\d)?)\s?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE
)
_LONGEST = 80  # characters
_MONTHS = 12
# Seconds since 1970 between 1990 and 2100; larger numbers are milliseconds.
_EPOCH = range(631_152_000, 4_102_444_800)


def iso_time(value: object) -> str | None:
    """An ISO 8601 date or time for `value` (a string or seconds or milliseconds since 1970).

    The zone is kept where one is named, and none is added where none is. Knows ISO 8601, RFC 822, epochs
    and D.M.Y; a date such as 03/04/2026, which two readings fit, gives None.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _from_epoch(value)
    if not isinstance(value, str) or not (text := value.strip()[:_LONGEST]):
        return None
    if text.isdigit() and len(text) in (10, 13):
        return _from_epoch(int(text))
    text = _HALF_DAY.sub(_of_whole_day, text)
    return _from_iso(text) or _from_compact(text) or _from_numeric(text) or _from_rfc822(text)


def _of_whole_day(match: re.Match[str]) -> str:
    """A time with AM or PM on the clock of 24 hours."""
    hour = int(match["hour"]) % 12 + (12 if match["half"].lower() == "p" else 0)
    return f"{hour:02d}{match['rest']}"


def _from_epoch(value: float) -> str | None:
    seconds = value / 1000 if value >= _EPOCH.stop else value
    if not _EPOCH.start <= seconds < _EPOCH.stop:
        return None
    return datetime.fromtimestamp(int(seconds), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _from_iso(text: str) -> str | None:
    match = _ISO.match(text)
    if not match or not _is_date(match["day"]):
        return None
    if match["time"] is None:
        return match["day"]
    zone = (match["zone"] or "").upper()
    zone = "Z" if zone in ("Z", "UTC", "GMT") else zone
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    return _checked(f"{match['day']}T{match['time']}{match['second'] or ':00'}{zone}")


def _from_compact(text: str) -> str | None:
    match = _COMPACT.fullmatch(text)
    if not match:
        return None
    day = f"{match['year']}-{match['month']}-{match['day']}"
    if match["hour"] is None:
        return day if _is_date(day) else None
    second, zone = match["second"] or "00", match["zone"] or ""
    return _checked(f"{day}T{match['hour']}:{match['minute']}:{second}{zone}")


def _from_numeric(text: str) -> str | None:
    """D.M.Y is day first; with a slash or a hyphen only where one of the numbers can be no month."""
    match = _NUMERIC.fullmatch(text)
    if not match:
        return None
    first, second = int(match["first"]), int(match["second"])
    if match["mark"] == "." or first > _MONTHS or first == second:
        day, month = first, second
    elif second > _MONTHS:
        day, month = second, first
    else:
        return None
    written = f"{match['year']}-{month:02d}-{day:02d}"
    if match["hour"] is None:
        return written if _is_date(written) else None
    return _checked(f"{written}T{int(match['hour']):02d}:{match['minute']}:00")


def _from_rfc822(text: str) -> str | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    written = moment.isoformat(timespec="seconds")
    return written.replace("+00:00", "Z")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _checked(text: str) -> str | None:
    try:
        datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return text


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that `retry-after-ms` or `Retry-After` (seconds or an HTTP date) ask for, else None."""
    value = headers.get("retry-after-ms")
    if value is not None and (milliseconds := _number(value)) is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    return seconds if seconds is not None else _seconds_until(value, now)


def _number(value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _seconds_until(date: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - now).total_seconds())
