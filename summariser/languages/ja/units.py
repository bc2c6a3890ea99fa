"""Japanese units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
ポイント = percentage point
パーセント = percent
割 = percent * 10
秒, 秒間 = second
分間 = minute
時間 = hour
日, 日間 = day
週, 週間 = week
か月, ヶ月, カ月, ヵ月, ケ月, か月間, カ月間, ヶ月間 = month
年, 年間 = year
世紀 = century
メートル, 米 = metre
センチ, センチメートル = centimetre
ミリ, ミリメートル = millimetre
キロ, キロメートル = km
平方メートル = square metre
平方キロ, 平方キロメートル = square kilometre
立方メートル = cubic metre
ヘクタール = hectare
マイル = mile
海里 = nautical mile
リットル = litre
バレル = barrel
グラム = gram
キログラム = kilogram
トン = tonne
キロワット = kilowatt
メガワット = MW
ギガワット = GW
キロワット時 = kilowatt hour
度 = degree Celsius
倍 = times
""",
    currencies="""
円, 日本円 = JPY
ドル, 米ドル, アメリカドル = USD
ユーロ = EUR
ポンド = GBP
元, 人民元 = CNY
ウォン = KRW
ルーブル = RUB
ルピー = rupee
フラン = franc
ペソ = peso
クローナ = crown
""",
    units_before="百分の = percent",
    tenths="割",
)
