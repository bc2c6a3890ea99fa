"""What the tests of fetching share."""

from __future__ import annotations

import pytest

from summariser.sources import fetcher
from summariser.sources.robots import RobotsCache


@pytest.fixture(autouse=True)
def no_cached_robots(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port may be reused by the next test's site, whose rules are others than the cached ones."""
    monkeypatch.setattr(fetcher, "_ROBOTS", RobotsCache())
