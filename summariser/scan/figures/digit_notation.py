"""What digits carry besides their value: an exponent, a letter for a scale, a fraction bar."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

from summariser.languages.shared.number_symbols import SUFFIXES
from summariser.scan.figures.digit_literals import read_literal
from summariser.scan.figures.numeral_grammar import DIGITS, NumeralGrammar
from summariser.scan.figures.numeral_value import Numeral

_HIGHEST_POWER = 40  # of ten
_BARS = frozenset("/／")


class DigitNotation(NumeralGrammar):
    """Reads what is written with signs; each method gives the longer number, or None."""

    def _power(self, numeral: Numeral) -> Numeral | None:
        """ "1e10", "1.1^23", "1.3x10^6"."""
        index = numeral.last
        if numeral.last - numeral.first != 1 or not self.digits(index - 1) or not self.adjacent(index):
            return None
        key = self.key(index)
        if key in ("x", "×") and self.key(index + 1) == "10" and self.key(index + 2) == "^":
            exponent = self.exponent(index + 3)
            base = Fraction(10)
        elif key in ("e", "^"):
            exponent = self.exponent(index + 1)
            base = Fraction(10) if key == "e" else numeral.value
        else:
            return None
        if exponent is None or not base or abs(exponent[1]) * len(self.key(index - 1)) > 10 * _HIGHEST_POWER:
            return None
        factor = Fraction(1) if key == "^" else numeral.value
        return numeral._replace(last=exponent[0], value=factor * base ** exponent[1])

    def _suffixed(self, numeral: Numeral) -> Numeral:
        """With a letter for its scale: "10k", "1.2b"."""
        index = numeral.last
        if not self.digits(index - 1) or index >= len(self.tokens):
            return numeral
        raw = self.tokens[index].raw
        scale = SUFFIXES.get(raw) if self.adjacent(index) or raw in ("k", "M") else None
        if scale is None or (self.digits(index + 1) and self.adjacent(index + 1)):
            return numeral
        return numeral._replace(last=index + 1, value=numeral.value * scale, scale=scale)

    def _bar(self, numeral: Numeral) -> Numeral | None:
        """ "3/4", and "2 1/4" where the whole is before the fraction."""
        index = numeral.last
        if index - numeral.first != 1 or not self.digits(numeral.first):
            return None
        if self.key(index) in _BARS:
            return self._below(numeral)
        if self.key(index + 1) not in _BARS or not self.plain_digits(index) or len(self.key(index)) > 2:
            return None
        part = self._below(Numeral(index, index + 1, self.value(index, DIGITS), False))
        if part is None or self.adjacent(index) or not 0 < part.value < 1:
            return None
        return numeral._replace(last=part.last, value=numeral.value + part.value)

    def _below(self, numeral: Numeral) -> Numeral | None:
        """`numeral` divided by the digits below the bar that follows it directly."""
        index = numeral.last
        if not (self.adjacent(index) and self.plain_digits(index + 1) and self.adjacent(index + 1)):
            return None
        divisor = read_literal(self.key(index + 1))
        dated = self.key(numeral.first - 1) in "/-" and self.digits(numeral.first - 2)
        if not divisor or dated or numeral.value.denominator != 1 or self.key(index + 2) in _BARS:
            return None
        return numeral._replace(last=index + 2, value=numeral.value / divisor, fraction=True)

    def _vulgar(self, index: int) -> Numeral | None:
        """ "½"."""
        if index >= len(self.tokens) or self.tokens[index].kind != "vulgar":
            return None
        value = Fraction(unicodedata.numeric(self.key(index))).limit_denominator(100)
        return self._scaled(Numeral(index, index + 1, value, False, fraction=True))

    def _scaled(self, numeral: Numeral) -> Numeral:
        """With a scale that follows a fraction: "five and a half million"."""
        atom = self.word_atom(numeral.last)
        if atom is None or atom.kind == "add" or atom.joined:
            return numeral
        return numeral._replace(
            last=numeral.last + 1, value=numeral.value * atom.value, scale=int(atom.value), fraction=False
        )
