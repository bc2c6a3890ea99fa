"""2,000 articles against an endpoint that behaves as endpoints do (benchmarks/unruly_endpoint.py).

    python benchmarks/endpoint_soak.py [--articles 2000] [--seed 1]

Bars: 0 articles lost, 0 paid twice but for what the endpoint itself spoiled, 0 hangs, and each failure typed,
with the provider's reason. The exit status is 1 where one is missed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from unruly_endpoint import FINAL, article, behaviour_of

from summariser import AsyncSummariser, RawDocument
from summariser.batch import Result

SERVER = Path(__file__).with_name("unruly_endpoint.py")
DEADLINE = 170.0
"""Seconds: what has not ended by then hangs."""


@contextmanager
def served(seed: int) -> Iterator[str]:
    """The endpoint in a process of its own; its base URL."""
    with subprocess.Popen(
        [sys.executable, str(SERVER), str(seed)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


async def run(base_url: str, articles: int) -> dict[str, Result[Any]]:
    """The results by source."""
    results: dict[str, Result[Any]] = {}
    try:
        await asyncio.wait_for(_collect(base_url, articles, results), DEADLINE)
    except asyncio.TimeoutError:
        print(f"HANG: {len(results)} of {articles} results after {DEADLINE:g} s")
    return results


async def _collect(base_url: str, articles: int, results: dict[str, Result[Any]]) -> None:
    options: dict[str, Any] = {"verify": False, "max_retry_wait": 1.0, "timeout": 20.0}
    documents = (RawDocument(article(number), str(number)) for number in range(articles))
    async with AsyncSummariser(base_url=base_url, model="unruly-9b", **options) as client:
        async for result in client.summarise_many(documents, concurrency=48):
            results[result.source] = result


def faults_of(number: int, result: Result[Any] | None, sent: list[str], seed: int) -> Iterator[str]:
    """What is wrong with the result of one article, given what was `sent` for it."""
    name = behaviour_of(number, seed)[0]
    if result is None:
        yield "lost"
        return
    if sent.count("good") > 1:
        yield "paid twice"
    if sent.count("spoiled") > 1:
        yield "a certain failure was repeated"
    if name not in FINAL:
        if result.status not in ("done", "partial"):
            yield f"failed: {type(result.error).__name__}"
        return
    _, error, words = FINAL[name]
    if type(result.error).__name__ != error:
        yield f"{error} expected, {result.status} {type(result.error).__name__}"
    elif words not in str(result.error):
        yield f"the reason is not named: {result.error}"


def main() -> int:
    """Print the figures; the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    started = time.monotonic()
    with served(given.seed) as base_url:
        results = asyncio.run(run(base_url, given.articles))
        with urllib.request.urlopen(f"{base_url}/log") as response:
            log = {int(number): sent for number, sent in json.load(response).items()}
    faults: Counter[str] = Counter()
    for number in range(given.articles):
        for fault in faults_of(number, results.get(str(number)), log.get(number, []), given.seed):
            faults[f"{' '.join(behaviour_of(number, given.seed))}: {fault}"] += 1
    seconds = time.monotonic() - started
    sent = Counter(kind for kinds in log.values() for kind in kinds)
    statuses = Counter(result.status for result in results.values())
    print(f"{given.articles} articles in {seconds:.0f} s: {dict(statuses)}; responses {dict(sent)}")
    for fault, count in faults.most_common():
        print(f"  {count} × {fault}")
    print("0 faults" if not faults else f"{sum(faults.values())} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
