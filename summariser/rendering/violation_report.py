"""The violations of a record, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from summariser.grounding import RecordFinding
from summariser.rendering import record_view as view
from summariser.rendering.terminal_console import indented, line, print_to_text, section

_STYLES = {"error": "red", "warning": "yellow"}
_HEADINGS = {"error": "Errors: not supported by the article", "warning": "Warnings: to be checked"}


def render_findings(findings: Sequence[RecordFinding], width: int, color: bool) -> str:
    """The page; see `summariser.rendering.render_findings_terminal`."""
    return print_to_text(_blocks(findings), width, color)


def _blocks(findings: Sequence[RecordFinding]) -> Iterator[RenderableType]:
    for kind, heading in _HEADINGS.items():
        found = [one for one in findings if one.kind == kind]
        if found:
            yield section(heading, *map(_finding, found))
    yield line(_total(findings), "dim")


def _finding(finding: RecordFinding) -> RenderableType:
    place = finding.field if finding.index is None else f"{finding.field}[{finding.index}]"
    said = view.said(finding.item)
    words = [line(f"“{said}”")] if said else []
    head = Text(" ", overflow="fold").join([line(place, "bold"), *words, line(finding.rule, "dim")])
    return Group(head, indented(line(finding.message, _STYLES[finding.kind])))


def _total(findings: Sequence[RecordFinding]) -> str:
    if not findings:
        return "No violations found."
    errors = sum(one.kind == "error" for one in findings)
    return f"{view.counted(errors, 'error')}, {view.counted(len(findings) - errors, 'warning')}."
