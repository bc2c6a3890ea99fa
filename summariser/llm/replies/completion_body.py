"""The body of a response → the JSON object in it, whatever its content type says. Pure.

Servers label JSON as text, and some send an event stream although none was asked for: its chunks are put
together to the completion that they are parts of.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_END = "[DONE]"
_ENVELOPES = ("data", "result", "response")
"""Under these a gateway may wrap the completion of its provider."""


_FAILED_PAGE = re.compile(
    r"<(?:title|h1)[^>]{0,80}>[^<]{0,80}(?:\b50\d\b|gateway|unavailable|timed? ?out)", re.I
)
_BEGUN = re.compile(r'[{\[]\s*["{\[]')
_PARTS = ("choices", "message")


class NotJSON(ValueError):
    """The body is something else; the message says what, as the end of a sentence about the server.

    `may_pass`: it looks like a fault on the way, not like another kind of server.
    """

    def __init__(self, what: str, *, may_pass: bool = False) -> None:
        super().__init__(what)
        self.may_pass = may_pass


def json_in(text: str) -> dict[str, Any]:
    """The object in the text of a body; an error that is a list of one is taken out of it. Raises NotJSON."""
    text = text.lstrip("\ufeff \t\r\n")
    try:
        return _object(json.loads(text, strict=False))
    except (ValueError, RecursionError):
        chunks = list(_chunks(text))
    if chunks:
        return _assembled(chunks)
    if text[:1] == "<":
        failed = bool(_FAILED_PAGE.search(text[:4000]))
        raise NotJSON("answers with a page, not with JSON", may_pass=failed)
    if not text:
        raise NotJSON("answers with nothing", may_pass=True)
    raise NotJSON("answers with something that is not JSON", may_pass=bool(_BEGUN.match(text)))


def _object(value: Any) -> dict[str, Any]:
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    found = value if isinstance(value, dict) else {}
    inside = [found.get(key) for key in _ENVELOPES]
    return next((part for part in inside if isinstance(part, dict) and part.get("choices")), found)


def _chunks(text: str) -> Iterator[dict[str, Any]]:
    """The objects of an event stream (`data: {…}`), or of one JSON object a line; none if it is neither."""
    for line in text.split("\n"):
        data = line.strip().removeprefix("data:").strip()
        if not data or data == _END or line.startswith((":", "event:", "id:", "retry:")):
            continue
        try:
            chunk = json.loads(data, strict=False)
        except (ValueError, RecursionError):
            return
        if isinstance(chunk, dict):
            yield chunk


def _assembled(chunks: list[dict[str, Any]]) -> dict[str, Any]:
    """The completion of which `chunks` are the parts; a chunk that is whole, or an error, stands for all."""
    for chunk in chunks:
        if chunk.get("error") or "message" in _choice(chunk):
            return chunk
    message: dict[str, Any] = {"role": "assistant", "content": ""}
    calls: dict[Any, dict[str, Any]] = {}
    finish: object = None
    last: dict[str, Any] = {}
    for chunk in chunks:
        choice = _choice(chunk)
        delta = choice.get("delta") or chunk.get("message")  # Ollama's own lines have a message
        if isinstance(delta, dict):
            _add_delta(message, calls, delta)
        finish = choice.get("finish_reason") or chunk.get("done_reason") or finish
        last |= {key: value for key, value in chunk.items() if value is not None and key not in _PARTS}
    if calls:
        message["tool_calls"] = list(calls.values())
    return last | {"choices": [{"index": 0, "message": message, "finish_reason": finish}]}


def _add_delta(message: dict[str, Any], calls: dict[Any, dict[str, Any]], delta: dict[str, Any]) -> None:
    for key in ("content", "reasoning_content", "reasoning", "thinking", "refusal"):
        if isinstance(delta.get(key), str):
            message[key] = (message.get(key) or "") + delta[key]
    for call in delta.get("tool_calls") or ():
        if isinstance(call, dict) and isinstance(call.get("function"), dict):
            function = calls.setdefault(call.get("index", 0), {"function": {"arguments": ""}})["function"]
            function["name"] = call["function"].get("name") or function.get("name")
            function["arguments"] += call["function"].get("arguments") or ""


def _choice(chunk: dict[str, Any]) -> dict[str, Any]:
    choices = chunk.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if isinstance(first, dict) else {}
