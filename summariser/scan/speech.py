"""Verbs of saying, as sets and as a regular expression."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from summariser.languages import find_language, phrases
from summariser.utils.pattern_index import alternation


@dataclass(frozen=True)
class SpeechLexicon:
    """The words of `summariser.languages.SpeechWords`; all empty for a language without them.

    `statement` are `verbs` and `subjectless_verbs`, `reporting` those and `act_verbs`, `quoting` are `verbs`
    and `quoting_verbs`, `personal` those of which one person or one organisation is the subject. `prefixes`
    are particles written together with a verb.
    """

    verbs: frozenset[str] = frozenset()
    statement: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    attributions: tuple[str, ...] = ()
    speaker_pronouns: tuple[str, ...] = ()
    addressee_words: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    verb_first: bool = False
    spaced: bool = True

    def expression(self, forms: frozenset[str] | tuple[str, ...]) -> str:
        """A regular expression for one of `forms`, with a prefix or without."""
        prefix = f"(?:{alternation(self.prefixes)})?" if self.prefixes else ""
        return f"{prefix}(?:{alternation(forms)})"


@cache
def speech_lexicon(language: str) -> SpeechLexicon:
    """The lexicon of an ISO 639-1 code."""
    found = find_language(language)
    words = found.speech if found else None
    if found is None or words is None:
        return SpeechLexicon()
    single, acts = frozenset(phrases(words.verbs)), frozenset(phrases(words.act_verbs))
    verbs = single | frozenset(phrases(words.plural_verbs))
    quoting = frozenset(phrases(words.quoting_verbs))
    statement = verbs | frozenset(phrases(words.subjectless_verbs))
    return SpeechLexicon(
        verbs=verbs,
        statement=statement,
        reporting=statement | acts,
        quoting=verbs | quoting,
        personal=single | acts | quoting,
        attributions=phrases(words.attributions),
        speaker_pronouns=phrases(words.speaker_pronouns),
        addressee_words=phrases(words.addressee_words),
        prefixes=phrases(words.prefixes),
        verb_first=words.verb_first,
        spaced=found.info.spaced,
    )


def any_word(forms: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for one of `forms` as a whole word, in any case; it never matches where there are none."""
    return re.compile(rf"\b(?:{alternation(forms)})\b", re.IGNORECASE)
