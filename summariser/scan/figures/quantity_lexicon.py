"""The words around numbers of a language, parsed from its data."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summariser.languages import QuantityWords
from summariser.languages.shared import number_symbols
from summariser.scan.figures.phrase_table import (
    PhraseTable,
    WordKeys,
    form_keys,
    meaning_keys,
    phrase_table,
    word_keys,
)
from summariser.utils.lazy_property import lazy_property
from summariser.utils.pattern_index import alternation


class QuantityLexicon:
    """The words around numbers; each attribute is what `QuantityWords` says of its field."""

    changes = WordKeys("_quantity_words")
    ranging_verbs = WordKeys("_quantity_words")
    spread_verbs = WordKeys("_quantity_words")
    perfect_auxiliaries = WordKeys("_quantity_words")
    year_cues = WordKeys("_quantity_words")
    year_nouns = WordKeys("_quantity_words")
    year_words = WordKeys("_quantity_words")
    length_cues = WordKeys("_quantity_words")
    length_ends = WordKeys("_quantity_words")
    date_connectors = WordKeys("_quantity_words")
    date_articles = WordKeys("_quantity_words")
    hour_prepositions = WordKeys("_quantity_words")
    clock_units = WordKeys("_quantity_words")
    hour_followers = WordKeys("_quantity_words")
    determiners = WordKeys("_quantity_words")
    counted_singles = WordKeys("_quantity_words")
    vague_single_units = WordKeys("_quantity_words")
    number_of = WordKeys("_quantity_words")
    irregular_plurals = WordKeys("_quantity_words")
    pairs = WordKeys("_quantity_words")

    def __init__(self, words: QuantityWords, months: Iterable[str]) -> None:
        """`months` are the names of months, which make a number before them a day."""
        self._quantity_words = words
        self.qualifiers = phrase_table(number_symbols.QUALIFIER_SIGNS, words.qualifiers)
        self.postfixes = phrase_table(number_symbols.POSTFIXES, words.postfixes)
        self.openers = phrase_table(words.openers)
        self.infixes = phrase_table(number_symbols.INFIXES, words.infixes)
        self.middles = (
            form_keys(number_symbols.INFIXES) | form_keys(words.infixes) | meaning_keys(words.openers)
        )
        self.directions = meaning_keys(words.openers) & form_keys(words.infixes)
        self.labels = phrase_table(number_symbols.LABELS, words.labels)
        dates = "".join(f"\n{month} = date" for month in months)
        self.not_after: PhraseTable = phrase_table(dates, words.not_after)
        self.function_words = word_keys(words.function_words)
        self.compound_nouns = words.compound_nouns
        self.clock = _clock(words.clock_suffixes)
        self.participle_endings = tuple(words.participle_endings.split()) or ("\0",)

    @lazy_property
    def anniversaries(self) -> re.Pattern[str]:
        """What follows the number of an anniversary."""
        stems = alternation(self._quantity_words.anniversaries.split())
        return re.compile(rf"[\s.-]{{0,2}}(?:{stems})", re.IGNORECASE)

    @lazy_property
    def _singular_endings(self) -> tuple[str, ...]:
        return tuple(self._quantity_words.singular_endings.split())

    def is_plural(self, key: str) -> bool:
        """Whether a word has the usual ending of a plural; never in a language that has none."""
        ending = self._quantity_words.plural_ending
        return bool(ending) and key.endswith(ending) and not key.endswith(self._singular_endings)


def _clock(suffixes: str) -> re.Pattern[str]:
    """What follows an hour: minutes, or a word such as "pm"."""
    words = alternation(suffixes.split())
    return re.compile(rf"(?:[:]\d|[hH]\d\d?(?!\w)|\s?(?:(?:{words})\b))")
