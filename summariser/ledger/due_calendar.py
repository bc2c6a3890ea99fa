"""Due dates as a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

from summariser.models.ledger import Ledger, Thread
from summariser.utils.safe_text import plain_line, web_address

_LONGEST_LINE = 75  # octets, without the line break
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def icalendar(ledger: Ledger, now: datetime) -> str:
    """The due dates of a ledger as all-day events; threads without one are left out.

    An event keeps its UID while its thread does, so that a calendar that is read again moves it. `now` has a
    time zone.
    """
    stamp = now.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//summariser//ledger//EN", "CALSCALE:GREGORIAN"]
    for thread in ledger.threads:
        if day := thread.due:
            lines.extend(_event(thread, day, stamp))
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(thread: Thread, day: date, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{thread.id}@summariser"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    summary = f"{thread.by or '?'}: {thread.action} ({thread.status})"
    yield f"SUMMARY:{_text(summary)}"
    yield f"DESCRIPTION:{_text(_description(thread))}"
    if address := web_address(thread.steps[-1].entry.article.url):
        yield f"URL:{address}"
    yield f"SEQUENCE:{len(thread.steps) - 1}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _description(thread: Thread) -> str:
    """One line a step: day, change, source, quotation."""
    return "\n".join(
        f"{step.entry.article.published or '?'} {step.change}, "
        f"{plain_line(step.entry.article.title or step.entry.article.source)}: "
        f"“{plain_line(step.entry.quote)}”"
        for step in thread.steps
    )


def _text(text: str) -> str:
    """A value of the type TEXT."""
    return "\n".join(plain_line(line) for line in text.split("\n")).translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """A content line in parts of 75 octets at most, those after the first behind a space."""
    part, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part, size = part + character, size + width
    yield part
