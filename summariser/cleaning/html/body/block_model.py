"""The learned model that tells the article's blocks from the rest of a page: boosted trees, in plain Python.

The weights are made by `benchmarks/train_blocks.py`, which says from what data.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from summariser.cleaning.html.body.block_features import PageHints, block_features
from summariser.cleaning.html.body.block_smoothing import smoothed_features
from summariser.cleaning.html.body.page_blocks import PageBlocks

WEIGHTS = Path(__file__).with_name("block_weights.json.gz")
_NEGLIGIBLE = 0.02  # chance of the first stage below which a block is not looked at again


# A leaf, or a feature's number, a threshold, the tree for values up to the threshold, and the other one.
_Tree = tuple[int, float, Any, Any] | float


def block_chances(page: PageBlocks, hints: PageHints) -> list[float]:
    """How likely each block of a page is part of the article, 0 to 1.

    A first stage judges each block by itself and its neighbours' form; a second one also by what the first
    said of the blocks beside it and of those like it.
    """
    features = block_features(page, hints)
    first, second = _stages()
    chances = [_chance(first, values) for values in features]
    smoothed = smoothed_features(page, chances)
    return [
        _chance(second, own + more) if chance >= _NEGLIGIBLE else chance
        for own, more, chance in zip(features, smoothed, chances, strict=True)
    ]


def _chance(trees: Sequence[_Tree], values: Sequence[float]) -> float:
    total = 0.0
    for tree in trees:
        node: Any = tree
        while node.__class__ is tuple:
            feature, threshold, low, high = node
            node = low if values[feature] <= threshold else high
        total += node
    return 1 / (1 + math.exp(-total))


@cache
def _stages() -> tuple[tuple[_Tree, ...], tuple[_Tree, ...]]:
    with gzip.open(WEIGHTS, "rt", encoding="utf-8") as file:
        weights = json.load(file)
    first, second = (tuple(map(_tree, weights[stage])) for stage in ("first", "second"))
    return first, second


def _tree(written: Any) -> _Tree:
    if not isinstance(written, list):
        return float(written)
    feature, threshold, low, high = written
    return int(feature), float(threshold), _tree(low), _tree(high)
