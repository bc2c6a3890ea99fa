"""Finnish."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Finnish",
    placeholders="""
ei mainittu, ei ilmoitettu, ei määritelty, ei tiedossa, tuntematon, ei mitään, ei sovellu
""",
)
