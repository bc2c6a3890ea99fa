"""Japanese labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="記録",
    article="記事",
    summary="要約",
    commitments="約束",
    figures="数値",
    actors="関係者",
    show="表示",
    sentence="文",
    page="{}ページ",
    not_said="記載なし",
    to="相手",
    when="時期",
    condition="条件",
    says="出所",
    doubtful="要確認",
    uncovered_only="記録にないものだけ",
    removed="削除",
    excluded="記事の一部ではない",
    back="戻る",
    statuses="""
pledged = 約束
agreed = 合意
ordered = 命令
conditional = 条件付き
planned = 計画
refused = 拒否
fulfilled = 履行
broken = 不履行
denied = 否定
""",
    actor_kinds="""
person = 人物
organisation = 組織
country = 国
group = 集団
other = その他
""",
)
