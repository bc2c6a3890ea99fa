"""All data of a language in one folder; no other package holds words of a language."""

from summariser.languages.entries import entries, mapping, phrases, words
from summariser.languages.registry import PARTS, Language, find_language, language_codes, languages_with
from summariser.languages.schema import (
    AntonymPairs,
    CommitmentCues,
    CountryNames,
    DateWords,
    GrammarWords,
    LanguageInfo,
    NameWords,
    NationalityWords,
    NegationWords,
    NumberWords,
    PolarityWords,
    PronounClass,
)

__all__ = [
    "PARTS",
    "AntonymPairs",
    "CommitmentCues",
    "CountryNames",
    "DateWords",
    "GrammarWords",
    "Language",
    "LanguageInfo",
    "NameWords",
    "NationalityWords",
    "NegationWords",
    "NumberWords",
    "PolarityWords",
    "PronounClass",
    "entries",
    "find_language",
    "language_codes",
    "languages_with",
    "mapping",
    "phrases",
    "words",
]
