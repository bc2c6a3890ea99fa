"""Progress of a run on stderr: a live display on a terminal, else a line every 15 seconds."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summariser.cli.command_runner import print_stderr
from summariser.cli.output import colored

if TYPE_CHECKING:
    from rich.console import RenderableType

    from summariser.batch import Result, RunController, RunTotals
    from summariser.llm.rate_limits import EndpointState

_PLAIN_SECONDS = 15.0
_RECENT_SECONDS = 60.0
_MAX_FAILURES = 3


@dataclass
class RunProgress:
    """Progress of a run. `total`, the number of inputs, is None while it is not known.

    `endpoint` gives a line about the endpoint, "" if none is asked. `failures` has the first reasons.
    """

    tally: RunTotals
    control: RunController
    total: int | None = None
    endpoint: Callable[[], str] = lambda: ""
    started: float = field(default_factory=time.monotonic)
    failures: list[str] = field(default_factory=list)
    _finished_at: list[float] = field(default_factory=list)

    def count(self, result: Result) -> None:
        """One more input is finished."""
        self.tally.add(result)
        if result.status == "failed" and len(self.failures) < _MAX_FAILURES:
            self.failures.append(_why(result))
        now = time.monotonic()
        self._finished_at.append(now)
        while self._finished_at[0] < now - _RECENT_SECONDS:
            del self._finished_at[0]

    @property
    def a_minute(self) -> float:
        """Inputs finished a minute, over the last one."""
        if not self._finished_at:
            return 0.0
        seconds = max(1.0, time.monotonic() - max(self.started, self._finished_at[0]))
        return 60 * len(self._finished_at) / seconds

    def line(self) -> str:
        """The progress in one line."""
        of = f" of {self.total:,}" if self.total is not None else ""
        parts = [f"{self.tally.finished:,}{of} finished"]
        parts += [
            f"{self.tally.statuses[name]:,} {name}"
            for name in ("failed", "skipped")
            if self.tally.statuses[name]
        ]
        parts += [
            f"{self.control.under_way:,} in progress",
            f"{self.a_minute:,.0f} a minute",
            *_spent(self.tally),
        ]
        return " · ".join([*parts, *self._time_left()])

    def _time_left(self) -> list[str]:
        left = (self.total or 0) - self.tally.finished
        return [f"{duration(60 * left / self.a_minute)} left"] if left > 0 and self.a_minute > 0 else []


def _why(result: Result) -> str:
    """The input that failed and the reason, in one line."""
    why = str(result.error or result.reason)
    return why if result.source in why else f"{result.source}: {why}"


def endpoint_line(states: Sequence[EndpointState]) -> str:
    """One line for each endpoint."""
    return "\n".join(map(_endpoint, states))


def _endpoint(state: EndpointState) -> str:
    parts = [f"{state.endpoint}: {state.in_flight:,} of {state.concurrency:,} requests in flight"]
    if state.rate is not None:
        parts.append(f"{state.rate:,.1f} a second allowed")
    if state.paused > 0:
        parts.append(f"paused for {state.paused:.0f} s")
    told = {"refused (429)": state.refused, "timed out": state.timeouts, "failed": state.failed}
    parts += [f"{count:,} {what}" for what, count in told.items() if count]
    return " · ".join(parts)


def summary(tally: RunTotals, seconds: float) -> str:
    """A finished run in one sentence: inputs by outcome, tokens, cost, duration."""
    parts = [f"{tally.statuses[name]:,} {name}" for name in ("done", "partial", "skipped", "failed")]
    parts += [f"{count:,} waiting"] if (count := tally.statuses["waiting"]) else []
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in tally.reasons.most_common())
    outcomes = ", ".join(parts) + (f" ({reasons})" if reasons else "")
    return "; ".join([outcomes, *_spent(tally), duration(seconds)]) + "."


def duration(seconds: float) -> str:
    """Seconds in words: "42 s", "3 min 20 s", "2 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _spent(tally: RunTotals) -> list[str]:
    tokens = tally.usage.input_tokens + tally.usage.output_tokens
    if not tokens:
        return []
    price = "price unknown" if tally.cost_usd is None else f"${tally.cost_usd:,.4f}"
    return [f"{tokens:,} tokens", price]


@contextmanager
def shown(standing: RunProgress, *, log_json: bool) -> Iterator[Callable[[Result], None]]:
    """Show progress until the end of the block. Yields a function to call with each result."""
    if log_json:
        yield lambda result: _log(standing, result)
    elif colored(sys.stderr):
        with _live(standing):
            yield standing.count
    else:
        yield _plainly(standing)


def _log(standing: RunProgress, result: Result) -> None:
    """Log a result as a JSON line; it never contains article text."""
    standing.count(result)
    event = {
        "event": "result",
        "source": result.source,
        "status": result.status,
        "reason": result.reason,
        "record": result.record_id,
        "message": result.error.message if result.error else None,
        "input_tokens": result.usage.input_tokens,
        "output_tokens": result.usage.output_tokens,
        "cost_usd": result.cost_usd,
        "finished": standing.tally.finished,
    }
    print_stderr(json.dumps(event, ensure_ascii=False))


def _plainly(standing: RunProgress) -> Callable[[Result], None]:
    printed_at = standing.started

    def count(result: Result) -> None:
        nonlocal printed_at
        standing.count(result)
        if time.monotonic() - printed_at >= _PLAIN_SECONDS:
            printed_at = time.monotonic()
            print_stderr(standing.line())

    return count


@contextmanager
def _live(standing: RunProgress) -> Iterator[None]:
    from rich.console import Console
    from rich.live import Live

    with Live(
        get_renderable=lambda: _lines(standing),
        console=Console(stderr=True, markup=False),
        refresh_per_second=4,
        transient=True,
    ):
        yield


def _lines(standing: RunProgress) -> RenderableType:
    from rich.text import Text

    lines = [line for line in (standing.endpoint(), standing.line()) if line]
    return Text("\n".join(lines), overflow="ellipsis", no_wrap=True)
