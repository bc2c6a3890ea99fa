"""What web pages say around an article in Chinese."""

from __future__ import annotations

from summariser.languages.schema import WebPageWords

DATA = WebPageWords(
    continue_prompts="订阅后",
    subscription_words="订阅",
    link_texts="""
延伸阅读
相关阅读
""",
    teaser_endings="阅读全文",
)
