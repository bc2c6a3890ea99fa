"""A provider's files and batch jobs by a script: a real HTTP server on loopback, written by hand.

    with ScriptedJobs(answer) as provider:
        …submit…
        provider.finish()
        …collect…

A job stays at work until `finish`, which plays its lines. `line` may give another outcome for a line:
None (left without an answer), or a status and a body.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from scripted_endpoint import Answer, Asked, completion

Outcome = tuple[int, dict[str, Any]] | None


@dataclass
class ScriptedJob:
    """A job as the provider keeps it."""

    id: str
    input: list[dict[str, Any]]
    metadata: dict[str, str]
    status: str = "in_progress"
    output: list[dict[str, Any]] = field(default_factory=list)
    errors: list[dict[str, Any]] = field(default_factory=list)
    reason: str = ""


class ScriptedJobs:
    """The provider. `jobs` are in the order of their submission."""

    def __init__(self, answer: Callable[[Asked], Answer]) -> None:
        self._answer = answer
        self.jobs: list[ScriptedJob] = []
        self.files: dict[str, bytes] = {}
        self.lost_replies = 0
        self.gone: set[str] = set()
        self.gone_files: set[str] = set()
        self._server: ThreadingHTTPServer | None = None

    @property
    def base_url(self) -> str:
        """Where it listens."""
        assert self._server is not None, "the provider is not started"
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def finish(
        self,
        status: str = "completed",
        line: Callable[[int, Asked], Outcome | str] = lambda number, asked: "",
    ) -> None:
        """Play the jobs that are at work. Where `line` gives "", the line is answered."""
        for job in self.jobs:
            if job.status != "in_progress":
                continue
            job.status = status
            for number, told in enumerate(job.input):
                asked = Asked(told["url"], {}, told["body"])
                outcome = line(number, asked)
                if outcome == "":
                    outcome = (200, json.loads(completion(asked, self._answer(asked)).body))
                if isinstance(outcome, tuple):
                    code, body = outcome
                    response = {"status_code": code, "body": body}
                    written = {"custom_id": told["custom_id"], "response": response, "error": None}
                    (job.output if code < 400 else job.errors).append(written)

    def __enter__(self) -> ScriptedJobs:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._server.block_on_close = False
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    def post(self, path: str, data: bytes) -> dict[str, Any] | None:
        """What to answer; None cuts the line."""
        if path.endswith("/files"):
            name = f"file-{len(self.files)}"
            self.files[name] = _uploaded(data)
            return {
                "id": name,
                "object": "file",
                "bytes": 0,
                "created_at": 0,
                "filename": "",
                "purpose": "batch",
            }
        asked = json.loads(data)
        lines = [json.loads(line) for line in self.files[asked["input_file_id"]].splitlines()]
        job = ScriptedJob(f"batch-{len(self.jobs)}", lines, asked["metadata"])
        self.jobs.append(job)
        if self.lost_replies:
            self.lost_replies -= 1
            return None
        return self._told(job)

    def get(self, path: str) -> dict[str, Any] | str | None:
        """A job, the list of them, or what stands in a file; None for what is gone."""
        if "/content" in path and any(f"{name}-output" in path for name in self.gone_files):
            return None
        if found := re.search(r"/files/(batch-\d+)-(output|errors)/content", path):
            job = next(job for job in self.jobs if job.id == found[1])
            lines = getattr(job, found[2])
            return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        if any(name in path for name in self.gone):
            return None
        if found := re.search(r"/batches/(batch-\d+)", path):
            return self._told(next(job for job in self.jobs if job.id == found[1]))
        return {"object": "list", "data": [self._told(job) for job in self.jobs], "has_more": False}

    def _told(self, job: ScriptedJob) -> dict[str, Any]:
        return {
            "id": job.id,
            "object": "batch",
            "endpoint": "/v1/chat/completions",
            "input_file_id": "file",
            "completion_window": "24h",
            "created_at": 0,
            "status": job.status,
            "metadata": job.metadata,
            "output_file_id": f"{job.id}-output" if job.output else None,
            "error_file_id": f"{job.id}-errors" if job.errors else None,
            "errors": {"data": [{"message": job.reason, "code": "x"}]} if job.reason else None,
            "request_counts": {"total": len(job.input), "completed": len(job.output), "failed": 0},
        }


def _uploaded(data: bytes) -> bytes:
    """The file in a multipart form: the lines that are JSON objects."""
    return b"\n".join(line for line in data.splitlines() if line.startswith(b"{"))


def _handler(provider: ScriptedJobs) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._send(provider.get(self.path))

        def do_POST(self) -> None:
            data = self.rfile.read(int(self.headers.get("content-length", 0)))
            told = provider.post(self.path, data)
            if told is None:
                self.close_connection = True
            else:
                self._send(told)

        def _send(self, told: dict[str, Any] | str | None) -> None:
            status = 404 if told is None else 200
            told = {"error": {"message": "It does not exist."}} if told is None else told
            body = (told if isinstance(told, str) else json.dumps(told)).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Tests are quiet."""

    return Handler
