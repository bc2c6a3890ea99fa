"""Danish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Danish")
