"""Whole batches against a simulated endpoint, in virtual time: nothing lost, little wasted.

The ideal time is that of a client which knows the limit, and which the endpoint gives no burst. Fixed windows
whose 429s all ask for one second may cost a second each time, whatever is left of the window.
"""

from __future__ import annotations

import pytest
from simulated_endpoint import Simulated, batch

KINDS: dict[str, dict[str, float]] = {
    "bucket": {},
    "sliding window": {"sliding": 1},
    "fixed window": {"window": 1},
}


@pytest.mark.parametrize("latency", [0.1, 0.5, 1, 2])
@pytest.mark.parametrize("kind", KINDS)
def test_twenty_a_second_are_found_out(kind: str, latency: float) -> None:
    server = Simulated(rate=20, latency=latency, **KINDS[kind])
    outcome = batch(server, 500)
    assert outcome.done == 500
    assert outcome.seconds <= (1.18 if kind == "fixed window" else 1.05) * (500 / 20 + latency)
    assert server.outcomes["refused"] <= 0.02 * 500


@pytest.mark.parametrize(
    ("server", "articles", "ideal", "at_most"),
    [
        pytest.param(Simulated(rate=3, latency=0.5), 200, 200 / 3, 1.05, id="3 a second"),
        pytest.param(Simulated(rate=3, window=1), 200, 200 / 3, 1.12, id="3 a second, fixed window"),
        pytest.param(Simulated(rate=500 / 60, burst=500), 1500, 120, 1.05, id="500 a minute, all at once"),
        pytest.param(Simulated(rate=500 / 60, burst=20), 500, 60, 1.05, id="500 a minute, few at once"),
        pytest.param(Simulated(rate=20, retry_after=None), 500, 25, 1.08, id="without Retry-After"),
        pytest.param(Simulated(rate=20, burst=5), 500, 25, 2.0, id="only five at once"),
        pytest.param(Simulated(rate=20, burst=1), 500, 25, 3.0, id="only one at once"),
        pytest.param(Simulated(at_once=10), 200, 20, 3.0, id="ten under way at most"),
    ],
)
def test_other_limits_are_found_out_too(
    server: Simulated, articles: int, ideal: float, at_most: float
) -> None:
    outcome = batch(server, articles)
    assert outcome.done == articles
    assert outcome.seconds <= at_most * ideal + server.latency
    assert server.outcomes["refused"] <= max(10, 0.02 * articles)


def test_where_nothing_is_refused_the_window_doubles_up_to_the_ceiling() -> None:
    server = Simulated(latency=1, spread=0.3)
    outcome = batch(server, 1500)
    assert server.peak == 128
    assert outcome.seconds < 1.4 * 1500 / 128


def test_the_window_falls_where_more_at_a_time_only_makes_a_queue() -> None:
    server = Simulated(latency=1, spread=0.2, capacity=16)
    outcome = batch(server, 800)
    assert outcome.sizes[-1] < 64
    assert outcome.seconds < 1.1 * 800 / 16


def test_a_number_that_was_chosen_is_where_it_starts_and_ends() -> None:
    server = Simulated(latency=2)
    outcome = batch(server, 640, concurrency=64)
    assert server.peak == 64
    assert outcome.seconds < 1.02 * 10 * 2 + 0.2


def test_hung_connections_cost_seconds_and_not_minutes() -> None:
    server = Simulated(latency=2, hung=0.02, failing=0.05)
    outcome = batch(server, 1000, concurrency=64, hedging=True)
    assert outcome.done == 1000
    assert server.outcomes["hung"] >= 10
    assert outcome.seconds < 2 * 1000 / 64 * 2


def test_requests_a_minute_are_kept_as_named() -> None:
    server = Simulated(latency=0.2)
    outcome = batch(server, 250, requests_per_minute=120)
    at = server.answered_at
    assert max(sum(1 for one in at if begin <= one < begin + 60) for begin in at) <= 120
    assert outcome.seconds < 1.05 * 250 / 2


def test_tokens_a_minute_are_kept_as_named() -> None:
    server = Simulated(latency=0.2)
    batch(server, 250, tokens_per_minute=110_000)  # 1,100 each: 100 requests
    at = server.answered_at
    assert 90 <= max(sum(1 for one in at if begin <= one < begin + 60) for begin in at[20:]) <= 101
