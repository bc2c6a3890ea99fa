"""A number with its place in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summariser.scan.figures.measurements import Measurement
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken


class NumberPosition(NamedTuple):
    """A quantity with its place among the tokens of a text."""

    text: str
    tokens: Sequence[NumberToken]
    lexicon: NumberLexicon
    quantity: Measurement

    def key(self, index: int) -> str:
        return self.tokens[index].key if 0 <= index < len(self.tokens) else ""

    def raw(self, index: int) -> str:
        return self.tokens[index].raw if 0 <= index < len(self.tokens) else ""

    def kind(self, index: int) -> str:
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else "line"

    @property
    def bare(self) -> bool:
        """Whether the number has no unit, scale or separators."""
        numeral = self.quantity.numeral
        return self.quantity.unit is None and numeral.scale == 1 and numeral.last - numeral.first == 1

    def char_before(self) -> str:
        return self.text[self.quantity.start - 1 : self.quantity.start] if self.quantity.start else ""

    def char_after(self) -> str:
        return self.text[self.quantity.end : self.quantity.end + 1]
