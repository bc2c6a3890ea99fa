"""Writes the tables of docs/rules.md: `python docs/make_rules.py`. A test fails where they are stale.

They stand between two marks, by kind of rule, and are made from the registry of the rules and from
benchmarks/data/rule_rates.json, which `python benchmarks/rule_rates.py --half test --out FILE` measures.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summariser.grounding import RULES

PAGES = (Path(__file__).with_name("rules.md"),)
RATES = Path(__file__).parents[1] / "benchmarks" / "data" / "rule_rates.json"
BEGIN, END = "<!-- rules, made by docs/make_rules.py -->\n", "<!-- end of rules -->\n"
KINDS = {
    "error": "Certain rules: an item that breaks one is rejected.",
    "question": "Uncertain rules: the item is kept, and a verifier is asked.",
    "warning": "Notes: the item is kept, and the record says so.",
}


def rules_tables() -> str:
    """A table a kind, a line a rule: its code, what holds, what it finds in honest items and in lies."""
    rates = json.loads(RATES.read_text(encoding="utf-8"))
    return "\n".join(line for kind in KINDS for line in _table(kind, rates))


def _table(kind: str, rates: dict[str, Any]) -> Iterator[str]:
    measured = kind != "warning"
    yield f"**{KINDS[kind]}**\n"
    yield "| code | holds when |" + " honest items | lies | right |" * measured
    yield "| --- | --- |" + " --: | --: | --: |" * measured
    for rule in RULES:
        if rule.kind == kind:
            found = f" {_found(rates['rules'].get(rule.code, {'honest': 0, 'lies': 0}))} |"
            yield f"| `{rule.code}` | {rule.holds} |" + found * measured
    yield ""


def _found(counts: dict[str, int]) -> str:
    """The two counts, and the share of what the rule finds that is a lie; empty where it found nothing."""
    honest, lies = counts["honest"], counts["lies"]
    right = f"{lies / (lies + honest):.0%}".replace("%", " %") if honest + lies else ""
    return f"{honest} | {lies} | {right}" if honest + lies else " | | "


def _lies_table(rates: dict[str, Any]) -> Iterator[str]:
    yield "| lie | told | rejected | asked about |"
    yield "| --- | --: | --: | --: |"
    for kind, counts in rates["kinds"].items():
        yield f"| {kind} | {counts['told']} | {counts['rejected']} | {counts['asked']} |"


def lies_table() -> str:
    """A line a kind of lie: how many were told, rejected, and asked about."""
    rates = json.loads(RATES.read_text(encoding="utf-8"))
    head = (
        f"Of {rates['lies']} lies about the articles of the part `{rates['half']}`, beside {rates['honest']}"
    )
    return "\n".join([f"{head} honest items:\n", *_lies_table(rates)]) + "\n"


def with_table(page: str) -> str:
    """A page with the tables of today between its marks; ValueError if it has no marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"The page has no {BEGIN.strip()} … {END.strip()}.")
    return f"{before}{BEGIN}\n{rules_tables()}\n{lies_table()}\n{END}{after}"


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(with_table(path.read_text(encoding="utf-8")), encoding="utf-8")
