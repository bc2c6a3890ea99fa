"""What a site's robots.txt allows this program to fetch (RFC 9309), cached for some minutes.

protego matches paths: `*` and `$`, the longest matching rule wins, `Allow` wins a tie. The groups for other
programs are renamed to one group before, so that a file with thousands of groups is as cheap as any other.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protego import Protego

PRODUCT_TOKEN = "summariser"
"""The name by which robots.txt addresses this program (RFC 9309, 2.2.1)."""

MAX_ROBOTS_BYTES = 512_000
"""How much of a robots.txt is read; RFC 9309, 2.5 asks for at least 500 KiB."""

_CACHE_SECONDS = 300.0
_MAX_CACHED_SITES = 1000
_MAX_CRAWL_DELAY = 30.0  # seconds; a longer one is meant for crawlers that fetch a whole site
_AGENT_LINE = re.compile(r"\s*user[- ]?agent[:\s]+(?P<token>\*|[a-z_-]*).*", re.IGNORECASE)
_ANOTHER_AGENT = "another"


class RobotsRules:
    """The rules of one robots.txt as they apply to `PRODUCT_TOKEN`."""

    def __init__(self, parsed: Protego) -> None:
        self._parsed = parsed

    def allows(self, url: str) -> bool:
        """Whether the page at `url`, an absolute URL on the site of the robots.txt, may be fetched."""
        return self._parsed.can_fetch(url, PRODUCT_TOKEN)

    @property
    def crawl_delay(self) -> float:
        """Seconds between the starts of two fetches, at most 30; 0 where the file asks for none."""
        return min(self._parsed.crawl_delay(PRODUCT_TOKEN) or 0.0, _MAX_CRAWL_DELAY)


def parse_robots(status: int, data: bytes = b"") -> RobotsRules:
    """The rules of a site that answers the request for its robots.txt with `status` and `data`.

    As RFC 9309, 2.3.1 has it: a server error (5xx) forbids everything, any other status but 200 allows
    everything. Of `data` the first `MAX_ROBOTS_BYTES` are read, without a line that is cut there.
    """
    from protego import Protego

    if status >= 500:
        return RobotsRules(Protego.parse("User-agent: *\nDisallow: /"))
    return RobotsRules(Protego.parse(_relevant(_lines(data)) if status == 200 else ""))


def _lines(data: bytes) -> list[str]:
    """The lines of a file, separated by CR, LF or both; without one that is cut by the size limit."""
    lines = re.split(r"\r\n?|\n", data[:MAX_ROBOTS_BYTES].decode("utf-8-sig", "replace"))
    return lines[:-1] if len(data) > MAX_ROBOTS_BYTES else lines


def _relevant(lines: list[str]) -> str:
    """The file with one name in place of every agent that is not this program.

    A version after the product token ("summariser/1.0") is dropped, and the token has to match whole.
    """
    return "\n".join(_AGENT_LINE.sub(_renamed, line) for line in lines)


def _renamed(line: re.Match[str]) -> str:
    token = line["token"].lower()
    return f"User-agent: {token if token in ('*', PRODUCT_TOKEN) else _ANOTHER_AGENT}"


class RobotsCache:
    """Rules by origin, forgotten after five minutes; safe to use from several threads."""

    def __init__(self) -> None:
        self._rules: dict[str, tuple[float, RobotsRules]] = {}
        self._lock = Lock()

    def rules(self, origin: str, load: Callable[[], RobotsRules]) -> RobotsRules:
        """The rules of `origin` (scheme, host and port), from `load` where none are cached."""
        now = time.monotonic()
        with self._lock:
            loaded_at, rules = self._rules.get(origin, (now - _CACHE_SECONDS - 1, None))
        if rules is not None and now - loaded_at < _CACHE_SECONDS:
            return rules
        rules = load()
        with self._lock:
            if len(self._rules) >= _MAX_CACHED_SITES:
                self._rules.clear()
            self._rules[origin] = (now, rules)
        return rules
