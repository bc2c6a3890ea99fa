"""Chinese; Japanese where it is written with the same signs."""

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
    multipliers="""
十, 拾 = 10
百, 佰 = 100
千, 仟 = 1000
""",
    scales="""
万, 萬 = 10000
亿, 億 = 100000000
兆 = 1000000000000
""",
    alone="十 拾 百 佰 千 仟",
    joiners="零 〇",
    fraction_prefix="分之, 分の = over",
    collectives="打 = 12",
    halves="半",
    denominators="半 = 2",
    points="点 點",
    minus="负 負",
    singles="一",
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
    formal="壹 贰 貳 叁 肆 伍 陆 陸 柒 捌 玖 拾 佰 仟 弌 弍",
    vague="几 数 數 幾 多 余 餘",
    units_before="""
百分之, 佰分之, 百分の, 百分點之 = percent
千分之, 仟分之 = percent * 0.1
万分之, 萬分之 = percent * 0.01
百万分之, 百萬分之 = percent * 0.0001
千万分之, 千萬分之 = percent * 0.00001
万万分之 = percent * 0.000001
百万万分之 = percent * 0.00000001
""",
    units="""
个百分点, 個百分點, 百分点, 百分點, ポイント = percentage point
个基点, 個基點, 基点, 基點 = basis point
パーセント = percent
成, 割, 折 = percent * 10
秒, 秒钟, 秒鐘, 秒間 = second
分钟, 分鐘, 分間 = minute
小时, 小時, 个小时, 個小時, 时间 = hour
時間 = hour
天, 日, 日間 = day
周, 週, 个星期, 星期, 週間 = week
个月, 個月, か月, ヶ月, カ月 = month
年, 年间, 年間 = year
世纪, 世紀 = century
米, 公尺, メートル = metre
厘米, 公分, センチ = centimetre
毫米, ミリ = millimetre
公里, 千米, キロ = km
平方米, 平方メートル = square metre
平方公里, 平方キロ = square kilometre
立方米 = cubic metre
公顷, 公頃, ヘクタール = hectare
亩, 畝 = mu
英里, 哩 = mile
海里 = nautical mile
升, 公升, リットル = litre
桶, バレル = barrel
克, グラム = gram
公斤, 千克 = kilogram
斤 = jin
吨, 噸, 公吨, トン = tonne
千瓦 = kilowatt
兆瓦 = MW
吉瓦 = GW
千瓦时, 度电 = kilowatt hour
摄氏度, 攝氏度, 度 = degree Celsius
倍 = times
""",
    currencies="""
元, 块, 块钱, 圆, 人民币, 元人民币 = CNY
美元, 美金, ドル, 米ドル = USD
欧元, 歐元, ユーロ = EUR
英镑, 英鎊, ポンド = GBP
日元, 日圆, 日圓, 円 = JPY
港元, 港币, 港幣 = HKD
新台币, 新台幣, 台币, 台幣 = TWD
韩元, 韓元, 韩圆, ウォン = KRW
卢布, 盧布, ルーブル = RUB
卢比, 盧比, ルピー = rupee
加元, 加拿大元 = CAD
澳元, 澳大利亚元 = AUD
新加坡元, 新元 = SGD
瑞士法郎 = CHF
法郎, フラン = franc
比索, 披索, ペソ = peso
第纳尔, 第納爾 = dinar
克朗, 克朗, クローナ = crown
瑞典克朗 = SEK
挪威克朗 = NOK
丹麦克朗 = DKK
捷克克朗 = CZK
泰铢 = THB
印度卢比 = INR
巴基斯坦卢比 = PKR
""",
    qualifiers="""
超过, 超過, 逾, 至少, 至少有, 不少于, 不低于, 高于, 多于, 大于, 超, 突破, 起码 = over
近, 将近, 接近, 不到, 不足, 至多, 最多, 少于, 低于, 未满, 不超过, 不高于, 小于, 最高, 未満 = under
约, 約, 约有, 約有, 约占, 约达, 大约, 大约有, 大約, 左右, 大概, 约为, 估计, 上下, およそ = about
""",
    postfixes="""
以上, 多, 余, 餘, 有余 = over
以下, 以内, 以內, 未満 = under
左右, 上下, 前后, 程度, ほど = about
""",
    openers="""
从, 由, 在 = 到
从, 由, 在 = 至
""",
    infixes="到, 至, から = range",
    changes="升 降 增 减 升至 降至 上调 下调 提高 下降",
    months="月",
    year_cues="在 到 至 自 从 于",
    length_cues="",
    labels="""
第 = label
""",
    not_after="""
岁, 歲, 歳, 周岁 = age
月, 月份, 号, 號, 日 = date
点钟, 點鐘, 时, 時 = clock
年代 = date
""",
    function_words="""
的 了 在 是 和 与 與 及 或 而 但 从 到 至 于 於 被 把 将 向 对 為 为 也 都 还 就 不
没 有 以 之 其 中 后 前 上 下 内 外 比 等 说 称
""",
)
