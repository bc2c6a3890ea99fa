"""What web pages say around an article in Japanese."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    continue_prompts="""
有料会員
会員限定
""",
    subscription_words="購読",
    link_texts="""
関連記事
続きを読む
""",
    teaser_endings="続きを読む",
)
