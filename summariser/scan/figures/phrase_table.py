"""Word lists of language data, ready to be looked up among the tokens of a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from summariser.languages import entries
from summariser.scan.figures.number_tokens import NumberToken, tokenise, word_key


class PhraseMatch(NamedTuple):
    """A phrase found among the tokens of a text."""

    edge: int
    """The index after its last token; of a phrase looked for before a place, that of its first."""
    meaning: str


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

    def at(self, tokens: Sequence[NumberToken], index: int) -> PhraseMatch | None:
        """The longest phrase that begins at `index`."""
        if index >= len(tokens):
            return None
        for keys, meaning in self._by_first.get(tokens[index].key, ()):
            last = index + len(keys)
            if last == index + 1 or [token.key for token in tokens[index:last]] == keys:
                return PhraseMatch(last, meaning)
        return None

    def before(self, tokens: Sequence[NumberToken], index: int) -> PhraseMatch | None:
        """The longest phrase that ends before `index`."""
        if index <= 0:
            return None
        for keys, meaning in self._by_last.get(tokens[index - 1].key, ()):
            first = index - len(keys)
            if first == index - 1 or (first >= 0 and [token.key for token in tokens[first:index]] == keys):
                return PhraseMatch(first, meaning)
        return None


def phrase_table(*lines: str) -> PhraseTable:
    """The phrases of several texts of lines "phrase, phrase = meaning"; of two meanings the last holds."""
    return PhraseTable({form: meaning for text in lines for form, meaning in entries(text)})


def word_keys(text: str) -> frozenset[str]:
    """The keys of the words of a list separated by white space."""
    return frozenset(word_key(word) for word in text.split())


def form_keys(lines: str) -> frozenset[str]:
    """The keys of the forms of lines "form, form = meaning"."""
    return frozenset(word_key(form) for form, _ in entries(lines))


def meaning_keys(lines: str) -> frozenset[str]:
    """The keys of the meanings of such lines."""
    return frozenset(word_key(meaning) for _, meaning in entries(lines))


def word_values(lines: str) -> dict[str, Fraction]:
    """Words with their values, also as they are written where accents are lost."""
    values = {word_key(form): Fraction(meaning) for form, meaning in entries(lines)}
    return {_unaccented(word): value for word, value in values.items()} | values


def _unaccented(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not "\u0300" <= sign <= "\u036f")


class WordKeys:
    """An attribute that holds the keys of a word list: of the field of the same name in `self.<table>`.

    Computed when it is first asked for.
    """

    def __init__(self, table: str) -> None:
        self._table = table

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> frozenset[str]:
        keys = instance.__dict__[self._name] = word_keys(getattr(getattr(instance, self._table), self._name))
        return keys
