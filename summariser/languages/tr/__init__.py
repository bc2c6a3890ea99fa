"""Turkish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Turkish",
    placeholders="""
belirtilmemiş, belirtilmedi, bilinmiyor, bilinmeyen, yok, hiçbiri, geçerli değil
""",
)
