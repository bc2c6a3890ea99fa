"""Words of Japanese dates and periods."""

from __future__ import annotations

from summariser.languages.schema import CjkDateWords

DATA = CjkDateWords(
    digits="""
零, 〇 = 0
一 = 1
二 = 2
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
    days="日",
    day_words="""
今日 = 0
昨日 = -1
明日 = 1
""",
    weekdays="""
月 = 0
火 = 1
水 = 2
木 = 3
金 = 4
土 = 5
日 = 6
""",
    weekday_prefixes="",
    weekday_suffixes="曜日 曜",
    weekday_steps="",
    periods="""
来週 = week next
先週 = week last
今週 = week this
来月 = month next
先月 = month last
今月, 本月 = month this
来年 = year next
去年, 昨年 = year last
今年, 本年 = year this
年末, 年内 = year this end
月末, 月内 = month this end
""",
    units="""
時間 = hour
日, 日間 = day
週, 週間 = week
か月, カ月, ヶ月 = month
年, 年間 = year
""",
    within="以内 内",
    count_suffixes="後 前",
    ends="底 末",
    parts="初 中旬 半ば なかば 上旬 下旬",
    suffixes="""
以前, 前 = before
まで, 以内 = until
から = from
以降 = after
""",
    until_prefixes="至",
    vague_times="近日 近い将来 まもなく 今後",
    eras="""
明治 = 1867
大正 = 1911
昭和 = 1925
平成 = 1988
令和 = 2018
""",
    first_year="元",
    past_words="した。 した、 しました った。 れた。 いた。 えた。 んだ。",
    missed_words="なかった できず 果たさず 守られず するはずだった",
    future_words="する。 う。 る。 予定 方針 約束 計画 すると ると 見込み 合意 目指す べき",
    count_starts="後 から 以降 より",
    middles="中旬 半ば なかば",
    quarters="""
第1四半期, 第１四半期, 第一四半期 = 1
第2四半期, 第２四半期, 第二四半期 = 2
第3四半期, 第３四半期, 第三四半期 = 3
第4四半期, 第４四半期, 第四四半期 = 4
""",
)
