"""Words of bylines and datelines in Japanese."""

from __future__ import annotations

from summariser.languages.schema import BylineWords

DATA = BylineWords(
    by_words="""
執筆
取材
著者
文
""",
    author_labels="""
執筆
取材
著者
""",
    role_suffixes="記者",
    dateline_forms=r"""
【(?P<place>[^】\s]{1,12}?)[＝=]?(?P<agency>共同|時事|ロイター|ＡＦＰ|AFP|新华社|中新社)[^】]{0,12}】
\[(?P<place>[^\]\s]{1,12})\s[^\]]{0,20}?(?P<agency>ロイター|時事|共同|AFP)[^\]]{0,6}\]\s?[-―—]?\s?
""",
)
