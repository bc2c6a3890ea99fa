"""Spanish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Spanish")
