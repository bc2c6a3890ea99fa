"""Which of the boundaries between sentences that a library finds are right, and which it misses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.cleaning.sentences.sentence_lexicon import SentenceLexicon, sentence_lexicon

_CLOSING = "\"'”’»›“)]}」』）】"
_ENDS = ".!?…。！？؟।"
_BACK = 20  # characters compared before a boundary
_REACH = 40  # characters compared after it
_OPENING = 200  # characters compared of the beginning of a sentence

_CLOCK = re.compile(r"\b[ap]\.\s?m\.$", re.I)
_CLOCK_LENGTH = len("a.m.")
_INITIAL = re.compile(r"(?:^|[\s(.\-«“\"])[^\W\d_]\.$")
_ORDINAL = re.compile(r"(?:^|[\s(])\d{1,2}\.$")
_ROMAN_NUMBER = re.compile(r"\b[IVXLC]{1,6}$")
_PLAIN_WORD = re.compile(r"[^\W\d_]{4}\.$")
_WORD = re.compile(r"[^\W\d_]+")
_DASHED_CONTINUATION = re.compile(r"[–—-]\s?[^\W\d_]")
_TOKEN_START = re.compile(r"^[\"'“‘«„(\[¿¡]+|^[^\W\d_]{1,2}[’'](?=[^\W\d_])")

_ITEM = re.compile(r"(?<!\S)(?P<bullet>[•⁃‣*-]?\s?)(?P<number>\d{1,3}|[a-z])(?P<stop>[.)]{1,2})(?=\s)")
_LEAST_ITEMS = 2
_LEAST_LETTERED_ITEMS = 3
_SPACED_DOTS = re.compile(r"(?<=\w\.) (?=\. \. \. [^\W\d_])")
_AFTER_SPACED_DOTS = re.compile(r"(?<=\w\. \. \. \.)\s")
_QUOTE_END = re.compile(r"[。！？…][”』」](?!$)")


def ends_here(text: str, start: int, end: int, language: str) -> bool:
    """Whether the sentence that began at `start` ends at `end`, where white space or the full stop of a
    script without spaces is."""
    before = text[max(start, end - _BACK) : end].rstrip()
    after = text[end : end + _REACH].lstrip()
    if not after or not before:
        return False
    lexicon = sentence_lexicon(language)
    if before[-1] in _CLOSING and lexicon.quote_continuation.match(after):
        return False
    if _continues_in_lower_case(before, after):
        return False
    return before[-1] != "." or _stop_ends(text[start : min(end, start + _OPENING)], before, after, lexicon)


def _continues_in_lower_case(before: str, after: str) -> bool:
    """Whether a lower-case letter continues after a sentence end, also after a dash: “Never again!” she
    said."""
    if before[-1] in _CLOSING and _DASHED_CONTINUATION.match(after):
        after = after.lstrip("–—- ")
    return after[0].islower() and (before[-1] in _CLOSING or before[-1] in _ENDS)


def _stop_ends(sentence: str, before: str, after: str, lexicon: SentenceLexicon) -> bool:
    """Whether a full stop ends the sentence rather than an abbreviation, an initial or an ordinal."""
    if _PLAIN_WORD.search(before):
        return not _is_abbreviation(before, after, lexicon)
    starts = _first_word(after) in lexicon.starters
    if _CLOCK.search(before):
        opening = lexicon.time_opening.match(sentence.strip()[:-_CLOCK_LENGTH])
        return not (lexicon.clock_followers.match(after) or opening)
    if lexicon.one_letter_word.search(before):
        return starts
    if lexicon.dotted.search(before) or _INITIAL.search(before):
        return starts and not _is_abbreviation(before, after, lexicon)
    if lexicon.ordinal_stop and _ORDINAL.search(before):
        return starts
    return not _is_abbreviation(before, after, lexicon)


def _first_word(after: str) -> str:
    word = _WORD.match(after.lstrip(_CLOSING + "“‘«„([¿¡"))
    return word[0] if word else ""


def _is_abbreviation(before: str, after: str, lexicon: SentenceLexicon) -> bool:
    """Whether the last word is an abbreviation after which the sentence continues."""
    token = _TOKEN_START.sub("", before.rsplit(None, 1)[-1][:-1])
    forms = {token, token.split("’")[-1]}
    if not lexicon.abbreviations.isdisjoint(forms):
        return True
    number = after[0].isdigit() or bool(_ROMAN_NUMBER.match(after.split(None, 1)[0].rstrip(".,;)")))
    return number and not lexicon.before_numbers.isdisjoint(forms)


def missed_boundaries(text: str, language: str) -> tuple[set[int], set[int]]:
    """Offsets at which a sentence begins though a library may not find it, and offsets at which none does."""
    lexicon = sentence_lexicon(language)
    added, excluded = _items(text, lexicon)
    if ". . . " in text:
        added |= {match.end() for match in _SPACED_DOTS.finditer(text)}
        excluded |= {match.end() for match in _AFTER_SPACED_DOTS.finditer(text)} if added else set()
    if lexicon.sentence_ends_with_quote:
        ends = (match.end() for match in _QUOTE_END.finditer(text))
        added |= {end for end in ends if not lexicon.quote_continuation.match(text, end)}
    return added, excluded


def _items(text: str, lexicon: SentenceLexicon) -> tuple[set[int], set[int]]:
    """The boundaries of a numbered list in one line: its items begin at their numbers, not after them."""
    first = _ITEM.match(text)
    if first is None:
        return set(), set()
    marks = [first, *_following(text, first, needs_end=lexicon.ordinal_stop)]
    if len(marks) < (_LEAST_LETTERED_ITEMS if first["number"].isalpha() else _LEAST_ITEMS):
        return set(), set()
    after = {mark.end() + 1 for mark in marks} | {mark.end() for mark in marks}
    return {mark.start() for mark in marks[1:]}, after


def _following(text: str, first: re.Match[str], *, needs_end: bool) -> Iterator[re.Match[str]]:
    """The next item numbers of the same form that count on from `first`; with `needs_end`, after a sentence
    end."""
    last = first
    for mark in _ITEM.finditer(text, first.end()):
        same_form = mark["bullet"].strip() == first["bullet"].strip() and mark["stop"] == first["stop"]
        ended = not needs_end or text[: mark.start()].rstrip()[-1:] in _ENDS
        if same_form and ended and _counts_on(last["number"], mark["number"]):
            last = mark
            yield mark


def _counts_on(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    return before.isalpha() and after.isalpha() and ord(after) == ord(before) + 1
