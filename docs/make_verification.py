"""Writes the table in docs/verification.md: `python docs/make_verification.py`. A test compares it.

The figures are the floors of the quality gate, so that CI notices where they are no longer true.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from floors import FILE, Key, parse_floors

PAGE = Path(__file__).with_name("verification.md")
BEGIN, END = "<!-- verification, made by docs/make_verification.py -->\n", "<!-- end of verification -->\n"
_PARTS = ("developed on", "held out")
_ROWS = {
    "record_figures_f1": "figures (F1)",
    "record_actors_f1": "actors (F1)",
    "record_commitments_f1": "commitments (F1)",
    "verified_lies_kept_out": "planted lies kept out of the record",
}


def table() -> str:
    """A line for each metric, a column for each part."""
    entries = parse_floors(FILE.read_text(encoding="utf-8")).entries
    lines = ["| at least | developed on, 34 articles | held out, 22 articles |", "| --- | --- | --- |"]
    for metric, shown in _ROWS.items():
        floors = [f"{100 * entries[Key(metric, part, 'all')].floor:.0f} %" for part in _PARTS]
        lines.append(f"| {shown} | {' | '.join(floors)} |")
    return "\n".join(lines)


def with_table(page: str) -> str:
    """The page with the table written anew between its marks; ValueError if it has no marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"The page has no {BEGIN.strip()} … {END.strip()}.")
    return f"{before}{BEGIN}\n{table()}\n\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
