"""The models of the rule-based extractor."""

from __future__ import annotations

import pytest

from summariser.extractors.rules.linear_model import WEIGHTS, LinearModel, linear_model, model_weights


def test_a_score_is_the_sum_of_the_weights_that_are_known() -> None:
    model = LinearModel({"a": 1.5, "b": -0.5})
    assert model.score(["a", "b", "c"]) == pytest.approx(1.0)


def test_the_shipped_models_have_weights_and_are_small() -> None:
    assert set(model_weights()) == {"party", "item", "actor"}
    assert linear_model("actor").weights["can-act"] > 0
    assert WEIGHTS.stat().st_size < 1_000_000
