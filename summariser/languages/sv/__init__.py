"""Swedish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Swedish",
    placeholders="""
ej angivet, inte angivet, ej specificerat, inte nämnt, okänd, okänt, ingen, inget, inga, saknas,
ej tillämpligt
""",
)
