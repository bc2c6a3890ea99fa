"""One quantity said in two units: "5 feet 2 inches", "three dollars and fifty cents", "15 dollars 50"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from summariser.scan.figures.measurements import Measurement
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken

_PARTS = {("foot", "inch"): 12, ("pound of weight", "ounce"): 16, ("stone", "pound of weight"): 14}
_CENT = 100
_CLAUSE_ENDS = frozenset(".,;!?")
_CENTS = frozenset(
    [
        "USD",
        "EUR",
        "CAD",
        "AUD",
        "NZD",
        "HKD",
        "SGD",
        "GBP",
        "MXN",
        "ARS",
        "CLP",
        "COP",
        "BRL",
        "RUB",
        "CHF",
        "ZAR",
    ]
)
"""Currencies of which a hundredth is usual."""


def joined(
    tokens: Sequence[NumberToken], large: Measurement, small: Measurement, lexicon: NumberLexicon
) -> Measurement | None:
    """`large` with `small` added where both are one quantity, else None."""
    if large.unit is None or small.first - large.last > 1:
        return None
    if any(token.key not in lexicon.joiners for token in tokens[large.last : small.first]):
        return None
    small = _inches(tokens, large, small, lexicon)
    share = _share(tokens, large, small, lexicon)
    if share is None or small.value < 0:
        return None
    return large._replace(last=small.last, end=small.end, value=large.value + share)


def _inches(
    tokens: Sequence[NumberToken], large: Measurement, small: Measurement, lexicon: NumberLexicon
) -> Measurement:
    """ "5 ft 2 in": only after feet the word is a unit."""
    if large.unit != "foot" or small.unit is not None or small.last >= len(tokens):
        return small
    if tokens[small.last].key not in lexicon.inches:
        return small
    return small._replace(last=small.last + 1, end=tokens[small.last].end, unit="inch")


def _share(
    tokens: Sequence[NumberToken], large: Measurement, small: Measurement, lexicon: NumberLexicon
) -> Fraction | None:
    """What `small` adds, in the unit of `large`."""
    parts = _PARTS.get((large.unit or "", small.unit or ""))
    if parts is not None:
        return small.value / parts if small.value < parts else None
    if large.unit not in _CENTS or large.numeral.scale != 1 or large.value.denominator != 1:
        return None
    if small.unit == large.unit and 0 < small.value < 1:
        return small.value
    if small.unit == "cent":
        return small.value / _CENT if small.value < _CENT else None
    return _bare_cents(tokens, large, small, lexicon)


def _bare_cents(
    tokens: Sequence[NumberToken], large: Measurement, small: Measurement, lexicon: NumberLexicon
) -> Fraction | None:
    """ "15 dollars 50": two digits that count nothing else."""
    counts = small.last < len(tokens) and not _ends_cents(tokens[small.last].key, lexicon)
    named = tokens[large.last - 1].kind == "word"
    if (
        small.unit is not None
        or counts
        or not named
        or not 10 <= small.value < _CENT
        or small.value.denominator != 1
    ):
        return None
    return small.value / _CENT


def _ends_cents(key: str, lexicon: NumberLexicon) -> bool:
    return key in _CLAUSE_ENDS or key in lexicon.cents_followers
