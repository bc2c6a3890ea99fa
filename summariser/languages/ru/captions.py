"""Words of picture captions and credits in Russian."""

from __future__ import annotations

from summariser.languages.schema import CaptionWords

DATA = CaptionWords(
    agencies="""
ТАСС
РИА Новости
""",
    credit_labels="""
фото
иллюстрация
""",
    source_prepositions="""
из
с
от
""",
    stems="фото, иллюстр",
    run_together_labels="Фото:",
)
