"""An endpoint that behaves as endpoints do: each article meets one behaviour, drawn by its number.

    python benchmarks/unruly_endpoint.py 7        # serves with seed 7; the first line printed is the base URL

It refuses the mode json_schema in words, and answers the number of the article that a request is about. `GET
/log` gives, for each article, what was sent for it in order: good (a whole draft), spoiled (a paid reply that
cannot be used) or refused (an error, a cut line, silence).
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

TOWNS = ("Grenholm", "Estmark", "Tarnvik", "Solberga", "Velsund", "Korsnes", "Hallby", "Lindhavn")
_LENGTH = re.compile(rb"content-length:\s*(\d+)", re.I)
_NUMBER = re.compile(r"repair (\d+) bridges")


def article(number: int) -> str:
    """The text of the article of that number."""
    town = TOWNS[number % len(TOWNS)]
    return (
        f"The town council of {town} promised on Friday to repair {number + 20} bridges by May.\n\n"
        f"The work at district {number} will cost {number + 7} million euros, a spokesman for {town} said.\n"
    )


def draft(number: int) -> dict[str, Any]:
    """What an attentive model says of it, by the names of the fields."""
    town = TOWNS[number % len(TOWNS)]
    said = f"The town council of {town} promised to repair {number + 20} bridges by May."
    return {
        "headline": f"{town} to repair {number + 20} bridges",
        "summary": [{"sentences": [1], "text": said}],
        "actors": [{"sentences": [1], "name": "town council", "kind": "organisation"}],
        "commitments": [],
        "figures": [{"sentences": [1], "text": f"{number + 20}", "what": "bridges"}],
    }


@dataclass(frozen=True)
class Sent:
    """A response and what it counts as. `body` None cuts the line after `wait` seconds."""

    kind: str
    status: int
    body: str | None
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    wait: float = 0.0


def completion(content: Any, finish: str = "stop", **message: Any) -> str:
    """A chat completion with that content, or other fields of its message."""
    whole = {"role": "assistant", "content": content, **message}
    usage = {"prompt_tokens": 1500, "completion_tokens": 200, "total_tokens": 1700}
    choice = {"index": 0, "message": whole, "finish_reason": finish}
    return json.dumps({"id": "c", "object": "chat.completion", "choices": [choice], "usage": usage})


def good(text: str, shape: str) -> Sent:
    """A whole draft in one of the shapes in which servers and models wrap it."""
    value = json.loads(text)
    call = {"type": "function", "function": {"name": "record", "arguments": text}}
    halves = [{key: value[key] for key in list(value)[at::2]} for at in (0, 1)]
    calls = [{"function": {"name": "record", "arguments": json.dumps(half)}} for half in halves]
    parts = [{"type": "thinking", "thinking": "hm {x}"}, {"type": "text", "text": text}]
    deltas = [{"choices": [{"delta": {"content": text[at : at + 80]}}]} for at in range(0, len(text), 80)]
    stream = "".join(f"data: {json.dumps(delta)}\n\n" for delta in deltas) + "data: [DONE]\n\n"
    bodies = {
        "tool": completion(None, tool_calls=[call]),
        "tools": completion(None, tool_calls=calls),
        "plain": completion(text),
        "fence": completion(f"Here it is:\n```json\n{text}\n```\nDone."),
        "thinking": completion(f"Let me see {{…}}\n</think>\n{text}"),
        "parts": completion(parts),
        "object": completion(value),
        "reasoning": completion("", reasoning_content=f"So: {text}"),
        "empty arguments": completion(text, tool_calls=[{"function": {"name": "record", "arguments": "{}"}}]),
        "doubled": completion(text + text),
        "comma": completion(text[:-1] + ",}"),
        "twice": completion(json.dumps(text)),
        "list": completion(f"[{text}]"),
    }
    if shape == "stream":
        return Sent("good", 200, stream, "text/event-stream")
    if shape == "label":
        return Sent("good", 200, bodies["plain"], "text/plain")
    return Sent("good", 200, bodies[shape])


SHAPES = (
    *("tool", "tools", "plain", "fence", "thinking", "parts", "object", "reasoning", "empty arguments"),
    *("doubled", "comma", "twice", "list", "stream", "label"),
)


def error(status: int, said: str, *, kind: str = "refused", **fields: Any) -> Sent:
    """An error in OpenAI's form."""
    return Sent(kind, status, json.dumps({"error": {"message": said, **fields}}))


ONCE: dict[str, Sent] = {
    "500": error(500, "internal error"),
    "503": error(503, "The model is overloaded"),
    "529": Sent("refused", 529, '{"error": "overloaded"}'),
    "429": Sent("refused", 429, '{"error": {"message": "slow down"}}', headers=(("retry-after", "0.2"),)),
    "429 and billing": error(429, "Rate limit reached (RPM): Limit 9, Used 9, Requested 1. See /billing"),
    "error in a 200": Sent("refused", 200, '{"error": {"message": "Provider returned error", "code": 502}}'),
    "error without a code": Sent("refused", 200, '{"error": {"message": "upstream is gone"}}'),
    "cut line": Sent("refused", 200, None),
    "slow, then cut": Sent("refused", 200, None, wait=1.0),
    "a page": Sent("refused", 200, "<html><title>502 Bad Gateway</title></html>", "text/html"),
    "no JSON": Sent("spoiled", 200, completion("I would rather not answer in JSON.")),
    "cut JSON": Sent("spoiled", 200, completion('{"headline": "Half of')),
    "empty": Sent("spoiled", 200, completion("")),
    "cut at the limit": Sent("spoiled", 200, completion('{"headline": "Half', "length")),
}
"""What goes wrong once, before a good answer."""

FINAL: dict[str, tuple[Sent, str, str]] = {
    "moderation": (error(403, "Your input was flagged by moderation", code=403), "ReplyFiltered", "flagged"),
    "content filter": (error(400, "filtered", code="content_filter"), "ReplyFiltered", "filtered"),
    "risk": (error(400, "Content Exists Risk"), "ReplyFiltered", "Exists Risk"),
    "too long": (error(400, "prompt is too long: 9000 tokens > 8000 maximum"), "PromptTooLong", "9000"),
    "too large": (Sent("refused", 413, ""), "PromptTooLong", "does not fit"),
    "refusal": (Sent("spoiled", 200, completion(None, refusal="I can't.")), "ReplyRefused", "refused"),
    "filtered reply": (Sent("spoiled", 200, completion("", "content_filter")), "ReplyFiltered", "filter"),
}
"""What is an article's own trouble: the response, the error that it is, and words of its message."""

_RARE = ("429", "429 and billing")
BEHAVIOURS = (
    *((name,) for name in (*ONCE, *FINAL) for _ in range(1 if name in _RARE else 8)),
    *(("shape", name) for name in SHAPES for _ in range(8)),
)
"""A 429 is rare, since the client slows down for each, as it should: here it does not depend on the rate."""


def behaviour_of(number: int, seed: int) -> tuple[str, ...]:
    """The behaviour that the article of that number meets: half of them only an odd shape."""
    chance = random.Random(seed * 1_000_003 + number)
    if chance.random() < 0.5:
        return "shape", chance.choice(SHAPES)
    return chance.choice(BEHAVIOURS)


class _Server:
    def __init__(self, seed: int) -> None:
        self._seed = seed
        self.log: defaultdict[int, list[str]] = defaultdict(list)

    async def answer(self, path: str, raw: bytes) -> Sent:
        """The response to a request."""
        if path.endswith("/log"):
            return Sent("log", 200, json.dumps(self.log))
        if path.endswith("/models"):
            return Sent("models", 200, '{"object": "list", "data": [{"id": "unruly-9b"}]}')
        body = json.loads(raw)
        if (body.get("response_format") or {}).get("type") == "json_schema":
            return error(404, "No endpoints found that can handle the requested parameters")
        found = _NUMBER.search(json.dumps(body["messages"]))
        number = int(found[1]) - 20 if found else -1
        sent = self._drawn(number)
        self.log[number].append(sent.kind)
        await asyncio.sleep(0.02 + sent.wait)
        return sent

    def _drawn(self, number: int) -> Sent:
        name, *shape = behaviour_of(number, self._seed)
        if name in FINAL:
            return FINAL[name][0]
        if name in ONCE and not self.log[number]:
            return ONCE[name]
        return good(json.dumps(draft(number)), shape[0] if shape else "tool")


async def _serve(seed: int) -> None:
    server = _Server(seed)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = _LENGTH.search(head)
                raw = await reader.readexactly(int(length[1])) if length else b""
                sent = await server.answer(head.split(b" ", 2)[1].decode(), raw)
                if sent.body is None:
                    break
                writer.write(_response(sent))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, backlog=512)
    print(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1", flush=True)
    await listening.serve_forever()


def _response(sent: Sent) -> bytes:
    body = (sent.body or "").encode()
    headers = [("content-type", sent.content_type), ("content-length", str(len(body))), *sent.headers]
    lines = [f"HTTP/1.1 {sent.status} X", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
