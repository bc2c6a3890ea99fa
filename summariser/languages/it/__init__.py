"""Italian."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Italian",
    placeholders="""
non specificato, non specificata, non indicato, non indicata, non menzionato, non precisato,
non disponibile, non applicabile, non noto, sconosciuto, sconosciuta, nessuno, nessuna
""",
)
