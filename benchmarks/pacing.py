"""How near to the ideal time a client with limits comes, and what it wastes, against a scripted endpoint.

    python benchmarks/pacing.py [SCENARIO…]

Each scenario asks for so many articles with `ModelClient` and `ProcessLimiter`, as a batch does: workers over
an iterator, no setting but where one is named. The ideal time is articles ÷ rate + latency where the endpoint
has a limit, else the rounds that the concurrency takes × latency. An answer that is malformed or cut is asked
for again here, as the pipeline does.
"""

from __future__ import annotations

import asyncio
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from endpoint import Behaviour, Log, running

from summariser.llm import Endpoint, ModelClient
from summariser.llm.prompts import Message
from summariser.llm.rate_limits import ProcessLimiter
from summariser.llm.response_schema import MALFORMED
from summariser.models.draft import Draft
from summariser.models.errors import AnswerError, SummariserError
from summariser.models.settings import load_settings

WORKERS = 200
REASKS = 3


@dataclass(frozen=True)
class Scenario:
    """`ideal` in seconds."""

    behaviour: Behaviour
    articles: int
    ideal: float
    settings: dict[str, Any] = field(default_factory=dict)


def limited(latency: float, articles: int = 500, rate: float = 20, **how: Any) -> Scenario:
    return Scenario(Behaviour(latency=latency, rate=rate, **how), articles, articles / rate + latency)


def at_a_time(concurrency: int, latency: float, articles: int, **how: Any) -> Scenario:
    ideal = math.ceil(articles / concurrency) * latency
    return Scenario(Behaviour(latency=latency, **how), articles, ideal, {"concurrency": concurrency})


SCENARIOS = {
    "20 a second, bucket, 0.5 s": limited(0.5),
    "20 a second, bucket, 2 s": limited(2.0),
    "20 a second, window, 0.5 s": limited(0.5, window=1.0),
    "20 a second, window, 2 s": limited(2.0, window=1.0),
    "20 a second, bucket, 5 s": limited(5.0),
    "3 a second, bucket, 1 s": limited(1.0, articles=100, rate=3),
    "64 at a time, 2 s": at_a_time(64, 2.0, 1000),
    "faults at once, 64 at a time, 2 s": at_a_time(
        64, 2.0, 1000, errors=0.05, hung=0.02, malformed=0.05, cut=0.02
    ),
}


@dataclass
class Outcome:
    """What came of a scenario. Times in seconds; `cpu` is our process's for all articles."""

    seconds: float = 0.0
    cpu: float = 0.0
    lost: int = 0


async def ask_all(scenario: Scenario, base_url: str) -> Outcome:
    """Ask for all articles of a scenario."""
    settings = load_settings(model="scripted", base_url=base_url, hedging=True, **scenario.settings)
    client = ModelClient(Endpoint(base_url, "scripted"), settings, rate_limiter=ProcessLimiter(settings))
    outcome, left = Outcome(), iter(range(scenario.articles))
    started, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work(client, left, outcome) for _ in range(WORKERS)))
    outcome.seconds, outcome.cpu = time.perf_counter() - started, time.process_time() - cpu
    await client.aclose()
    return outcome


async def work(client: ModelClient, left: Iterator[int], outcome: Outcome) -> None:
    """One worker: article after article."""
    for number in left:
        if not await answered(client, number):
            outcome.lost += 1


async def answered(client: ModelClient, number: int) -> bool:
    """Whether a whole, readable answer came in the end."""
    text = f"Article {number}. " + "The council of Velsund agreed to repair two bridges by May. " * 40
    messages = [Message(role="system", content="Summarise."), Message(role="user", content=text)]
    for _ in range(1 + REASKS):
        try:
            reply = await client.ask(messages, Draft)
        except AnswerError:
            continue
        except SummariserError as error:
            print(f"article {number}: {error}", file=sys.stderr)
            return False
        if not any(fault.rule == MALFORMED for fault in reply.violations):
            return True
    return False


def warm_up() -> None:
    """What a run loads once is not part of its pace."""
    with running(Behaviour(latency=0.0)) as endpoint:
        asyncio.run(ask_all(Scenario(Behaviour(), 10, 0.0), endpoint.base_url))


def line(name: str, scenario: Scenario, outcome: Outcome, log: Log) -> str:
    refused = log.outcomes["limited"]
    return (
        f"{name:<36}{scenario.ideal:>7.1f}{outcome.seconds:>8.1f}{outcome.seconds / scenario.ideal:>8.1%}"
        f"{refused / scenario.articles:>9.1%}{len(log.requests):>10}{outcome.lost:>6}{log.peak:>6}"
        f"{1000 * outcome.cpu / scenario.articles:>8.1f}"
    )


def main() -> None:
    """Run the scenarios named, or all."""
    print(
        f"{'':<36}{'ideal':>7}{'taken':>8}{'÷ ideal':>8}{'refused':>9}{'requests':>10}{'lost':>6}{'peak':>6}"
        f"{'CPU ms':>8}"
    )
    warm_up()
    for name, scenario in SCENARIOS.items():
        if not sys.argv[1:] or any(part in name for part in sys.argv[1:]):
            with running(scenario.behaviour) as endpoint:
                outcome = asyncio.run(ask_all(scenario, endpoint.base_url))
                print(line(name, scenario, outcome, endpoint.log()), flush=True)


if __name__ == "__main__":
    main()
