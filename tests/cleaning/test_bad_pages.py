"""Hostile pages end within 5 CPU-seconds and 500 MB: in the article, or in a stated reason."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SECONDS, MEGABYTES = 5.0, 500.0
REFUSED = {"a 10 MB heading", "one line of 3.7 MB", "60,000 links", "5 MB of angle brackets"}


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    script = Path(__file__).parent / "hostile_pages.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    outcome: dict[str, Any] = json.loads(done.stdout)
    return outcome


def test_each_page_ends_in_time(found: dict[str, Any]) -> None:
    slow = {name: seconds for name, (seconds, _) in found["pages"].items() if seconds >= SECONDS}
    assert not slow


def test_memory_stays_within_bounds(found: dict[str, Any]) -> None:
    assert found["megabytes"] < MEGABYTES


def test_each_page_gives_the_article_or_a_reason(found: dict[str, Any]) -> None:
    outcomes = {name: outcome for name, (_, outcome) in found["pages"].items()}
    assert {name for name, outcome in outcomes.items() if outcome.startswith("refused: ")} == REFUSED
    assert all(outcome == "article" for name, outcome in outcomes.items() if name not in REFUSED)
