"""The closed-class words of a language that the grammar of the extractive reader leans on."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from summariser.languages import GrammarWords, find_language
from summariser.scan.speech import speech_lexicon
from summariser.utils.pattern_index import PatternIndex

_HAN = re.compile(r"[\u4e00-\u9fff]")


@cache
def grammar_lexicon(language: str) -> GrammarWords | None:
    """The grammar of a language (ISO 639-1), or None if there is none."""
    found = find_language(language)
    if found is None or found.grammar is None:
        return None
    speech = speech_lexicon(language)
    return replace(found.grammar, speech_verbs=speech.expression(speech.statement))


@cache
def _places(pattern: str, edge: str) -> PatternIndex | None:
    """Where a pattern is worth trying in small letters; None where it may begin with anything."""
    index = PatternIndex([pattern], edge)
    return index if index.has_prefixes else None


def starts(pattern: str, text: str, letters: str, edge: str = "") -> list[int]:
    """All offsets of `text` where `pattern` matches behind `edge`, in order, also within another match.

    `letters` is `text` in small letters.
    """
    places = _places(pattern, edge)
    if places is None:
        at_any = compiled(f"{edge}(?=(?:{pattern}))", edges=False)
        return [match.start() for match in at_any.finditer(text)]
    own = compiled(pattern, edges=False)
    return [at for at in places.find(letters, 0, len(letters)).get(0, ()) if own.match(text, at)]


@cache
def compiled(pattern: str, edges: bool = True) -> re.Pattern[str]:
    """`pattern` without regard to case; between word edges unless `edges` is False.

    Words of Chinese stand side by side, so that a pattern with Han characters has no edges.
    """
    if not edges or _HAN.search(pattern):
        return re.compile(pattern, re.IGNORECASE)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
