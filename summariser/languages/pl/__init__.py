"""Polish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Polish",
    placeholders="""
nie określono, nieokreślono, nie podano, nie wskazano, nieznany, nieznana, nieznane, brak,
brak danych, brak informacji, nie dotyczy, żaden
""",
)
