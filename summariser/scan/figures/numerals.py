"""Numbers in digits and words: "4.35 billion", "twenty-five", "two and a half", "three quarters"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from summariser.scan.figures.digit_literals import read_literal
from summariser.scan.figures.fractions import FractionReader
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken
from summariser.scan.figures.numeral_grammar import HYPHENS, NUMERIC, begins_unit, continues, is_syllable
from summariser.scan.figures.numeral_value import Numeral, NumeralTally

__all__ = ["Numeral", "read_at_length", "read_numeral", "read_numerals"]

MOST_IN_A_SENTENCE = 200  # numbers
"""A sentence with more numbers is a table in one line, and is read no further."""

_TELLING = NUMERIC | {"line"}
_SENTENCE_ENDS = frozenset(".!?。！？؟")
_LONGEST = 40  # tokens of one number
_LARGEST = 10**36
_LARGEST_SHARE = 1000  # "one in a thousand"


def read_numerals(tokens: Sequence[NumberToken], lexicon: NumberLexicon) -> list[Numeral]:
    """Every number among `tokens`, in order, whatever it means; of a sentence the first 200."""
    found: list[Numeral] = []
    behind, left, openings = 0, MOST_IN_A_SENTENCE, lexicon.openings
    places = [
        at
        for at, (_, _, kind, key, _) in enumerate(tokens)
        if key in openings or kind in _TELLING or key in _SENTENCE_ENDS
    ]
    for at in places:
        if at < behind:
            continue
        if tokens[at].kind not in NUMERIC and tokens[at].key not in openings:
            left = MOST_IN_A_SENTENCE
        elif left:
            behind, numeral = _next(tokens, at, lexicon)
            found += [numeral] if numeral is not None else []
            left -= numeral is not None
    return found


def _next(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> tuple[int, Numeral | None]:
    """The number that begins at `index`, if one does, and the index to go on from."""
    idiom = lexicon.idioms.at(tokens, index)
    if idiom is not None:
        return idiom.edge, None
    numeral = read_numeral(tokens, index, lexicon)
    return (index + 1, None) if numeral is None else (numeral.last, numeral)


def read_numeral(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> Numeral | None:
    """The longest number that begins with the token at `index`, or None."""
    token = tokens[index]
    if token.kind not in NUMERIC and token.key not in lexicon.starters:
        return None
    if lexicon.formal and (begins_unit(tokens, index, lexicon) or is_syllable(tokens, index, lexicon)):
        return None
    if (token.kind == "digits" or lexicon.simple) and not _may_go_on(tokens, index, lexicon):
        value = _value_alone(token, lexicon)
        if value is not None and _is_read(value):
            return Numeral(index, index + 1, value, token.kind != "digits")
        if token.kind == "digits" or _is_mere_article(tokens, index, lexicon):
            return None
    return _scaled(tokens, index, lexicon) or read_at_length(tokens, index, lexicon)


def read_at_length(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> Numeral | None:
    """As `read_numeral` of a word that may begin a number, without the short cuts for what is said in few."""
    numeral = _Reader(tokens, lexicon).number(index)
    return numeral if numeral is not None and _is_read(numeral.value) else None


def _may_go_on(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """Whether what follows a word or digits may belong to one number with it; most often it may not."""
    if index + 1 == len(tokens):
        return False
    if continues(tokens[index + 1], lexicon):
        return True
    if index + 2 == len(tokens) or tokens[index + 2].key not in lexicon.ratios.beginnings:
        return False
    key = tokens[index].key
    return key in lexicon.singles or (key in lexicon.articles and key in lexicon.atoms)


def _is_mere_article(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    return tokens[index].key in lexicon.articles and lexicon.units.at(tokens, index + 1) is None


def _scaled(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> Numeral | None:
    """ "70 million", where this is all of the number."""
    atom = lexicon.atoms.get(tokens[index + 1].key) if index + 2 < len(tokens) else None
    if atom is None or atom.kind != "scale" or atom.joined or tokens[index].kind != "digits":
        return None
    if tokens[index + 2].key == "." or continues(tokens[index + 2], lexicon):
        return None
    value = read_literal(tokens[index].key, lexicon.table.decimal_comma)
    if not value or not _is_read(value * atom.value):
        return None
    return Numeral(index, index + 2, value * atom.value, False, int(atom.value))


def _is_read(value: Fraction) -> bool:
    return value.numerator < _LARGEST * value.denominator  # several times as fast as `value < _LARGEST`


def _value_alone(token: NumberToken, lexicon: NumberLexicon) -> Fraction | None:
    if token.kind == "digits":
        return read_literal(token.key, lexicon.table.decimal_comma)
    return lexicon.simple.get(token.key)


class _Reader(FractionReader):
    """Reads one number; each method takes the index of a token and gives what it read, or None."""

    def number(self, index: int) -> Numeral | None:
        if self.digits(index) and not self.lexicon.table.fraction_prefix:
            return self._counted(index)
        if self.key(index) in self.lexicon.minus and self.key(index - 1) not in self.lexicon.minus_exceptions:
            inner = self.number(index + 1) if self.key(index + 1) not in self.lexicon.minus else None
            return inner._replace(first=index, value=-inner.value) if inner else None
        return (
            self._prefixed_fraction(index)
            or self._loose(index)
            or self._one_of_kind(index)
            or self._discount(index)
            or self._lone_part(index)
            or self._bound_share(index)
            or self._whole(index)
            or self._of_article(index)
            or self._half(index)
            or self._counted(index)
            or self._vulgar(index)
        )

    def _loose(self, index: int) -> Numeral | None:
        """ "a couple of days", "a couple of hundred"."""
        found = self.lexicon.loose.at(self.tokens, index)
        if found is None:
            return None
        tally = NumeralTally(tail=Fraction(found.meaning), tail_room=0, empty=False)
        numeral = self._sum(found.edge, tally, index)
        return numeral._replace(loose=True, worded=True) if numeral is not None else None

    def _one_of_kind(self, index: int) -> Numeral | None:
        """ "one person in five", with a noun that is not many after it."""
        endings = tuple(self.lexicon.table.plural_endings.split())
        ratio = self.lexicon.ratios.at(self.tokens, index + 2) if endings else None
        if ratio is None or not self._is_one(index) or not self._is_noun(index + 1):
            return None
        below = self._counted(ratio.edge)
        if below is None or below.value.denominator != 1 or not 2 <= below.value <= _LARGEST_SHARE:
            return None
        if self._measured(below.last, "of") or (
            self._is_noun(below.last) and self.key(below.last).endswith(endings)
        ):
            return None
        return Numeral(index, below.last, 1 / below.value, True, fraction=True)

    def _lone_part(self, index: int) -> Numeral | None:
        """ "a part of a hundred", in Arabic."""
        found = self.lexicon.ratios.at(self.tokens, index) if self.key(index) in self.lexicon.parts else None
        below = self._counted(found.edge) if found is not None else None
        if below is None or below.value <= 1 or below.value.denominator != 1:
            return None
        return Numeral(index, below.last, 1 / below.value, True, fraction=True)

    def _is_one(self, index: int) -> bool:
        key = self.key(index)
        return key in self.lexicon.singles or (key in self.lexicon.articles and key in self.lexicon.atoms)

    def _whole(self, index: int) -> Numeral | None:
        """ "another week", "all day", "a full year"."""
        last = index + (self.key(index) in self.lexicon.articles)
        if self.key(last) not in self.lexicon.wholes:
            return None
        unit = last + 1 + (self.key(last + 1) in HYPHENS)
        if not self._is_length_of_time(unit) or self.lexicon.is_plural(self.key(unit)):
            return None
        return Numeral(index, last + 1, Fraction(1), True)

    def _of_article(self, index: int) -> Numeral | None:
        """ "a third", "a hundred", "a dozen", "a half"; the article counts as one."""
        if self.key(index) not in self.lexicon.articles:
            return None
        after = self._part(index, index + 1, Fraction(1))
        if after is None and self._is_multiplier(index + 1):
            after = self._sum(index + 1, NumeralTally(tail=Fraction(1), tail_room=0, empty=False), index)
        half = self._half(index + 1) if after is None else None
        if after is None and half is None and self._is_length_of_time(index + 1):
            return Numeral(index, index + 1, Fraction(1), True)
        return half._replace(first=index) if half else after

    def _is_multiplier(self, index: int) -> bool:
        atom = self.word_atom(index)
        return atom is not None and atom.kind != "add"

    def _half(self, index: int) -> Numeral | None:
        """ "half", "half a million", "half a dozen", "quarter million"."""
        key = self.key(index)
        if key not in self.lexicon.halves:
            return None
        share = Numeral(index, index + 1, 1 / self.lexicon.denominators[key], True, fraction=True)
        return self._share_of_scale(share) or share

    def _counted(self, index: int) -> Numeral | None:
        """A sum of atoms with all that may follow it."""
        if self.key(index) in self.lexicon.collectives:
            return self._lone_collective(index)
        if self.key(index) in self.lexicon.duals:
            return Numeral(index, index + 1, Fraction(2), True)
        atom = self.atom(index)
        if atom is None or atom.joined:
            return self._without_clitic(index)
        value = self.value(index, atom)
        tally = (
            NumeralTally().plus(value, atom.room) if atom.kind == "add" else NumeralTally().with_atom(atom)
        )
        if tally is None and self._counts_scale(index):
            tally = NumeralTally().times(atom.value, True)
        return self._sum(index + 1, tally, index) if tally is not None else None

    def _counts_scale(self, index: int) -> bool:
        """ "hundred thousand", unless it is left open how many ("several hundred thousand")."""
        atom, after = self.word_atom(index), self.word_atom(index + 1)
        if atom is None or after is None or atom.kind != "multiply" or after.kind != "scale":
            return False
        return (
            self.key(index) in self.lexicon.scale_counters and self.key(index - 1) not in self.lexicon.vague
        )

    def _without_clitic(self, index: int) -> Numeral | None:
        """A number whose first word carries an "and" that belongs to the sentence."""
        atom = self.word_atom(index)
        if atom is None:
            return None
        tally = NumeralTally().with_atom(atom)
        return self._sum(index + 1, tally, index) if tally is not None else None

    def _lone_collective(self, index: int) -> Numeral | None:
        key = self.key(index)
        if key not in self.lexicon.alone:
            return None
        return Numeral(index, index + 1, Fraction(self.lexicon.collectives[key]), True, collective=True)

    def _sum(self, index: int, tally: NumeralTally, first: int) -> Numeral | None:
        """Go on adding atoms from `index`; then decimals, fractions, dozens."""
        digits = self.tokens[first].kind == "digits"
        while index - first < _LONGEST and self.goes_on(index) and (step := self.step(index, tally)):
            index, tally = step
        if not self.goes_on(index) and (tally.scale == 1 or self.key(index) != "."):
            return Numeral(first, index, tally.value, not digits, tally.scale)
        if self.begins_ordinal(index, tally):
            return None
        index += self.abbreviated(index, tally)
        numeral = self._suffixed(Numeral(first, index, tally.value, not digits, tally.scale))
        return self._ratio(self._power(numeral) or self._decimals(numeral) or self._tail(numeral))

    def _ratio(self, numeral: Numeral) -> Numeral:
        """ "one in five", "two out of three", "one over three"."""
        found = self.lexicon.ratios.at(self.tokens, numeral.last)
        if self.lexicon.units.at(self.tokens, numeral.last) is not None:
            return numeral  # "in the hundred" is percent
        if found is None or numeral.value.denominator != 1 or numeral.scale != 1 or numeral.fraction:
            return numeral
        atom = self.atom(found.edge)
        below = self._counted(found.edge) if atom is not None else None
        if (
            below is None
            or below.value.denominator != 1
            or self._measured(below.last, "of" if numeral.value == 1 else found.meaning)
        ):
            return numeral
        if below.value <= max(1, numeral.value if found.meaning == "of" else 0):
            return numeral
        return numeral._replace(
            last=below.last, value=numeral.value / below.value, worded=True, fraction=True
        )

    def _decimals(self, numeral: Numeral) -> Numeral | None:
        """ "two point zero three": digits said one by one, or a number of two digits."""
        index = numeral.last + 1
        if self.key(numeral.last) not in self.lexicon.points or numeral.value.denominator != 1:
            return None
        digits = ""
        while len(digits) < 18 and (atom := self.word_atom(index)) and atom.kind == "add" and atom.value < 10:
            digits += str(atom.value)
            index += 1
        atom = self.word_atom(index)
        tally = NumeralTally().with_atom(atom) if atom and not digits else None
        while tally is not None:
            digits, index = str(tally.value), index + 1
            last, tally = self.step(index, tally) or (index + 1, None)
            index = last - 1
        if not digits or self.key(index) in self.lexicon.denominators:
            return None
        return self._with_decimals(numeral, digits, index)

    def _with_decimals(self, numeral: Numeral, digits: str, last: int) -> Numeral | None:
        if not digits.isdigit():
            return None
        grown = numeral._replace(value=numeral.value + Fraction(int(digits), 10 ** len(digits)), last=last)
        return self._scaled(grown)

    def _tail(self, numeral: Numeral) -> Numeral:
        """What may follow a sum: a fraction bar, a denominator, a fraction, a dozen."""
        return (
            self._bar(numeral)
            or self._part(numeral.first, numeral.last, numeral.value)
            or self._plus_fraction(numeral)
            or numeral
        )

    def _part(self, first: int, index: int, count: Fraction) -> Numeral | None:
        """ "two thirds", "one-fifth", "three dozen": what is counted is a part or a dozen."""
        hyphen = self.key(index) in HYPHENS
        key = self.key(index + hyphen)
        worded = not self.digits(first)
        if key in self.lexicon.collectives:
            value = count * self.lexicon.collectives[key]
            return self._scaled(Numeral(first, index + hyphen + 1, value, True, collective=True))
        if key.startswith(self.lexicon.table.clitic_and):
            return None
        divisor = self.lexicon.denominators.get(key)
        if divisor is None and (composed := self._composed_denominator(index + hyphen)):
            index, divisor = composed[0] - hyphen, composed[1]
        if divisor is None or not worded or count.denominator != 1:
            return None
        share = Numeral(first, index + hyphen + 1, self._divided(index, count, divisor), True, fraction=True)
        return self._share_of_scale(share) or share

    def _plus_fraction(self, numeral: Numeral) -> Numeral | None:
        """ "two and a half", "one million and a half", "2½"."""
        vulgar = self._vulgar(numeral.last)
        if vulgar is not None and numeral.value.denominator == 1:
            return self._scaled(numeral._replace(last=vulgar.last, value=numeral.value + vulgar.value))
        if self.adjacent(numeral.last) and self.adjacent(numeral.last + 1) and self.lexicon.table.compounds:
            return self._compound_half(numeral)
        key, marker = self.key(numeral.last), self.lexicon.table.clitic_and
        if key.startswith(marker):
            part = self._joined_fraction(numeral.last)
        elif key in self.lexicon.mixed_joiners:
            part = self._prefixed_fraction(numeral.last + 1)
        elif key in self.lexicon.joiners or key in self.lexicon.points:
            part = self._fraction_after_joiner(numeral.last + 1)
        else:
            return None
        if part is None or not 0 < part.value < 1:
            return None
        scaled = self._share_of_scale(part)
        if scaled is not None and scaled.scale < numeral.scale:
            return numeral._replace(last=scaled.last, value=numeral.value + scaled.value)
        value = numeral.value + part.value * (numeral.scale if numeral.scale >= 1000 else 1)
        return self._scaled(numeral._replace(last=part.last, value=value, worded=True))

    def _joined_fraction(self, index: int) -> Numeral | None:
        """ "and" written together with a fraction (Arabic), or before it."""
        if self.key(index) in self.lexicon.joiners:
            return self._fraction_after_joiner(index + 1)
        if self.key(index) in self.lexicon.atoms and self.key(index + 1) in self.lexicon.denominators:
            return self._plain_share(index, index + 1, self.lexicon.atoms[self.key(index)].value)
        return (
            self._plain_share(index, index, Fraction(1))
            if self.key(index) not in self.lexicon.atoms
            else None
        )

    def _fraction_after_joiner(self, index: int) -> Numeral | None:
        key = self.key(index)
        if key in self.lexicon.articles:
            return self._plain_share(index, index + 1, Fraction(1))
        if key in self.lexicon.halves or self._bound_share(index):
            return self._plain_share(index, index, Fraction(1))
        atom = self.word_atom(index)
        if atom is None or atom.kind != "add" or self.key(index + 1) not in self.lexicon.denominators:
            return None
        return self._plain_share(index, index + 1, atom.value)

    def _ahead(self, index: int) -> Sequence[NumberToken]:
        """As far as a number may reach."""
        return self.tokens[index + 1 : index + 2 * _LONGEST] if self.lexicon.table.fraction_prefix else ()

    def _signed(self, index: int) -> bool:
        return self.key(index) in self.lexicon.minus and self.key(index + 1) not in self.lexicon.minus

    def _prefixed_fraction(self, index: int) -> Numeral | None:
        """The denominator first, as in Chinese: 三分之二."""
        if not any(token.key in self.lexicon.fraction_prefix.beginnings for token in self._ahead(index)):
            return None
        below = self._counted(index)
        bar = self.lexicon.fraction_prefix.at(self.tokens, below.last) if below else None
        if below is None or bar is None or not below.value:
            return None
        above = self.number(bar.edge) if self._signed(bar.edge) else self._counted(bar.edge)
        return above and Numeral(index, above.last, above.value / below.value, True, fraction=True)
