"""An OpenAI-compatible endpoint that answers by a script: a real HTTP server on loopback, written by hand.

    with ScriptedEndpoint().fails(429, retry_after="2").answers({"h": "…"}) as endpoint:
        ask(endpoint.base_url)
    assert endpoint.asked == 2

Each step is played once, in order. A request beyond the script is answered with 418.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

Answer = dict[str, Any] | str


@dataclass(frozen=True)
class Asked:
    """A request as it came in; `body` is parsed."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def mode(self) -> str:
        """The structured-output mode that the request asks for."""
        if "tools" in self.body:
            return "tools"
        return str(self.body.get("response_format", {}).get("type", "none"))


@dataclass(frozen=True)
class Step:
    """What is sent back once: a status, headers and a body, after `wait` seconds; a cut line if `drops`."""

    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    drops: bool = False


class ScriptedEndpoint:
    """The script, and the server that plays it."""

    def __init__(self, models: tuple[str, ...] = ("scripted",), parameters: int | None = None) -> None:
        self.models = models
        self.parameters = parameters
        self.requests: list[Asked] = []
        self._steps: list[Step | Callable[[Asked], Step]] = []
        self._always: Callable[[Asked], Step] | None = None
        self._lock = Lock()
        self._server: ThreadingHTTPServer | None = None

    def answers(self, answer: Answer, **choice: Any) -> ScriptedEndpoint:
        """A completion with that content (a draft, or any text). See `completion` for `choice`."""
        return self._then(lambda asked: completion(asked, answer, **choice))

    def always_answers(self, answer: Callable[[Asked], Answer]) -> ScriptedEndpoint:
        """After the script: a completion with what `answer` makes of the request."""
        self._always = lambda asked: completion(asked, answer(asked))
        return self

    def refuses(self, words: str) -> ScriptedEndpoint:
        """A refusal, as OpenAI gives it."""
        return self._then(lambda asked: completion(asked, None, refusal=words))

    def fails(self, status: int, message: str = "scripted failure", **details: Any) -> ScriptedEndpoint:
        """An error in OpenAI's form. `retry_after` becomes the header, other details stand in the error."""
        headers = {"retry-after": details.pop("retry_after")} if "retry_after" in details else {}
        return self.sends(status, json.dumps({"error": {"message": message, **details}}), **headers)

    def refuses_modes(self, *modes: str) -> ScriptedEndpoint:
        """400 to the next request if it asks for one of `modes`."""

        def step(asked: Asked) -> Step:
            assert asked.mode in modes, f"{asked.mode} was not to be refused"
            message = f"'{asked.mode}' in response_format or tools is not supported"
            return _json_step(400, {"error": {"message": message}})

        return self._then(step)

    def sends(
        self, status: int, body: str, content_type: str = "application/json", **headers: str
    ) -> ScriptedEndpoint:
        """Any body."""
        return self._then(Step(status, body, {"content-type": content_type, **headers}))

    def sends_page(self) -> ScriptedEndpoint:
        """HTML with status 200, as a captive portal or the wrong port does."""
        return self.sends(200, "<!doctype html><title>Welcome</title>", "text/html")

    def hangs(self, seconds: float) -> ScriptedEndpoint:
        """Silence, then a cut line."""
        return self._then(Step(wait=seconds, drops=True))

    def drops(self) -> ScriptedEndpoint:
        """A cut line at once."""
        return self._then(Step(drops=True))

    @property
    def base_url(self) -> str:
        """Where it listens."""
        assert self._server is not None, "the endpoint is not started"
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def asked(self) -> int:
        """How many completions were asked for."""
        return len(self.requests)

    def __enter__(self) -> ScriptedEndpoint:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._server.block_on_close = False
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    def step_for(self, asked: Asked) -> Step:
        """What to send back now."""
        with self._lock:
            self.requests.append(asked)
            step = self._steps.pop(0) if self._steps else self._always
        if step is None:
            return _json_step(418, {"error": {"message": "the script is at its end"}})
        return step(asked) if callable(step) else step

    def model_list(self) -> dict[str, Any]:
        """What `GET /models` answers."""
        meta = {"meta": {"n_params": self.parameters}} if self.parameters else {}
        return {"object": "list", "data": [{"id": name, "object": "model", **meta} for name in self.models]}

    def _then(self, step: Step | Callable[[Asked], Step]) -> ScriptedEndpoint:
        self._steps.append(step)
        return self


def completion(
    asked: Asked,
    answer: Answer | None,
    *,
    finish: str = "stop",
    refusal: str | None = None,
    tokens: tuple[int, int, int] = (1000, 0, 100),
    as_content: bool = False,
) -> Step:
    """A chat completion; `tokens` are those in, those of them cached, and those out.

    Where tools are asked for the answer is a tool call, unless `as_content`.
    """
    text = answer if isinstance(answer, str) or answer is None else json.dumps(answer, ensure_ascii=False)
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": refusal}
    if asked.mode == "tools" and text is not None and not as_content:
        call = {"id": "call_1", "type": "function", "function": {"name": "record", "arguments": text}}
        message |= {"content": None, "tool_calls": [call]}
    prompt, cached, out = tokens
    usage = {
        "prompt_tokens": prompt,
        "completion_tokens": out,
        "total_tokens": prompt + out,
        "prompt_tokens_details": {"cached_tokens": cached},
    }
    whole = {
        "id": "chatcmpl-scripted",
        "object": "chat.completion",
        "created": 0,
        "model": asked.body.get("model"),
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": usage,
    }
    return _json_step(200, whole)


def _json_step(status: int, body: dict[str, Any]) -> Step:
    return Step(status, json.dumps(body, ensure_ascii=False), {"content-type": "application/json"})


def _handler(endpoint: ScriptedEndpoint) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            listed = self.path.endswith("/models")
            self._send(_json_step(200 if listed else 404, endpoint.model_list() if listed else {}))

        def do_POST(self) -> None:
            length = int(self.headers.get("content-length", 0))
            raw = self.rfile.read(length)
            if len(raw) < length:  # whoever asked is gone: that was no request
                self.close_connection = True
                return
            headers = {name.lower(): value for name, value in self.headers.items()}
            self._send(endpoint.step_for(Asked(self.path, headers, json.loads(raw or b"{}"))))

        def _send(self, step: Step) -> None:
            time.sleep(step.wait)
            if step.drops:
                self.close_connection = True
                return
            body = step.body.encode()
            with suppress(ConnectionError):  # whoever asked may be gone
                self._answer(step, body)

        def _answer(self, step: Step, body: bytes) -> None:
            self.send_response(step.status)
            for name, value in {**step.headers, "content-length": str(len(body))}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Tests are quiet."""

    return Handler
