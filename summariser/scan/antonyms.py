"""Words and the words that say their opposite: "rose" and "fell", "indoor" and "outdoor"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from summariser.languages import AntonymPairs, find_language, phrases
from summariser.scan.polarity import poles_of
from summariser.utils.rewrite_rules import RewriteRules

# An axis of meaning to the side of it that a word is on, +1 or -1.
Poles = Mapping[str, int]


class AntonymAxes(NamedTuple):
    """The axes of a language's dictionary of antonyms that a check treats apart; each empty without one."""

    relations: frozenset[str] = frozenset()
    """Both sides may be true at once, of two subjects or two events."""
    comparisons: frozenset[str] = frozenset()
    """They compare amounts."""
    people: frozenset[str] = frozenset()
    """Both sides are kinds of people."""


_PARTS_OF_SPEECH = ("adjectives", "adverbs", "nouns", "verbs", "news")


@cache
def word_poles(language: str) -> Mapping[str, Poles]:
    """Every known form of a word, in lower case, to its sides; {} for a language without a table.

    Two words are opposites if they are on different sides of an axis; forms of one word share an axis.
    """
    found = find_language(language)
    if found is None or found.polarity is None:
        return {}
    poles: dict[str, dict[str, int]] = {}
    for form, axis, pole in poles_of(found.polarity):
        poles.setdefault(form, {})[axis] = pole
    if found.antonyms:
        _add_pairs(poles, found.antonyms)
    return poles


@cache
def antonym_axes(language: str) -> AntonymAxes:
    """The axes of a language (ISO 639-1) by what its data say of them."""
    found = find_language(language)
    if found is None or found.antonyms is None:
        return AntonymAxes()
    data = found.antonyms
    return AntonymAxes(*(_axes(lines) for lines in (data.relations, data.comparisons, data.people)))


def _axes(lines: str) -> frozenset[str]:
    """The axes of pairs, whichever word of a pair the dictionary has first."""
    pairs = [(word, other) for word, others in _pairs(lines) for other in others]
    return frozenset(_axis(*pair) for word, other in pairs for pair in ((word, other), (other, word)))


def _axis(word: str, antonym: str) -> str:
    return f"{word}|{antonym}"


def _add_pairs(poles: dict[str, dict[str, int]], antonyms: AntonymPairs) -> None:
    irregular = dict(_pairs(antonyms.irregular))
    for part in _PARTS_OF_SPEECH:
        rules = RewriteRules(_inflections(antonyms.inflections, part))
        for word, others in _pairs(getattr(antonyms, part)):
            for other in others:
                for lemma, pole in ((word, 1), (other, -1)):
                    for form in {lemma, *rules.forms(lemma), *irregular.get(lemma, ())}:
                        poles.setdefault(form, {})[_axis(word, other)] = pole


def _inflections(lines: str, part: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The rules for a part of speech; some of the forms that they give need not exist."""
    for line in lines.strip().splitlines():
        parts, _, rule = line.partition(": ")
        expression, _, forms = rule.rpartition(" = ")
        if part in parts.split():
            yield expression, phrases(forms)


def _pairs(lines: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in lines.split(";"):
        word, _, others = line.strip().partition(" = ")
        if word:
            yield word, phrases(others)
