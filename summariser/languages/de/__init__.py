"""German."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("German", noun_capitals=True)
