"""How the words of a number add up."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from summariser.scan.figures.number_lexicon import Atom

_NO_LIMIT = 10**36
_SMALL_SCALE = 10**5  # the largest scale that another one multiplies: "hundred thousand million"
_MYRIAD = 10**4  # the scale of Chinese and Japanese
_DUAL = 1000  # the scale from which one word may mean two of it (Arabic)


class NumeralTally(NamedTuple):
    """A number in the making: parts closed by a scale, then the group before the next scale.

    `parts` holds (scale, amount), scales falling. `head` is the part of the group that a multiplier has
    closed ("three hundred"), `tail` what follows it. Nothing as large as the `..._room` of a part may be
    added to it, so "forty fifty" are two numbers.
    """

    parts: tuple[tuple[int, Fraction], ...] = ()
    head: Fraction = Fraction(0)
    head_room: int = _NO_LIMIT
    tail: Fraction = Fraction(0)
    tail_room: int = _NO_LIMIT
    scale: int = 1
    empty: bool = True

    @property
    def value(self) -> Fraction:
        """The number so far."""
        if not self.parts and self.head_room == _NO_LIMIT:
            return self.tail
        return sum((amount for _, amount in self.parts), self.head + self.tail)

    def plus(self, value: Fraction, room: int) -> NumeralTally | None:
        """With a number added, such as "five" or 4.5."""
        if value >= self.tail_room or (value == 0 and not self.empty):
            return None
        if room >= _DUAL:  # "two thousand" in one word (Arabic)
            pair = self.plus(Fraction(2), 0)
            return pair.scaled(value / 2, False) if pair is not None else None
        tail = self.tail + value if self.tail else value
        return NumeralTally(self.parts, self.head, self.head_room, tail, room, 1, False)

    def times(self, factor: Fraction, alone: bool) -> NumeralTally | None:
        """With the last part multiplied, as by "hundred"."""
        part = self.tail or Fraction(alone)
        if not part or part * factor >= self.head_room or factor >= self.head_room:
            return None
        room = int(factor)
        head = self.head + part * factor
        return NumeralTally(self.parts, head, room, Fraction(0), room, 1, False)

    def scaled(self, factor: Fraction, alone: bool) -> NumeralTally | None:
        """With what precedes it multiplied by a scale, such as "million".

        A small scale may be within the count of a larger one: "lakh crore", "mil quinientos millones".
        """
        scale, parts, group = int(factor), list(self.parts), self.head + self.tail
        while parts and self._within(parts[-1][0], scale):
            group += parts.pop()[1]
        if parts and parts[-1][0] <= scale:
            return None
        group = group or Fraction(alone)
        if not group:
            return None
        closed = (*parts, (scale, group * scale))
        return NumeralTally(closed, head_room=scale, tail_room=scale, scale=scale, empty=False)

    @staticmethod
    def _within(inner: int, outer: int) -> bool:
        return (inner < outer and inner <= _SMALL_SCALE) or inner == outer == _MYRIAD

    def with_atom(self, atom: Atom) -> NumeralTally | None:
        """With a number word; None where it cannot belong to the same number."""
        if atom.kind == "add":
            return self.plus(atom.value, atom.room)
        if atom.kind == "multiply":
            return self.times(atom.value, atom.alone)
        return self.scaled(atom.value, atom.alone)


class Numeral(NamedTuple):
    """A number as written: tokens [first, last), value, and how it was written.

    `loose` says that the words mean about as many ("a couple of"). `scale` is the last scale it was
    multiplied by, for a range whose ends share one ("3 to 5 million").
    """

    first: int
    last: int
    value: Fraction
    worded: bool
    scale: int = 1
    fraction: bool = False
    collective: bool = False
    loose: bool = False
