"""Lists the pages of the development sets that an exam set has too: they are left out (see `page_sets.py`).

    python benchmarks/page_overlap.py FOLDER

Writes FOLDER/overlap.json (ids by development set) and prints how many there are. A page is shared if it has
the address of an exam page, or a fifth of the runs of eight words (24 letters where words have no spaces)
that are in the gold text of one. The texts of exam pages are compared, and never shown.
"""

from __future__ import annotations

import argparse
import html
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from page_sets import DEV, EXAM, GoldPage

_LENGTH = {True: 24, False: 8}  # of a run: letters where words have no spaces, else words
_LEAST_SHARE = 0.2  # of an exam page's runs
_LEAST_RUNS = 3
_WIDE = re.compile(r"[\u0e00-\u0eff\u3040-\u9fff]")
_INVISIBLE = re.compile(r"(?is)<(script|style|noscript)\b.*?</\1\s*>|<!--.*?-->")
_TAG = re.compile(r"<[^<>]{0,5000}>")
_DECLARED = re.compile(
    r"""<(?:link|meta)\b[^<>]{0,300}(?:canonical|og:url)[^<>]{0,300}?(?:href|content)=["']([^"']{8,500})""",
    re.I,
)


def main() -> None:
    """Compares all development pages with all exam pages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with the page sets")
    folder: Path = parser.parse_args().folder
    exam = _ExamPages()
    for name, load in EXAM.items():
        for page in load(folder):
            exam.add(f"{name}/{page.id}", page)
    shared = {name: sorted(page.id for page in load(folder) if exam.has(page)) for name, load in DEV.items()}
    (folder / "overlap.json").write_text(json.dumps(shared, indent=1), encoding="utf-8")
    for name, ids in shared.items():
        print(f"{name:<12} {len(ids)} pages shared with an exam set")


class _ExamPages:
    """The addresses of the exam pages, and the runs of their gold texts."""

    def __init__(self) -> None:
        self.addresses: set[str] = set()
        self.pages_of: defaultdict[int, list[str]] = defaultdict(list)
        self.counts: dict[str, int] = {}

    def add(self, name: str, page: GoldPage) -> None:
        self.addresses.update(_addresses(page))
        runs = set(_runs(page.text or ""))
        self.counts[name] = len(runs)
        for run in runs:
            self.pages_of[run].append(name)

    def has(self, page: GoldPage) -> bool:
        if not self.addresses.isdisjoint(_addresses(page)):
            return True
        runs = set(_runs(_shown(page.html))) | set(_runs(page.text or ""))
        common = Counter(name for run in runs for name in self.pages_of.get(run, ()))
        return any(
            count >= max(_LEAST_RUNS, _LEAST_SHARE * self.counts[name]) for name, count in common.items()
        )


def _addresses(page: GoldPage) -> Iterator[str]:
    """The address of a page and those that it declares, without scheme, "www.", query and last slash; no
    front page."""
    for address in (page.url or "", *_DECLARED.findall(page.html[:200_000])):
        try:
            parts = urlsplit(html.unescape(address).lower())
        except ValueError:
            continue
        path = parts.path.rstrip("/")
        if parts.netloc and path:
            query = parts.query if "=" in parts.query and path.count("/") < 2 else ""
            yield f"{parts.netloc.removeprefix('www.')}{path}?{query}"


def _shown(page: str) -> str:
    """About the text that a page shows."""
    return html.unescape(_TAG.sub(" ", _INVISIBLE.sub(" ", page)))


def _runs(text: str) -> Iterator[int]:
    unspaced = len(_WIDE.findall(text)) > len(text) / 3
    units = re.findall(r"\w" if unspaced else r"\w+", text.lower())
    length = _LENGTH[unspaced]
    return (hash(tuple(units[at : at + length])) for at in range(len(units) - length + 1))


if __name__ == "__main__":
    main()
