"""Chinese labels of a record's page."""

from __future__ import annotations

from summariser.languages.schema import PageLabels

DATA = PageLabels(
    record="记录",
    article="文章",
    summary="摘要",
    commitments="承诺",
    figures="数字",
    actors="相关方",
    show="显示",
    sentence="句子",
    page="第{}页",
    not_said="未说明",
    to="对象",
    when="时间",
    condition="条件",
    says="据",
    doubtful="存疑",
    uncovered_only="只看记录中没有的",
    removed="已删除",
    excluded="不属于文章",
    back="返回",
    statuses="""
pledged = 承诺
agreed = 同意
ordered = 命令
conditional = 有条件
planned = 计划
refused = 拒绝
fulfilled = 已履行
broken = 未履行
denied = 否认
""",
    actor_kinds="""
person = 人物
organisation = 组织
country = 国家
group = 群体
other = 其他
""",
)
