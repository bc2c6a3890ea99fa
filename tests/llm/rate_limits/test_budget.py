"""Money: reserved before a request, settled after it, never overrun."""

from __future__ import annotations

import asyncio

import pytest
import virtual_time
from simulated_endpoint import ENDPOINT, Simulated

from summariser.llm import Endpoint, ModelRequest
from summariser.llm.rate_limits import Budget, ProcessLimiter
from summariser.models.errors import BudgetSpent, SettingsError
from summariser.models.record import Usage
from summariser.models.settings import load_settings

PRICES = {"price_input": 1.0, "price_output": 4.0}
HIGHEST = (1000 * 1.0 + 500 * 4.0) / 1_000_000
REAL = (800 * 1.0 + 300 * 4.0) / 1_000_000


def ask_many(budget: Budget, times: int, *, loses: bool = False) -> tuple[int, int]:
    """How many of so many requests at a time were answered, and how many were refused by the budget."""

    async def one(limits: ProcessLimiter, server: Simulated) -> bool:
        try:
            async with limits.acquire(ModelRequest(ENDPOINT, 1000, 500)) as permit:
                await permit.run(server.post(), 120)
                if not loses:
                    permit.record_response(200, {}, Usage(input_tokens=800, output_tokens=300))
        except BudgetSpent:
            return False
        return True

    async def all_of_them() -> list[bool]:
        limits, server = ProcessLimiter(load_settings(**PRICES), budget), Simulated(latency=1)
        return await asyncio.gather(*(one(limits, server) for _ in range(times)))

    answered = virtual_time.run(all_of_them())
    return sum(answered), len(answered) - sum(answered)


def test_what_is_answered_is_counted_at_what_it_cost() -> None:
    budget = Budget(1.0)
    assert ask_many(budget, 20) == (20, 0)
    assert budget.spent == pytest.approx(20 * REAL)
    assert budget.reserved == pytest.approx(0)


def test_money_reserved_too_high_is_waited_for_and_used() -> None:
    budget = Budget(11 * REAL + (HIGHEST - REAL) + 1e-9)
    assert ask_many(budget, 40) == (11, 29)
    assert budget.spent <= (budget.limit or 0)


def test_what_gets_lost_stays_counted_at_its_highest_price() -> None:
    budget = Budget(4.5 * HIGHEST)
    assert ask_many(budget, 40, loses=True) == (4, 36)
    assert budget.spent == pytest.approx(4 * HIGHEST)


def test_what_was_spent_before_counts() -> None:
    budget = Budget(10 * HIGHEST, spent=9.5 * HIGHEST)
    assert ask_many(budget, 3) == (0, 3)


@pytest.mark.parametrize(
    ("status", "usage", "cost"), [(500, None, 0.0), (429, None, 0.0), (200, None, HIGHEST)]
)
def test_errors_are_free_and_an_answer_without_a_count_is_not(status: int, usage: None, cost: float) -> None:
    async def once() -> float:
        limits = ProcessLimiter(load_settings(max_cost=1, **PRICES))
        async with limits.acquire(ModelRequest(ENDPOINT, 1000, 500)) as permit:
            permit.record_response(status, {}, usage)
        return limits.budget.spent

    assert virtual_time.run(once()) == pytest.approx(cost)


def test_without_a_price_no_budget_can_be_held() -> None:
    async def once() -> None:
        limits = ProcessLimiter(load_settings(max_cost=1))
        async with limits.acquire(ModelRequest(Endpoint("http://localhost:1/v1", "own"), 10, 10)):
            pass

    with pytest.raises(SettingsError, match="SUMMARISER_PRICE_INPUT"):
        virtual_time.run(once())


def test_the_error_says_how_much_is_left() -> None:
    assert str(Budget(2.0, spent=1.995).refusal(0.01)) == (
        "$2.00 of $2.00 are spent; the next request may cost $0.0100, and $0.0050 are left. "
        "Allow more with `--max-cost`; what is done is kept."
    )


def test_a_prompt_that_had_more_tokens_than_thought_makes_the_next_ones_dearer() -> None:
    async def twice() -> float:
        limits = ProcessLimiter(load_settings(max_cost=1, **PRICES))
        async with limits.acquire(ModelRequest(ENDPOINT, 1000, 500)) as permit:
            permit.record_response(200, {}, Usage(input_tokens=3000, output_tokens=10))
        return limits.acquire(ModelRequest(ENDPOINT, 1000, 500)).price

    assert virtual_time.run(twice()) == pytest.approx((3000 * 1.0 + 500 * 4.0) / 1_000_000)
