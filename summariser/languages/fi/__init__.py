"""Finnish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo("Finnish")
