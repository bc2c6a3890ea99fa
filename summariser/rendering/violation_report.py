"""The violations of a record, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from summariser.models.violation import Violation
from summariser.rendering import record_view as view
from summariser.rendering.terminal_console import indented, line, print_to_text, section

_STYLES = {"error": "red", "warning": "yellow", "question": "yellow"}
_HEADINGS = {
    "error": "Errors: not supported by the article",
    "warning": "Warnings: to be checked",
    "question": "Questions: no rule can tell",
}


def render_violations(violations: Sequence[Violation], width: int, color: bool) -> str:
    """The page; see `summariser.rendering.render_violations_terminal`."""
    return print_to_text(_blocks(violations), width, color)


def _blocks(violations: Sequence[Violation]) -> Iterator[RenderableType]:
    for kind, heading in _HEADINGS.items():
        found = [one for one in violations if one.kind == kind]
        if found:
            yield section(heading, *map(_block, found))
    yield line(_total(violations), "dim")


def _block(violation: Violation) -> RenderableType:
    place = violation.field if violation.index is None else f"{violation.field}[{violation.index}]"
    said = view.said(violation.item)
    words = [line(f"“{said}”")] if said else []
    head = Text(" ", overflow="fold").join([line(place, "bold"), *words, line(violation.rule, "dim")])
    return Group(head, indented(line(violation.message, _STYLES[violation.kind])))


def _total(violations: Sequence[Violation]) -> str:
    if not violations:
        return "No violations found."
    counts = {kind: sum(one.kind == kind for one in violations) for kind in _HEADINGS}
    shown = (kind for kind, count in counts.items() if count or kind != "question")
    return f"{', '.join(view.counted(counts[kind], kind) for kind in shown)}."
