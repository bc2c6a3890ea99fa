"""The rate limiter of the main process, as a worker process sees it.

worker: permit(number, request) → main: acquire → worker: hold(number), until the request is over
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from itertools import count
from types import TracebackType
from typing import Any, TypeVar

from summariser.batch.workers.message_channel import MessageChannel
from summariser.llm import ModelRequest, RequestLimiter
from summariser.models.record import Usage

T = TypeVar("T")
Response = tuple[int, Mapping[str, str], Usage | None]


async def serve_permit(
    limiter: RequestLimiter, channel: MessageChannel, number: int, request: ModelRequest, timeout: float
) -> None:
    """In the main process: hold a permit of `limiter` for a worker's request of at most `timeout` seconds."""
    async with limiter.acquire(request) as permit:
        try:
            response: Response | None = await permit.run(channel.call("hold", number), timeout)
        except asyncio.TimeoutError:
            return  # the worker's handler was cancelled
        if response is not None:
            permit.record_response(*response)


class RemoteLimiter:
    """A `RequestLimiter` of a worker process."""

    def __init__(self, *, backs_off: bool) -> None:
        self.backs_off = backs_off
        self.channel: MessageChannel | None = None
        self._numbers = count()
        self._permits: dict[int, RemotePermit] = {}

    def acquire(self, request: ModelRequest) -> RemotePermit:
        """As `RequestLimiter.acquire`."""
        assert self.channel is not None, "a worker that works is connected"
        number = next(self._numbers)
        permit = self._permits[number] = RemotePermit(self.channel, number, request)
        permit.ended.add_done_callback(lambda _: self._permits.pop(number))
        return permit

    async def hold(self, number: int) -> Response | None:
        """The permit of that number is granted: the response to its request, None where it got none."""
        return await self._permits[number].hold()


class RemotePermit:
    """As `Permit`; the main process times the request, and cancels it where it gets no answer in time."""

    def __init__(self, channel: MessageChannel, number: int, request: ModelRequest) -> None:
        loop = asyncio.get_running_loop()
        self.ended: asyncio.Future[Response | None] = loop.create_future()
        self._granted: asyncio.Future[None] = loop.create_future()
        self._call = (channel, number, request)
        self._asking: asyncio.Task[None] | None = None
        self._sending: asyncio.Future[Any] | None = None
        self._response: Response | None = None

    async def __aenter__(self) -> RemotePermit:
        channel, number, request = self._call
        self._asking = asyncio.create_task(channel.call("permit", number, request))
        self._asking.add_done_callback(self._on_refused)
        await self._granted
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.ended.done():
            self.ended.set_result(self._response)

    async def hold(self) -> Response | None:
        """Let the request be sent; its response once it is over."""
        self._granted.set_result(None)
        try:
            return await asyncio.shield(self.ended)
        except asyncio.CancelledError:
            if self._sending is not None:
                self._sending.cancel()
            raise

    async def run(self, request: Coroutine[Any, Any, T], timeout: float) -> T:
        """As `Permit.run`."""
        self._sending = sending = asyncio.ensure_future(request)
        await asyncio.wait((sending,))
        if sending.cancelled():
            raise asyncio.TimeoutError
        return sending.result()

    def record_response(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """As `Permit.record_response`."""
        self._response = (status, {name.lower(): value for name, value in headers.items()}, usage)

    def _on_refused(self, asking: asyncio.Task[None]) -> None:
        if not asking.cancelled() and (error := asking.exception()) and not self._granted.done():
            self._granted.set_exception(error)
            self.ended.set_result(None)
