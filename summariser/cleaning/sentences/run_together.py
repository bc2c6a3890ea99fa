"""Where two sentences were run together: "as priority.Israel and Hamas" meets after the full stop.

Not a joint: numbers, addresses, abbreviations with inner stops (Node.js, U.S., e.g.), initials.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_CLOSING, _OPENING, _EITHER = "”’»)]", "“«„‘([¿¡", "\"'"
# An end mark, the marks after it, and at once a letter, or anything after a mark that opens a quote.
_JOINT = re.compile(r"[.!?…؟]([\"'”’»)\]“«„‘(\[¿¡]{0,4})(?:(?=[^\W\d_])|(?<=[“«„])(?=\d))")
_ADDRESS = re.compile(r"(?:://|www\.|@)\S{0,200}")
# Before a stop that is part of a word: single letters, and titles that are printed before a name.
_DOTTED = re.compile(
    r"(?:(?:^|[\s(\"“.-])[^\W\d_]|\b(?:Mr|Mrs|Ms|Dr|St|Prof|No|Nr|vs|Lt|Col|Gen|Sgt|Sr|Sra|Mme))\.$"
)
_CLOCK = re.compile(r"\d\s?[ap]\.m\.$", re.I)
_SUFFIX = re.compile(r"(?:js|net|com|org|io|ai|tv|co|uk|de|fr|es|it|ru|ua|cn|jp|py|NET|JS|Net|Js|Com|Org)\b")
_CAPITALS = re.compile(r"(?:[A-Z]\.)+(?:[A-Z]\b|[A-Z]?$)")
_SHOUTED = re.compile(r"[^\W\d_a-z]{2}")
_MAIL = re.compile(r"[\w.+-]{1,40}@\w")
# A name in brackets, the stop in it: "(NORV.OL)".
_BRACKETED = re.compile(r"[(\[][^\s()\[\]]{0,12}\.$"), re.compile(r"[^\s()\[\]]{1,6}[)\]]")
_DOMAIN_END = re.compile(r"\.[a-z]{2,4}\.$")
_REACH, _LONGEST_WORD, _LONGEST_QUOTE = 24, 240, 2_000


def glued_ends(text: str) -> list[int]:
    """The offsets in one line at which a sentence begins that has no white space before it."""
    ends: list[int] = []
    quotes: dict[str, list[int]] = {}
    for match in _JOINT.finditer(text):
        at = match.end()
        begins = text[at : at + 1]
        if not (begins.isupper() or begins.isdigit() or "\u0620" <= begins <= "\u064a"):
            continue
        if _ends_sentence(text, match.start(), at) and not _is_one_word(text, match.start() + 1):
            ends.append(match.start() + 1 + _closed(text, match, quotes))
    return ends


def _ends_sentence(text: str, stop: int, after: int) -> bool:
    """Whether a word, a figure or a closing mark stands before the end mark at `stop`; with a space between
    them, ".DJI" and ".NET" are names."""
    before = text[max(0, stop - 3) : stop].rstrip()
    if not before or (text[stop - 1].isspace() and _SHOUTED.match(text, after)):
        return False
    return before[-1].isalnum() or before[-1] in "”’»)]\"'%.!?…+"


def _is_one_word(text: str, after: int) -> bool:
    """Whether the stop before `after` is inside an address, a name such as Node.Js or an abbreviation."""
    if text[after - 1] != ".":
        return False
    before = text[max(0, after - _REACH) : after]
    if _DOTTED.search(before) and not _CLOCK.search(before):
        return True
    if _SUFFIX.match(text, after) or _MAIL.match(text, after):
        return True
    if _BRACKETED[0].search(before) and _BRACKETED[1].match(text, after):
        return True
    if _CAPITALS.match(text, after - 2) and not text[after - 3 : after - 2].isalpha():
        return True
    return not _DOMAIN_END.search(before) and _in_address(text, after)


def _in_address(text: str, at: int) -> bool:
    """Whether the word around `at` is an address up to there."""
    word = text[max(0, at - _LONGEST_WORD) : at].rsplit(None, 1)
    return bool(word) and bool(_ADDRESS.search(word[-1]))


def _closed(text: str, joint: re.Match[str], quotes: dict[str, list[int]]) -> int:
    """How many of the marks between the sentences belong to the first of them."""
    marks = joint[1]
    for count, mark in enumerate(marks):
        place = joint.start(1) + count
        if mark in _EITHER:
            if marks[count + 1 : count + 2] == mark:
                continue
            if not _closes(text, mark, place, quotes):
                return count
        elif mark == "“":
            first = max(0, place - _LONGEST_QUOTE)
            if text.rfind("„", first, place) <= text.rfind("“", first, place):
                return count
        elif mark in _OPENING:
            return count
    return len(marks)


def _closes(text: str, mark: str, place: int, quotes: dict[str, list[int]]) -> bool:
    """Whether a straight quote mark closes a quote, told by the next one, else by those before."""
    if mark not in quotes:
        quotes[mark] = [at for at in _places(text, mark) if mark == '"' or not _in_word(text, at)]
    found = quotes[mark]
    at = bisect_left(found, place)
    following = _direction(text, found[at + 1]) if at + 1 < len(found) else 0
    if following:
        return following > 0
    before = _direction(text, found[at - 1]) if at else -1
    return before > 0 if before else at % 2 == 1


def _places(text: str, mark: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(mark), text)]


def _in_word(text: str, at: int) -> bool:
    """Whether an apostrophe stands between two letters, as in "don't"."""
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _direction(text: str, at: int) -> int:
    """1 for a straight quote mark that opens by its neighbours, -1 for one that closes, 0 for neither."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if (not before or before.isspace() or before in "([—–-:") and after.strip():
        return 1
    if (not after or after.isspace() or after in ",.;:!?)]") and before.strip():
        return -1
    return 0
