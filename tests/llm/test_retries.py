from __future__ import annotations

from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any

import pytest

from summariser.llm.error_kinds import RETRYABLE, kind_of
from summariser.llm.http_retries import wait_before
from summariser.utils.iso_time import retry_after

NOW = datetime(2024, 3, 4, 12, 0, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "0"}, 0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": "Mon, 04 Mar 2024 12:00:30 GMT"}, 30),
        ({"retry-after": "Mon, 04 Mar 2024 11:00:00 GMT"}, 0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after-ms": "soon"}, None),
    ],
)
def test_what_a_server_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds


def state(attempt: int, **headers: str) -> Any:
    error = SimpleNamespace(headers=headers)
    return SimpleNamespace(attempt_number=attempt, outcome=SimpleNamespace(exception=lambda: error))


@pytest.mark.parametrize(("attempt", "base"), [(1, 0.5), (2, 1), (3, 2), (4, 4), (5, 8)])
def test_waits_double_with_up_to_a_quarter_of_jitter(attempt: int, base: float) -> None:
    waits = {wait_before(state(attempt), 60) for _ in range(20)}
    assert all(base <= wait <= base * 1.25 for wait in waits)
    assert len(waits) > 1


@pytest.mark.parametrize("attempt", [8, 50, 5000])
def test_no_wait_is_longer_than_the_cap(attempt: int) -> None:
    assert wait_before(state(attempt), 60) == 60
    assert wait_before(state(attempt, **{"retry-after": "86400"}), 60) == 60


@pytest.mark.parametrize(
    ("status", "said", "transient"),
    [
        (429, "slow down", True),
        (429, "insufficient_quota", False),
        (500, "", True),
        (502, "", True),
        (503, "", True),
        (529, "", True),
        (408, "", True),
        (400, "", False),
        (401, "", False),
        (403, "", False),
        (404, "", False),
        (422, "", False),
        (501, "", False),
    ],
)
def test_which_faults_pass(status: int, said: str, transient: bool) -> None:
    assert (kind_of(status, said) in RETRYABLE) is transient
