"""The words of a language that make numbers, parsed from its data."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from summariser.languages import (
    Language,
    LanguageInfo,
    NumberWords,
    QuantityWords,
    UnitWords,
    entries,
    find_language,
)
from summariser.languages.shared import number_symbols
from summariser.scan.figures.number_tokens import word_key
from summariser.scan.figures.phrase_table import PhraseTable, WordKeys, phrase_table, word_keys, word_values
from summariser.scan.figures.quantity_lexicon import QuantityLexicon
from summariser.scan.figures.unit_lexicon import UnitLexicon
from summariser.utils.lazy_property import lazy_property
from summariser.utils.pattern_index import alternation

AtomKind = Literal["add", "multiply", "scale"]


class Atom(NamedTuple):
    """One word of a number. After an "add" atom only values below `room` may follow ("twenty": 10).

    `alone` says whether a multiplier or scale may mean itself without a number before it ("mil").
    `joined` says that a conjunction is part of the word (Arabic "and twenty").
    """

    kind: AtomKind
    value: Fraction
    room: int = 0
    alone: bool = False
    joined: bool = False


class Months(NamedTuple):
    """Names of months as keys; those in `capital_only` are months only with their capital."""

    names: frozenset[str] = frozenset()
    capital_only: frozenset[str] = frozenset()


class NumberLexicon(UnitLexicon, QuantityLexicon):
    """The words in and around numbers of a language, ready for look-up.

    Each attribute is what `NumberWords`, `UnitWords` or `QuantityWords` say of the field of that name;
    `table` is the first of them.
    """

    articles = WordKeys("table")
    definite_articles = WordKeys("table")
    joiners = WordKeys("table")
    points = WordKeys("table")
    minus = WordKeys("table")
    minus_exceptions = WordKeys("table")
    singles = WordKeys("table")
    halves = WordKeys("table")
    noun_shares = WordKeys("table")
    noun_share_determiners = WordKeys("table")
    period_shares = WordKeys("table")
    counted_shares = WordKeys("table")
    time_ordinals = WordKeys("table")
    connectors = WordKeys("table")
    mixed_joiners = WordKeys("table")
    fraction_joiners = WordKeys("table")
    ordinal_determiners = WordKeys("table")
    scale_counters = WordKeys("table")
    vague = WordKeys("table")
    alone = WordKeys("table")
    formal = WordKeys("table")
    wholes = WordKeys("table")
    parts = WordKeys("table")

    def __init__(
        self,
        numbers: NumberWords,
        units: UnitWords,
        quantities: QuantityWords,
        months: Months,
        info: LanguageInfo,
    ) -> None:
        UnitLexicon.__init__(self, units)
        QuantityLexicon.__init__(self, quantities, months.names)
        self.known = bool(numbers.numbers)
        """Whether the number words of the language are known."""
        self.table = numbers
        self.months = months
        self.noun_capitals = info.noun_capitals
        self.atoms = {word: atom for word, atom in _atoms(numbers).items() if word not in self.unit_keys}
        self.denominators = _clitic_values(
            word_values(numbers.denominators) | _suffixed(self.atoms, numbers), numbers
        )
        self.ordinals = word_values(numbers.ordinals) | self.denominators
        self.collectives = word_values(numbers.collectives)
        self.duals = _clitic_units(units, numbers)
        self.fraction_prefix = phrase_table(numbers.fraction_prefix)
        self.ratios = phrase_table(numbers.ratios)
        self.loose = phrase_table(numbers.loose)
        self.idioms = PhraseTable(dict.fromkeys(numbers.idioms.split(), "idiom"))
        self.least_ordinal_share = Fraction(1, numbers.least_ordinal_denominator)

    @lazy_property
    def ordinal_suffix(self) -> str:
        """A regular expression for what follows the digits of an ordinal."""
        suffixes = [re.escape(suffix) for suffix in self.table.ordinal_suffixes.split()]
        return "|".join([*(re.sub(r"^\\-", "-?", one) for one in suffixes), number_symbols.ORDINAL_SIGN])

    @lazy_property
    def ordinal(self) -> re.Pattern[str]:
        """What follows the digits of an ordinal or a decade."""
        decades = alternation(self.table.decade_suffixes.split())
        return re.compile(rf"(?:{self.ordinal_suffix}|{decades})(?!\w)")

    @lazy_property
    def pieces(self) -> frozenset[str]:
        """The parts of a number that is written as one word; none where number words are not joined."""
        if not self.table.compounds:
            return frozenset()
        return frozenset(self.atoms) | word_keys(self.table.pieces) | frozenset(self.ordinals)

    @lazy_property
    def piece_beginnings(self) -> frozenset[str]:
        return frozenset(piece[:2] for piece in self.pieces)

    @lazy_property
    def piece_endings(self) -> frozenset[str]:
        return frozenset(piece[-2:] for piece in self.pieces)

    @lazy_property
    def longest_piece(self) -> int:
        return max(map(len, self.pieces), default=0)

    @lazy_property
    def bound_ordinals(self) -> frozenset[str]:
        """Ordinals that only follow another number."""
        return frozenset(self.ordinals) - frozenset(self.denominators)

    @lazy_property
    def starters(self) -> frozenset[str]:
        """The words with which a number may begin."""
        words = (self.atoms, self.articles, self.denominators, self.minus, self.collectives, self.duals)
        return frozenset().union(*words, self.loose.beginnings, self.wholes, self.parts)

    @lazy_property
    def openings(self) -> frozenset[str]:
        """The words with which a number or an idiom may begin."""
        return self.starters.union(self.idioms.beginnings)

    @lazy_property
    def continuing(self) -> frozenset[str]:
        """Words and signs that may belong to one number with the word before them."""
        words = (self.atoms, self.denominators, self.ordinals, self.collectives, self.wholes)
        articles = self.articles if self.table.compounds else ()
        small = (articles, self.joiners, self.mixed_joiners, self.points, self.vague, self.loose.words)
        phrases = (self.ratios.beginnings, self.fraction_prefix.beginnings)
        signs = (number_symbols.NUMBER_SIGNS, map(word_key, number_symbols.SUFFIXES))
        return frozenset().union(*words, *small, *phrases, *signs)

    @lazy_property
    def simple(self) -> dict[str, Fraction]:
        """Number words that, before a word that does not continue a number, are that number and no more.

        Empty where words of a number are written together with others, or the denominator comes first.
        """
        if self.table.clitics or self.table.fraction_prefix:
            return {}
        other = (self.denominators, self.minus, self.collectives, self.duals, self.wholes, self.parts)
        more = frozenset(self.loose.words - self.articles).union(*other)
        return {
            word: atom.value for word, atom in self.atoms.items() if atom.kind == "add" and word not in more
        }


def _room(value: Fraction, table: NumberWords) -> int:
    if value >= 100:
        return 1000 if value >= 1000 else 100
    if value in table.vigesimal:
        return 20
    if value == 10 and table.vigesimal:
        return 10
    return 10 if value >= 20 and value % 10 == 0 else 0


def _atoms(table: NumberWords) -> dict[str, Atom]:
    alone = word_keys(table.alone)
    atoms = {
        word: Atom("add", value, _room(value, table)) for word, value in word_values(table.numbers).items()
    }
    for word, value in word_values(table.multipliers).items():
        atoms[word] = Atom("multiply", value, int(value), word in alone)
    for word, value in word_values(table.scales).items():
        atoms[word] = Atom("scale", value, int(value), word in alone)
    return _with_clitics(atoms, table)


def _with_clitics(atoms: dict[str, Atom], table: NumberWords) -> dict[str, Atom]:
    forms = dict(atoms)
    for prefix, joined in ((word, word.startswith(table.clitic_and)) for word in table.clitics.split()):
        for word, atom in atoms.items():
            forms.setdefault(prefix + word, atom._replace(joined=joined))
    return forms


def _clitic_values(values: dict[str, Fraction], table: NumberWords) -> dict[str, Fraction]:
    prefixed = {prefix + word: value for prefix in table.clitics.split() for word, value in values.items()}
    return {**prefixed, **values}


def _clitic_units(units: UnitWords, table: NumberWords) -> dict[str, str]:
    duals = {word_key(form): meaning for form, meaning in entries(units.duals)}
    return {prefix + word: unit for prefix in ("", *table.clitics.split()) for word, unit in duals.items()}


def _suffixed(atoms: dict[str, Atom], table: NumberWords) -> dict[str, Fraction]:
    """Denominators made of a number and an ending: "veinticincoavos"."""
    endings = table.denominator_endings.split()
    return {
        word + ending: atom.value for ending in endings for word, atom in atoms.items() if atom.value > 10
    }


@cache
def number_lexicon(language: str) -> NumberLexicon:
    """The lexicon of an ISO 639-1 code; one that is not `known` for a language without `NumberWords`."""
    found = find_language(language)
    if found is None or found.numbers is None:
        return NumberLexicon(
            NumberWords("", ""), UnitWords(""), QuantityWords("", ""), Months(), LanguageInfo("")
        )
    return NumberLexicon(
        found.numbers,
        found.units or UnitWords(""),
        found.quantities or QuantityWords("", ""),
        _months(found),
        found.info,
    )


def _months(language: Language) -> Months:
    words = language.months
    if words is None:
        return Months(frozenset(language.cjk_dates.month) if language.cjk_dates else frozenset())
    names = frozenset(map(word_key, words.numbers_beside_digits()))
    return Months(names, word_keys(words.capital_only))
