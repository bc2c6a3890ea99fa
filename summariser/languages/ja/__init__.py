"""Japanese."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Japanese",
    spaced=False,
    capitals=False,
    placeholders="不明, なし, 無し, 記載なし, 未記載, 言及なし, 該当なし, 指定なし, 特になし, 未定",
)
