"""Words by which Chinese reports what somebody says."""

from __future__ import annotations

from summariser.languages.schema import SpeechWords

DATA = SpeechWords(
    verbs="写道, 告诉, 回应, 声明, 宣布, 强调, 指出, 确认, 称, 补充, 表示, 说, 透露",
    act_verbs="承诺",
    attributions="据",
    verb_first=True,
)
