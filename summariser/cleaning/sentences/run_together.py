"""Sentences that were run together without a space: "as priority.Israel and Hamas".

Not taken for their boundaries: numbers, addresses, abbreviations with inner stops (Node.js, U.S., e.g.),
initials.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from summariser.cleaning.multilingual import all_words, sentence_words

_CLOSING, _OPENING, _EITHER = "”’»)]", "“«„‘([¿¡", "\"'"
# A sentence end, the marks after it, and at once a letter, or any character after a mark that opens a quote.
_JOINT = re.compile(r"[.!?…؟](?P<marks>[\"'”’»)\]“«„‘(\[¿¡]{0,4})(?:(?=[^\W\d_])|(?<=[“«„])(?=\d))")
_ADDRESS = re.compile(r"(?:://|www\.|@)\S{0,200}")
_CLOCK = re.compile(r"\d\s?[ap]\.m\.$", re.I)
_DOMAIN = re.compile(r"(?:js|net|com|org|io|ai|tv|co|uk|de|fr|es|it|ru|ua|cn|jp|py|NET|JS|Net|Js|Com|Org)\b")
_CAPITALS = re.compile(r"(?:[A-Z]\.)+(?:[A-Z]\b|[A-Z]?$)")
_TWO_CAPITALS = re.compile(r"[^\W\d_a-z]{2}")
_MAIL = re.compile(r"[\w.+-]{1,40}@\w")
# A name in brackets with a full stop in it: "(NORV.OL)".
_BRACKET_BEFORE, _BRACKET_AFTER = (
    re.compile(r"[(\[][^\s()\[\]]{0,12}\.$"),
    re.compile(r"[^\s()\[\]]{1,6}[)\]]"),
)
_DOMAIN_END = re.compile(r"\.[a-z]{2,4}\.$")
_ARABIC_LETTERS = ("\u0620", "\u064a")
_ABBREVIATION_REACH = 24  # characters searched before a full stop
_ADDRESS_REACH = 240  # characters of a word that may be an address
_QUOTE_REACH = 2_000  # characters searched for the opening of a quotation


def run_together_starts(text: str) -> list[int]:
    """The offsets in one line at which a sentence begins without white space before it."""
    starts: list[int] = []
    quotes: dict[str, list[int]] = {}
    for match in _JOINT.finditer(text):
        at = match.end()
        first = text[at : at + 1]
        if not (first.isupper() or first.isdigit() or _ARABIC_LETTERS[0] <= first <= _ARABIC_LETTERS[1]):
            continue
        if _ends_sentence(text, match.start(), at) and not _is_one_word(text, match.start() + 1):
            starts.append(match.start() + 1 + _closing_marks(text, match, quotes))
    return starts


def _ends_sentence(text: str, stop: int, after: int) -> bool:
    """Whether a word, a number or a closing mark comes before the sentence end at `stop`. After a space,
    ".DJI" and ".NET" are names."""
    before = text[max(0, stop - 3) : stop].rstrip()
    if not before or (text[stop - 1].isspace() and _TWO_CAPITALS.match(text, after)):
        return False
    return before[-1].isalnum() or before[-1] in "”’»)]\"'%.!?…+"


def _is_one_word(text: str, after: int) -> bool:
    """Whether the stop before `after` is inside an address, a name such as Node.Js or an abbreviation."""
    if text[after - 1] != ".":
        return False
    before = text[max(0, after - _ABBREVIATION_REACH) : after]
    if _abbreviation().search(before) and not _CLOCK.search(before):
        return True
    if _DOMAIN.match(text, after) or _MAIL.match(text, after):
        return True
    if _BRACKET_BEFORE.search(before) and _BRACKET_AFTER.match(text, after):
        return True
    if _CAPITALS.match(text, after - 2) and not text[after - 3 : after - 2].isalpha():
        return True
    return not _DOMAIN_END.search(before) and _is_in_address(text, after)


@cache
def _abbreviation() -> re.Pattern[str]:
    """A single letter, or a title that is printed before a name, with its full stop."""
    honorifics = "|".join(sorted(all_words(data.honorifics for data in sentence_words())))
    return re.compile(rf"(?:(?:^|[\s(\"“.-])[^\W\d_]|\b(?:{honorifics}))\.$")


def _is_in_address(text: str, at: int) -> bool:
    """Whether the word around `at` is an address up to there."""
    word = text[max(0, at - _ADDRESS_REACH) : at].rsplit(None, 1)
    return bool(word) and bool(_ADDRESS.search(word[-1]))


def _closing_marks(text: str, joint: re.Match[str], quotes: dict[str, list[int]]) -> int:
    """How many of the marks between the sentences belong to the first of them."""
    marks = joint["marks"]
    for count, mark in enumerate(marks):
        place = joint.start("marks") + count
        if mark in _EITHER:
            if marks[count + 1 : count + 2] == mark:
                continue
            if not _closes(text, mark, place, quotes):
                return count
        elif mark == "“":
            first = max(0, place - _QUOTE_REACH)
            if text.rfind("„", first, place) <= text.rfind("“", first, place):
                return count
        elif mark in _OPENING:
            return count
    return len(marks)


def _closes(text: str, mark: str, place: int, quotes: dict[str, list[int]]) -> bool:
    """Whether a straight quotation mark closes a quotation, by the next mark, else by those before."""
    if mark not in quotes:
        quotes[mark] = [at for at in _offsets(text, mark) if mark == '"' or not _is_in_word(text, at)]
    found = quotes[mark]
    at = bisect_left(found, place)
    following = _direction(text, found[at + 1]) if at + 1 < len(found) else 0
    if following:
        return following > 0
    before = _direction(text, found[at - 1]) if at else -1
    return before > 0 if before else at % 2 == 1


def _offsets(text: str, mark: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(mark), text)]


def _is_in_word(text: str, at: int) -> bool:
    """Whether an apostrophe is between two letters, as in "don't"."""
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _direction(text: str, at: int) -> int:
    """By the characters around a straight quotation mark: 1 if it opens, -1 if it closes, 0 if neither is
    clear."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if (not before or before.isspace() or before in "([—–-:") and after.strip():
        return 1
    if (not after or after.isspace() or after in ",.;:!?)]") and before.strip():
        return -1
    return 0
