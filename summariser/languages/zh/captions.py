"""Words of picture captions and credits in Chinese."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="""
新华社
视觉中国
""",
    credit_labels="""
图片来源
图
摄影
图源
[摄攝]
""",
    credit_endings=r"[摄攝](?:[）)]|\s?\d{2,4}年\d{1,2}月\d{1,2}日)?",
    stems="图, 圖, 摄, 攝, 资料",
)
