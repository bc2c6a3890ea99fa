"""Swedish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Swedish")
