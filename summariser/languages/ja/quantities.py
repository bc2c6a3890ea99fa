"""Japanese words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
少なくとも, 最低, 最低でも = over
最大, 最大で, 最高, 多くて = under
約, およそ, おおよそ, ほぼ, 推定, 大約 = about
""",
    function_words="の が を に は で と も へ や た て し な か 的 等 後 前 上 下 内 外 中 以 間 目",
    postfixes="""
以上, 多, 余, 余り, 超 = over
以下, 以内, 未満 = under
前後, 程度, ほど, 上下, 左右 = about
""",
    infixes="至, から = range",
    changes="増 減 升 降",
    year_words="年",
    labels="第 = label",
    not_after="""
歳, 才 = age
月, 月份, 号, 日 = date
時 = clock
年代 = date
""",
    counted_singles="人 名 例 件 票 死 枚",
    anniversaries="周年",
)
