"""The ledger on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from rich.console import Group, RenderableType
from rich.table import Table

from summariser.models.ledger import FigureChange, Ledger, LedgerStep, SourceComparison, Thread
from summariser.rendering.record_view import counted, number_text
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


def render_comparisons(comparisons: Sequence[SourceComparison], width: int, color: bool) -> str:
    """What several sources say of one thing, a table for each comparison; `width` is in columns."""
    blocks: list[RenderableType] = [_comparison(comparison) for comparison in comparisons]
    opposed = sum(comparison.relation == "contradiction" for comparison in comparisons)
    total = f"{counted(len(comparisons), 'comparison')} · {counted(opposed, 'contradiction')}"
    return print_to_text([*blocks, line(total, "dim")], width, color)


def _comparison(comparison: SourceComparison) -> RenderableType:
    opposed = {number for pair in comparison.contradicting for number in pair}
    table = Table(box=None, show_edge=False, padding=(0, 2, 0, 0), header_style="dim", expand=True)
    table.add_column("Since", width=10)
    table.add_column("Source", ratio=1, overflow="fold")
    table.add_column("Says", ratio=1, overflow="fold")
    table.add_column("In the words", ratio=2, overflow="fold")
    for number, statement in enumerate(comparison.statements):
        mark = "≠ " if number in opposed else ""
        source = statement.article.title or statement.article.source
        speaker = f" (stated by {statement.speaker})" if statement.speaker else ""
        table.add_row(
            line(str(statement.since or "?")),
            line(source + speaker),
            line(mark + statement.said),
            line(f"“{statement.quote}”", "dim"),
        )
    style = "bold red" if opposed else "cyan"
    return Group(line(comparison.about, "bold"), indented(line(comparison.relation, style)), indented(table))


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
    return f"{number_text(figure.before)} → {number_text(figure.after)}{unit}"


def _days(start: date | None, end: date | None) -> str:
    if start and end and start != end:
        return f"{start} to {end}"
    return f"from {start}" if start and not end else str(end)
