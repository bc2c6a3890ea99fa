"""Sentence ends in languages without a folder."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    clock_followers="""
GMT
UTC
[CEPM][SD]?T
EEST
EET
CEST
CET
BST
IST
JST
MSK
""",
)

OTHER_LANGUAGES = {
    "cs": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "da": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "et": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "fi": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "hr": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "hu": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "nb": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "no": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "sk": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "sl": SentenceSplitWords(
        ordinal_stop=True,
    ),
    "tr": SentenceSplitWords(
        ordinal_stop=True,
    ),
}
"""By ISO 639-1 code: languages without a folder of their own."""
