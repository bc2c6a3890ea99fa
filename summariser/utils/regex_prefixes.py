"""With which characters a match of a regular expression begins, so that it is tried only there."""

from __future__ import annotations

import re

LONGEST = 4  # characters of a prefix
"""Characters of a prefix at most."""
DIGIT = "0"
"""Means any digit among first characters."""
_ANY = "\0"  # means any character; what follows it is not looked at
_ANY_DIGIT = "\1"  # means \d
_PIECE = re.compile(
    r"[^\W_]{2,}(?![?*+{])"  # letters of which none is repeated
    r"|\(\?[a-z-]*:|\(\?<?[=!]|[()|]"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]|\\."
    r"|\{[\d, ]+\}\??|[?*+]\??|.",
    re.DOTALL,
)
_PLAIN_CLASS = re.compile(r"\[(?:[^\\^\]-]|\\[^\w])+\]")  # no range, no negation, no class in it
_ESCAPE = re.compile(r"\\(?=\W)")
_QUANTIFIERS = ("?", "*", "+", "{")
_ANCHORS = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})
_EMPTY = frozenset({""})


def match_prefixes(pattern: str) -> frozenset[str]:
    """The prefixes, in lower case and of at most `LONGEST` characters, one of which every match has.

    `pattern` is read without regard to case. "" is among them where a match may begin with anything. Raises
    ValueError for a group that is numbered, named or not closed.
    """
    return frozenset(re.split(f"[{_ANY}{_ANY_DIGIT}]", head, maxsplit=1)[0] for head in _heads(pattern))


def first_characters(pattern: str) -> frozenset[str] | None:
    """The characters with which a match begins, in lower case, DIGIT for any digit; None if it may be any.

    A pattern that begins with an assertion may begin with any. Raises ValueError as `match_prefixes`.
    """
    heads = {head[:1] for head in _heads(pattern)}
    if pattern.startswith(("(?=", "(?!", "(?<")) or heads & {"", _ANY}:
        return None
    return frozenset(DIGIT if head == _ANY_DIGIT or head.isdecimal() else head for head in heads)


def _heads(pattern: str) -> frozenset[str]:
    """The prefixes with what means any character or digit."""
    pieces = _PIECE.findall(pattern)[::-1]
    found = _alternatives(pieces)
    if pieces:
        raise ValueError(f"a group too many in {pattern!r}")
    return found


def _alternatives(pieces: list[str]) -> frozenset[str]:
    """How the rest of the group may begin; the last of `pieces` is the next."""
    found = _sequence(pieces)
    while pieces and pieces[-1] == "|":
        pieces.pop()
        found |= _sequence(pieces)
    return found


def _sequence(pieces: list[str]) -> frozenset[str]:
    heads = _EMPTY
    while pieces and pieces[-1] not in "|)":
        heads = _followed(heads, _repeated(_item(pieces), pieces))
        if not any(map(_is_open, heads)):
            _leave(pieces)
    return heads


def _leave(pieces: list[str]) -> None:
    """Pass over the rest of an alternative, once its beginning is known."""
    depth = 0
    while pieces and (depth or pieces[-1] not in "|)"):
        piece = pieces.pop()
        depth += (piece[0] == "(") - (piece == ")")


def _item(pieces: list[str]) -> frozenset[str]:
    piece = pieces.pop()
    return _group(piece, pieces) if piece[0] == "(" else _signs(piece)


def _group(opening: str, pieces: list[str]) -> frozenset[str]:
    """A group's beginnings; those of an assertion are no part of the match."""
    inside = _alternatives(pieces)
    if opening == "(" or not pieces:
        raise ValueError("a group is numbered, named or not closed")
    pieces.pop()
    return inside if opening[-1] == ":" else _EMPTY


def _signs(piece: str) -> frozenset[str]:
    """Letters, one character, or the characters of a class that lists them."""
    if piece in _ANCHORS:
        return _EMPTY
    if piece[0] == "[":
        return frozenset(_ESCAPE.sub("", piece[1:-1]).lower() if _PLAIN_CLASS.fullmatch(piece) else {_ANY})
    if piece == r"\d":
        return frozenset({_ANY_DIGIT})
    if piece[0] == "\\" and not piece[1].isalnum():
        return frozenset({piece[1]})
    return frozenset({_ANY if piece[0] == "\\" or piece == "." else piece.lower()[:LONGEST]})


def _repeated(heads: frozenset[str], pieces: list[str]) -> frozenset[str]:
    """`heads` under the quantifier that follows, if one does."""
    if not pieces or not pieces[-1].startswith(_QUANTIFIERS):
        return heads
    quantifier = pieces.pop()
    more = heads if quantifier[0] == "?" else _followed(heads, frozenset({_ANY}))
    return more | _EMPTY if quantifier.startswith(("?", "*", "{0", "{,")) else more


def _is_open(head: str) -> bool:
    return len(head) < LONGEST and not head.endswith(_ANY)


def _followed(heads: frozenset[str], after: frozenset[str]) -> frozenset[str]:
    if heads == _EMPTY:
        return after
    return frozenset((head + more)[:LONGEST] if _is_open(head) else head for head in heads for more in after)
