"""Words by which Chinese negates."""

from __future__ import annotations

from summariser.languages.schema import NegationWords

DATA = NegationWords(
    negators="不会, 没有, 不, 没, 未, 无法, 并非, 从未, 绝不, 不再, 尚未",
    refusal_verbs="拒绝, 否认, 驳回, 排除",
    affirmations="""
不仅, 不但, 不断, 不久, 不少, 不过, 不同, 不得不, 未来, 无论, 不只, 不低于, 不少于, 不超过, 不论, 不管, 不满, 不幸, 不晚于, 不良, 沉没, 没收, 淹没
""",
)
