"""What web pages say around an article in Russian."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    consent_words="""
согласи
конфиденциальност
куки
""",
    login_words=r"""
\bвойти\b
\bподписк
""",
    continue_prompts="""
только для подписчиков
читать далее по подписке
""",
    subscription_words="подписк",
    link_texts="""
читайте также
читать (?:далее|дальше)
подробнее
по теме
""",
    teaser_endings="читать (?:далее|полностью)",
)
