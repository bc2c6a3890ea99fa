"""What web pages say around an article in German."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words=r"""
\bdatenschutz
\beinwilligung
""",
    login_words=r"""
\banmelden\b
\babonnenten\b
""",
    continue_prompts="""
weiterlesen mit
jetzt weiterlesen
exklusiv für abonnenten
nur für abonnenten
""",
    subscription_words=r"""
\babonnieren\b
\babo\b
""",
    link_texts="""
lesen sie (?:auch|mehr|weiter|hier)
mehr (?:zum thema|dazu)
weiterlesen
""",
    teaser_endings="""
weiterlesen
mehr lesen
""",
)
