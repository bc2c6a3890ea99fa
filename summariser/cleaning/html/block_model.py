"""The learned model that tells the article's blocks from the rest of a page: boosted trees, in plain Python.

The weights are made by `benchmarks/train_blocks.py`, which says from what data.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from summariser.cleaning.html.block_features import PageHints, block_features
from summariser.cleaning.html.block_smoothing import smoothed_features
from summariser.cleaning.html.element_text import Block

WEIGHTS = Path(__file__).with_name("block_weights.json.gz")
_NEGLIGIBLE = 0.02  # chance of the first stage below which a block is not looked at again


@dataclass(frozen=True, slots=True)
class _Tree:
    """A tree: inner nodes from 0, leaves as -1, -2, …; to the left where a value is at most the threshold."""

    features: tuple[int, ...]
    thresholds: tuple[float, ...]
    lefts: tuple[int, ...]
    rights: tuple[int, ...]
    leaves: tuple[float, ...]


def block_chances(blocks: Sequence[Block], hints: PageHints) -> list[float]:
    """How likely each block of a page is part of the article, 0 to 1.

    A first stage judges each block by itself and its neighbours' form; a second one also by what the first
    said of the blocks beside it and of those like it.
    """
    features = block_features(blocks, hints)
    first, second = _stages()
    chances = [_chance(first, values) for values in features]
    smoothed = smoothed_features(blocks, features, chances)
    return [
        _chance(second, values) if chance >= _NEGLIGIBLE else chance
        for values, chance in zip(smoothed, chances, strict=True)
    ]


def _chance(trees: Sequence[_Tree], values: Sequence[float]) -> float:
    total = 0.0
    for tree in trees:
        features, thresholds, lefts, rights = tree.features, tree.thresholds, tree.lefts, tree.rights
        node = 0
        while node >= 0:
            node = lefts[node] if values[features[node]] <= thresholds[node] else rights[node]
        total += tree.leaves[-1 - node]
    return 1 / (1 + math.exp(-total))


@cache
def _stages() -> tuple[tuple[_Tree, ...], tuple[_Tree, ...]]:
    with gzip.open(WEIGHTS, "rt", encoding="utf-8") as file:
        weights = json.load(file)
    first, second = (tuple(map(_tree, weights[stage])) for stage in ("first", "second"))
    return first, second


def _tree(written: dict[str, Any]) -> _Tree:
    return _Tree(*(tuple(written[name]) for name in ("features", "thresholds", "lefts", "rights", "leaves")))
