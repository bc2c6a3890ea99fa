"""Linear models over named features that are there or not, in plain Python.

The weights are made by `benchmarks/train_extractor.py`, which says from what data.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

WEIGHTS = Path(__file__).with_name("weights.json")

ModelName = Literal["party", "item", "actor"]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """The weight of each feature; a feature without one counts nothing."""

    weights: Mapping[str, float]

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights: above 0 for what is more likely than not."""
        get = self.weights.get
        return sum(get(feature, 0.0) for feature in features)


@cache
def linear_model(name: ModelName) -> LinearModel:
    """The shipped model of that name, read when it is first used."""
    return LinearModel(model_weights().get(name, {}))


@cache
def model_weights() -> dict[str, dict[str, float]]:
    """The weights of all models, by name and feature."""
    found: dict[str, dict[str, float]] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return found
