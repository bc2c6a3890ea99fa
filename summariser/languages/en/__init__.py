"""English."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("English")
