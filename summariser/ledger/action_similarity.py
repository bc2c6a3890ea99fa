"""How alike two actions are: their words, weighted by how rare they are in the ledger, and their numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log

from summariser.languages import DEFAULT_LANGUAGE, find_language
from summariser.ledger.concepts import concept_of
from summariser.ledger.name_spelling import romanised, same_word, skeleton, words_of
from summariser.models.ledger import LedgerEntry
from summariser.models.mentions import FigureMention
from summariser.scan.figures import scan_figures
from summariser.scan.names.name_lexicon import name_lexicon

_STEM = 5
_SHORTEST_WORD = 3
_FEWEST_TERMS = 3  # an action of fewer says little by itself
_AROUND = 0.4  # times the weight of a word, where it is not in the action but in its sentence
_OBJECT = 1.5  # times the weight of a word, where it is in the object of the action
_VERB = 0.6
_NUMBER = 0.8
_PROPER = 1.3


@dataclass(frozen=True)
class ActionTerm:
    """A word of an action as it is compared. `proper` has the spelling of a name, else None."""

    key: str
    weight: float
    proper: str | None = None


@dataclass(frozen=True)
class ActionTerms:
    """The terms of an action by key, and those of its object, without verb and place."""

    terms: dict[str, ActionTerm]
    object: frozenset[str]
    figures: tuple[FigureMention, ...]


def action_terms(entry: LedgerEntry) -> ActionTerms:
    """The terms of the action of an entry; of both wordings where it is given in two languages.

    An action that says little by itself ("be finished") is completed with the words of its sentence.
    """
    own = _terms(entry.original or entry.action, entry.article.language)
    if entry.original is not None:
        english = _terms(entry.action, DEFAULT_LANGUAGE)
        return ActionTerms(own.terms | english.terms, own.object | english.object, english.figures)
    if len(own.terms) >= _FEWEST_TERMS:
        return own
    around = _terms(entry.quote, entry.article.language)
    fainter = {key: replace(term, weight=term.weight * _AROUND) for key, term in around.terms.items()}
    return ActionTerms(fainter | own.terms, own.object | around.object, own.figures or around.figures)


@lru_cache(maxsize=20_000)
def _terms(action: str, language: str) -> ActionTerms:
    figures = tuple(scan_figures(action, language))
    text = action
    for figure in figures:
        text = text.replace(figure.text, " " * len(figure.text), 1) if figure.noun is None else text
    terms: dict[str, ActionTerm] = {}
    objects: set[str] = set()
    in_object = True
    small, prepositions = function_words(language)
    for number, word in enumerate(words_of(text)):
        lower = word.lower()
        if number > 1 and objects and lower in prepositions:
            in_object = False
        if lower in small or lower in prepositions or len(word) < _SHORTEST_WORD or word.isdigit():
            continue
        proper = word if number and word[0].isupper() else None
        concept = None if proper else concept_of(lower, language)
        key = skeleton(word) if proper else concept or romanised(lower)[:_STEM]
        weight = _VERB if number == 0 else _OBJECT if in_object else 1.0
        terms.setdefault(key, ActionTerm(key, weight * (_PROPER if proper else 1.0), proper))
        if number and in_object:
            objects.add(key)
    for figure in figures:
        if figure.value is not None:
            terms[f"#{figure.value:g}"] = ActionTerm(f"#{figure.value:g}", _NUMBER)
    return ActionTerms(terms, frozenset(objects), figures)


@lru_cache(maxsize=64)
def function_words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a language that carry no meaning of their own, and its prepositions."""
    found = find_language(language)
    grammar = found.grammar if found else None
    small = name_lexicon(language).function_words | (grammar.determiners if grammar else frozenset())
    return small, grammar.prepositions if grammar else frozenset()


class ActionSimilarity:
    """Similarity of actions within one ledger, where rare words say more than common ones."""

    def __init__(self, entries: Sequence[LedgerEntry]) -> None:
        self._terms = {entry.id: action_terms(entry) for entry in entries}
        counts = Counter(key for terms in self._terms.values() for key in terms.terms)
        rarity = {key: log(1 + len(self._terms) / count) for key, count in counts.items()}
        self._weights = {
            number: {key: term.weight * rarity[key] for key, term in terms.terms.items()}
            for number, terms in self._terms.items()
        }
        self._totals = {number: sum(weights.values()) for number, weights in self._weights.items()}
        self._names = {
            number: {key: term.proper for key, term in terms.terms.items() if term.proper}
            for number, terms in self._terms.items()
        }

    def keys(self, entry: LedgerEntry) -> Iterable[str]:
        """The terms of an action."""
        return self._terms[entry.id].terms.keys()

    def of(self, one: LedgerEntry, other: LedgerEntry) -> float:
        """From 0 (no word in common) to 1: the shared weight, of the shorter action and of both together."""
        left, right = self._weights[one.id], self._weights[other.id]
        shared = sum(min(weight, right[key]) for key, weight in left.items() if key in right)
        first, second = self._totals[one.id], self._totals[other.id]
        least = min(first, second)
        return (shared / least + 2 * shared / (first + second)) / 2 if least else 0.0

    def object_in_common(self, one: LedgerEntry, other: LedgerEntry) -> bool:
        """Whether the objects of both actions share a word."""
        return not self._terms[one.id].object.isdisjoint(self._terms[other.id].object)

    def names_in_common(self, one: LedgerEntry, other: LedgerEntry) -> int:
        """How many proper names the actions share, in whichever spelling."""
        first, second = self._names[one.id], self._names[other.id]
        return sum(same_word(name, second[key]) for key, name in first.items() if key in second)

    def figures(self, entry: LedgerEntry) -> Sequence[FigureMention]:
        """The quantities of an action."""
        return self._terms[entry.id].figures
