"""How the words of a number add up."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from summariser.scan.figures.lexicon import Atom

_NO_LIMIT = 10**36


class Tally(NamedTuple):
    """A number in the making: finished scales, then the group before the next scale.

    `head` is the part of the group that a multiplier has closed ("three hundred"), `tail` what follows.
    Nothing as large as the `..._room` of a part may be added to it, so "forty fifty" are two numbers.
    """

    total: Fraction = Fraction(0)
    scale_room: int = _NO_LIMIT
    head: Fraction = Fraction(0)
    head_room: int = _NO_LIMIT
    tail: Fraction = Fraction(0)
    tail_room: int = _NO_LIMIT
    scale: int = 1
    empty: bool = True

    @property
    def value(self) -> Fraction:
        return self.total + self.head + self.tail

    def plus(self, value: Fraction, room: int) -> Tally | None:
        """With a number added, such as "five" or 4.5."""
        if value >= self.tail_room or (value == 0 and not self.empty):
            return None
        return self._replace(tail=self.tail + value, tail_room=room, scale=1, empty=False)

    def times(self, factor: Fraction, alone: bool) -> Tally | None:
        """With the last part multiplied, as by "hundred"."""
        part = self.tail or Fraction(alone)
        if not part or part * factor >= self.head_room or factor >= self.head_room:
            return None
        return self._replace(
            head=self.head + part * factor, head_room=int(factor), tail=Fraction(0), tail_room=int(factor), scale=1, empty=False
        )

    def scaled(self, factor: Fraction, alone: bool) -> Tally | None:
        """With the group before it multiplied by a scale, such as "million"."""
        group = self.head + self.tail or Fraction(alone and factor < self.scale_room)
        if group and factor < self.scale_room:
            return self._closed(self.total + group * factor, factor)
        if self.total and self._may_multiply_all(factor):
            return self._closed((self.total + self.head + self.tail) * factor, factor)
        return None

    def _may_multiply_all(self, factor: Fraction) -> bool:
        """ "lakh crore", "mil quinientos millones": a small scale within the count of a larger one."""
        return factor > self.scale_room and self.scale_room <= 10**5 or factor == self.scale_room == 10**4

    def _closed(self, total: Fraction, factor: Fraction) -> Tally:
        room = int(factor)
        return Tally(total, room, tail_room=room, head_room=room, scale=room, empty=False)

    def with_atom(self, atom: Atom) -> Tally | None:
        """With a number word; None where it cannot belong to the same number."""
        if atom.kind == "add":
            return self.plus(atom.value, atom.room)
        if atom.kind == "multiply":
            return self.times(atom.value, atom.alone)
        return self.scaled(atom.value, atom.alone)
