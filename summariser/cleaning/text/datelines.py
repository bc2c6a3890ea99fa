"""Datelines: "MOSCOW (Sputnik) -", "PARIS, March 3 (Reuters) —", "新华社北京2月3日电" before the first words.

They give the place, the agency and, with its year, the day of publication, and are no part of the text.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import NamedTuple

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.calendar_words import months
from summariser.cleaning.line_features import LOWER, UPPER
from summariser.cleaning.multilingual import (
    all_phrases,
    all_words,
    any_of,
    byline_words,
    date_words,
    timestamp_words,
)
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.languages import patterns, phrases
from summariser.utils.lazy_pattern import lazy_pattern

_LAST_WITHOUT_AGENCY = 3  # paragraphs in which a place alone is a dateline
_LAST_TRIED = 30  # paragraphs in which one with an agency is
_LONGEST_ALONE = 10  # words of a line that is a dateline
_FEWEST_WORDS = 8  # of a line that opens with one
_WINDOW = 130  # characters
_DASHES = "-–—―"
_DASH = r"\s{0,3}(?:[.,:]?\s{0,2}[-–—―]{1,3}|\.\s?[-–—]|:)\s{0,3}"
_NAME = r"[^\W\d_][^\W\d_'’.]*(?:['’][^\W\d_]+)?\.?"
_PLACE = (
    rf"(?P<place>{_NAME}(?:[ /-]{_NAME}){{0,4}}(?:\s?\([^()\d]{{2,30}}\))?"
    rf"(?:, {_NAME}(?:[ -]{_NAME}){{0,3}}){{0,2}})"
)
_AGENCY = r"[(（]\s?(?P<agency>[^()（）\n]{2,40}?)\s?[)）]"
_SLASHED_AGENCY = r"/(?P<agency>[^\W\d_][\w .-]{1,30})/"
# In brackets after a name: no agency.
_NO_AGENCY = lazy_pattern(r"\d|https?:")
_TATWEEL = "\u0640"


class Dateline(NamedTuple):
    """A dateline that ends at `end` of its line."""

    end: int
    place: str
    agency: str | None


class _Form(NamedTuple):
    """A way to write a dateline, with the groups `place` and `agency`."""

    pattern: re.Pattern[str]
    characters: str
    """Of these each match contains one."""
    capitals: bool = False
    """Whether its first word is in capitals."""


def extract_dateline(page: DocumentLines, language: str) -> None:
    """Adds place, agency and day from the first line that opens with a dateline, and cuts it off.

    Later copies of the same dateline (a second copy's, a live blog's) are cut off too.
    """
    tried = 0
    for line, following in itertools.pairwise([*page.lines, None]):
        if line is None:
            return
        if following and line.reason is None and _is_dateline_alone(page, line, following, language):
            line.drop(reasons.DATELINE)
        if line.reason not in (None, reasons.DUPLICATE_COPY) or line.words < _FEWEST_WORDS:
            continue
        tried += 1
        found = find_dateline(line.text)
        if found and found.agency is None and tried > _LAST_WITHOUT_AGENCY:
            continue
        if found and (line.reason is None or "place" not in page.fields):
            _add_fields(page, found, line.text, language)
            if line.reason is None:
                _cut_off(page, line, found.end)
        if tried >= _LAST_TRIED:
            return


def _is_dateline_alone(page: DocumentLines, line: TextLine, following: TextLine, language: str) -> bool:
    """Whether a line is a dateline of which the next line is the text; adds what it says."""
    if line.words > _LONGEST_ALONE or line.text[-1] not in _DASHES:
        return False
    found = find_dateline(f"{line.text} {following.text}")
    if found is None or found.end < len(line.text) or found.agency is None:
        return False
    _add_fields(page, found, line.text, language)
    return True


def _add_fields(page: DocumentLines, found: Dateline, text: str, language: str) -> None:
    page.add_field("place", found.place)
    page.add_field("agency", found.agency)
    days = [stamp.iso for stamp in find_timestamps(text[: found.end], language) if stamp.day]
    page.add_field("published", days[0] if days else None)


def _cut_off(page: DocumentLines, line: TextLine, end: int) -> None:
    at = next(at for at, other in enumerate(page.lines) if other is line)
    head, *rest = line.parts([end])
    if rest:
        head.drop(reasons.DATELINE)
        page.lines[at : at + 1] = [head, *rest]


def find_dateline(text: str) -> Dateline | None:
    """The dateline with which a paragraph opens, or None."""
    head = text[:_WINDOW]
    lower = "a" <= head[1:2] <= "z"
    for form in _forms_with("".join([character for character in _characters() if character in head])):
        match = None if lower and form.capitals else form.pattern.match(head)
        if match and match.end() < len(text) and _is_dateline(match, text):
            groups = match.groupdict()
            agency = groups.get("agency")
            return Dateline(match.end(), normal_place(groups["place"]), agency.strip() if agency else None)
    return None


@cache
def _forms() -> tuple[_Form, ...]:
    """All forms, in the order in which they are tried: general ones, those of single agencies, capitals."""
    day = _day()
    of_agencies = [form for data in byline_words() for form in patterns(data.dateline_forms)]
    days = "".join(phrases(data.date_marks)[-1] for data in timestamp_words() if data.date_marks)
    agencies = "|".join(sorted(map(re.escape, all_words(data.agencies for data in byline_words()))))
    return (
        _Form(lazy_pattern(rf"{_PLACE}{day}?,?\s{{0,2}}{_AGENCY}(?:{_DASH}|\.\s|\s(?=\S))"), "(（"),
        _Form(lazy_pattern(rf"{_PLACE}{day}?[,.]?\s{{1,2}}{_SLASHED_AGENCY}(?:{_DASH}|[.,]?\s)"), "/"),
        _Form(lazy_pattern(rf"{_PLACE}{day}?\s?[-–—|]\s?{_AGENCY}(?:{_DASH}|\s)"), "(（"),
        _Form(lazy_pattern(rf"{_PLACE}\s?\|\s?(?P<agency>[^\W\d_][\w .]{{1,25}}?){_DASH}"), "|"),
        _Form(
            lazy_pattern(rf"\((?P<agency>[A-Z][\w .]{{1,20}})\)\s?-\s?{_PLACE},? \d{{1,2}} [A-Z]{{3}}\s?-\s"),
            "(",
        ),
        _Form(
            lazy_pattern(
                rf"{_PLACE}{day}\s?[-–—.]{{1,2}}\s(?P<agency>[^\W\d_][\w. -]{{1,25}}?)(?:\.\s|\s?[-–—]\s)"
            ),
            "-–—.",
        ),
        *(_Form(lazy_pattern(form), f"【[{days}") for form in of_agencies),
        _Form(
            lazy_pattern(
                rf"(?P<place>[{UPPER}'’ -]{{3,30}})/(?P<agency>[A-Z]{{2,5}}|{agencies})(?:{_DASH}|\s)"
            ),
            "/",
        ),
        _Form(
            lazy_pattern(
                rf"(?P<place>(?:[^\W\d_{LOWER}]{{2}}[^\W\d_{LOWER}'’.]*[ -]?){{1,4}}"
                rf"(?:, {_NAME}(?: {_NAME})?)?){day}?{_DASH}(?=\S)"
            ),
            f"{_DASHES}:",
            capitals=True,
        ),
        _Form(
            lazy_pattern(rf"(?P<place>[{UPPER}]{{3}}[{UPPER}' -]{{2,28}}[{UPPER}])\.\s(?=[^\W\d_])"),
            ".",
            capitals=True,
        ),
    )


def _day() -> str:
    """A day after the place: "März 3", ", le 3 mars 2025"."""
    articles = any_of(data.dateline_articles for data in byline_words())
    suffixes = all_phrases(data.ordinal_marks for data in date_words())
    links = "|".join(map(re.escape, all_phrases(data.year_connectors for data in date_words())))
    return (
        rf"(?:[,.]?\s(?:{articles}\s)?(?:\d{{1,2}}(?:{'|'.join(map(re.escape, suffixes))})?\s"
        rf"(?:(?:{links})\s)?[^\W\d_]{{3,10}}\.?(?:\s[^\W\d_]{{3,8}}\s?[^\W\d_]{{0,8}})?"
        rf"|[^\W\d_]{{3,10}}\.?\s\d{{1,2}})(?:,?\s(?:(?:{links})\s)?\d{{4}})?)"
    )


@cache
def _characters() -> str:
    return "".join(sorted({character for form in _forms() for character in form.characters}))


@cache
def _forms_with(characters: str) -> tuple[_Form, ...]:
    """The forms that a text may have which contains these of all characters."""
    return tuple(form for form in _forms() if not set(form.characters).isdisjoint(characters))


def _is_dateline(match: re.Match[str], text: str) -> bool:
    groups = match.groupdict()
    agency = groups.get("agency") or ""
    place = groups["place"]
    following = text[match.end() : match.end() + 1]
    if not following or not place.strip() or _exclusion().match(place) or _is_no_agency(agency):
        return False
    if not place.isascii() and not any(c.isupper() or c.islower() for c in place):
        return True
    if following.islower() and not (place.isupper() and agency):
        return False
    if not agency and re.search(rf"(?<!\w){re.escape(place)}(?!\w)", text[match.end() :]):
        return False
    return place[0].isupper() and (_ends_in_dash(match[0]) or place.isupper() or "/" in match[0])


@cache
def _exclusion() -> re.Pattern[str]:
    """Words that come before a dash like a place."""
    return lazy_pattern(rf"{any_of(data.dateline_exclusions for data in byline_words())}\b", re.I)


def _is_no_agency(name: str) -> bool:
    return bool(_NO_AGENCY.search(name)) or not _function_words().isdisjoint(name.lower().split())


@cache
def _function_words() -> frozenset[str]:
    return all_words(data.no_agency_words for data in byline_words())


def _ends_in_dash(dateline: str) -> bool:
    return dateline.rstrip()[-1:] in f"{_DASHES}:"


def normal_place(place: str) -> str:
    """The first place named, in normal capitals: "N'DJAMENA" → "N'Djamena", "LAGOS, Nigeria" → "Lagos"."""
    name = re.sub(r"\s?\(.*", "", place.split(",")[0]).replace(_TATWEEL, "").strip(" .-")
    name = _without_day(name)
    if not name.isupper():
        return name
    words = re.split(r"([ /'’-])", name.lower())
    return "".join(
        word if word in _particles() and at else word[:1].upper() + word[1:] for at, word in enumerate(words)
    )


@cache
def _particles() -> frozenset[str]:
    """Lower-case parts of place names."""
    return all_words(data.dateline_particles for data in byline_words())


def _without_day(name: str) -> str:
    """A place without the day that a form without comma left at its end."""
    words = name.split()
    if not any(word.isdigit() for word in words):
        return name
    while len(words) > 1 and (words[-1].strip(".").lower() in months() or words[-1].isdigit()):
        words.pop()
    return " ".join(words)
