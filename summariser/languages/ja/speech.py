"""Words by which Japanese reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="指摘, 強調, 述べ, 語, と話, 表明, 発表, 指出",
    verb_first=True,
)
