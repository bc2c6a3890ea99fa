"""Writes the generated parts of README.md: `python docs/make_readme.py`. A test fails where they are stale.

They are between marks: the output of the main command (80 columns wide, without the time it took), the
floors of the quality gate, and the table of languages.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from annotated_articles import annotated_articles  # noqa: E402
from floors import FILE, Key, parse_floors  # noqa: E402

from summariser import RawDocument, summarise  # noqa: E402
from summariser.languages import find_language, languages_with  # noqa: E402
from summariser.rendering import render_terminal  # noqa: E402

README = ROOT / "README.md"
EXAMPLE = ROOT / "docs" / "example.txt"

QUALITY = {
    "figures found (F1)": "figures_f1",
    "actors found (F1)": "actors_f1",
    "commitments found (F1)": "commitments_f1",
    "true claims kept": "true_claims_kept",
    "false sentences rejected": "false_sentences_rejected",
}
CAPABILITIES = {
    "values and units of figures": "numbers",
    "dates and periods": "dates",
    "negation": "negation",
    "commitment cues": "commitments",
    "rule-based extraction of commitments": "grammar",
}


def main_output() -> str:
    """What `summariser article docs/example.txt` shows on a terminal."""
    document = RawDocument(EXAMPLE.read_text(encoding="utf-8"), "docs/example.txt")
    page = render_terminal(summarise(document, model="extractive"), 80, False)
    return "```text\n" + re.sub(r"; \d+\.\d s\.", ".", page).strip("\n") + "\n```"


def quality_table() -> str:
    """The floors over all languages, a line a metric and a column a part of the articles."""
    entries = parse_floors(FILE.read_text(encoding="utf-8")).entries
    counts = Counter(one.part for one in annotated_articles())
    parts = sorted(counts)
    rows = [
        f"| | {' | '.join(f'{part}, {counts[part]} articles' for part in parts)} |",
        "| --- | --- | --- |",
    ]
    for label, metric in QUALITY.items():
        floors = [entries[Key(metric, part, "all")].floor for part in parts]
        rows.append(f"| {label} | {' | '.join(f'{100 * floor:.0f} %' for floor in floors)} |")
    return "\n".join(rows)


def languages_table() -> str:
    """Which languages have which data."""
    rows = [f"| {label} | {_names(part)} |" for label, part in CAPABILITIES.items()]
    return "\n".join(["| capability | languages |", "| --- | --- |", *rows])


def _names(part: str) -> str:
    found = (find_language(code) for code in languages_with(part))
    return ", ".join(sorted(language.info.name for language in found if language))


BLOCKS: dict[str, tuple[str, Callable[[], str]]] = {
    "<!-- output -->": ("<!-- /output -->", main_output),
    "<!-- quality, made by docs/make_readme.py -->": (
        "<!-- end of quality -->",
        lambda: f"\n{quality_table()}\n",
    ),
    "<!-- languages, made by docs/make_readme.py -->": (
        "<!-- end of languages -->",
        lambda: f"\n{languages_table()}\n",
    ),
}


def filled(readme: str) -> str:
    """`readme` with the text between its marks written anew; ValueError if marks are missing."""
    for begin, (end, write) in BLOCKS.items():
        before, found, rest = readme.partition(begin)
        _, ended, after = rest.partition(end)
        if not (found and ended):
            raise ValueError(f"README.md has no {begin} … {end}.")
        readme = f"{before}{begin}\n{write()}\n{end}{after}"
    return readme


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
