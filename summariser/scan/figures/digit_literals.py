"""Digit strings: which separators part groups, which the decimals."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

_SEPARATORS = re.compile(r"\D")
_DECIMAL_ONLY = "٫"
_NORMAL = str.maketrans("．，،", ".,,")
_LONGEST = 40  # characters


@lru_cache(maxsize=4096)
def read_literal(literal: str, decimal_comma: bool = False) -> Fraction | None:
    """The value of a digit string ("1.234,5", "12,34,567", "1 234"), or None where it is not one number.

    Shape decides where it can: two kinds of separators, several of one kind, or a last group that has not
    three digits. Only a single separator before three digits ("1.234") depends on the language.
    """
    if literal.isdecimal():
        return Fraction(int(literal)) if len(literal) <= _LONGEST else None
    if len(literal) > _LONGEST:
        return None
    if "،" in literal and "," in literal:
        literal = literal.replace("،", "٬")
    literal = literal.translate(_NORMAL)
    if literal[0] in ".,":
        return Fraction(f"0.{_ascii(literal[1:])}")
    groups = _SEPARATORS.split(literal)
    signs = _SEPARATORS.findall(literal)
    if not _last_is_decimal(groups, signs, decimal_comma):
        return Fraction(int("".join(groups))) if _grouped(groups) and len(set(signs)) == 1 else None
    if len(groups) > 2 and not (
        _grouped(groups[:-1]) and len(set(signs[:-1])) == 1 and signs[-1] != signs[0]
    ):
        return None
    return Fraction(f"{''.join(map(_ascii, groups[:-1]))}.{_ascii(groups[-1])}")


def _ascii(digits: str) -> str:
    return "".join(str(int(digit)) for digit in digits)


def _last_is_decimal(groups: list[str], signs: list[str], decimal_comma: bool) -> bool:
    last = signs[-1]
    if last == _DECIMAL_ONLY or last not in ".,":
        return last == _DECIMAL_ONLY
    if len(signs) > 1:
        return signs.count(last) == 1
    if len(groups[-1]) != 3 or len(groups[0]) > 3 or groups[0][0] in "0٠":
        return True
    return (last == ",") == decimal_comma


def _grouped(groups: list[str]) -> bool:
    """Whether digits are grouped by thousands, or the Indian way (12,34,567) or by myriads (1,2345)."""
    first, *rest = map(len, groups)
    if groups[0].startswith("0") or not rest:
        return not rest
    if all(size == 3 for size in rest):
        return first <= 3
    return first <= 2 and rest[-1] == 3 and all(size == 2 for size in rest[:-1])
