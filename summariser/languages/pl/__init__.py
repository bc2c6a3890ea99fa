"""Polish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Polish")
