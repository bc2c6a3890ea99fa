"""Russian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Russian",
    placeholders="""
не указано, не указан, не указана, не упомянуто, не уточняется, не определено, неизвестно,
неизвестен, нет, нет данных, не применимо, отсутствует
""",
)
