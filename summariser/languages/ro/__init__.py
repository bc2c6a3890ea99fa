"""Romanian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Romanian",
    placeholders="""
nespecificat, nespecificată, nemenționat, neprecizat, necunoscut, niciunul, niciuna, nu se aplică,
nu este specificat
""",
)
