"""The types of language data: one frozen dataclass for each file of a language's folder."""

from summariser.languages.schema.commitment_cues import CommitmentCues
from summariser.languages.schema.country_words import CountryNames, NationalityWords
from summariser.languages.schema.date_words import DateWords
from summariser.languages.schema.grammar_words import GrammarWords, PronounClass
from summariser.languages.schema.language_info import LanguageInfo
from summariser.languages.schema.name_words import NameWords
from summariser.languages.schema.negation_words import NegationWords
from summariser.languages.schema.number_words import NumberWords
from summariser.languages.schema.polarity_words import AntonymPairs, PolarityWords

__all__ = [
    "AntonymPairs",
    "CommitmentCues",
    "CountryNames",
    "DateWords",
    "GrammarWords",
    "LanguageInfo",
    "NameWords",
    "NationalityWords",
    "NegationWords",
    "NumberWords",
    "PolarityWords",
    "PronounClass",
]
