"""Words of picture captions and credits in Arabic."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="""
رويترز
أ ف ب
الأناضول
غيتي
""",
    credit_labels="""
تصوير
الصورة
صورة
""",
    stems="تصوير, صورة, أرشيف",
)
