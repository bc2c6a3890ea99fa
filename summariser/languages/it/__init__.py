"""Italian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Italian")
