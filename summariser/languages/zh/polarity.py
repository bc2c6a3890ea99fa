"""Chinese words whose opposite turns a statement round."""

from __future__ import annotations

from summariser.languages.schema import PolarityWords

DATA = PolarityWords(
    poles="""
上升, 上涨, 增长, 增加, 提高, 扩大, 回升 = change +
下降, 下跌, 减少, 降低, 缩小, 下滑, 削减 = change -
超过, 多于, 以上, 至少 = amount +
低于, 少于, 以下, 不足, 至多 = amount -
之后, 以后, 后 = order +
之前, 以前, 前 = order -
获胜, 赢得, 胜利, 成功 = outcome +
落败, 输掉, 失败, 失利 = outcome -
接受, 批准, 同意 = approval +
拒绝, 否决 = approval -
支持 = support +
反对 = support -
允许 = permission +
禁止 = permission -
承认, 证实 = admission +
否认 = admission -
开放, 开业 = opening +
关闭, 停业 = opening -
开始, 启动 = beginning +
结束, 停止 = beginning -
""",
)
