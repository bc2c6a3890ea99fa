"""Russian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Russian")
