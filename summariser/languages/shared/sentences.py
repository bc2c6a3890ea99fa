"""Sentence ends in languages without a folder."""

from __future__ import annotations

from summariser.languages.schema import SentenceWords

DATA = SentenceWords(
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
    "cs": SentenceWords(
        ordinal_stop=True,
    ),
    "da": SentenceWords(
        ordinal_stop=True,
    ),
    "et": SentenceWords(
        ordinal_stop=True,
    ),
    "fi": SentenceWords(
        ordinal_stop=True,
    ),
    "hr": SentenceWords(
        ordinal_stop=True,
    ),
    "hu": SentenceWords(
        ordinal_stop=True,
    ),
    "nb": SentenceWords(
        ordinal_stop=True,
    ),
    "no": SentenceWords(
        ordinal_stop=True,
    ),
    "pl": SentenceWords(
        ordinal_stop=True,
    ),
    "sk": SentenceWords(
        ordinal_stop=True,
    ),
    "sl": SentenceWords(
        ordinal_stop=True,
    ),
    "tr": SentenceWords(
        ordinal_stop=True,
    ),
}
"""By ISO 639-1 code: languages without a folder of their own."""
