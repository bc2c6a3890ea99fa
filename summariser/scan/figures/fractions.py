"""Parts of a whole in words: "two thirds", "a fifth of", "twenty-fifths", "half a million"."""

from __future__ import annotations

from fractions import Fraction

from summariser.languages.shared.number_symbols import TIMES
from summariser.scan.figures.digit_notation import DigitNotation
from summariser.scan.figures.number_lexicon import Atom
from summariser.scan.figures.numeral_grammar import HYPHENS
from summariser.scan.figures.numeral_value import Numeral, NumeralTally

_CLOSING = frozenset({"", ".", "؟", "!", "،", ","})
_ONE = Atom("add", Fraction(1))
_LONGEST = 40  # tokens


class FractionReader(DigitNotation):
    """Reads denominators and what is around them; each method gives a number, or None."""

    def _share_of_scale(self, share: Numeral) -> Numeral | None:
        """A fraction of a scale or dozen: "half a million", "two thirds of a million"."""
        index = share.last
        if self.key(index) in self.lexicon.connectors or self.key(index) in HYPHENS:
            index += 1
        if self.key(index) in self.lexicon.articles:
            index += 1
        if self.key(index) in self.lexicon.collectives:
            value = share.value * self.lexicon.collectives[self.key(index)]
            return share._replace(last=index + 1, value=value, fraction=False, collective=True)
        atom = self.word_atom(index)
        if atom is None or not (atom.kind == "scale" or (atom.kind == "multiply" and self.lexicon.formal)):
            return None
        return share._replace(
            last=index + 1, value=share.value * atom.value, scale=int(atom.value), fraction=False
        )

    def _bound_share(self, index: int) -> Numeral | None:
        """ "a fifth of the": in Arabic a word that is five too, before a definite noun or at the end."""
        key, after = self.key(index), self.key(index + 1)
        if (
            not self.lexicon.table.clitics
            or key not in self.lexicon.denominators
            or key not in self.lexicon.atoms
        ):
            return None
        bound = (
            after.startswith(self.lexicon.table.definite_prefix)
            and self.lexicon.atoms.get(after, _ONE).kind == "add"
        )
        if self.lexicon.atoms[key].value == 10 or not (bound or after in _CLOSING):
            return None
        share = self._plain_share(index, index, Fraction(1))
        return share and (self._share_of_scale(share) or share)

    def _plain_share(self, first: int, index: int, count: Fraction) -> Numeral | None:
        divisor = self.lexicon.denominators.get(self.key(index))
        return Numeral(first, index + 1, count / divisor, True, fraction=True) if divisor else None

    def _divided(self, index: int, count: Fraction, divisor: Fraction) -> Fraction:
        """ "one hundred thirty fifths": tens right before the ordinal belong below the bar."""
        tens = self.word_atom(index - 1)
        split = tens is not None and tens.room == 10 and divisor < 10 and count >= 100
        if (
            tens is None
            or not split
            or not self.lexicon.table.divided_tens
            or self.key(index - 2) in self.lexicon.joiners
        ):
            return count / divisor
        return (count - tens.value) / (tens.value + divisor)

    def _composed_denominator(self, index: int) -> tuple[int, Fraction] | None:
        """ "twenty-fifths": the index of its last word, and its value."""
        atom, first = self.word_atom(index), index
        tally = NumeralTally().with_atom(atom) if atom is not None else None
        while tally is not None and index - first < _LONGEST:
            index += 1
            after = index + (self.key(index) in HYPHENS or self.key(index) in self.lexicon.joiners)
            last = self.lexicon.ordinals.get(self.key(after))
            if last is not None and ((last < tally.tail_room and last < 100) or last == 0):
                return after, tally.value + last
            behind, tally = self.step(index, tally) or (index + 1, None)
            index = behind - 1
        return None

    def _compound_half(self, numeral: Numeral) -> Numeral | None:
        """ "zweieinhalb"."""
        index = numeral.last
        if self.key(index) not in self.lexicon.articles or self.key(index + 1) not in self.lexicon.halves:
            return None
        return self._scaled(numeral._replace(last=index + 2, value=numeral.value + Fraction(1, 2)))

    def _discount(self, index: int) -> Numeral | None:
        """What is left of a price, in tenths: 七五折, 半折."""
        discounts = self.lexicon.discounts
        if self.key(index + 1) in discounts and self.key(index) in self.lexicon.halves:
            return Numeral(index, index + 1, Fraction(5), True)
        tens, ones = self.word_atom(index), self.word_atom(index + 1)
        if (
            self.key(index + 2) not in discounts
            or tens is None
            or ones is None
            or max(tens.value, ones.value) > 9
        ):
            return None
        return Numeral(index, index + 2, 10 * tens.value + ones.value, True)

    def _measured(self, index: int, kind: str) -> bool:
        """Whether the lower number of a ratio measures something itself: "2 in 10 minutes"."""
        if self.lexicon.units.at(self.tokens, index) is not None or self.key(index) in ("-", "%"):
            return True
        word = index < len(self.tokens) and self.tokens[index].kind in ("word", "ideograph")
        return kind in ("over", "one") and word and self.key(index) not in self.lexicon.function_words

    def _is_length_of_time(self, index: int) -> bool:
        found = self.lexicon.units.at(self.tokens, index)
        return found is not None and found.meaning in TIMES

    def _is_noun(self, index: int) -> bool:
        if index >= len(self.tokens) or self.tokens[index].kind != "word":
            return False
        return (
            self.key(index) not in self.lexicon.function_words and self.key(index) not in self.lexicon.atoms
        )
