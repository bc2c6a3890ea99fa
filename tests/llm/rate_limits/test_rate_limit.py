"""What a 429 teaches, and how a rate that is known is kept."""

from __future__ import annotations

import pytest

from summariser.llm.rate_limits.rate_limit import RateLimit, ThrottleEpisode


def episode(passed: int, seconds: float, **known: float | int | bool | None) -> ThrottleEpisode:
    """So many that passed evenly in so many seconds, the first second of them a pause if a rate was known."""
    pause = 1.0 if known.get("last_rate") else 0.0
    step = (seconds - pause) / passed
    times = tuple(pause + step * (number + 1) for number in range(passed))
    usual = {"over": 1.0, "burst": 1, "first_rate": None, "last_rate": None, "proven": False, "quick": 0}
    return ThrottleEpisode(times, 0.0, seconds, seconds, pause, **(usual | known))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "rate"),
    [
        pytest.param(episode(20, 0.1), 19.6, id="at first: what passed within the wait"),
        pytest.param(episode(60, 3.0), 19.6, id="at first, after a while: the last second of it"),
        pytest.param(
            episode(20, 1.2, last_rate=27.0, burst=27, quick=1), 19.6, id="what of a burst was let through"
        ),
        pytest.param(
            episode(3, 1.2, last_rate=27.0, burst=27, proven=True), 26.2, id="a burst that is too large"
        ),
        pytest.param(episode(400, 20.0, last_rate=22.0, first_rate=22.0), 20.4, id="after long: what passed"),
        pytest.param(episode(1, 20.0, last_rate=22.0, first_rate=22.0), 11.0, id="never less than half"),
        pytest.param(episode(500, 20.0, last_rate=22.0, first_rate=22.0), 21.3, id="never as much as before"),
    ],
)
def test_the_rate_after_a_429(before: ThrottleEpisode, rate: float) -> None:
    assert before.rate() == pytest.approx(rate, rel=0.02)


def test_a_burst_may_pass_after_the_pause_and_then_as_many_in_each_second() -> None:
    rate_limit = RateLimit(longest=60, chance=lambda: 0.0)
    for number in range(21):
        rate_limit.on_sent(0.005 * number)
    assert rate_limit.on_refused(0.1, 0.11, 1.0)
    now, on_sent = 0.11, []
    while now < 6:
        if (wait := rate_limit.wait(now)) <= 1e-9:
            rate_limit.on_sent(now)
            on_sent.append(now)
        else:
            now += wait
    assert on_sent[0] == pytest.approx(1.11)
    counts = [sum(1 for at in on_sent if begin <= at < begin + 1) for begin in on_sent if begin < 5]
    assert max(counts) <= 20
    assert len(on_sent) >= 0.9 * 20 * (6 - 1.11)


def test_those_refused_together_are_one_429() -> None:
    rate_limit = RateLimit(longest=60, chance=lambda: 0.0)
    for number in range(10):
        rate_limit.on_sent(0.001 * number)
    assert rate_limit.on_refused(0.004, 0.05, 2.0)
    rate = rate_limit.rate or 0
    assert not rate_limit.on_refused(0.003, 0.06, 2.0)
    assert (rate_limit.rate or 0) < rate
    assert rate_limit.paused_until == pytest.approx(2.06)


@pytest.mark.parametrize(("asked", "until"), [(None, 1.0), (7.0, 7.0), (3600.0, 60.0), (0.0, 0.05)])
def test_what_a_429_asks_for_is_obeyed_up_to_the_longest_wait(asked: float | None, until: float) -> None:
    rate_limit = RateLimit(longest=60, chance=lambda: 0.0)
    rate_limit.on_sent(0.0)
    rate_limit.on_refused(0.0, 0.0, asked)
    assert rate_limit.paused_until == pytest.approx(until)


def test_one_that_is_refused_again_and_again_waits_longer_and_longer() -> None:
    rate_limit, now = RateLimit(longest=60, chance=lambda: 0.0), 0.0
    pauses = []
    for _ in range(5):
        rate_limit.on_sent(now)
        rate_limit.on_refused(now, now + 0.01, 1.0)
        pauses.append(rate_limit.paused_until - now)
        now = rate_limit.paused_until
    assert [round(pause) for pause in pauses] == [1, 2, 4, 8, 16]
