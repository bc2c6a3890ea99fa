"""Dutch."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Dutch")
