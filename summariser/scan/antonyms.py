"""Words and the words that say their opposite: "rose" and "fell", "indoor" and "outdoor"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from summariser.languages import AntonymPairs, find_language, phrases
from summariser.scan.polarity import poles_of

# An axis of meaning to the side of it that a word stands on, +1 or -1.
Poles = Mapping[str, int]

_COMPARED = re.compile(r"(?:[^aeiou]|[aeiou]{2}[^aeiou])$")
_DOUBLES = re.compile(r"^[^aeiou]{0,3}[aeiouy][bdgklmnprt]$")
_SOFT = re.compile(r"[^aeiou]y$")
_HISSES = ("s", "x", "z", "ch", "sh")
_SHORT = 6


@cache
def word_poles(language: str) -> Mapping[str, Poles]:
    """Every known form of a word, in lower case, to its sides; {} for a language without a table.

    Two words are opposites if they stand on different sides of an axis; forms of one word share an axis.
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


def _add_pairs(poles: dict[str, dict[str, int]], antonyms: AntonymPairs) -> None:
    irregular = dict(_pairs(antonyms.irregular))
    for part in ("adjectives", "adverbs", "nouns", "verbs", "news"):
        for word, others in _pairs(getattr(antonyms, part)):
            for other in others:
                for lemma, pole in ((word, 1), (other, -1)):
                    for form in {*_forms(lemma, part), *irregular.get(lemma, ())}:
                        poles.setdefault(form, {})[f"{word}|{other}"] = pole


def _pairs(lines: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in lines.split(";"):
        word, _, others = line.strip().partition(" = ")
        if word:
            yield word, phrases(others)


def _forms(lemma: str, part: str) -> Iterator[str]:
    """The regular forms of an English word; some need not exist."""
    yield lemma
    if part == "adverbs":
        return
    soft = _SOFT.search(lemma) is not None
    stem = lemma[:-1] if soft or lemma.endswith("e") else lemma
    stem = lemma + lemma[-1] if _DOUBLES.match(lemma) else stem
    ending = "i" if soft else ""
    if part == "adjectives":
        if len(lemma) <= _SHORT and _COMPARED.search(stem):
            yield from (f"{stem}{ending}er", f"{stem}{ending}est")
        return
    yield f"{stem}{ending}es" if soft or lemma.endswith(_HISSES) else f"{lemma}s"
    if part != "nouns":
        yield f"{stem}{ending}ed"
        yield f"{lemma if soft else stem}ing"
