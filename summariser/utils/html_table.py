"""A small table in HTML that can stand in any page, such as a notebook's: no style, no script, no links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from summariser.utils.safe_text import plain_line

MOST_ROWS = 100
_LONGEST_CELL = 300  # characters


def html_table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows of texts, which may come from strangers, as a table; at most 100 of them, long texts shortened."""
    found = list(rows)
    lines = [_row("th scope='col'", columns), *(_row("td dir='auto'", row) for row in found[:MOST_ROWS])]
    if more := len(found[MOST_ROWS:]):
        lines.append(f"<tr><td colspan='{len(columns)}'>and {more:,} more</td></tr>")
    return f"<table><caption>{_cell(caption)}</caption>\n" + "\n".join(lines) + "\n</table>"


def _row(tag: str, cells: Sequence[str]) -> str:
    name = tag.split()[0]
    return "<tr>" + "".join(f"<{tag}>{_cell(cell)}</{name}>" for cell in cells) + "</tr>"


def _cell(text: str) -> str:
    line = plain_line(text)
    return escape(line if len(line) <= _LONGEST_CELL else f"{line[: _LONGEST_CELL - 1]}…")
