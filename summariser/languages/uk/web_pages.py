"""What web pages say around an article in Ukrainian."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    link_texts="""
читайте також
читати далі
""",
)
