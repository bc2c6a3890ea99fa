"""How fast one host is asked: so many fetches at a time, and a pause between the beginnings of two."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition

_MOST_HOSTS = 10_000


@dataclass
class _Host:
    """Fetches under way, when the next may begin, and the pause that the host itself asks for (seconds)."""

    busy: int = 0
    own_delay: float = 0.0
    next_start: float = field(default=float("-inf"))


class HostLimiter:
    """Lets fetches through host by host; safe to use from several threads.

    `clock` gives seconds that only grow, `sleep` waits for some.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}
        self._changed = Condition()

    @contextmanager
    def turn(self, host: str, delay: float, concurrency: int) -> Iterator[None]:
        """Waits until a fetch from `host` may begin; at most `concurrency` go on at a time.

        `delay` is the least number of seconds between the beginnings of two.
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

    def ask_for(self, host: str, delay: float) -> None:
        """Keep `delay` seconds between two fetches from `host` from now on, if that is more than is kept."""
        with self._changed:
            state = self._state(host)
            if delay > state.own_delay:
                state.own_delay = delay
                state.next_start = max(state.next_start, self._clock() + delay)

    def _state(self, host: str) -> _Host:
        """The host's state; idle hosts are forgotten once there are too many."""
        if len(self._hosts) >= _MOST_HOSTS:
            now = self._clock()
            self._hosts = {
                name: known for name, known in self._hosts.items() if known.busy or known.next_start > now
            }
        return self._hosts.setdefault(host, _Host())
