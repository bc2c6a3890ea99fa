"""Dutch."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Dutch",
    placeholders="""
niet gespecificeerd, niet vermeld, niet genoemd, niet opgegeven, niet bekend, niet van toepassing,
niet beschikbaar, onbekend, geen, n.v.t, nvt
""",
)
