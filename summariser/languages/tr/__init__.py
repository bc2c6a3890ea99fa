"""Turkish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Turkish")
