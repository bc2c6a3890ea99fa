"""Which boundaries between sentences hold, and which a library misses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.cleaning.sentences.abbreviations import Abbreviations, abbreviations

_CLOSING = "\"'”’»›“)]}」』）】"
_ENDS = ".!?…。！？؟।"
_BACK, _REACH, _OPENING = 20, 40, 200

_CLOCK = re.compile(r"\b[ap]\.\s?m\.$", re.I)
_ZONE = re.compile(
    r"(?:GMT|UTC|[CEPM][SD]?T|EEST|EET|CEST|CET|BST|IST|JST|MSK|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Eastern"
    r"|Pacific|Central)\b"
)
# A time of day that a sentence opens with: "At 5 a.m. Mr Smith went".
_FRONTED = re.compile(
    r"(?:At|By|Around|About|Before|After|Since|Until|From|On|Between)\s(?:\S{1,20}\s){0,5}\S{0,12}$"
)
_LETTER = re.compile(r"(?:^|[\s(.\-«“\"])[^\W\d_]\.$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.\s?){1,4}[^\W\d_]\.$|\bEE\.\s?UU\.$")
_PRONOUN = re.compile(r"[a-z] I\.$")
_ORDINAL = re.compile(r"(?:^|[\s(])\d{1,2}\.$")
_ROMAN_ERA = re.compile(r"\b[IVXLC]{1,6}$")
_PLAIN_WORD = re.compile(r"[^\W\d_]{4}\.$")
_WORD = re.compile(r"[^\W\d_]+")
_SPEECH_GOES_ON = re.compile(r"[–—-]\s?[^\W\d_]")
_TOKEN_START = re.compile(r"^[\"'“‘«„(\[¿¡]+|^[^\W\d_]{1,2}[’'](?=[^\W\d_])")
_ORDINAL_LANGUAGES = frozenset(["de", "da", "no", "nb", "fi", "cs", "sk", "pl", "hu", "hr", "sl", "et", "tr"])

_ITEM = re.compile(r"(?<!\S)([•⁃‣*-]?\s?)(\d{1,3}|[a-z])([.)]{1,2})(?=\s)")
_LEAST_LETTERED = 3
_SPACED_DOTS = re.compile(r"(?<=\w\.) (?=\. \. \. [^\W\d_])")
_AFTER_SPACED_DOTS = re.compile(r"(?<=\w\. \. \. \.)\s")
# A Chinese quotation that ends a sentence, unless the words after it say who spoke.
_HAN_QUOTE_END = re.compile(r"[。！？…][”』」](?!$)")
_HAN_SPEAKER = re.compile(r"[^，。！？“”]{0,8}(?:说|問|问|道|称|稱|表示|回答|喊|指出|写)")
_JAPANESE_GOES_ON = re.compile(r"[とがはをにもの、。）]|など|という")


def ends_here(text: str, start: int, end: int, language: str) -> bool:
    """Whether the sentence that began at `start` ends at `end`, where white space or a full stop of a script
    without spaces stands."""
    before = text[max(start, end - _BACK) : end].rstrip()
    after = text[end : end + _REACH].lstrip()
    if not after or not before:
        return False
    if language in ("zh", "ja") and before[-1] in _CLOSING and _told_by(after, language):
        return False
    if _goes_on_in_lower_case(before, after):
        return False
    return before[-1] != "." or _stop_ends(text[start : min(end, start + _OPENING)], before, after, language)


def _told_by(after: str, language: str) -> bool:
    """Whether what follows a quotation says who spoke."""
    pattern = _HAN_SPEAKER if language == "zh" else _JAPANESE_GOES_ON
    return bool(pattern.match(after))


def _goes_on_in_lower_case(before: str, after: str) -> bool:
    """After an end mark a small letter goes on, also after a dash: “Never again!” she said."""
    if before[-1] in _CLOSING and _SPEECH_GOES_ON.match(after):
        after = after.lstrip("–—- ")
    return after[0].islower() and (before[-1] in _CLOSING or before[-1] in _ENDS)


def _stop_ends(sentence: str, before: str, after: str, language: str) -> bool:
    """Whether a full stop ends the sentence rather than an abbreviation, an initial or an ordinal."""
    known = abbreviations(language)
    if _PLAIN_WORD.search(before):
        return not _is_title(before, after, known)
    starts = _word_of(after) in known.starters
    if _CLOCK.search(before):
        return not (_ZONE.match(after) or _FRONTED.match(sentence.strip()[: -len("a.m.")]))
    if _PRONOUN.search(before) and language in ("en", "und"):
        return starts
    if _DOTTED.search(before) or _LETTER.search(before):
        return starts and not _is_title(before, after, known)
    if language in _ORDINAL_LANGUAGES and _ORDINAL.search(before):
        return starts
    return not _is_title(before, after, known)


def _word_of(after: str) -> str:
    word = _WORD.match(after.lstrip(_CLOSING + "“‘«„([¿¡"))
    return word[0] if word else ""


def _is_title(before: str, after: str, known: Abbreviations) -> bool:
    """Whether the last word is an abbreviation that goes on to what follows."""
    token = _TOKEN_START.sub("", before.rsplit(None, 1)[-1][:-1])
    if token in known.titles or token.split("’")[-1] in known.titles:
        return True
    counted = after[0].isdigit() or bool(_ROMAN_ERA.match(after.split(None, 1)[0].rstrip(".,;)")))
    return counted and (token in known.numbered or token.split("’")[-1] in known.numbered)


def extra_boundaries(text: str, language: str) -> tuple[set[int], set[int]]:
    """Offsets at which a sentence begins though a library may not say so, and such at which none does."""
    added, barred = _items(text, language)
    if ". . . " in text:
        added |= {match.end() for match in _SPACED_DOTS.finditer(text)}
        barred |= {match.end() for match in _AFTER_SPACED_DOTS.finditer(text)} if added else set()
    if language == "zh":
        ends = (match.end() for match in _HAN_QUOTE_END.finditer(text))
        added |= {end for end in ends if not _HAN_SPEAKER.match(text, end)}
    return added, barred


def _items(text: str, language: str) -> tuple[set[int], set[int]]:
    """A numbered list in one line: its items begin at their numbers, not after them."""
    first = _ITEM.match(text)
    if first is None:
        return set(), set()
    marks = [first, *_following(text, first, needs_end=language in _ORDINAL_LANGUAGES)]
    if len(marks) < (_LEAST_LETTERED if first[2].isalpha() else 2):
        return set(), set()
    after = {mark.end() + 1 for mark in marks} | {mark.end() for mark in marks}
    return {mark.start() for mark in marks[1:]}, after


def _following(text: str, first: re.Match[str], *, needs_end: bool) -> Iterator[re.Match[str]]:
    """The next marks of the same form that count on from `first`."""
    last = first
    for mark in _ITEM.finditer(text, first.end()):
        same_form = mark[1].strip() == first[1].strip() and mark[3] == first[3]
        ended = not needs_end or text[: mark.start()].rstrip()[-1:] in _ENDS
        if same_form and ended and _counts_on(last[2], mark[2]):
            last = mark
            yield mark


def _counts_on(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    return before.isalpha() and after.isalpha() and ord(after) == ord(before) + 1
