"""Danish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Danish",
    placeholders="""
ikke angivet, ikke oplyst, ikke nævnt, ukendt, ingen, ikke relevant, ikke specificeret
""",
)
