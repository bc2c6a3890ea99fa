"""The types of language data: one frozen dataclass for each file of a language's folder.

They have neither a representation nor equality of their own: to make those methods takes longer than reading
the words of a language.
"""

from summariser.languages.schema.boilerplate_phrases import BoilerplatePhrases
from summariser.languages.schema.byline_words import BylineWords
from summariser.languages.schema.caption_words import CaptionWords
from summariser.languages.schema.commitment_cues import CommitmentCues
from summariser.languages.schema.country_words import CountryNames, NationalityWords
from summariser.languages.schema.date_words import CjkDateWords, DateWords
from summariser.languages.schema.gazetteer_words import GazetteerWords
from summariser.languages.schema.grammar_words import GrammarWords, PronounClass
from summariser.languages.schema.language_info import LanguageInfo
from summariser.languages.schema.month_names import MonthNames
from summariser.languages.schema.name_words import NameWords
from summariser.languages.schema.negation_words import NegationScope, NegationWords
from summariser.languages.schema.number_words import NumberWords
from summariser.languages.schema.page_labels import PageLabels
from summariser.languages.schema.polarity_words import AntonymPairs, PolarityWords
from summariser.languages.schema.quantity_words import QuantityWords
from summariser.languages.schema.romanisation import Romanisation
from summariser.languages.schema.sentence_split_words import SentenceSplitWords
from summariser.languages.schema.speech_words import SpeechWords
from summariser.languages.schema.timestamp_words import TimestampWords
from summariser.languages.schema.unit_words import UnitWords
from summariser.languages.schema.verb_words import ActionWords, VerbWords
from summariser.languages.schema.web_page_words import WebPageWords

__all__ = [
    "ActionWords",
    "AntonymPairs",
    "BoilerplatePhrases",
    "BylineWords",
    "CaptionWords",
    "CjkDateWords",
    "CommitmentCues",
    "CountryNames",
    "DateWords",
    "GazetteerWords",
    "GrammarWords",
    "LanguageInfo",
    "MonthNames",
    "NameWords",
    "NationalityWords",
    "NegationScope",
    "NegationWords",
    "NumberWords",
    "PageLabels",
    "PolarityWords",
    "PronounClass",
    "QuantityWords",
    "Romanisation",
    "SentenceSplitWords",
    "SpeechWords",
    "TimestampWords",
    "UnitWords",
    "VerbWords",
    "WebPageWords",
]
