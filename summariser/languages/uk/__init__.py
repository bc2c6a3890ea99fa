"""Ukrainian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Ukrainian",
    placeholders="""
не вказано, не зазначено, не згадано, не уточнюється, невідомо, немає, немає даних, відсутнє,
не застосовується
""",
)
