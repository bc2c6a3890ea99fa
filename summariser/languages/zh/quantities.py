"""Chinese words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
超过, 超過, 逾, 至少, 至少有, 不少于, 不低于, 高于, 多于, 大于, 超, 突破, 起码 = over
近, 将近, 接近, 不到, 不足, 至多, 最多, 少于, 低于, 未满, 不超过, 不高于, 小于, 最高, 未満 = under
约, 約, 约有, 約有, 约占, 约达, 大约, 大约有, 大約, 左右, 大概, 约为, 估计, 上下 = about
""",
    function_words="""
的 了 在 是 和 与 與 及 或 而 但 从 到 至 于 於 被 把 将 向 对 為 为 也 都 还 就 不
没 有 以 之 其 中 后 前 上 下 内 外 比 等 说 称
""",
    postfixes="""
以上, 多, 余, 餘, 有余 = over
以下, 以内, 以內, 未満 = under
左右, 上下, 前后, 程度 = about
""",
    openers="""
从, 由, 在 = 到
从, 由, 在 = 至
""",
    infixes="到, 至 = range",
    changes="升 降 增 减 升至 降至 上调 下调 提高 下降",
    year_cues="在 到 至 自 从 于",
    year_words="年",
    labels="""
第 = label
""",
    not_after="""
岁, 歲, 歳, 周岁 = age
月, 月份, 号, 號, 日 = date
点钟, 點鐘, 时, 時 = clock
年代 = date
""",
    counted_singles="人 名 例 票 死 伤 架 艘 枚",
    anniversaries="周年",
)
