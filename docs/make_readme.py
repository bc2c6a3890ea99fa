"""Writes the output of the main command into README.md: `python docs/make_readme.py`. A test holds it fresh.

Of docs/example.txt, 80 columns wide. The time that it took is left out: it is never the same.
"""

from __future__ import annotations

import re
from pathlib import Path

from summariser import RawDocument, summarise
from summariser.rendering import render_terminal

README = Path(__file__).parent.parent / "README.md"
EXAMPLE = Path(__file__).with_name("example.txt")
BEGIN, END = "<!-- output -->", "<!-- /output -->"


def main_output() -> str:
    """What `summariser article docs/example.txt` shows on a terminal."""
    document = RawDocument(EXAMPLE.read_text(encoding="utf-8"), "docs/example.txt")
    page = render_terminal(summarise(document, model="extractive"), 80, False)
    return "```text\n" + re.sub(r"; \d+\.\d s\.", ".", page).strip("\n") + "\n```"


def filled(readme: str) -> str:
    """`readme` with the output between its marks written anew."""
    return re.sub(rf"{BEGIN}.*?{END}", lambda _: f"{BEGIN}\n{main_output()}\n{END}", readme, flags=re.DOTALL)


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
