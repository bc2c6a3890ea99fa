"""Datelines: "MOSCOW (Sputnik) -", "PARIS, March 3 (Reuters) —", "新华社北京2月3日电" before the first words.

From them come the place and the agency; they are no part of the text.
"""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import NamedTuple

from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.month_names import months

# A place alone is a dateline only where the text begins; with an agency also further down.
_LAST_WITHOUT_AGENCY, _LAST_TRIED, _LONGEST_ALONE = 3, 30, 10
_WINDOW = 130
_DASH = r"\s{0,3}(?:[.,:]?\s{0,2}[-–—―]{1,3}|\.\s?[-–—]|:)\s{0,3}"
_NAME = r"[^\W\d_][^\W\d_'’.]*(?:['’][^\W\d_]+)?\.?"
_PLACE = (
    rf"(?P<place>{_NAME}(?:[ /-]{_NAME}){{0,4}}(?:\s?\([^()\d]{{2,30}}\))?"
    rf"(?:, {_NAME}(?:[ -]{_NAME}){{0,3}}){{0,2}})"
)
_DAY = (
    r"(?:[,.]?\s(?:(?:le|el|am|den)\s)?(?:\d{1,2}(?:er|\."
    r"|º)?\s(?:de\s)?[^\W\d_]{3,10}\.?(?:\s[^\W\d_]{3,8}\s?[^\W\d_]{0,8})?|"
    r"[^\W\d_]{3,10}\.?\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?)"
)
_AGENCY = r"[(（]\s?(?P<agency>[^()（）\n]{2,40}?)\s?[)）]"
_SLASHED = r"/(?P<agency>[^\W\d_][\w .-]{1,30})/"
_SMALL = "a-zß-ÿа-яёіїєґ"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_PLACE}{_DAY}?,?\s{{0,2}}{_AGENCY}(?:{_DASH}|\.\s|\s(?=\S))",
        rf"{_PLACE}{_DAY}?[,.]?\s{{1,2}}{_SLASHED}(?:{_DASH}|[.,]?\s)",
        rf"{_PLACE}{_DAY}?\s?[-–—|]\s?{_AGENCY}(?:{_DASH}|\s)",
        rf"{_PLACE}\s?\|\s?(?P<agency>[^\W\d_][\w .]{{1,25}}?){_DASH}",
        rf"\((?P<agency>[A-Z][\w .]{{1,20}})\)\s?-\s?{_PLACE},? \d{{1,2}} [A-Z]{{3}}\s?-\s",
        rf"{_PLACE}{_DAY}\s?[-–—.]{{1,2}}\s(?P<agency>[^\W\d_][\w. -]{{1,25}}?)(?:\.\s|\s?[-–—]\s)",
        r"【(?P<place>[^】\s]{1,12}?)[＝=]?(?P<agency>共同|時事|ロイター|ＡＦＰ|AFP|新华社|中新社)[^】]{0,12}】",
        r"\[(?P<place>[^\]\s]{1,12})\s[^\]]{0,20}?(?P<agency>ロイター|時事|共同|AFP)[^\]]{0,6}\]\s?[-―—]?\s?",
        r"[（(](?P<agency>[^\s）)\d]{2,4}社)[記记]者[^）)\d]{2,3}(?P<place>[^）)\d]{2,4}?)(?:\d{1,2}月)?\d{1,2}日[電电][）)]\s?",
        r"(?P<agency>新华社|中新社|中新网|新華社|中央社|央视网|人民网|财联社)(?P<place>[^\d\s，。]{1,8}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊]"
        r"(?:\s?[（(][^）)]{1,40}[）)])?\s?",
        rf"(?P<place>[A-ZÄÖÜÉ'’ -]{{3,30}})/(?P<agency>[A-Z]{{2,5}}|dpa|ots)(?:{_DASH}|\s)",
        rf"(?P<place>(?:[^\W\d_{_SMALL}]{{2}}[^\W\d_{_SMALL}'’.]*[ -]?){{1,4}}(?:, {_NAME}(?: {_NAME})?)?)"
        rf"{_DAY}?{_DASH}(?=\S)",
        r"(?P<place>[A-ZÀ-ÞА-ЯЁІЇЄҐ]{3}[A-ZÀ-ÞА-ЯЁІЇЄҐ' -]{2,28}[A-ZÀ-ÞА-ЯЁІЇЄҐ])\.\s(?=[^\W\d_])",
    )
)
# These begin with a word in capitals.
_SHOUTED = _FORMS[-2:]
# Of these characters each match of the form in the same place holds one.
_MARKS = ("(（", "/", "(（", "|", "(", "-–—.", "【", "[", "日", "日", "/", "-–—―:", ".")
_ALL_MARKS = "".join(sorted(set("".join(_MARKS))))
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "le",
        "les",
        "du",
        "des",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "der",
        "den",
        "am",
        "an",
        "im",
        "of",
        "the",
        "sur",
        "upon",
        "on",
        "el",
        "al",
        "y",
    ]
)
# In brackets after a name, but no agency.
_NO_AGENCY = re.compile(r"(?:\d|https?:|\b(?:the|and)\b)", re.I)
_NO_PLACE = re.compile(
    r"(?:exclusiv[aeo]?|urgente?|warning|update|breaking|opinion|analysis|video|watch|news|exclusive|note|correction|live|fact|read|photos?|review|"
    r"interview|editorial|profile|eilmeldung|meinung|última hora|vidéo|срочно|важно)\b",
    re.I,
)
_TATWEEL = "\u0640"


class Dateline(NamedTuple):
    """A dateline that ends at `end` of its line."""

    end: int
    place: str
    agency: str | None


def lift_dateline(page: DocumentLines) -> None:
    """Learns place and agency from the first line that opens with a dateline, and cuts it off there.

    Later copies of the same dateline (a second copy's, a live blog's) are cut off too.
    """
    tried = 0
    for line, following in itertools.pairwise([*page.lines, None]):
        if line is None:
            return
        if following is not None and line.reason is None and _is_dateline_alone(page, line, following):
            line.drop("dateline")
        if line.reason not in (None, "repeated text") or line.words < 8:
            continue
        tried += 1
        found = find_dateline(line.text)
        if found and found.agency is None and tried > _LAST_WITHOUT_AGENCY:
            continue
        if found and (line.reason is None or "place" not in page.facts):
            page.learn("place", found.place)
            page.learn("agency", found.agency)
            if line.reason is None:
                _cut_off(page, line, found.end)
        if tried >= _LAST_TRIED:
            return


def _is_dateline_alone(page: DocumentLines, line: TextLine, following: TextLine) -> bool:
    """Whether a line is a dateline, to which the next one is the text; learns from it."""
    if line.words > _LONGEST_ALONE or line.text[-1] not in "-–—―":
        return False
    found = find_dateline(f"{line.text} {following.text}")
    if found is None or found.end < len(line.text) or found.agency is None:
        return False
    page.learn("place", found.place)
    page.learn("agency", found.agency)
    return True


def _cut_off(page: DocumentLines, line: object, end: int) -> None:
    at = next(at for at, other in enumerate(page.lines) if other is line)
    head, *rest = page.lines[at].parts([end])
    if rest:
        head.drop("dateline")
        page.lines[at : at + 1] = [head, *rest]


def find_dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph opens with, or None."""
    head = text[:_WINDOW]
    small = "a" <= head[1:2] <= "z"
    for form in _forms_with("".join([mark for mark in _ALL_MARKS if mark in head])):
        match = None if small and form in _SHOUTED else form.match(head)
        if match and match.end() < len(text) and _is_dateline(match, text):
            groups = match.groupdict()
            agency = groups.get("agency")
            return Dateline(match.end(), normal_place(groups["place"]), agency.strip() if agency else None)
    return None


@cache
def _forms_with(found: str) -> tuple[re.Pattern[str], ...]:
    """The forms that a text may have in which these of all marks stand."""
    return tuple(form for form, marks in zip(_FORMS, _MARKS, strict=True) if not set(marks).isdisjoint(found))


def _is_dateline(match: re.Match[str], text: str) -> bool:
    groups = match.groupdict()
    agency = groups.get("agency") or ""
    place = groups["place"]
    following = text[match.end() : match.end() + 1]
    if _NO_PLACE.match(place) or _NO_AGENCY.search(agency) or not following or not place.strip():
        return False
    if not place.isascii() and not any(c.isupper() or c.islower() for c in place):
        return True
    if following.islower() and not (place.isupper() and agency):
        return False
    if not agency and re.search(rf"(?<!\w){re.escape(place)}(?!\w)", text[match.end() :]):
        return False
    return place[0].isupper() and (_ends_in_dash(match[0]) or place.isupper() or "/" in match[0])


def _ends_in_dash(dateline: str) -> bool:
    return dateline.rstrip()[-1:] in "-–—―:" or "月" in dateline


def normal_place(place: str) -> str:
    """The first place named, in normal capitals: "N'DJAMENA" → "N'Djamena", "LAGOS, Nigeria" → "Lagos"."""
    name = re.sub(r"\s?\(.*", "", place.split(",")[0]).replace(_TATWEEL, "").strip(" .-")
    name = _without_day(name)
    if not name.isupper():
        return name
    words = re.split(r"([ /'’-])", name.lower())
    return "".join(
        word if word in _PARTICLES and at else word[:1].upper() + word[1:] for at, word in enumerate(words)
    )


def _without_day(name: str) -> str:
    """A place without the month that a form without comma left at its end."""
    words = name.split()
    if not any(word.isdigit() for word in words):
        return name
    while len(words) > 1 and (words[-1].strip(".").lower() in months() or words[-1].isdigit()):
        words.pop()
    return " ".join(words)
