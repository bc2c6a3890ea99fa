"""Czech."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Czech")
