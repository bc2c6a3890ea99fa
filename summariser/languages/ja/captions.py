"""Words of picture captions and credits in Japanese."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="共同",
    credit_labels="""
写真
撮影
提供
""",
    credit_endings="""
撮影[)）]?
提供[)）]?
""",
    stems="写真, 撮影, 提供",
)
