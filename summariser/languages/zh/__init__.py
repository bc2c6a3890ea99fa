"""Chinese."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Chinese", spaced=False, capitals=False)
