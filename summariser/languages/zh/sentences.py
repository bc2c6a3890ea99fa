"""Where sentences end in Chinese."""

from __future__ import annotations

from summariser.languages.schema import SentenceSplitWords

DATA = SentenceSplitWords(
    continuations_of_quotes="[^，。！？“”]{0,8}(?:说|問|问|道|称|稱|表示|回答|喊|指出|写)",
    sentence_ends_with_quote=True,
)
