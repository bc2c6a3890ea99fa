"""The words of a language that make, qualify and measure numbers, parsed from its table."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property, lru_cache
from typing import Literal, NamedTuple

from summariser.languages import Language, NumberWords, entries, find_language
from summariser.languages.shared import number_symbols
from summariser.scan.figures.number_tokens import NumberToken, tokenise, word_key

AtomKind = Literal["add", "multiply", "scale"]


class Atom(NamedTuple):
    """One word of a number. After an "add" atom only values below `room` may follow ("twenty": 10).

    `alone` says whether a multiplier or scale may stand for itself without a number before it ("mil").
    `joined` says that a conjunction is part of the word (Arabic "and twenty").
    """

    kind: AtomKind
    value: Fraction
    room: int = 0
    alone: bool = False
    joined: bool = False


class PhraseTable:
    """Phrases of one or more words with what they mean; looked up at a place in a list of tokens."""

    def __init__(self, meanings: dict[str, str], decimal_comma: bool = False) -> None:
        self._by_first: dict[str, list[tuple[list[str], str]]] = {}
        self._by_last: dict[str, list[tuple[list[str], str]]] = {}
        for phrase, meaning in sorted(meanings.items(), key=lambda item: -len(item[0])):
            keys = [token.key for token in tokenise(phrase, decimal_comma)]
            self._by_first.setdefault(keys[0], []).append((keys, meaning))
            self._by_last.setdefault(keys[-1], []).append((keys, meaning))

    @property
    def beginnings(self) -> Iterable[str]:
        """The first words of the phrases."""
        return self._by_first

    @property
    def words(self) -> frozenset[str]:
        """All words of the phrases."""
        return frozenset(word for phrases in self._by_first.values() for keys, _ in phrases for word in keys)

    def at(self, tokens: Sequence[NumberToken], index: int) -> tuple[int, str] | None:
        """The longest phrase that begins at `index`: the index after it, and its meaning."""
        if index >= len(tokens):
            return None
        for keys, meaning in self._by_first.get(tokens[index].key, ()):
            last = index + len(keys)
            if last == index + 1 or [token.key for token in tokens[index:last]] == keys:
                return last, meaning
        return None

    def before(self, tokens: Sequence[NumberToken], index: int) -> tuple[int, str] | None:
        """The longest phrase that ends before `index`: the index of its first word, and its meaning."""
        if index <= 0:
            return None
        for keys, meaning in self._by_last.get(tokens[index - 1].key, ()):
            first = index - len(keys)
            if first == index - 1 or (first >= 0 and [token.key for token in tokens[first:index]] == keys):
                return first, meaning
        return None


@dataclass(frozen=True)
class NumberLexicon:
    """A language's table, ready for look-up. See `tables.table.NumberWords` for what each part holds."""

    table: NumberWords
    atoms: dict[str, Atom]
    denominators: dict[str, Fraction]
    halves: frozenset[str]
    collectives: dict[str, Fraction]
    articles: frozenset[str]
    joiners: frozenset[str]
    points: frozenset[str]
    minus: frozenset[str]
    fraction_prefix: PhraseTable
    ratios: PhraseTable
    units: PhraseTable
    units_before: PhraseTable
    ordinals: dict[str, Fraction]
    qualifiers: PhraseTable
    postfixes: PhraseTable
    openers: PhraseTable
    infixes: PhraseTable
    middles: frozenset[str]
    directions: frozenset[str]
    changes: frozenset[str]
    months: frozenset[str]
    year_cues: frozenset[str]
    length_cues: frozenset[str]
    labels: PhraseTable
    not_after: PhraseTable
    function_words: frozenset[str]
    singles: frozenset[str]
    vague: frozenset[str]
    alone: frozenset[str]
    formal: frozenset[str]
    pieces: frozenset[str]
    piece_beginnings: frozenset[str]
    piece_endings: frozenset[str]
    longest_piece: int
    parts: frozenset[str]
    duals: dict[str, str]
    loose: PhraseTable
    wholes: frozenset[str]
    idioms: PhraseTable

    @property
    def english(self) -> bool:
        """Whether rules that hold for English only apply."""
        return "an" in self.articles

    @property
    def german(self) -> bool:
        """Whether nouns have a capital, and rules that hold for German only apply."""
        return self.table.units_first and self.table.compounds

    @cached_property
    def bound_ordinals(self) -> frozenset[str]:
        """Ordinals that stand only behind another number."""
        return frozenset(self.ordinals) - frozenset(self.denominators)

    @cached_property
    def starters(self) -> frozenset[str]:
        """The words with which a number may begin."""
        words = (self.atoms, self.articles, self.denominators, self.minus, self.collectives, self.duals)
        return frozenset().union(*words, self.loose.beginnings, self.wholes, self.parts)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The words with which a number or an idiom may begin."""
        return self.starters.union(self.idioms.beginnings)

    @cached_property
    def continuing(self) -> frozenset[str]:
        """Words and signs that may belong to one number with the word before them."""
        words = (self.atoms, self.denominators, self.ordinals, self.collectives, self.wholes)
        articles = self.articles if self.table.compounds else ()
        small = (articles, self.joiners, self.points, self.vague, self.loose.words)
        phrases = (self.ratios.beginnings, self.fraction_prefix.beginnings)
        return frozenset("-‐‑/／^×x又e").union(
            *words, *small, *phrases, map(word_key, number_symbols.SUFFIXES)
        )

    @cached_property
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


def _values(source: str) -> dict[str, Fraction]:
    """Words with their values, also as they are written where accents are lost."""
    values = {word_key(form): Fraction(meaning) for form, meaning in entries(source)}
    return {_unaccented(word): value for word, value in values.items()} | values


def _unaccented(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not "\u0300" <= sign <= "\u036f")


def _words(source: str) -> frozenset[str]:
    return frozenset(word_key(word) for word in source.split())


def _room(value: Fraction, table: NumberWords) -> int:
    if value >= 100:
        return 1000 if value >= 1000 else 100
    if value in table.vigesimal:
        return 20
    if value == 10 and table.vigesimal:
        return 10
    return 10 if value >= 20 and value % 10 == 0 else 0


def _atoms(table: NumberWords) -> dict[str, Atom]:
    alone = _words(table.alone)
    atoms = {word: Atom("add", value, _room(value, table)) for word, value in _values(table.numbers).items()}
    for word, value in _values(table.multipliers).items():
        atoms[word] = Atom("multiply", value, int(value), word in alone)
    for word, value in _values(table.scales).items():
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


def _clitic_units(table: NumberWords) -> dict[str, str]:
    duals = {word_key(form): meaning for form, meaning in entries(table.duals)}
    return {prefix + word: unit for prefix in ("", *table.clitics.split()) for word, unit in duals.items()}


def _phrases(*sources: str) -> PhraseTable:
    return PhraseTable({form: meaning for source in sources for form, meaning in entries(source)})


def _forms(source: str) -> frozenset[str]:
    return frozenset(word_key(form) for form, _ in entries(source))


def _meanings(source: str) -> frozenset[str]:
    return frozenset(word_key(meaning) for _, meaning in entries(source))


def _suffixed(atoms: dict[str, Atom], table: NumberWords) -> dict[str, Fraction]:
    """Denominators made of a number and an ending: "veinticincoavos"."""
    endings = table.denominator_endings.split()
    return {
        word + ending: atom.value for ending in endings for word, atom in atoms.items() if atom.value > 10
    }


def _build(table: NumberWords) -> NumberLexicon:
    unit_words = _forms(table.units) | _forms(table.currencies)
    atoms = {word: atom for word, atom in _atoms(table).items() if word not in unit_words}
    denominators = _clitic_values(_values(table.denominators) | _suffixed(atoms, table), table)
    parts = (
        frozenset(atoms) | _words(table.pieces) | frozenset(denominators) | frozenset(_values(table.ordinals))
    )
    pieces = parts if table.compounds else frozenset()
    return NumberLexicon(
        table=table,
        atoms=atoms,
        denominators=denominators,
        halves=_words(table.halves),
        collectives=_values(table.collectives),
        articles=_words(table.articles),
        joiners=_words(table.joiners),
        points=_words(table.points),
        minus=_words(table.minus),
        fraction_prefix=_phrases(table.fraction_prefix),
        ratios=_phrases(table.ratios),
        units=_phrases(number_symbols.UNITS, table.units, table.currencies),
        units_before=_phrases(table.units_before),
        ordinals=_values(table.ordinals) | denominators,
        qualifiers=_phrases(number_symbols.QUALIFIERS, table.qualifiers),
        postfixes=_phrases(number_symbols.POSTFIXES, table.postfixes),
        openers=_phrases(table.openers),
        infixes=_phrases(number_symbols.INFIXES, table.infixes),
        middles=_forms(number_symbols.INFIXES) | _forms(table.infixes) | _meanings(table.openers),
        directions=_meanings(table.openers) & _forms(table.infixes),
        changes=_words(table.changes),
        months=_words(table.months),
        year_cues=_words(table.year_cues),
        length_cues=_words(table.length_cues),
        labels=_phrases(number_symbols.LABELS, table.labels),
        not_after=_phrases(table.not_after),
        function_words=_words(table.function_words),
        singles=_words(table.singles),
        vague=_words(table.vague),
        alone=_words(table.alone),
        formal=_words(table.formal),
        pieces=pieces,
        piece_beginnings=frozenset(piece[:2] for piece in pieces),
        piece_endings=frozenset(piece[-2:] for piece in pieces),
        longest_piece=max(map(len, pieces), default=0),
        parts=_words(table.parts),
        duals=_clitic_units(table),
        loose=_phrases(table.loose),
        wholes=_words(table.wholes),
        idioms=PhraseTable(dict.fromkeys(table.idioms.split(), "idiom")),
    )


@lru_cache(maxsize=1024)
def unit_of(meaning: str) -> tuple[str, Fraction]:
    """A unit's name and the factor into it: "GBP * 0.01" is a hundredth of a pound."""
    name, _, factor = meaning.partition(" * ")
    return name, Fraction(factor or 1)


_ENGLISH = Language("en")


@cache
def number_lexicon(language: str) -> NumberLexicon:
    """The lexicon of an ISO 639-1 code; unknown languages read English words and numbers by shape."""
    found = find_language(language)
    table = found.numbers if found else None
    table = table or _ENGLISH.numbers
    assert table is not None
    return _build(table)
