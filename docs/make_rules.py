"""Writes the table of rules in docs/rules.md: `python docs/make_rules.py`. A test fails where it is stale.

The table stands between two marks and is made from the registry of the rules.
"""

from __future__ import annotations

from pathlib import Path

from summariser.grounding import RULES

PAGES = (Path(__file__).with_name("rules.md"),)
BEGIN, END = "<!-- rules, made by docs/make_rules.py -->\n", "<!-- end of rules -->\n"


def rules_table() -> str:
    """A line a rule: its code, its kind, what holds."""
    rows = (f"| `{rule.code}` | {rule.kind} | {rule.holds} |" for rule in RULES)
    return "\n".join(["| code | kind | holds when |", "| --- | --- | --- |", *rows]) + "\n"


def with_table(page: str) -> str:
    """A page with the table of today between its marks; ValueError if it has no marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"The page has no {BEGIN.strip()} … {END.strip()}.")
    return f"{before}{BEGIN}\n{rules_table()}\n{END}{after}"


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(with_table(path.read_text(encoding="utf-8")), encoding="utf-8")
