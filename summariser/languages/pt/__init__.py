"""Portuguese."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Portuguese")
