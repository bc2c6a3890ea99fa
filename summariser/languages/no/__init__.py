"""Norwegian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Norwegian",
    placeholders="""
ikke angitt, ikke oppgitt, ikke nevnt, ikke spesifisert, ukjent, ingen, ikke relevant
""",
)
