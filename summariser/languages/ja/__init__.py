"""Japanese."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Japanese", spaced=False, capitals=False)
