"""The entries of a live blog in lines: which lines they have, and the time of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from summariser.cleaning.line_marks import runs_backwards
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.timestamp_lines import LEAST_ENTRIES, opening_clock
from summariser.cleaning.timestamp_grammar import Timestamp
from summariser.models.article import EntryTime

_LEAST_SHARE = 0.5  # of the words of the text


@dataclass(slots=True)
class _Entry:
    """The time of an entry as written and as found, the day that a line above it gives, and its lines."""

    text: str
    stamp: Timestamp
    day: date | None
    lines: list[TextLine]

    @property
    def time(self) -> EntryTime:
        iso = f"{self.day.isoformat()}T{self.stamp.clock}" if self.day else None
        return EntryTime(self.text, self.stamp.iso or iso)


def mark_entries(page: DocumentLines, language: str) -> None:
    """Marks the lines of a live blog's entries with their times: at least three paragraphs below a clock time
    or beginning with one, the newest first, which are most of the text. Entries that the markup of a page
    names stay as they are."""
    if any(line.mark.entry for line in page.lines):
        return
    entries = [one for one in _entries(page, language) if any(line.ends_sentence for line in one.lines)]
    told = sum(line.words for one in entries for line in one.lines)
    if len(entries) < LEAST_ENTRIES or told < _LEAST_SHARE * sum(line.words for line in page.kept()):
        return
    times = [one.time for one in entries]
    if runs_backwards(times, language):
        for one, time in zip(entries, times, strict=True):
            for line in one.lines:
                line.mark = replace(line.mark, entry=time)


def _entries(page: DocumentLines, language: str) -> Iterator[_Entry]:
    """What is between two times, all with their days or none. Where a day alone is between two entries, such
    a day is that of the entries below it, as long as their clock times fall."""
    stamps = [_entry_stamp(line, language) for line in page.lines]
    dated = [bool(stamp.day) for stamp in stamps if stamp and stamp.clock]
    with_days = 2 * sum(dated) > len(dated)
    entry: _Entry | None = None
    day: date | None = None
    first = next((at for at, stamp in enumerate(stamps) if stamp and stamp.clock), len(stamps))
    has_days = any(stamp and not stamp.clock for stamp in stamps[first:])
    for at, (line, stamp) in enumerate(zip(page.lines, stamps, strict=True)):
        if stamp and stamp.clock and bool(stamp.day) == with_days:
            if entry:
                yield entry
                day = day if stamp.clock <= entry.stamp.clock or entry.day != day else None
            entry = _Entry(line.text[stamp.start : stamp.end], stamp, day, [])
        elif stamp and not stamp.clock:
            day = stamp.day if has_days and at >= first - 1 else None
        if entry and line.reason is None:
            entry.lines.append(line)
    if entry:
        yield entry


def _entry_stamp(line: TextLine, language: str) -> Timestamp | None:
    if line.stamps:
        return line.stamps[0]
    return opening_clock(line, language) if line.reason is None else None
