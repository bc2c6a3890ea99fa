"""The grammar of a language, and regular expressions built from its words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache

from summariser.languages import GrammarWords, find_language
from summariser.scan.speech import speech_lexicon
from summariser.utils.lazy_pattern import lazy_pattern
from summariser.utils.pattern_index import PatternIndex

_HAN = lazy_pattern(r"[\u4e00-\u9fff]")


@cache
def find_grammar(language: str) -> GrammarWords | None:
    """The grammar of a language (ISO 639-1); None if it has none, so that nothing is read by another's."""
    found = find_language(language)
    if found is None or found.grammar is None:
        return None
    speech = speech_lexicon(language)
    return replace(found.grammar, speech_verbs=speech.expression(speech.statement))


@cache
def whole_words(pattern: str) -> re.Pattern[str]:
    """`pattern` compiled to match whole words, in upper or lower case.

    Chinese does not separate words, so a pattern with Han characters matches anywhere.
    """
    if not pattern.isascii() and _HAN.search(pattern):
        return anywhere(pattern)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def has_actor_noun(grammar: GrammarWords, phrase: str) -> bool:
    """Whether a noun phrase has a common noun for people, an organisation or an office."""
    actors = f"(?:{grammar.people_nouns}|{grammar.organisation_nouns}|{grammar.office_nouns})s?"
    return whole_words(actors).search(phrase.lower()) is not None


@cache
def folded_words(pattern: str) -> re.Pattern[str]:
    """`pattern` without accents, compiled to match whole words of folded text."""
    decomposed = unicodedata.normalize("NFKD", pattern)
    return whole_words("".join(char for char in decomposed if not unicodedata.combining(char)))


@cache
def anywhere(pattern: str) -> re.Pattern[str]:
    """`pattern` compiled to match in upper or lower case, within words too."""
    return re.compile(pattern, re.IGNORECASE)


def match_starts(patterns: tuple[str, ...], text: str, lower: str, lookbehind: str = "") -> list[list[int]]:
    """For each pattern all offsets of `text` at which it matches, in order, overlapping matches too.

    `lower` is `text` in lower case, character by character; `lookbehind` is what has to be before a match.
    """
    index = _index(patterns, lookbehind)
    if index is None:
        at_any = (anywhere(f"{lookbehind}(?=(?:{pattern}))") for pattern in patterns)
        return [[match.start() for match in pattern.finditer(text)] for pattern in at_any]
    places = index.find(lower, 0, len(lower))
    own = [(anywhere(pattern), places.get(number, ())) for number, pattern in enumerate(patterns)]
    return [[at for at in possible if pattern.match(text, at)] for pattern, possible in own]


@cache
def _index(patterns: tuple[str, ...], lookbehind: str) -> PatternIndex | None:
    """An index of where `patterns` may match; None where one may begin with any character."""
    index = PatternIndex(patterns, lookbehind)
    return index if index.has_prefixes else None
