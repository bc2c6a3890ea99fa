"""Our CPU time for one call of a model at 64 in flight: prompt, gate, request, reply, draft.

    python benchmarks/call_cpu.py

A scripted endpoint in a process of its own answers after 0.3 s with a draft of 15 items; the article has 50
sentences. Shown is the least of `ROUNDS` rounds, in milliseconds of this process, and what the parts take
that need no connection.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable

from endpoint import Behaviour, running

from summariser.cleaning import clean
from summariser.llm import Endpoint, ModelClient
from summariser.llm.prompts import build_messages, load_prompt
from summariser.llm.rate_limits import ProcessLimiter
from summariser.llm.response_schema import parse_draft
from summariser.models.article import Article, RawDocument
from summariser.models.draft import Draft
from summariser.models.settings import load_settings

ROUNDS = 4
CALLS = 400
IN_FLIGHT = 64
ANSWER = json.dumps(
    {
        "h": "Velsund to repair 12 bridges",
        "sum": [{"s": [1], "t": "The council agreed to repair 12 bridges by May, it said."}] * 3,
        "act": [{"s": [1], "n": "The council", "aka": [], "k": "organisation", "r": None}] * 5,
        "com": [
            {"s": [1], "by": "The council", "to": None, "do": "repair 12 bridges", "st": "planned"}
            | {"when": "by May", "if": None, "src": None}
        ]
        * 3,
        "fig": [{"s": [1], "t": "12", "of": "bridges", "at": None}] * 4,
        "calc": [],
    }
)


def article() -> Article:
    sentences = [f"The council agreed to repair {number} bridges by May, it said." for number in range(50)]
    return clean(RawDocument(" ".join(sentences), "memory"))


async def round_of_calls(base_url: str, about: Article) -> float:
    """CPU milliseconds a call."""
    settings = load_settings(model="scripted", concurrency=IN_FLIGHT)
    client = ModelClient(Endpoint(base_url, "scripted"), settings, rate_limiter=ProcessLimiter(settings))
    await client.ask(build_messages(load_prompt(), about), Draft)

    async def call() -> None:
        await client.ask(build_messages(load_prompt(), about), Draft)

    started = time.process_time()
    await asyncio.gather(*(call() for _ in range(CALLS)))
    spent = time.process_time() - started
    await client.aclose()
    return 1000 * spent / CALLS


def least(work: Callable[[], object]) -> float:
    """CPU milliseconds of `work`, the least of some rounds."""

    def once() -> float:
        started = time.process_time()
        for _ in range(100):
            work()
        return 10 * (time.process_time() - started)

    return min(once() for _ in range(ROUNDS))


def main() -> None:
    """Measure and print."""
    about = article()
    with running(Behaviour(latency=0.3, answer=ANSWER)) as endpoint:
        call = min(asyncio.run(round_of_calls(endpoint.base_url, about)) for _ in range(ROUNDS))
    print(f"a call, all in all   {call:6.2f} ms")
    print(f"  of it the prompt   {least(lambda: build_messages(load_prompt(), about)):6.2f} ms")
    print(f"  of it the draft    {least(lambda: parse_draft(ANSWER, Draft)):6.2f} ms")


if __name__ == "__main__":
    main()
