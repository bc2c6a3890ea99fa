"""The units and currencies of a language, parsed from its data."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from summariser.languages import UnitWords, mapping
from summariser.languages.shared import number_symbols
from summariser.scan.figures.phrase_table import WordKeys, form_keys, phrase_table
from summariser.utils.lazy_property import lazy_property

_NEVER = re.compile("(?!)")


class UnitLexicon:
    """The units of a language; each attribute is what `UnitWords` says of its field."""

    inches = WordKeys("_unit_words")
    cents_followers = WordKeys("_unit_words")
    tenths = WordKeys("_unit_words")
    discounts = WordKeys("_unit_words")
    million_nouns = WordKeys("_unit_words")
    metre_nouns = WordKeys("_unit_words")

    def __init__(self, words: UnitWords) -> None:
        self._unit_words = words
        self.units = phrase_table(number_symbols.UNITS, words.units, words.currencies)
        self.units_before = phrase_table(words.units_before)
        self.million_letter = words.million_letter

    @lazy_property
    def unit_keys(self) -> frozenset[str]:
        """All words for units and currencies."""
        return form_keys(self._unit_words.units) | form_keys(self._unit_words.currencies)

    @lazy_property
    def least_amounts(self) -> dict[str, Fraction]:
        """Units whose word is much else too, to the least amount of them."""
        return {unit: Fraction(least) for unit, least in mapping(self._unit_words.least_amounts).items()}

    @lazy_property
    def weight_cues(self) -> re.Pattern[str]:
        return (
            re.compile(self._unit_words.weight_cues, re.IGNORECASE)
            if self._unit_words.weight_cues
            else _NEVER
        )


@lru_cache(maxsize=1024)
def unit_of(meaning: str) -> tuple[str, Fraction]:
    """A unit's name and the factor into it: "GBP * 0.01" is a hundredth of a pound."""
    name, _, factor = meaning.partition(" * ")
    return name, Fraction(factor or 1)
