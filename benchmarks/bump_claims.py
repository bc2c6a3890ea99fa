"""The pairs of BUMP as claims for benchmarks/grounding.py.

    python benchmarks/bump_claims.py TASK_FILE… --out FOLDER

TASK_FILE is task1_dataset.json or task2_dataset.json of https://github.com/dataminr-ai/BUMP (Ma et al. 2023):
a reference summary of a CNN or Daily Mail article, and the same with one passage changed by people. Written
are FOLDER/bump.articles.jsonl and FOLDER/bump.claims.jsonl: each reference once as a faithful claim, and each
changed one with the words that were put in as spans: a "figure" has a digit or a number word, a "name" is
capitalised and no date. A span is kept only where the article has it nowhere: a figure's number in no form,
a name's letters in no case.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from summariser.scan.dates import scan_dates
from summariser.scan.figures import scan_numbers

_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?'\"()"


def main() -> None:
    """Write the claims of the files named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    rows = [row for file in options.files for row in json.loads(file.read_text(encoding="utf-8"))]
    articles = {row["article"]: f"{row['article_id']}" for row in rows}
    _write(options.out / "bump.articles.jsonl", ({"article": n, "text": t} for t, n in articles.items()))
    _write(options.out / "bump.claims.jsonl", _claims(rows, articles))


def _claims(rows: list[dict[str, Any]], articles: dict[str, str]) -> Iterator[dict[str, Any]]:
    for article, reference in dict.fromkeys((row["article"], row["reference_summary"]) for row in rows):
        yield _claim(articles[article], reference, True, [], [])
    for row in rows:
        spans = list(_spans(row["reference_summary"], row["edited_summary"], row["article"]))
        yield _claim(articles[row["article"]], row["edited_summary"], False, [row["error_type"]], spans)


def _claim(article: str, text: str, faithful: bool, errors: list[str], spans: list[Any]) -> dict[str, Any]:
    return {"article": article, "claim": text, "faithful": faithful, "errors": errors, "spans": spans}


def _spans(reference: str, edited: str, article: str) -> Iterator[tuple[int, int, str]]:
    old, new = _WORD.findall(reference), list(_WORD.finditer(edited))
    for kind, _, _, first, last in SequenceMatcher(a=old, b=[one[0] for one in new]).get_opcodes():
        for word in new[first:last] if kind in ("replace", "insert") else ():
            text = word[0].strip(_EDGES)
            group = _group(text, edited, word.start())
            if group and not _occurs(text, group, article):
                start = edited.index(text, word.start())
                yield start, start + len(text), group


def _occurs(text: str, group: str, article: str) -> bool:
    bare = re.escape(text.lower().removesuffix("'s"))
    if re.search(rf"(?<!\w){bare}(?!\w)", article.lower()):
        return True
    values = {one.value for one in scan_numbers(text)}
    return group == "figure" and bool(values & {one.value for one in scan_numbers(article)})


def _group(word: str, text: str, at: int) -> str | None:
    if any(map(str.isdecimal, word)) or scan_numbers(word):
        return "figure"
    begins = not text[:at].strip() or text[:at].rstrip().endswith((".", "?", "!"))
    if begins or not word[:1].isupper() or len(word) == 1:
        return None
    return "date" if scan_dates(word, date(2015, 1, 1)) else "name"


def _write(path: Path, rows: Iterator[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
