"""What a first model says of the blocks of a page, as features for a second one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

from summariser.cleaning.html.body.page_blocks import PageBlocks, since, sums_by_group

_OFFSETS = (-3, -2, -1, 1, 2, 3)  # of the blocks whose chances are features
_WINDOW = 10  # blocks before and after
_LIKELY = 0.5  # chance
_FAR = 20  # blocks from which a distance is the same


def smoothed_features(page: PageBlocks, chances: Sequence[float]) -> list[list[float]]:
    """What a first model said (`chances`, 0 to 1) of each block and of those beside it and like it."""
    smoothed = _Chances(page, chances)
    return [smoothed.of(at) for at in range(len(chances))]


class _Chances:
    """The chances of a page's blocks, and their means by container and by kind of element."""

    def __init__(self, page: PageBlocks, chances: Sequence[float]) -> None:
        self.page = page
        self.padded = [-1.0] * _OFFSETS[-1] + list(chances) + [-1.0] * _OFFSETS[-1]
        self.expected = [w * c for w, c in zip(page.widths, chances, strict=True)]
        self.widths = [0.0, *accumulate(page.widths)]
        self.sums = [0.0, *accumulate(self.expected)]
        self.total = max(self.sums[-1], 1.0)
        self.parents = _Sums(page.parents, self.expected, page.widths)
        self.kinds = _Sums(page.kinds, self.expected, page.widths)
        self.aboves = _Sums(page.aboves, self.expected, page.widths)
        likely = [chance >= _LIKELY and w > 0 for chance, w in zip(chances, page.running, strict=True)]
        self.since, self.until = since(likely, _FAR), since(likely[::-1], _FAR)[::-1]

    def of(self, at: int) -> list[float]:
        """The features of one block."""
        middle = at + _OFFSETS[-1]
        parent, kind, above = self.page.parents[at], self.page.kinds[at], self.page.aboves[at]
        return [
            self.padded[middle],
            *(self.padded[middle + offset] for offset in _OFFSETS),
            self._window(at - _WINDOW, at),
            self._window(at + 1, at + 1 + _WINDOW),
            self.parents.mean(parent),
            self.kinds.mean(kind),
            self.aboves.mean(above),
            self.parents.values[parent] / self.total,
            self.aboves.values[above] / self.total,
            self.sums[at] / self.total,
            self.sums[at + 1] / self.total,
            math.log1p(self.total),
            self.expected[at] / self.total,
            self.since[at],
            self.until[at],
        ]

    def _window(self, low: int, high: int) -> float:
        """The mean chance of some blocks, by width; -1 where there are none."""
        low, high = max(low, 0), min(high, len(self.expected))
        if low >= high:
            return -1.0
        return (self.sums[high] - self.sums[low]) / max(self.widths[high] - self.widths[low], 1.0)


class _Sums:
    """Sums of values and of their weights by group."""

    def __init__(self, groups: Sequence[int], values: Sequence[float], weights: Sequence[float]) -> None:
        self.values = sums_by_group(groups, values)
        self.weights = sums_by_group(groups, weights)

    def mean(self, group: int) -> float:
        return self.values[group] / max(self.weights[group], 1.0)
