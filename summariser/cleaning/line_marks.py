"""What kind of line a line of the clean text is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import groupby, pairwise

from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.models.article import EntryTime, LiveEntry, TextSpan

_ZONE_STEP = 15  # minutes
_FARTHEST_ZONE = 14 * 60  # minutes
_LEAST_FALLS = 2
_MOST_DAYS = 3


@dataclass(frozen=True, slots=True)
class LineMark:
    """Whether a line is a heading or the standfirst, and the live blog's entry that it is of: the lines of
    one entry have the same object."""

    heading: bool = False
    standfirst: bool = False
    entry: EntryTime | None = None


PLAIN = LineMark()


def spans_of(
    text: str, marks: Sequence[LineMark], chosen: Callable[[LineMark], bool]
) -> tuple[TextSpan, ...]:
    """The spans of the lines whose marks are chosen. `marks` has one for each line of the text."""
    return tuple(TextSpan(start, end) for start, end, mark in _lines(text, marks) if chosen(mark))


def entries_of(text: str, marks: Sequence[LineMark]) -> tuple[LiveEntry, ...]:
    """The entries of a live blog: consecutive lines that have the same one."""
    found = []
    for _, group in groupby(_lines(text, marks), key=lambda line: id(line[2].entry)):
        lines = list(group)
        time = lines[0][2].entry
        if time is not None:
            found.append(LiveEntry(lines[0][0], lines[-1][1], time))
    return tuple(found)


def _lines(text: str, marks: Sequence[LineMark]) -> Iterator[tuple[int, int, LineMark]]:
    start = 0
    for line, mark in zip(text.split("\n"), marks, strict=False):
        yield start, start + len(line), mark
        start += len(line) + 1


def clock_of(text: str, language: str) -> str:
    """The first clock time of a text as HH:MM…; empty where it has none."""
    return next((stamp.clock for stamp in find_timestamps(text, language) if stamp.clock), "")


def runs_backwards(times: Sequence[EntryTime], language: str) -> bool:
    """Whether times are those of a live blog: the newest first, within few days. A timetable and a chronicle
    run forwards. Where no day is known, midnight may be passed."""
    order = [
        ((one.iso or "")[:10], (one.iso or "")[11:16] or clock_of(one.text or "", language)[:5])
        for one in times
    ]
    pairs = [(one, other) for one, other in pairwise(order) if bool(one[0]) == bool(other[0])]
    rises = [day or "?" for (day, before), (other, after) in pairs if (other, after) > (day, before)]
    falls = sum(other < one for one, other in pairs)
    days = {day for day, _ in order}
    return falls >= _LEAST_FALLS and rises in ([], ["?"]) and len(days) <= _MOST_DAYS


def local_time(iso: str, clock: str) -> str:
    """A time in UTC with the offset of the clock time (HH:MM...) that the page shows for it; as it is where
    the two cannot be the same."""
    if not iso.endswith("Z") or not clock:
        return iso
    moment = datetime.fromisoformat(iso.replace("Z", "+00:00"))
    shown = moment.replace(hour=int(clock[:2]), minute=int(clock[3:5]))
    offset = (shown - moment.replace(second=0)) // timedelta(minutes=1)
    offset = (offset + 12 * 60) % (24 * 60) - 12 * 60  # the nearest day
    if offset % _ZONE_STEP or abs(offset) > _FARTHEST_ZONE:
        return iso
    return moment.astimezone(timezone(timedelta(minutes=offset))).isoformat()
