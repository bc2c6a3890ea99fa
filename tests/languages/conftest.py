"""What is read by rules, whatever the model keeps of it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from summariser.extractors.rules.commitments import commitment_extraction


@pytest.fixture(autouse=True, scope="module")
def every_item_is_kept() -> Iterator[None]:
    """What the model keeps is measured, not tested: it learns from whole articles, not from sentences."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commitment_extraction, "LEAST_SCORE", -math.inf)
        yield
