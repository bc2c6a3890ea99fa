"""Chinese."""

from summariser.languages.schema import LanguageInfo

INFO = LanguageInfo(
    "Chinese",
    spaced=False,
    capitals=False,
    placeholders="未提及, 未说明, 未指明, 未注明, 未指定, 未提供, 未知, 不详, 不明, 无, 没有, 暂无, 不适用, 無, 未說明, 不詳",
)
