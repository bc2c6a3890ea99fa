"""The ledger on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rich.console import Group, RenderableType

from summariser.models.ledger import FigureChange, Ledger, LedgerStep, Thread
from summariser.rendering.record_view import counted
from summariser.rendering.terminal_console import indented, line, print_to_text

_STYLES = {"fulfilled": "green", "broken": "red", "refused": "red", "denied": "red"}


def render_ledger(ledger: Ledger, today: date, overdue: frozenset[str], width: int, color: bool) -> str:
    """The threads of a ledger with their history; `overdue` are the ids of those that are.

    `width` is in columns.
    """
    blocks = [_thread(thread, overdue=thread.id in overdue) for thread in ledger.threads]
    repeated = sum(len(thread.steps) > 1 for thread in ledger.threads)
    total = [
        counted(len(ledger.threads), "promise"),
        f"{repeated:,} in several steps",
        f"{len(overdue):,} overdue on {today}",
    ]
    if ledger.doubtful:
        total.append(f"{counted(len(ledger.doubtful), 'doubtful pair')} left apart")
    return print_to_text([*blocks, line(" · ".join(total), "dim")], width, color)


def _thread(thread: Thread, *, overdue: bool) -> RenderableType:
    due = f"due {_days(thread.due_start, thread.due_end)}" if thread.due else "no due date"
    state = f"{thread.status} · {due}" + (" · OVERDUE" if overdue else "")
    style = "bold red" if overdue else _STYLES.get(thread.status, "cyan")
    to = f" → {thread.to}" if thread.to else ""
    unsure = {second for _, second in thread.doubtful}
    steps = [_step(step, doubtful=number in unsure) for number, step in enumerate(thread.steps)]
    return Group(
        line(f"{thread.by or 'not said'}{to}: {thread.action}", "bold"),
        indented(line(state, style)),
        *(indented(part, 2) for step in steps for part in step),
    )


def _step(step: LedgerStep, *, doubtful: bool) -> Iterator[RenderableType]:
    entry = step.entry
    told = [step.change + ("?" if doubtful else "")]
    if step.change in {"moved", "edited"} and entry.due:
        told.append(f"to {_days(entry.due_start, entry.due_end)}")
    if step.figure:
        told.append(_figures(step.figure))
    if entry.condition:
        told.append(f"condition: {entry.condition}")
    if entry.stated_by:
        told.append(f"stated by {entry.stated_by}")
    yield line(f"{entry.article.published or '?'}  {' · '.join(told)}")
    yield indented(line(f"“{entry.quote}” {entry.article.title or entry.article.source}", "dim"), 12)


def _figures(figure: FigureChange) -> str:
    unit = f" {figure.unit}" if figure.unit else ""
    return f"{figure.before:,g} → {figure.after:,g}{unit}"


def _days(start: date | None, end: date | None) -> str:
    if start and end and start != end:
        return f"{start} to {end}"
    return f"from {start}" if start and not end else str(end)
