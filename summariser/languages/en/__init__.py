"""English."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "English",
    placeholders="""
none, unknown, unspecified, unstated, not specified, not stated, not mentioned, not given,
not provided, not applicable, not available, not known, not disclosed, none specified,
none mentioned, none stated, none given, no information, not specified in the article,
not mentioned in the article, not stated in the article
""",
)
