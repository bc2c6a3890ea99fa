"""What is read by rules, whatever the model keeps of it."""

from __future__ import annotations

import math

import pytest

from summariser.extractors.rules.commitments import commitment_extraction


@pytest.fixture(autouse=True)
def every_item_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the model keeps is measured, not tested: it learns from whole articles, not from sentences."""
    monkeypatch.setattr(commitment_extraction, "LEAST_SCORE", -math.inf)
