"""Words and the words that say their opposite: "rose" and "fell", "indoor" and "outdoor"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from summariser.scan.polarity import LANGUAGES
from summariser.scan.word_lists import read_forms, read_sections

# An axis of meaning to the side of it that a word stands on, +1 or -1.
Poles = Mapping[str, int]

_WITH_PAIRS = frozenset({"en"})
_COMPARED = re.compile(r"(?:[^aeiou]|[aeiou]{2}[^aeiou])$")
_DOUBLES = re.compile(r"^[^aeiou]{0,3}[aeiouy][bdgklmnprt]$")
_SOFT = re.compile(r"[^aeiou]y$")
_HISSES = ("s", "x", "z", "ch", "sh")
_SHORT = 6


@lru_cache(maxsize=len(LANGUAGES))
def word_poles(language: str) -> Mapping[str, Poles]:
    """Every known form of a word, in lower case, to its sides; {} for a language without a table.

    Two words are opposites if they stand on different sides of an axis; forms of one word share an axis.
    """
    if language not in LANGUAGES:
        return {}
    poles: dict[str, dict[str, int]] = {}
    for axis in read_sections("direction", language):
        for form, pole in read_forms("direction", language, axis).items():
            poles.setdefault(form, {})[axis] = 1 if pole == "+" else -1
    if language in _WITH_PAIRS:
        _add_pairs(poles, language)
    return poles


def _add_pairs(poles: dict[str, dict[str, int]], language: str) -> None:
    sections = read_sections("opposites", language)
    irregular = dict(_pairs(sections["irregular"]))
    for part in ("adjectives", "adverbs", "nouns", "verbs", "news"):
        for word, others in _pairs(sections[part]):
            for other in others:
                for lemma, pole in ((word, 1), (other, -1)):
                    for form in {*_forms(lemma, part), *irregular.get(lemma, ())}:
                        poles.setdefault(form, {})[f"{word}|{other}"] = pole


def _pairs(lines: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    for line in lines:
        word, _, others = line.partition(": ")
        yield word, others.split(", ")


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
