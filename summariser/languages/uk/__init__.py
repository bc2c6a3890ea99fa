"""Ukrainian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Ukrainian")
