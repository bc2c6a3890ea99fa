"""Time lines: when the article was published and changed."""

from __future__ import annotations

import re
from collections import Counter

from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import count_words, ends_sentence
from summariser.cleaning.text.month_names import months
from summariser.cleaning.text.timestamp_grammar import Timestamp, find_stamps

_MODIFIED = (
    r"updat|modif|amend|actualiz|mis(?:e)? à jour|aktualis|geändert|stand:|atualiz|aggiorn|обновл"
    r"|измен|оновл|змінен|"
    r"آخر تحديث|تحديث|محدث|更新|修改"
)
# Without regard to case only where the quick one has found it.
_MODIFIED_IN_LOWER, _MODIFIED_IN_ANY_CASE = re.compile(_MODIFIED), re.compile(_MODIFIED, re.I)
_MONTH_MENTION = re.compile(r"(?<!\d)\d{1,2} ([^\W\d_]{3,12})|([^\W\d_]{3,12}) \d{1,2}(?!\d)")
_DIGIT = re.compile(r"\d")
_YEAR_OR_CLOCK = re.compile(r"\d{4}|\d{1,2}[:.h時时点]\s?\d{2}|\d\s?[ap]\.?m\b|[٠-٩]{1,2}[:/]", re.I)
# A line may have been dropped for other words in it ("Updated ...", "3 min read") and still tell the time.
_MAY_HOLD_TIMES = (
    None,
    "share or reading tools",
    "note by the editors",
    "time line",
    "only in one of two copies",
)
_MOST_WORDS, _MOST_OTHER_WORDS, _LONGEST = 24, 7, 200


def lift_times(page: DocumentLines, language: str) -> None:
    """Learns `published` and `modified` from the lines that hold a time and little else, and drops these.

    Lines between the title and the end of the text go before others, certain ones before a caption with a
    date.
    """
    hint = _month_hint(page) if language in ("en", "und") else None
    end = max((at for at, line in enumerate(page.lines) if line.prose and line.reason is None), default=0)
    title = next((at for at, line in enumerate(page.lines) if line.reason == "title"), 0)
    found: list[tuple[bool, bool, int, list[Timestamp]]] = []
    for at, line in enumerate(page.lines):
        stamps = _stamps_of(line, language, hint) if line.reason in _MAY_HOLD_TIMES else []
        if stamps:
            found.append((not title <= at <= end, not _is_certain(line, stamps), at, stamps))
    for *_, at, stamps in sorted(found, key=lambda one: one[:3]):
        _learn(page, page.lines[at], stamps)
        page.lines[at].reason = "time line"


def is_time_line(line: TextLine, language: str) -> bool:
    """Whether a line certainly is a time line."""
    stamps = _stamps_of(line, language, None)
    return bool(stamps) and _is_certain(line, stamps)


def _is_certain(line: TextLine, stamps: list[Timestamp]) -> bool:
    """Whether a line holds a clock time, a label, or nothing beside the date."""
    beside = line.words - count_words(" ".join(line.text[stamp.start : stamp.end] for stamp in stamps))
    return beside <= 1 or any(stamp.clock for stamp in stamps) or _says_modified(line.text)


def normalised(published: str, text: str, language: str) -> str:
    """A container's date in ISO 8601, if the grammar can read it; else as it was given."""
    months = Counter(_months_in(text)) if language in ("en", "und") else Counter()
    stamps = find_stamps(published, language, months.most_common(1)[0][0] if months else None)
    return stamps[0].iso if stamps and stamps[0].day else published


def _stamps_of(line: TextLine, language: str, hint: int | None) -> list[Timestamp]:
    if len(line.text) > _LONGEST or line.words > _MOST_WORDS or not _tells_time(line.text):
        return []
    stamps = find_stamps(line.text, language, hint)
    if not stamps or (line.prose and not _says_modified(line.text)):
        return []
    rest = "".join(
        line.text[a:b]
        for a, b in zip(
            [0, *(s.end for s in stamps)], [*(s.start for s in stamps), len(line.text)], strict=True
        )
    )
    return stamps if count_words(rest) <= _MOST_OTHER_WORDS and not _is_text(rest) else []


def _tells_time(text: str) -> bool:
    return bool(_DIGIT.search(text) and _YEAR_OR_CLOCK.search(text))


def _says_modified(text: str) -> bool:
    return bool(_MODIFIED_IN_LOWER.search(text.lower()))


def _is_text(rest: str) -> bool:
    """Whether what stands beside the times is a sentence or a caption rather than labels."""
    bare = _MODIFIED_IN_ANY_CASE.sub("", rest) if _says_modified(rest) else rest
    small = [word for word in bare.split() if len(word) > 3 and word.islower()]
    most = 1 if ends_sentence(rest) else 3
    return len(small) > most or bool(re.search(r"©|photo|foto|\t", rest, re.I))


def _learn(page: DocumentLines, line: TextLine, stamps: list[Timestamp]) -> None:
    done = 0
    for stamp in stamps:
        modified = _says_modified(line.text[done : stamp.start])
        done = stamp.end
        if stamp.day:
            page.learn("modified" if modified else "published", stamp.iso)
        elif modified and "published" in page.facts:
            page.learn("modified", f"{page.facts['published'][:10]}T{stamp.clock}")


def _month_hint(page: DocumentLines) -> int | None:
    """The month that the article's own text names first: it decides how 08/04 is to be read."""
    for line in page.kept():
        for month in _months_in(line.text):
            return month
    return None


def _months_in(text: str) -> list[int]:
    if not _DIGIT.search(text):
        return []
    found = (months().get((match[1] or match[2]).lower()) for match in _MONTH_MENTION.finditer(text[:5000]))
    return [month for month in found if month]
