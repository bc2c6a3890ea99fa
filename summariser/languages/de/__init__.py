"""German."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "German",
    noun_capitals=True,
    placeholders="""
nicht angegeben, nicht genannt, nicht erwähnt, nicht spezifiziert, nicht bekannt, nicht zutreffend,
nicht verfügbar, keine angabe, keine angaben, k. a, k.a, unbekannt, keine, keiner, keines,
ohne angabe, entfällt
""",
)
