"""What a first model says of the blocks of a page, as features for a second one."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from summariser.cleaning.html.element_text import Block, width

_OFFSETS = (-3, -2, -1, 1, 2, 3)  # of the blocks whose chances are features
_WINDOW = 10  # blocks before and after


def smoothed_features(
    blocks: Sequence[Block], features: Sequence[Sequence[float]], chances: Sequence[float]
) -> list[list[float]]:
    """The features with what a first model said (`chances`, 0 to 1) of the blocks beside and alike."""
    page = _Chances(blocks, chances)
    return [[*values, *page.of(at)] for at, values in enumerate(features)]


class _Chances:
    """The chances of a page's blocks, and their means by container and by kind of element."""

    def __init__(self, blocks: Sequence[Block], chances: Sequence[float]) -> None:
        self.chances = chances
        self.widths = [width(block.text) for block in blocks]
        self.expected = [w * c for w, c in zip(self.widths, chances, strict=True)]
        self.sums = [0.0, *accumulate(self.expected)]
        self.total = max(self.sums[-1], 1.0)
        self.keys = [_keys(block) for block in blocks]
        self.means = (_Means(), _Means(), _Means())
        for at, keys in enumerate(self.keys):
            for means, key in zip(self.means, keys, strict=True):
                means.add(key, self.expected[at], self.widths[at])

    def of(self, at: int) -> Iterator[float]:
        """The features of one block."""
        (parents, kinds, aboves), (parent, kind, above) = self.means, self.keys[at]
        yield self.chances[at]
        for offset in _OFFSETS:
            beside = at + offset
            yield self.chances[beside] if 0 <= beside < len(self.chances) else -1.0
        yield self._window(at - _WINDOW, at)
        yield self._window(at + 1, at + 1 + _WINDOW)
        yield from (parents.mean(parent), kinds.mean(kind), aboves.mean(above))
        yield from (parents.sums[parent][0] / self.total, aboves.sums[above][0] / self.total)
        yield from (self.sums[at] / self.total, self.sums[at + 1] / self.total)
        yield from (math.log1p(self.total), self.expected[at] / self.total)

    def _window(self, low: int, high: int) -> float:
        """The mean chance of some blocks, by width; -1 where there are none."""
        low, high = max(low, 0), min(high, len(self.chances))
        if low >= high:
            return -1.0
        return (self.sums[high] - self.sums[low]) / max(sum(self.widths[low:high]), 1.0)


def _keys(block: Block) -> tuple[Any, Any, Any]:
    """The container of a block, its kind of element, and the container's container."""
    holder = block.holder
    parent = holder.getparent()
    above = parent.getparent() if parent is not None else None
    kind = (holder.tag, holder.get("class"), parent.get("class") if parent is not None else None)
    return parent, kind, above


class _Means:
    def __init__(self) -> None:
        self.sums: defaultdict[Any, list[float]] = defaultdict(lambda: [0.0, 0.0])

    def add(self, key: Any, value: float, weight: float) -> None:
        self.sums[key][0] += value
        self.sums[key][1] += weight

    def mean(self, key: Any) -> float:
        value, weight = self.sums[key]
        return value / max(weight, 1.0)
