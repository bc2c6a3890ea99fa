"""With which characters a text may begin that a regular expression matches: so that a table of hundreds is
tried by its few that fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

DIGIT = "0"
_ATOM = re.compile(r"\\.|\[\^?\]?[^\]]*\]|.", re.S)
_QUANTIFIER = re.compile(r"[?*+]|\{[^}]*\}")
_PLAIN_CLASS = re.compile(r"\[(?:[^\\^\]-]|\\[^\w])+\]")


def first_characters(pattern: str) -> frozenset[str] | None:
    """The characters with which a match of `pattern` begins, DIGIT for any digit; None if it may be any.

    Knows what the tables here use; all else (classes with ranges, look-arounds, dots) counts as any.
    """
    found: set[str] = set()
    for branch in _branches(pattern):
        heads = _of_branch(branch)
        if heads is None:
            return None
        found |= heads
    return frozenset(found)


def _of_branch(branch: list[tuple[str, bool]]) -> set[str] | None:
    """The heads of a sequence: those of its first atom, and of the next ones while these may be left out."""
    found: set[str] = set()
    for atom, optional in branch:
        heads = _of_atom(atom)
        if heads is None:
            return None
        found |= heads
        if not optional:
            return found
    return None


def _of_atom(atom: str) -> frozenset[str] | None:
    if atom.startswith("(?:"):
        return first_characters(atom[3:-1])
    if atom == r"\d":
        return frozenset(DIGIT)
    if len(atom) == 2 and atom[0] == "\\" and not atom[1].isalnum():
        return frozenset(atom[1])
    if _PLAIN_CLASS.fullmatch(atom):
        return frozenset(atom[1:-1].replace("\\", ""))
    literal = len(atom) == 1 and atom not in ".^$"
    return frozenset(DIGIT if atom.isdecimal() else atom) if literal else None


def _branches(pattern: str) -> Iterator[list[tuple[str, bool]]]:
    """The alternatives of a pattern, each as its atoms and whether they may be left out."""
    branch: list[tuple[str, bool]] = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            yield branch
            branch, at = [], at + 1
            continue
        end = _end_of_atom(pattern, at)
        quantifier = _QUANTIFIER.match(pattern, end)
        branch.append((pattern[at:end], bool(quantifier and quantifier[0].startswith(("?", "*", "{0")))))
        at = quantifier.end() if quantifier else end
    yield branch


def _end_of_atom(pattern: str, at: int) -> int:
    """Where the character, class or bracketed group that begins at `at` ends."""
    depth = 0
    while True:
        atom = _ATOM.match(pattern, at)
        if atom is None:
            raise ValueError(f"a bracket is not closed in {pattern}")
        depth += (atom[0] == "(") - (atom[0] == ")")
        at = atom.end()
        if depth == 0:
            return at
