"""Calls between two processes, in both directions, over a socket.

A message is a pickle behind its length. Those of one turn of the event loop are sent together.
"""

from __future__ import annotations

import asyncio
import pickle
import socket
from collections.abc import Awaitable, Callable, Mapping
from itertools import count
from struct import Struct
from typing import Any, Literal

from summariser.models.errors import InternalError, SummariserError

Handler = Callable[..., Awaitable[Any]]
Kind = Literal["call", "result", "error", "cancel"]

_LENGTH = Struct(">Q")
_BUFFER = 1 << 20


class ChannelClosed(Exception):
    """The other process has ended."""


def portable(error: Exception) -> SummariserError:
    """`error` in a form that can be sent: InternalError where it is not ours, or cannot be pickled."""
    try:
        copy = pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - a class of a user's own may do anything
        copy = None
    return copy if isinstance(copy, SummariserError) else InternalError.of(error)


class MessageChannel:
    """One end of the socket; `handlers` are the functions that the other end may call, by name."""

    def __init__(self, handlers: Mapping[str, Handler]) -> None:
        self._handlers = handlers
        self._numbers = count()
        self._calls: dict[int, asyncio.Future[Any]] = {}
        self._serving: dict[int, asyncio.Task[None]] = {}
        self._outgoing: list[bytes] = []
        self._writer: asyncio.StreamWriter | None = None
        self._is_closed = False

    async def run(self, end: socket.socket) -> None:
        """Send and receive until the other process ends, or `close`; calls then raise ChannelClosed."""
        reader, self._writer = await asyncio.open_connection(sock=end, limit=_BUFFER)
        self._flush()
        try:
            while True:
                (size,) = _LENGTH.unpack(await reader.readexactly(_LENGTH.size))
                self._receive(*pickle.loads(await reader.readexactly(size)))
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            self.close()

    def close(self) -> None:
        """End the calls under way, in both directions."""
        self._is_closed = True
        for future in self._calls.values():
            if not future.done():
                future.set_exception(ChannelClosed())
        for task in self._serving.values():
            task.cancel()
        if self._writer is not None:
            self._writer.close()

    async def call(self, name: str, *arguments: object) -> Any:
        """The result of the other end's handler. If the call is cancelled, so is the handler.

        Raises the SummariserError that the handler raises, InternalError for another one, or ChannelClosed.
        """
        if self._is_closed:
            raise ChannelClosed
        number = next(self._numbers)
        self._send("call", number, (name, arguments))
        future = self._calls[number] = asyncio.get_running_loop().create_future()
        try:
            return await future
        except asyncio.CancelledError:
            self._send("cancel", number)
            raise
        finally:
            del self._calls[number]

    def notify(self, name: str, *arguments: object) -> None:
        """Call without waiting for the result."""
        self._send("call", next(self._numbers), (name, arguments))

    def _receive(self, kind: Kind, number: int, content: Any) -> None:
        if kind == "call":
            task = asyncio.create_task(self._serve(number, *content))
            self._serving[number] = task
            task.add_done_callback(lambda _: self._serving.pop(number))
        elif kind == "cancel":
            if number in self._serving:
                self._serving[number].cancel()
        elif (future := self._calls.get(number)) is not None and not future.done():
            if kind == "result":
                future.set_result(content)
            else:
                future.set_exception(content)

    async def _serve(self, number: int, name: str, arguments: tuple[object, ...]) -> None:
        try:
            self._send("result", number, await self._handlers[name](*arguments))
        except Exception as error:  # noqa: BLE001 - it is raised where the call was made
            self._send("error", number, portable(error))

    def _send(self, kind: Kind, number: int, content: object = None) -> None:
        data = pickle.dumps((kind, number, content), pickle.HIGHEST_PROTOCOL)
        if not self._outgoing:
            asyncio.get_running_loop().call_soon(self._flush)
        self._outgoing += (_LENGTH.pack(len(data)), data)

    def _flush(self) -> None:
        if self._writer is None or self._is_closed or not self._outgoing:
            return
        self._writer.write(b"".join(self._outgoing))
        self._outgoing.clear()
