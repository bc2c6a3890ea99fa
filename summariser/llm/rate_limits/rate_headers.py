"""Rate limits in response headers: `Retry-After`, and `x-ratelimit-*` as hints. Pure.

The latter do not say over which time a limit is counted, and `reset` is the end of a window at one endpoint
and the time until a bucket is full at another: an empty bucket lets the next request pass long before that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timezone

from summariser.utils.iso_time import retry_after

LEAST_HOLD = 1.0
LONGEST_HINT = 86_400.0

_KINDS = ("requests", "tokens")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}
_PART = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)")


def seconds_asked(headers: Mapping[str, str]) -> float | None:
    """How long a 429 asks to wait: `Retry-After`, else what the rate-limit headers hint at, else None."""
    asked = retry_after(headers, datetime.now(timezone.utc))
    return asked if asked is not None else hold_hinted(headers)


def hold_hinted(headers: Mapping[str, str]) -> float | None:
    """Seconds to hold back where the headers say that nothing remains; None where something does."""
    holds = [hold for kind in _KINDS if (hold := _hold(headers, kind)) is not None]
    return max(holds, default=None)


def duration(text: str) -> float | None:
    """Seconds of "1s", "6m0s", "120ms", "1h2m3.5s" or "12"; None for anything else."""
    text = text.strip().lower()
    if text.replace(".", "", 1).isdigit() and text.isascii():
        seconds = float(text)
    else:
        parts = _PART.findall(text)
        if not parts or "".join(number + unit for number, unit in parts) != text:
            return None
        seconds = sum(float(number) * _UNITS[unit] for number, unit in parts)
    return seconds if seconds <= LONGEST_HINT else None


def _hold(headers: Mapping[str, str], kind: str) -> float | None:
    remaining = headers.get(f"x-ratelimit-remaining-{kind}")
    if remaining is None or remaining.strip() not in ("0", "0.0"):
        return None
    reset = duration(headers.get(f"x-ratelimit-reset-{kind}", ""))
    if reset is None:
        return None
    limit = headers.get(f"x-ratelimit-limit-{kind}", "").strip()
    counted = int(limit) if limit.isascii() and limit.isdigit() and len(limit) < 16 else 1
    return min(reset, max(LEAST_HOLD, reset / max(1, counted)))
