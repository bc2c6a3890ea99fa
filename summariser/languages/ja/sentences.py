"""Where sentences end in Japanese."""

from __future__ import annotations

from summariser.languages.schema import SentenceWords

DATA = SentenceWords(
    continuations_of_quotes="""
[とがはをにもの、。）]
など
という
""",
)
