"""The updates of a live blog that JSON-LD declares, joined with the lines that the page shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from summariser.cleaning.html.element_text import letters
from summariser.cleaning.html.linked_data import LiveUpdate
from summariser.cleaning.line_marks import LineMark, clock_of, local_time
from summariser.models.article import UNDETERMINED, EntryTime

_KEY = 30  # letters by which a paragraph is found in the page

Lines = list[tuple[str, LineMark]]


def update_lines(updates: Sequence[LiveUpdate]) -> Lines:
    """The paragraphs of updates."""
    return [(line, LineMark(entry=one.time)) for one in updates for line in one.paragraphs]


def with_updates(lines: Lines, updates: Sequence[LiveUpdate]) -> Lines:
    """The lines with the times of the updates that begin there, and with the updates that the page does not
    show in their places among the others, where both have one order; at the end where it shows no entry."""
    places = list(_places(updates, lines)) if updates else []
    known = [place for place in places if place is not None]
    if not known and not any(mark.entry for _, mark in lines):
        return [*lines, *update_lines(updates)]
    if known != sorted(known):
        updates, places, known = updates[::-1], places[::-1], known[::-1]
    if any(after <= before for before, after in pairwise(known)):
        return lines
    starts: dict[int, LiveUpdate] = {}
    missing: defaultdict[int, list[LiveUpdate]] = defaultdict(list)
    following = len(lines)
    for one, place in zip(reversed(updates), reversed(places), strict=True):
        if place is None:
            missing[following].insert(0, one)
        else:
            starts[place], following = one, place
    return list(_joined(lines, starts, missing))


def _joined(
    lines: Lines, starts: dict[int, LiveUpdate], missing: dict[int, list[LiveUpdate]]
) -> Iterator[tuple[str, LineMark]]:
    shown: EntryTime | None = None
    entry: EntryTime | None = None
    for at, (text, mark) in enumerate(lines):
        if at in starts:
            entry = _time(mark.entry, starts[at].time)
        elif mark.entry is not shown:
            entry = mark.entry
        shown = mark.entry
        yield from update_lines(missing.get(at, ()))
        yield text, replace(mark, entry=entry)
    yield from update_lines(missing.get(len(lines), ()))


def _time(shown: EntryTime | None, declared: EntryTime) -> EntryTime:
    """The time as the page shows it, with the ISO time that is declared where the page has none."""
    if shown is None or shown.iso or not declared.iso:
        return shown or declared
    return EntryTime(shown.text, local_time(declared.iso, clock_of(shown.text or "", UNDETERMINED)))


def _places(updates: Sequence[LiveUpdate], lines: Lines) -> Iterator[int | None]:
    """The first line of each update, or of the entry that it is in; None where the page does not show it."""
    whole = "\n".join(letters(text) for text, _ in lines)
    for one in updates:
        keys = (key[:_KEY] for key in map(letters, one.paragraphs) if len(key) >= _KEY)
        at = min((at for key in keys if (at := whole.find(key)) >= 0), default=None)
        place = None if at is None else whole.count("\n", 0, at)
        entry = lines[place][1].entry if place is not None else None
        while place and entry and lines[place - 1][1].entry is entry:
            place -= 1
        yield place
