"""Norwegian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Norwegian")
