"""Arabic."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Arabic", capitals=False)
