"""Czech."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Czech",
    placeholders="""
neuvedeno, není uvedeno, neznámé, neznámý, není známo, žádný, žádná, žádné, nespecifikováno,
bez údaje
""",
)
