"""What web pages say around an article in Portuguese."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"\bprivacidade\b",
    login_words=r"\bassinantes?\b",
    continue_prompts="""
continue lendo
exclusivo para assinantes
""",
    subscription_words=r"\bassin(?:e|ar|atura)\b",
    link_texts="""
leia (?:também|mais)
veja também
continue lendo
""",
    teaser_endings="leia mais",
)
