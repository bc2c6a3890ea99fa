"""Chinese words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
零, 〇 = 0
一, 壹, 弌 = 1
二, 两, 兩, 贰, 貳, 弍, 倆, 俩 = 2
三, 叁, 參, 仨 = 3
四, 肆 = 4
五, 伍 = 5
六, 陆, 陸 = 6
七, 柒 = 7
八, 捌 = 8
九, 玖 = 9
廿 = 20
卅 = 30
""",
    scales="""
万, 萬 = 10000
亿, 億 = 100000000
兆 = 1000000000000
""",
    multipliers="""
十, 拾 = 10
百, 佰 = 100
千, 仟 = 1000
""",
    alone="十 拾 百 佰 千 仟",
    joiners="零 〇",
    singles="一",
    denominators="半 = 2",
    halves="半",
    fraction_prefix="分之 = over",
    mixed_joiners="又",
    collectives="打 = 12",
    idioms="""
一切 一直 一些 一定 一样 一般 一旦 一起 一看 一度 一带 一路 一系列 一致 一律 一再 一共
一同 一流 一贯 一向 一时 一线 一体 一边 一面 一旁 一阵 一方面 一行 一如 一经 一举 一味
一概 一番 一道 一连 一心 唯一 统一 統一 同一 单一 單一 万一 進一步 进一步 逐一
一带一路 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 週一 週二
週三 週四 週五 週六 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 二手 三星 三峡 三角 三亚
三明治 三文鱼 四川 四季 四处 四周 五角大楼 五角大廈 五金 五台山 六安 七夕 八卦 九龙 九龍
九江 十分 十足 百姓 百货 百貨 百度 百科 百事 千万别 千方百计 千禧 千家万户 成千上万 万科
万达 万岁 亿万 半岛 半島 半导体 半導體 半球 陽光九九 阳光九九 两岸 兩岸 三里屯 三国
七国集团 二十国集团 八国集团
""",
    points="点 點",
    minus="负 負",
    formal="壹 贰 貳 叁 肆 伍 陆 陸 柒 捌 玖 拾 佰 仟 弌 弍",
    vague="几 数 數 幾 多 余 餘",
)
