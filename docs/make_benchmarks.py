"""Writes the table of floors in docs/benchmarks.md: `python docs/make_benchmarks.py`. A test compares it."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from floors import FILE, Key, parse_floors

PAGE = Path(__file__).with_name("benchmarks.md")
BEGIN, END = "<!-- floors, made by docs/make_benchmarks.py -->\n", "<!-- end of floors -->\n"


def floors_table() -> str:
    """A line for each metric and part, a column for each language; empty where there is no floor."""
    entries = parse_floors(FILE.read_text(encoding="utf-8")).entries
    groups = sorted({key.group for key in entries}, key=lambda group: (len(group) != 2, group))
    lines = [f"| metric | part | {' | '.join(groups)} |", f"| --- | --- |{' --- |' * len(groups)}"]
    for metric, part in sorted({key[:2] for key in entries}):
        floors = [entries.get(Key(metric, part, group)) for group in groups]
        shown = (f"{100 * entry.floor:.0f}" if entry else "" for entry in floors)
        lines.append(f"| `{metric}` | {part} | {' | '.join(shown)} |")
    return "\n".join(lines)


def with_table(page: str) -> str:
    """The page with the table written anew between its marks; ValueError if it has no marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"The page has no {BEGIN.strip()} … {END.strip()}.")
    return f"{before}{BEGIN}\n{floors_table()}\n\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
