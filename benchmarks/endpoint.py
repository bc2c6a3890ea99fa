"""A scripted OpenAI-compatible endpoint for benchmarks: fast, in its own process, with faults and limits.

    python benchmarks/endpoint.py '{"latency": 2, "rate": 20, "port": 8123}'

or, from another benchmark:

    with running(Behaviour(latency=0.5, rate=20)) as endpoint:
        ask(endpoint.base_url)
        print(endpoint.log().outcomes)

It answers every chat completion with the same text after `latency` seconds. Faults are drawn for each request
from a seeded generator. What was asked is logged and can be read while it runs (GET /log).
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ANSWER = json.dumps({"h": "", "sum": [], "act": [], "com": [], "fig": [], "calc": []})
_LENGTH = re.compile(rb"content-length:\s*(\d+)", re.I)
_REASONS = {200: "OK", 404: "Not Found", 429: "Too Many Requests", 500: "Internal Server Error"}


@dataclass(frozen=True)
class Behaviour:
    """How the endpoint behaves. Times in seconds, shares between 0 and 1.

    `spread` is the sigma of log-normal latencies around `latency`. `rate` requests a second are allowed, in a
    token bucket that holds `burst` (by default one second's worth), or in fixed windows of `window` seconds;
    429s come at once, with `retry_after` as it stands ("" for none) and, if `tells`, `x-ratelimit-*`.
    More than `capacity` requests at a time wait inside for their turn. `marker` is a pattern whose first
    group names in the log what a request was about.
    """

    answer: str = ANSWER
    latency: float = 0.5
    spread: float = 0.0
    rate: float | None = None
    burst: float | None = None
    window: float | None = None
    retry_after: str = "1"
    tells: bool = False
    capacity: int | None = None
    errors: float = 0.0
    hung: float = 0.0
    malformed: float = 0.0
    cut: float = 0.0
    marker: str = ""
    seed: int = 1
    model: str = "scripted"
    port: int = 0


@dataclass(frozen=True)
class Logged:
    """One request: seconds since the endpoint started, what it was about, what it got.

    `outcome`: answered, malformed, cut, error, hung, limited.
    """

    at: float
    key: str
    outcome: str


@dataclass(frozen=True)
class Log:
    """All requests so far, in the order in which they came; `peak` is the most of them in work at a time."""

    requests: tuple[Logged, ...]
    peak: int
    connections: int

    @property
    def outcomes(self) -> Counter[str]:
        """How many requests got what."""
        return Counter(request.outcome for request in self.requests)

    @property
    def asked(self) -> Counter[str]:
        """How many requests were about what."""
        return Counter(request.key for request in self.requests)


@dataclass(frozen=True)
class Running:
    """An endpoint in a process of its own."""

    base_url: str

    def log(self) -> Log:
        """What was asked so far."""
        with urllib.request.urlopen(f"{self.base_url}/log") as response:
            told = json.load(response)
        return Log(tuple(Logged(*entry) for entry in told["requests"]), told["peak"], told["connections"])

    def reset(self) -> None:
        """Forget what was asked, and fill the bucket."""
        urllib.request.urlopen(f"{self.base_url}/reset").close()


@contextmanager
def running(behaviour: Behaviour) -> Iterator[Running]:
    """The endpoint, started for the length of the block."""
    command = [sys.executable, str(Path(__file__).resolve()), json.dumps(asdict(behaviour))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Running(process.stdout.readline().strip())
        finally:
            process.terminate()


class _Allowance:
    """The rate limit of the server: a token bucket, or fixed windows."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._rate, self._window = behaviour.rate, behaviour.window
        self._burst = behaviour.burst if behaviour.burst is not None else max(1.0, behaviour.rate or 1.0)
        self.level, self._at = self._burst, time.monotonic()
        self._number, self._used = -1, 0

    def admits(self, now: float) -> bool:
        """Whether one more request may pass."""
        if self._rate is None:
            return True
        return self._in_window(now, self._rate) if self._window else self._in_bucket(now, self._rate)

    def headers(self) -> dict[str, str]:
        """Limit and rest as OpenAI tells them: `reset` is the time until all is free again."""
        limit = self._rate * self._window if self._rate and self._window else self._burst
        rest = limit - self._used if self._window else self.level
        reset = self._window if self._window else (self._burst - self.level) / (self._rate or 1)
        return {
            "x-ratelimit-limit-requests": str(int(limit)),
            "x-ratelimit-remaining-requests": str(max(0, int(rest))),
            "x-ratelimit-reset-requests": f"{int(reset * 1000)}ms",
        }

    def _in_bucket(self, now: float, rate: float) -> bool:
        self.level = min(self._burst, self.level + (now - self._at) * rate)
        self._at = now
        if self.level < 1:
            return False
        self.level -= 1
        return True

    def _in_window(self, now: float, rate: float) -> bool:
        assert self._window
        if (number := int(now / self._window)) != self._number:
            self._number, self._used = number, 0
        if self._used >= rate * self._window:
            return False
        self._used += 1
        return True


class _Server:
    def __init__(self, behaviour: Behaviour) -> None:
        self.behaviour = behaviour
        self._marker = re.compile(behaviour.marker.encode()) if behaviour.marker else None
        self._places = asyncio.Semaphore(behaviour.capacity) if behaviour.capacity else None
        self.connections = 0
        self.reset()

    def reset(self) -> None:
        self._random = random.Random(self.behaviour.seed)
        self._allowance = _Allowance(self.behaviour)
        self._started = time.monotonic()
        self.requests: list[tuple[float, str, str]] = []
        self._in_work = self._peak = 0

    async def answer(self, path: bytes, body: bytes) -> bytes | None:
        """The whole answer to a request; None to say nothing for ever."""
        if path.endswith(b"/chat/completions"):
            return await self._complete(body)
        if path.endswith(b"/log"):
            told = {"requests": self.requests, "peak": self._peak, "connections": self.connections}
            return _response(200, json.dumps(told))
        if path.endswith(b"/reset"):
            self.reset()
            return _response(200, "{}")
        if path.endswith(b"/models"):
            return _response(200, json.dumps({"object": "list", "data": [{"id": self.behaviour.model}]}))
        return _response(404, "{}")

    async def _complete(self, body: bytes) -> bytes | None:
        outcome = self._outcome()
        self.requests.append((round(time.monotonic() - self._started, 4), self._key(body), outcome))
        if outcome == "limited":
            return self._refusal()
        self._in_work += 1
        self._peak = max(self._peak, self._in_work)
        try:
            await self._work()
        finally:
            self._in_work -= 1
        if outcome == "hung":
            return None
        if outcome == "error":
            return _response(500, '{"error": {"message": "scripted failure"}}')
        headers = self._allowance.headers() if self.behaviour.tells else {}
        return _response(200, self._completion(body, outcome), headers)

    def _outcome(self) -> str:
        if not self._allowance.admits(time.monotonic()):
            return "limited"
        drawn = self._random.random()
        for outcome in ("errors", "hung", "malformed", "cut"):
            drawn -= float(getattr(self.behaviour, outcome))
            if drawn < 0:
                return outcome.removesuffix("s")
        return "answered"

    def _key(self, body: bytes) -> str:
        found = self._marker.search(body) if self._marker else None
        return found[1].decode() if found else ""

    async def _work(self) -> None:
        latency = self.behaviour.latency * self._random.lognormvariate(0, self.behaviour.spread)
        if self._places is not None:
            async with self._places:
                await asyncio.sleep(latency)
        elif latency:
            await asyncio.sleep(latency)

    def _refusal(self) -> bytes:
        headers = {"retry-after": self.behaviour.retry_after} if self.behaviour.retry_after else {}
        if self.behaviour.tells:
            headers |= self._allowance.headers()
        return _response(429, '{"error": {"message": "Rate limit reached", "code": "slow_down"}}', headers)

    def _completion(self, body: bytes, outcome: str) -> str:
        text = self.behaviour.answer
        if outcome in ("malformed", "cut"):
            text = text[: len(text) // 2]
        message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
        if b'"tools":' in body:
            call = {"id": "call_1", "type": "function", "function": {"name": "record", "arguments": text}}
            message |= {"content": None, "tool_calls": [call]}
        tokens = {"prompt_tokens": len(body) // 4, "completion_tokens": len(text) // 4}
        whole = {
            "id": "chatcmpl-scripted",
            "object": "chat.completion",
            "created": 0,
            "model": self.behaviour.model,
            "choices": [
                {"index": 0, "message": message, "finish_reason": "length" if outcome == "cut" else "stop"}
            ],
            "usage": tokens | {"total_tokens": sum(tokens.values())},
        }
        return json.dumps(whole)


def _response(status: int, body: str, headers: dict[str, str] | None = None) -> bytes:
    encoded = body.encode()
    lines = [
        f"HTTP/1.1 {status} {_REASONS[status]}",
        "content-type: application/json",
        f"content-length: {len(encoded)}",
        *(f"{name}: {value}" for name, value in (headers or {}).items()),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + encoded


class _Connection(asyncio.Protocol):
    """HTTP/1.1 with keep-alive, one request at a time: as much as a client of an API needs."""

    def __init__(self, server: _Server) -> None:
        self._server = server
        self._received = bytearray()
        self._task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.connections += 1

    def connection_lost(self, exc: Exception | None) -> None:
        if self._task is not None:
            self._task.cancel()

    def data_received(self, data: bytes) -> None:
        self._received += data
        end = self._received.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._received[:end])
        length = _LENGTH.search(head)
        whole = end + 4 + (int(length[1]) if length else 0)
        if len(self._received) >= whole:
            body = bytes(self._received[end + 4 : whole])
            del self._received[:whole]
            self._task = asyncio.ensure_future(self._respond(head.split(b" ", 2)[1], body))

    async def _respond(self, path: bytes, body: bytes) -> None:
        answer = await self._server.answer(path, body)
        if answer is not None:
            self._transport.write(answer)


async def _serve(behaviour: Behaviour) -> None:
    server = _Server(behaviour)
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(
        lambda: _Connection(server), "127.0.0.1", behaviour.port, backlog=1024
    )
    print(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1", flush=True)
    await listening.serve_forever()


def main() -> None:
    """Serve until stopped; the first line printed is the base URL."""
    given = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
    try:
        asyncio.run(_serve(Behaviour(**given)))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
