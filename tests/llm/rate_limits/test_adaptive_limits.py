"""The pure parts alone: concurrency limit, hang detector, quota."""

from __future__ import annotations

import pytest

from summariser.llm.rate_limits.concurrency_limit import ConcurrencyLimit
from summariser.llm.rate_limits.hang_detector import MIN_RESPONSES, HangDetector
from summariser.llm.rate_limits.quota import Quota


def rounds(limit: ConcurrencyLimit, latency: float, count: int) -> None:
    for _ in range(count):
        for _ in range(int(limit.size)):
            limit.on_response(0.0, int(limit.size), latency)


def test_a_round_of_answers_doubles_the_window() -> None:
    limit = ConcurrencyLimit(ceiling=128)
    sizes = []
    for _ in range(5):
        sizes.append(int(limit.size))
        rounds(limit, 1.0, 1)
    assert sizes == [8, 16, 32, 64, 128]


def test_a_window_that_is_not_filled_does_not_grow() -> None:
    limit = ConcurrencyLimit(ceiling=128)
    for _ in range(50):
        limit.on_response(0.0, 3, 1.0)
    assert limit.size == 8


def test_time_without_trouble_counts_as_rounds_but_not_for_ever() -> None:
    limit = ConcurrencyLimit(ceiling=128)
    sizes = []
    for step in range(7):
        limit.on_full(0.5 * step)
        sizes.append(int(limit.size))
    assert sizes == [8, 16, 32, 32, 32, 32, 32]


def test_latency_that_clearly_rises_ends_the_doubling() -> None:
    limit = ConcurrencyLimit(ceiling=128)
    rounds(limit, 1.0, 3)
    largest = limit.size
    for _ in range(200):
        limit.on_response(0.0, int(limit.size), 2.5)
        largest = max(largest, limit.size)
    assert limit.size < largest
    assert not limit.slow_start


@pytest.mark.parametrize("latencies", [[0.3, 3.0], [0.5, 1.0, 4.0], [1.0, 1.6]])
def test_latencies_that_only_vary_are_no_trouble(latencies: list[float]) -> None:
    limit = ConcurrencyLimit(ceiling=128)
    for number in range(600):
        limit.on_response(0.0, int(limit.size), latencies[number % len(latencies)])
    assert limit.size == 128


def test_after_trouble_a_round_makes_room_for_one_more() -> None:
    limit = ConcurrencyLimit(ceiling=128)
    limit.on_sent(8)
    limit.on_refused()
    assert limit.size == 7
    rounds(limit, 1.0, 1)
    assert int(limit.size) in (7, 8)
    rounds(limit, 1.0, 3)
    assert 9 <= limit.size <= 11


def test_patience_needs_some_answers_and_doubles_for_the_same_request() -> None:
    detector = HangDetector()
    for _ in range(MIN_RESPONSES):
        assert detector.seconds(0) is None
        detector.on_response(0.0, 3.0)
    assert detector.seconds(0) == 12
    assert detector.seconds(1) == 24
    assert detector.seconds(3) == 96


def test_patience_is_never_less_than_some_seconds_and_forgets_the_slowest() -> None:
    detector = HangDetector()
    for latency in [9.0] * MIN_RESPONSES + [0.1] * 200:
        detector.on_response(0.0, latency)
    assert detector.seconds(0) == 5


def test_who_may_only_stand_in_a_queue_is_not_given_up() -> None:
    detector = HangDetector()
    for number in range(MIN_RESPONSES):
        detector.on_response(sent_at=0.1 * number, now=0.1 * number + 1)
    assert not detector.is_hanging(sent_at=3.0, timeouts=0, now=7.9)
    detector.on_response(sent_at=2.9, now=8.0)
    assert not detector.is_hanging(sent_at=3.0, timeouts=0, now=8.5), "answers come in the order of the queue"
    for number in range(4):
        detector.on_response(sent_at=3.1, now=8.0 + 0.1 * number)
    assert not detector.is_hanging(sent_at=3.0, timeouts=2, now=9.0)
    assert detector.is_hanging(sent_at=3.0, timeouts=0, now=100.0)
    assert detector.is_hanging(sent_at=8.2, timeouts=0, now=100.0), "nothing was answered for long"


def test_a_quota_lets_a_second_of_it_pass_at_once_and_then_evenly() -> None:
    quota = Quota(per_minute=600)
    passed = 0
    while quota.wait(0.0) == 0:
        quota.take(1, 0.0)
        passed += 1
    assert passed in (9, 10)
    assert 0 < quota.wait(0.0) < 0.11
    assert quota.wait(0.2) == 0


def test_who_takes_more_than_there_is_makes_the_next_one_wait() -> None:
    quota = Quota(per_minute=6000)
    quota.take(500, 0.0)
    assert quota.wait(0.0) == pytest.approx((500 - 98 + 1) / 98, rel=0.01)
    quota.take(-450, 0.0)
    assert quota.wait(0.0) == 0
