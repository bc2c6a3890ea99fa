"""What a site's robots.txt asks of programs (RFC 9309), kept for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock
from urllib.robotparser import RobotFileParser

ROBOTS_BYTES = 512_000  # RFC 9309 asks for 500 KiB at least
_SECONDS = 300.0
_MOST_SITES = 1000
_LONGEST_DELAY = 30.0  # a site that asks for more than this between two pages does not mean us


def parse_robots(status: int, text: str) -> RobotFileParser:
    """The rules by the answer: none (any status but 200) allows everything, a server fault nothing."""
    rules = RobotFileParser()
    rules.modified()  # without a time of reading, the parser allows nothing
    if status >= 500:
        rules.parse(["User-agent: *", "Disallow: /"])
    elif status == 200:
        rules.parse(text.splitlines())
    return rules


def crawl_delay(rules: RobotFileParser, agent: str) -> float:
    """Seconds between two fetches that the rules ask of `agent`, at most 30; 0 where they say nothing."""
    return min(float(rules.crawl_delay(agent) or 0), _LONGEST_DELAY)


class RobotsCache:
    """Rules by origin, forgotten after five minutes; safe to use from several threads."""

    def __init__(self) -> None:
        self._rules: dict[str, tuple[float, RobotFileParser]] = {}
        self._lock = Lock()

    def rules(self, origin: str, load: Callable[[], RobotFileParser]) -> RobotFileParser:
        """The rules of `origin`, from `load` where none are kept."""
        now = time.monotonic()
        with self._lock:
            loaded_at, rules = self._rules.get(origin, (now - _SECONDS - 1, None))
        if rules is not None and now - loaded_at < _SECONDS:
            return rules
        rules = load()
        with self._lock:
            if len(self._rules) >= _MOST_SITES:
                self._rules.clear()
            self._rules[origin] = (now, rules)
        return rules
