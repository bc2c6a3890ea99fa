"""The calls alone as others make them: prints seconds. Run by batch.py, in a process of its own.

python benchmarks/batch_peers.py openai|instructor LINES BASE_URL
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

import instructor
import openai

from summariser.models.draft import Draft

CONCURRENCY = 64


async def gathered(name: str, texts: list[str], base_url: str) -> float:
    """A gather over all texts with a semaphore, as the libraries' own examples have it."""
    client = openai.AsyncOpenAI(api_key="none", base_url=base_url, timeout=60)
    structured = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)
    room = asyncio.Semaphore(CONCURRENCY)

    async def one(text: str) -> None:
        messages: Any = [{"role": "user", "content": text}]
        async with room:
            if name == "openai":
                await client.chat.completions.create(model="scripted", messages=messages)
            else:
                await structured.chat.completions.create(
                    model="scripted", messages=messages, response_model=Draft
                )

    await one(texts[0])
    started = time.monotonic()
    await asyncio.gather(*map(one, texts))
    return time.monotonic() - started


def main() -> None:
    name, lines, base_url = sys.argv[1:]
    texts = [json.loads(line)["text"] for line in Path(lines).read_text().splitlines()]
    print(asyncio.run(gathered(name, texts, base_url)))


if __name__ == "__main__":
    main()
