"""What web pages say around an article in Italian."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    login_words=r"\babbonat[io]\b",
    continue_prompts="""
continua a leggere
riservat[oa] agli abbonati
""",
    subscription_words=r"\babbona",
    link_texts="""
leggi anche
continua a leggere
""",
    teaser_endings="""
continua a leggere
leggi tutto
""",
)
