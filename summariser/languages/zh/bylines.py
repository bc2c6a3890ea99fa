"""Words of bylines and datelines in Chinese."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
作者
(?:本报|新华社)?(?:记者|記者)
撰文
文
""",
    author_labels="""
作者
(?:本报|新华社)?(?:记者|記者)
撰文
文
""",
    conjunctions="通[讯訊]员",
    role_suffixes="""
记者
特派员
""",
    other_titles="编辑",
    role_prefixes="(?:本报|新华社)?(?:记者|記者)",
    signature_words="""
編輯
编辑
責編
责编
核稿
編譯
""",
    dateline_forms=r"""
[（(](?P<agency>[^\s）)\d]{2,4}社)[記记]者[^）)\d]{2,3}(?P<place>[^）)\d]{2,4}?)(?:\d{1,2}月)?\d{1,2}日[電电][）)]\s?
(?P<agency>新华社|中新社|中新网|新華社|中央社|央视网|人民网|财联社)(?P<place>[^\d\s，。]{1,8}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊](?:\s?[（(][^）)]{1,40}[）)])?\s?
""",
)
