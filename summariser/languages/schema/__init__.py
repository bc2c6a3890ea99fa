"""What each file of a language's folder holds: one frozen dataclass a file."""

from summariser.languages.schema.boilerplate_phrases import BoilerplatePhrases
from summariser.languages.schema.byline_words import BylineWords
from summariser.languages.schema.caption_words import CaptionWords
from summariser.languages.schema.commitment_cues import CommitmentCues
from summariser.languages.schema.country_words import CountryNames, NationalityWords
from summariser.languages.schema.date_words import DateWords
from summariser.languages.schema.grammar_words import GrammarWords, PronounClass
from summariser.languages.schema.language_info import LanguageInfo
from summariser.languages.schema.name_words import NameWords
from summariser.languages.schema.negation_words import NegationWords
from summariser.languages.schema.number_words import NumberWords
from summariser.languages.schema.polarity_words import AntonymPairs, PolarityWords
from summariser.languages.schema.sentence_words import SentenceWords
from summariser.languages.schema.timestamp_words import TimestampWords
from summariser.languages.schema.web_page_words import WebPageWords

__all__ = [
    "AntonymPairs",
    "BoilerplatePhrases",
    "BylineWords",
    "CaptionWords",
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
    "SentenceWords",
    "TimestampWords",
    "WebPageWords",
]
