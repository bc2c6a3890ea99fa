"""Where sentences end in Arabic."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    abbreviations="د أ م ا ص",
    abbreviations_before_numbers="ص ج م",
)
