"""Words of Chinese dates and periods."""

from __future__ import annotations

from summariser.languages.schema import CjkDateWords

DATA = CjkDateWords(
    digits="""
零, 〇 = 0
一 = 1
二, 两 = 2
三 = 3
四 = 4
五 = 5
六 = 6
七 = 7
八 = 8
九 = 9
十 = 10
""",
    year="年",
    month="月",
    days="日 号 號",
    day_words="""
今天, 今日 = 0
昨天, 昨日 = -1
明天, 明日 = 1
后天 = 2
前天 = -2
""",
    weekdays="""
一 = 0
二 = 1
三 = 2
四 = 3
五 = 4
六 = 5
日, 天 = 6
""",
    weekday_prefixes="周 星期 礼拜 週 个星期 個星期",
    weekday_suffixes="",
    weekday_steps="""
上, 先 = last
下, 来 = following
本, 这, 這, 今 = this
""",
    periods="""
下周 = week next
上周 = week last
本周 = week this
下个月 = month next
上个月 = month last
本月 = month this
明年 = year next
去年 = year last
今年, 本年 = year this
年底, 年末 = year this end
月底, 月末 = month this end
本季度, 本季 = quarter this
下季度, 下季 = quarter next
""",
    units="""
小时, 个小时 = hour
天, 日 = day
周, 个星期, 個星期, 星期 = week
个月, 個月 = month
年 = year
""",
    within="之内 内 以内",
    count_suffixes="后 後 前",
    ends="底 末",
    parts="初 中 中旬 上旬 下旬",
    suffixes="""
之前, 以前, 前 = before
或之前, 或以前, 为止, 為止, 为限, 之内, 以内 = until
起, 开始, 以来 = from
之后, 以后, 后 = after
""",
    until_prefixes="截至 截止 不晚于 最迟 至",
    vague_times="近期 不久的将来 尽快 近日",
    eras="""
民国, 民國 = 1911
""",
    first_year="元",
    past_words="了 已 曾 完成 过",
    missed_words="未能 没有 没能 未在 本应 原定 逾期 错过",
    future_words="将 会 计划 承诺 必须 应 须 准备 打算 拟 预计 同意",
    count_starts="后 後 起 之后 以后 之日起",
    middles="中 年中 中旬",
    quarters="""
第一季度, 第一季, 一季度, 首季 = 1
第二季度, 第二季, 二季度 = 2
第三季度, 第三季, 三季度 = 3
第四季度, 第四季, 四季度 = 4
""",
)
