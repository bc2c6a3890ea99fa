"""French."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("French")
