"""Where sentences end in Japanese."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    continuations_of_quotes="""
[とがはをにもの、。）]
など
という
""",
)
