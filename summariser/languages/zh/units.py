"""Chinese units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
个百分点, 個百分點, 百分点, 百分點 = percentage point
个基点, 個基點, 基点, 基點 = basis point
成, 割, 折 = percent * 10
秒, 秒钟, 秒鐘, 秒間 = second
分钟, 分鐘, 分間 = minute
小时, 小時, 个小时, 個小時, 时间 = hour
時間 = hour
天, 日, 日間 = day
周, 週, 个星期, 星期, 週間 = week
个月, 個月 = month
年, 年间, 年間 = year
世纪, 世紀 = century
米, 公尺 = metre
厘米, 公分 = centimetre
毫米 = millimetre
公里, 千米 = km
平方米 = square metre
平方公里 = square kilometre
立方米 = cubic metre
公顷, 公頃 = hectare
亩, 畝 = mu
英里, 哩 = mile
海里 = nautical mile
升, 公升 = litre
桶 = barrel
克 = gram
公斤, 千克 = kilogram
斤 = jin
吨, 噸, 公吨 = tonne
千瓦 = kilowatt
兆瓦 = MW
吉瓦 = GW
千瓦时, 度电 = kilowatt hour
摄氏度, 攝氏度, 度 = degree Celsius
倍 = times
""",
    currencies="""
元, 块, 块钱, 圆, 人民币, 元人民币 = CNY
美元, 美金 = USD
欧元, 歐元 = EUR
英镑, 英鎊 = GBP
日元, 日圆, 日圓, 円 = JPY
港元, 港币, 港幣 = HKD
新台币, 新台幣, 台币, 台幣 = TWD
韩元, 韓元, 韩圆 = KRW
卢布, 盧布 = RUB
卢比, 盧比 = rupee
加元, 加拿大元 = CAD
澳元, 澳大利亚元 = AUD
新加坡元, 新元 = SGD
瑞士法郎 = CHF
法郎 = franc
比索, 披索 = peso
第纳尔, 第納爾 = dinar
克朗 = crown
瑞典克朗 = SEK
挪威克朗 = NOK
丹麦克朗 = DKK
捷克克朗 = CZK
泰铢 = THB
印度卢比 = INR
巴基斯坦卢比 = PKR
""",
    units_before="""
百分之, 佰分之, 百分點之 = percent
千分之, 仟分之 = percent * 0.1
万分之, 萬分之 = percent * 0.01
百万分之, 百萬分之 = percent * 0.0001
千万分之, 千萬分之 = percent * 0.00001
万万分之 = percent * 0.000001
百万万分之 = percent * 0.00000001
""",
    tenths="成 割 折",
    discounts="折",
)
