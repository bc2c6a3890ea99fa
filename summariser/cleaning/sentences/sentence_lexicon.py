"""Where sentences end in one language: its `sentences.py`, compiled on first use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from summariser.languages import SentenceSplitWords, find_language, patterns, words
from summariser.languages.shared.sentences import DATA as SHARED
from summariser.languages.shared.sentences import OTHER_LANGUAGES


@dataclass(frozen=True)
class SentenceLexicon:
    """The words of `SentenceSplitWords` as sets and regular expressions."""

    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    starters: frozenset[str]
    dotted: re.Pattern[str]
    """An abbreviation with several full stops at the end of a text."""
    one_letter_word: re.Pattern[str]
    """A word of one capital letter and a full stop at the end of a text, after a word in lower case."""
    clock_followers: re.Pattern[str]
    time_opening: re.Pattern[str]
    """The words of a sentence that opens with a time of day, up to the time."""
    quote_continuation: re.Pattern[str]
    sentence_ends_with_quote: bool
    ordinal_stop: bool


@cache
def sentence_lexicon(language: str) -> SentenceLexicon:
    """The lexicon of a language (ISO 639-1); for an unknown one, what is the same in all."""
    found = find_language(language)
    data = (found.sentences if found else None) or OTHER_LANGUAGES.get(language, SentenceSplitWords())
    return SentenceLexicon(
        abbreviations=words(data.abbreviations),
        before_numbers=words(data.abbreviations_before_numbers),
        starters=words(data.sentence_starters),
        dotted=re.compile(
            rf"(?:(?:[^\W\d_]\.\s?){{1,4}}[^\W\d_]\.|{_alternatives(data.dotted_abbreviations)})$"
        ),
        one_letter_word=re.compile(rf"[a-z] (?:{_joined(words(data.one_letter_words))})\.$"),
        clock_followers=re.compile(rf"(?:{_alternatives(SHARED.clock_followers, data.clock_followers)})\b"),
        time_opening=re.compile(
            rf"(?:{_joined(words(data.time_prepositions))})\s(?:\S{{1,20}}\s){{0,5}}\S{{0,12}}$"
        ),
        quote_continuation=re.compile(_alternatives(data.continuations_of_quotes)),
        sentence_ends_with_quote=data.sentence_ends_with_quote,
        ordinal_stop=data.ordinal_stop,
    )


def _alternatives(*texts: str) -> str:
    """The regular expressions of the lists; one that matches nothing where these are empty."""
    return "|".join(pattern for text in texts for pattern in patterns(text)) or "(?!)"


def _joined(listed: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, listed))) or "(?!)"
