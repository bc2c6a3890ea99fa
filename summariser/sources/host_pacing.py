"""Limits on fetches from one host: concurrent fetches, and a delay between the starts of two."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition

_MOST_HOSTS = 10_000


@dataclass
class _Host:
    """Fetches in progress, the start of the next (clock seconds), and the host's crawl delay (seconds)."""

    busy: int = 0
    own_delay: float = 0.0
    next_start: float = field(default=float("-inf"))


class HostLimiter:
    """Limits fetches by host; safe to use from several threads.

    `clock` returns monotonic seconds, `sleep` waits for a number of seconds.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}
        self._changed = Condition()

    @contextmanager
    def acquire(self, host: str, delay: float, concurrency: int) -> Iterator[None]:
        """Wait until a fetch from `host` may start, and hold its place until the end of the block.

        At most `concurrency` fetches run at a time; their starts are at least `delay` seconds apart.
        """
        with self._changed:
            state = self._state(host)
            self._changed.wait_for(lambda: state.busy < concurrency)
            state.busy += 1
            start = max(self._clock(), state.next_start)
            state.next_start = start + max(delay, state.own_delay)
        try:
            wait = start - self._clock()
            if wait > 0:
                self._sleep(wait)
            yield
        finally:
            with self._changed:
                state.busy -= 1
                self._changed.notify_all()

    def raise_delay(self, host: str, delay: float) -> None:
        """Raise the delay between two fetches from `host` to `delay` seconds, if it is shorter."""
        with self._changed:
            state = self._state(host)
            if delay > state.own_delay:
                state.own_delay = delay
                state.next_start = max(state.next_start, self._clock() + delay)

    def _state(self, host: str) -> _Host:
        """The state of a host; idle hosts are dropped once there are too many."""
        if len(self._hosts) >= _MOST_HOSTS:
            now = self._clock()
            self._hosts = {
                name: known for name, known in self._hosts.items() if known.busy or known.next_start > now
            }
        return self._hosts.setdefault(host, _Host())
