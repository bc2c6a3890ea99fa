"""A web server on loopback for tests of what fetches: answers by path, and what was asked."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """A local web server: `answers` by path, and how often anybody connected."""

    def __init__(self, answers: dict[str, Answer], host: str = "127.0.0.1") -> None:
        self.paths: list[str] = []
        self.agents: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.connections = 0
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.paths.append(self.path)
                site.headers.append(dict(self.headers.items()))
                site.agents.append(self.headers["User-Agent"])
                with_default = answers.get(self.path, status(404))
                try:
                    with_default(self)
                except OSError:
                    self.close_connection = True

            def log_message(self, *_: Any) -> None:
                return

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def get_request(self) -> tuple[socket.socket, Any]:
                site.connections += 1
                return super().get_request()

        self.server = Server((host, 0), Handler)
        self.url = f"http://{host}:{self.server.server_port}"


@contextmanager
def served(answers: dict[str, Answer], host: str = "127.0.0.1") -> Iterator[Site]:
    site = Site(answers, host)
    thread = threading.Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.server.shutdown()
        site.server.server_close()


def reply(body: bytes, media_type: str = "text/html", code: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        if media_type:
            handler.send_header("Content-Type", media_type)
        handler.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def status(code: int) -> Answer:
    return reply(b"", code=code)


def redirect(location: str, code: int = 302) -> Answer:
    return reply(b"", code=code, Location=location)


def endless(chunk: bytes, pause: float = 0.0) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        while True:
            handler.wfile.write(chunk)
            handler.wfile.flush()
            time.sleep(pause)

    return answer
