"""Which numbers have a value that is certain in a language whose number words are not known."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from summariser.languages.shared.number_symbols import CODES
from summariser.scan.figures.digit_literals import read_literal
from summariser.scan.figures.measurements import Measurement
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken

_CURRENCIES = frozenset(CODES.split())
_WORDS = frozenset({"word", "ideograph"})


def certain_value(
    tokens: Sequence[NumberToken], quantity: Measurement, lexicon: NumberLexicon
) -> int | float | None:
    """The value of a quantity; None where `lexicon` has no number words and it may be another.

    "2.300" may be a thousand times more, and a word beside "150" may be a scale ("miljoen", "milioni"). What
    a unit follows that is a symbol and no currency has no scale.
    """
    return plain_number(quantity.value) if lexicon.known or _is_certain(tokens, quantity) else None


def plain_number(value: Fraction) -> int | float:
    """An int where the value is whole, else the nearest float."""
    return int(value) if value.denominator == 1 else float(value)


def _is_certain(tokens: Sequence[NumberToken], quantity: Measurement) -> bool:
    numeral = quantity.numeral
    literals = (token.key for token in tokens[numeral.first : numeral.last] if token.kind == "digits")
    if numeral.scale != 1 or any(read_literal(one, True) != read_literal(one, False) for one in literals):
        return False
    if quantity.unit is not None and quantity.unit not in _CURRENCIES:
        return True
    beside = (
        *tokens[max(0, quantity.first - 1) : quantity.first],
        *tokens[quantity.last : quantity.last + 1],
    )
    return not any(token.kind in _WORDS for token in beside)
