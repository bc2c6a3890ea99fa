"""Japanese words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    ranks="""
第一 = 1
第二 = 2
第三 = 3
第四 = 4
第五 = 5
第六 = 6
第七 = 7
第八 = 8
第九 = 9
第十 = 10
第十一 = 11
第十二 = 12
第十三 = 13
第十四 = 14
第十五 = 15
第十六 = 16
第十七 = 17
第十八 = 18
第十九 = 19
第二十 = 20
""",
    numbers="""
零, 〇 = 0
一, 壱, 壹 = 1
二, 弐, 貳 = 2
三, 参, 參 = 3
四, 肆 = 4
五, 伍 = 5
六, 陸 = 6
七, 柒 = 7
八, 捌 = 8
九, 玖 = 9
廿 = 20
卅 = 30
""",
    scales="""
万, 萬 = 10000
億 = 100000000
兆 = 1000000000000
""",
    multipliers="""
十, 拾 = 10
百 = 100
千 = 1000
""",
    alone="十 拾 百 千",
    joiners="零 〇",
    singles="一",
    denominators="半 = 2",
    halves="半",
    fraction_prefix="分の = over",
    mixed_joiners="又 と",
    collectives="打, ダース = 12",
    idioms="""
一切 一直 一些 一定 一様 一般 一旦 一度 一帯 一路 一致 一律 一同 一流 一時 一線 一体 一面 一方 一行 一心
一部 一番 一層 一連 一緒 一員 一因 一環 一気 一新 統一 同一 唯一 単一 万一 逐一 三星 三角 三菱 三井 三重
四川 四季 四国 五輪 六本木 七夕 八幡 九州 千葉 千代田 十分 十勝 百貨 百科 半島 半導体 半球 二階 二酸化
""",
    points="点",
    minus="マイナス 負",
    formal="壱 壹 弐 貳 参 參 肆 伍 陸 柒 捌 玖 拾",
    vague="数 幾 多 余",
)
