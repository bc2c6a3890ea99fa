"""One step of reading a number: which word or digit string may come next."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from summariser.languages.shared.number_symbols import ABBREVIATED_SCALES
from summariser.scan.figures.digit_literals import read_literal
from summariser.scan.figures.number_lexicon import Atom, NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken
from summariser.scan.figures.numeral_value import NumeralTally

HYPHENS = frozenset("-‐‑")
NUMERIC = frozenset({"digits", "vulgar"})
DIGITS = Atom("add", Fraction(0))
_SIGNS = frozenset("-−－+")


class NumeralGrammar:
    """Tokens with the lexicon that reads them; each method takes the index of a token."""

    def __init__(self, tokens: Sequence[NumberToken], lexicon: NumberLexicon) -> None:
        self.tokens = tokens
        self.lexicon = lexicon

    def key(self, index: int) -> str:
        return self.tokens[index].key if 0 <= index < len(self.tokens) else ""

    def adjacent(self, index: int) -> bool:
        """Whether nothing is between this token and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def goes_on(self, index: int) -> bool:
        """Whether the token may belong to the number before it."""
        return index < len(self.tokens) and continues(self.tokens[index], self.lexicon)

    def abbreviated(self, index: int, tally: NumeralTally) -> bool:
        """Whether a point belongs to a short scale before it: "3,5 Mrd. Euro"."""
        if (
            tally.scale == 1
            or self.key(index) != "."
            or not self.adjacent(index)
            or index + 1 >= len(self.tokens)
        ):
            return False
        if self.tokens[index - 1].key not in ABBREVIATED_SCALES:
            return False
        return (
            self.tokens[index + 1].raw[0].islower()
            or self.lexicon.units.at(self.tokens, index + 1) is not None
        )

    def begins_ordinal(self, index: int, tally: NumeralTally) -> bool:
        """Whether the tens just read begin an ordinal: "the twenty-first"."""
        if self.key(index) in self.lexicon.bound_ordinals and (
            self.adjacent(index) or not self.lexicon.pieces
        ):
            fits = self.lexicon.ordinals[self.key(index)] < max(tally.tail_room, 1)
            return fits and self.lexicon.table.spaced_ordinals
        if (
            tally.value > 100
            or tally.tail_room not in (10, 20)
            or self.key(index) not in HYPHENS
            or not self.adjacent(index)
        ):
            return False
        return (
            tally.tail % 10 == 0 and self.key(index + 1) in self.lexicon.ordinals and self.adjacent(index + 1)
        )

    def exponent(self, index: int) -> tuple[int, int] | None:
        """The index after an exponent, and the exponent."""
        sign = 1
        while self.key(index) in _SIGNS and self.adjacent(index) and index < len(self.tokens):
            sign = -1 if self.key(index) in "-−－" else sign
            index += 1
        if not self.plain_digits(index) or not self.adjacent(index) or len(self.key(index)) > 2:
            return None
        return index + 1, sign * int(self.key(index))

    def step(self, index: int, tally: NumeralTally) -> tuple[int, NumeralTally] | None:
        """One more atom, alone, after a hyphen or after a joiner."""
        direct = self._joined_atom(index, tally) or self._open_scale(index, tally)
        if direct is not None:
            return direct
        if self.key(index) in HYPHENS:
            return self._after_hyphen(index + 1, tally)
        return self._after_joiner(index, tally)

    def _open_scale(self, index: int, tally: NumeralTally) -> tuple[int, NumeralTally] | None:
        """A scale after a sign for "and some more": 五百余万, 一百零几万."""
        index += self.key(index) in self.lexicon.joiners
        if not self.lexicon.formal or self.key(index) not in self.lexicon.vague:
            return None
        atom = self.word_atom(index + 1)
        return self._joined_atom(index + 1, tally) if atom is not None and atom.kind == "scale" else None

    def _after_hyphen(self, index: int, tally: NumeralTally) -> tuple[int, NumeralTally] | None:
        """ "twenty-five", "vingt-et-un", "5-million"."""
        twenty = self.key(index) in self.lexicon.atoms and self._makes_eighty(index, tally)
        if (tally.tail_room in (10, 20) or twenty) and not self.digits(index):
            return self._joined_atom(index, tally) or self._after_joiner(index, tally)
        atom = self.word_atom(index)
        return self._joined_atom(index, tally) if atom is not None and atom.kind != "add" else None

    def _after_joiner(self, index: int, tally: NumeralTally) -> tuple[int, NumeralTally] | None:
        if self.key(index) not in self.lexicon.joiners or (
            tally.tail_room == 0 and not self._inverted(tally)
        ):
            return None
        if not self.lexicon.table.join_tens and tally.tail_room < 100 and not self._inverted(tally):
            return None
        step = self._joined_atom(index + 1, tally) or self._tens_after_ones(index + 1, tally)
        return step if step and not self._belongs_to_next(*step) else None

    def _belongs_to_next(self, last: int, tally: NumeralTally) -> bool:
        """Whether what a joiner added counts something itself: "300 and 2 hundred", "20 and three fifths"."""
        if self._part_follows(last) and not self.lexicon.fraction_joiners and tally.tail % 10:
            return True
        atom = self.word_atom(last)
        return atom is not None and atom.kind != "add" and tally.with_atom(atom) is None

    def _part_follows(self, index: int) -> bool:
        """Whether a denominator that is no number and has no "and" in it is at `index`."""
        key = self.key(index)
        if key in self.lexicon.atoms or key.startswith(self.lexicon.table.clitic_and):
            return False
        return key in self.lexicon.denominators

    def _inverted(self, tally: NumeralTally) -> bool:
        return self.lexicon.table.units_first and 0 < tally.tail % 100 < 10 and tally.tail_room == 0

    def _joined_atom(self, index: int, tally: NumeralTally) -> tuple[int, NumeralTally] | None:
        atom = self.atom(index)
        if atom is None or (self.lexicon.table.clitics and self._unjoined(index, atom, tally)):
            return None
        if self.tokens[index].kind == "digits" and (
            tally.head_room != tally.tail_room and tally.tail_room < 100
        ):
            return None
        if atom.joined:
            inverted = self._tens_after_ones(index, tally)
            if inverted is not None:
                return inverted
            if atom.value < 10 and self._part_follows(index + 1):
                return None
        if atom.value == 10 and self.lexicon.table.clitics and self._inverted(tally):
            return index + 1, tally._replace(tail=tally.tail + 10)
        if self._makes_eighty(index, tally):
            return index + 1, tally._replace(tail=tally.tail + 76, tail_room=20)
        value = self.value(index, atom)
        if self.lexicon.formal and atom.kind == "add" and not self.digits(index):
            value *= self._short_place(index, tally)
        grown = tally.plus(value, atom.room) if atom.kind == "add" else tally.with_atom(atom)
        if grown is None or (atom.joined and self._belongs_to_next(index + 1, grown)):
            return None
        return index + 1, grown

    def _unjoined(self, index: int, atom: Atom, tally: NumeralTally) -> bool:
        """Whether an Arabic word is added without "and": that is said of the ten in "fifteen" only."""
        if atom.kind != "add" or atom.joined or self.digits(index) or atom.value == 10:
            return False
        return self.key(index - 1) not in self.lexicon.joiners and tally.value >= 1

    def _makes_eighty(self, index: int, tally: NumeralTally) -> bool:
        """ "quatre-vingt"."""
        four = tally.tail % 100 == 4 and not tally.tail_room and 80 in self.lexicon.table.vigesimal
        return four and not self.digits(index) and self.lexicon.atoms[self.key(index)].value == 20

    def _short_place(self, index: int, tally: NumeralTally) -> int:
        """The place of a last digit said without it: 四百五 is 450, 一万三 is 13,000."""
        last = self.word_atom(index + 1) is None and self.key(index - 1) not in self.lexicon.joiners
        return tally.tail_room // 10 if last and 100 <= tally.tail_room <= 10**8 else 1

    def _tens_after_ones(self, index: int, tally: NumeralTally) -> tuple[int, NumeralTally] | None:
        atom = self.word_atom(index)
        if (
            atom is None
            or not self._inverted(tally)
            or atom.kind != "add"
            or atom.value not in range(20, 100, 10)
        ):
            return None
        return index + 1, tally._replace(tail=tally.tail + atom.value)

    def digits(self, index: int) -> bool:
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "digits"

    def word_atom(self, index: int) -> Atom | None:
        return self.lexicon.atoms.get(self.key(index))

    def atom(self, index: int) -> Atom | None:
        """The atom at `index`; a digit string is one too, if it is not too long for a number."""
        if self.digits(index):
            return None if self._literal(index) is None else DIGITS
        return self.word_atom(index)

    def value(self, index: int, atom: Atom) -> Fraction:
        if self.tokens[index].kind != "digits":
            return atom.value
        return self._literal(index) or Fraction(0)

    def _literal(self, index: int) -> Fraction | None:
        return read_literal(self.key(index), self.lexicon.table.decimal_comma)

    def plain_digits(self, index: int) -> bool:
        return self.digits(index) and self.key(index).isdecimal()


def continues(token: NumberToken, lexicon: NumberLexicon) -> bool:
    """Whether a token may belong to one number with what precedes it; most may not."""
    key = token.key
    return token.kind in NUMERIC or key in lexicon.continuing or key.startswith(lexicon.table.clitic_and)


def begins_unit(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """Whether a sign is part of a unit: 百分之, 千克."""
    unit = lexicon.units.at(tokens, index)
    return lexicon.units_before.at(tokens, index) is not None or (unit is not None and unit.edge > index + 1)


def is_syllable(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """Whether a formal numeral such as 肆 is beside no other number."""
    if tokens[index].key not in lexicon.formal:
        return False
    return not any(
        token.key in lexicon.atoms or token.key in lexicon.collectives
        for token in (*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2])
    )
