"""Romanian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Romanian")
