"""Timestamp lines: when the article was published and changed."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, partial
from typing import NamedTuple

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.calendar_words import months
from summariser.cleaning.line_features import count_words, ends_sentence
from summariser.cleaning.multilingual import any_of, caption_words, timestamp_words
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.timestamp_grammar import MonthHint, Timestamp, find_timestamps, no_hint

_MONTH_MENTION = re.compile(
    r"(?<!\d)\d{1,2} (?P<after>[^\W\d_]{3,12})|(?<![^\W\d_])(?P<before>[^\W\d_]{3,12}) \d{1,2}(?!\d)"
)
_DIGIT = re.compile(r"\d")
# Lines that were dropped for other words in them ("Updated ...", "3 min read") may hold a timestamp too.
_MAY_HOLD_TIMESTAMPS = (
    None,
    reasons.SHARING_TOOLS,
    reasons.EDITORS_NOTE,
    reasons.TIMESTAMP,
    reasons.ONLY_IN_ONE_COPY,
)
_MOST_WORDS = 24  # of a timestamp line
_MOST_OTHER_WORDS = 7  # beside the timestamps
_YEAR_FIRST = re.compile(r"\d{4}(?:\D|$)")
_LONGEST = 200  # characters
# Lower-case words beside timestamps that are labels still, in a line that ends like a sentence and in others.
_MOST_LOWER_IN_SENTENCE = 1
_MOST_LOWER = 3
LEAST_ENTRIES = 3  # of a live blog
_CLOCK_REACH = 20  # characters
_MENTION_REACH = 5_000  # characters


class _Found(NamedTuple):
    """The timestamps of a line, in the order in which lines are preferred."""

    outside_article: bool
    uncertain: bool
    place: int
    stamps: list[Timestamp]


def extract_timestamps(page: DocumentLines, language: str) -> None:
    """Adds `published` and `modified` from the lines that hold a timestamp and little else, and drops these.

    Lines between the title and the end of the text are preferred, certain ones to a caption with a date.
    """
    hint = cache(partial(_month_hint, page))
    end = max((at for at, line in enumerate(page.lines) if line.prose and line.reason is None), default=0)
    title = next((at for at, line in enumerate(page.lines) if line.reason == reasons.TITLE), 0)
    found = []
    for at, line in enumerate(page.lines):
        stamps = _timestamps_of(line, language, hint) if line.reason in _MAY_HOLD_TIMESTAMPS else []
        if stamps:
            line.stamps = tuple(stamps)
            found.append(_Found(not title <= at <= end, not _is_certain(line, stamps), at, stamps))
    for one in sorted(_without_entry_times(page, found, language), key=lambda one: one[:3]):
        _add_fields(page, page.lines[one.place], one.stamps)
        page.lines[one.place].reason = reasons.TIMESTAMP


def _without_entry_times(page: DocumentLines, found: list[_Found], language: str) -> list[_Found]:
    """Without the clock times of a live blog's entries: three or more above paragraphs or at the beginning
    of their lines, none with a date. Their lines are marked as such."""
    times = {one.place for one in found if _is_entry_time(page, one)}
    if not times:
        return found
    paragraphs = (line for line in page.lines if line.prose and line.reason is None)
    if len(times) + sum(opening_clock(line, language) is not None for line in paragraphs) < LEAST_ENTRIES:
        return found
    for place in times:
        page.lines[place].entry_time = True
    return [one for one in found if one.place not in times]


def _is_entry_time(page: DocumentLines, one: _Found) -> bool:
    """Whether a line is a clock time above a paragraph, or one with a sentence after it."""
    line = page.lines[one.place]
    if line.reason or any(stamp.day for stamp in one.stamps):
        return False
    if one.stamps[0].start == 0 and line.ends_sentence:
        return True
    following = page.lines[one.place + 1 : one.place + 2]
    return any(line.ends_sentence and line.reason is None for line in following)


def opening_clock(line: TextLine, language: str) -> Timestamp | None:
    """The clock time with which a line begins, or None."""
    stamps = find_timestamps(line.text[:_CLOCK_REACH], language)
    return stamps[0] if stamps and stamps[0].start == 0 and stamps[0].day is None else None


def is_timestamp_line(line: TextLine, language: str) -> bool:
    """Whether a line certainly is a timestamp line."""
    stamps = _timestamps_of(line, language, no_hint)
    return bool(stamps) and _is_certain(line, stamps)


def _is_certain(line: TextLine, stamps: list[Timestamp]) -> bool:
    """Whether a line holds a clock time, a label, or nothing beside the date."""
    beside = line.words - count_words(" ".join(line.text[stamp.start : stamp.end] for stamp in stamps))
    return beside <= 1 or any(stamp.clock for stamp in stamps) or _is_modified_label(line.text)


def normalised(published: str, text: str, language: str) -> str | None:
    """A given date in ISO 8601 if the grammar can read it; one that begins with a year as it is; else None.
    `text` is the article: the month that it names most often decides what is ambiguous."""
    stamps = find_timestamps(published, language, lambda: _month_named_most(text))
    if stamps and stamps[0].day:
        return stamps[0].iso
    return published if _YEAR_FIRST.match(published) else None


def _timestamps_of(line: TextLine, language: str, hint: MonthHint) -> list[Timestamp]:
    if len(line.text) > _LONGEST or line.words > _MOST_WORDS or not _may_hold_timestamp(line.text):
        return []
    stamps = find_timestamps(line.text, language, hint)
    if not stamps or (line.prose and not _is_modified_label(line.text)):
        return []
    starts, ends = [0, *(s.end for s in stamps)], [*(s.start for s in stamps), len(line.text)]
    rest = "".join(line.text[start:end] for start, end in zip(starts, ends, strict=True))
    return stamps if count_words(rest) <= _MOST_OTHER_WORDS and not _is_text(rest) else []


def _may_hold_timestamp(text: str) -> bool:
    return bool(_DIGIT.search(text) and _year_or_clock().search(text))


@cache
def _year_or_clock() -> re.Pattern[str]:
    """A pattern of which each line with a timestamp contains a match."""
    marks = any_of(data.hour_marks for data in timestamp_words())
    return re.compile(rf"\d{{4}}|\d{{1,2}}(?:[:.h]|{marks})\s?\d{{2}}|\d\s?[ap]\.?m\b|[٠-٩]{{1,2}}[:/]", re.I)


@cache
def _modified_labels() -> str:
    return any_of(data.modified_labels for data in timestamp_words())


@cache
def _modified_in_lower_case() -> re.Pattern[str]:
    return re.compile(_modified_labels())


@cache
def _modified_in_any_case() -> re.Pattern[str]:
    """The same in any case, which is several times slower."""
    return re.compile(_modified_labels(), re.I)


def _is_modified_label(text: str) -> bool:
    """Whether a text says that the article was changed."""
    return bool(_modified_in_lower_case().search(text.lower()))


def _is_text(rest: str) -> bool:
    """Whether the words beside the timestamps are a sentence or a caption rather than labels."""
    bare = _modified_in_any_case().sub("", rest) if _is_modified_label(rest) else rest
    lower = [word for word in bare.split() if len(word) > 3 and word.islower()]
    most = _MOST_LOWER_IN_SENTENCE if ends_sentence(rest) else _MOST_LOWER
    return len(lower) > most or bool(_picture_words().search(rest))


@cache
def _picture_words() -> re.Pattern[str]:
    labels = any_of(data.bracketed_labels for data in caption_words())
    return re.compile(rf"©|\t|{labels}", re.I)


def _add_fields(page: DocumentLines, line: TextLine, stamps: list[Timestamp]) -> None:
    done = 0
    for stamp in stamps:
        modified = _is_modified_label(line.text[done : stamp.start])
        done = stamp.end
        if stamp.day:
            page.add_field("modified" if modified else "published", stamp.iso)
        elif modified and "published" in page.fields:
            page.add_field("modified", f"{page.fields['published'][:10]}T{stamp.clock}")


def _month_named_most(text: str) -> int | None:
    mentioned = Counter(_months_in(text)).most_common(1)
    return mentioned[0][0] if mentioned else None


def _month_hint(page: DocumentLines) -> int | None:
    """The month that the article's own text names first: it decides how 08/04 is read."""
    return next((month for line in page.kept() for month in _months_in(line.text)), None)


def _months_in(text: str) -> list[int]:
    if not _DIGIT.search(text):
        return []
    mentions = _MONTH_MENTION.finditer(text[:_MENTION_REACH])
    found = (months().get((mention["after"] or mention["before"]).lower()) for mention in mentions)
    return [month for month in found if month]
