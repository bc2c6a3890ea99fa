"""How clean the cleaned dumps are: `python benchmarks/cleaning.py [FOLDER] [--speed] [--pages FOLDER]`.

Reads NAME.txt, .html and .jsonl with NAME.gold.json beside them from FOLDER (default: the invented dumps in
tests/cleaning and benchmarks/data). For each article: true paragraphs kept whole, boilerplate kept, and
whether title, published, author, place and agency are right. Exit status 0, also where nothing is there.
--speed prints documents a CPU-second. --pages measures real pages as plain text without tags, on a copy of
the scrapinghub article-extraction-benchmark, by that benchmark's own metric:

    git clone https://github.com/scrapinghub/article-extraction-benchmark
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summariser.cleaning import clean
from summariser.models.article import Article, Metadata, RawDocument
from summariser.models.errors import NotAnArticle

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (
    ROOT / "tests" / "cleaning" / "dumps",
    ROOT / "tests" / "cleaning" / "styles",
    ROOT / "benchmarks" / "data" / "dumps",
)
# Of the snippets that must not be there: captions, readers' comments, headlines of other articles.
WORST = frozenset("CKR")
FIELDS = ("title", "published", "author", "place", "agency")


@dataclass
class Score:
    """What was counted on one article."""

    name: str
    paragraphs: int = 0
    lost: list[str] = field(default_factory=list)
    snippets: int = 0
    leaked: list[str] = field(default_factory=list)
    wrong: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)
    lines: int = 0
    worst: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("folders", nargs="*", type=Path, help="dumps with their gold")
    parser.add_argument("--speed", action="store_true", help="documents of 600 words a CPU-second")
    parser.add_argument("--pages", type=Path, help="with ground-truth.json and html/")
    parser.add_argument("--show", action="store_true", help="with --pages: one line a page")
    options = parser.parse_args()
    folders = options.folders or [path for path in FOLDERS if path.is_dir()]
    if options.pages:
        from page_dumps import measure

        measure(options.pages, show=options.show)
    elif options.speed:
        speed([document for folder in folders for _, document, _ in documents(folder)])
    else:
        keeping(folders)


def speed(found: list[RawDocument]) -> None:
    """Dumps of 600 words made by repeating the rate a word: cleaned again and again for two CPU-seconds."""
    dumps = [document for document in found if document.media == "text"]
    for document in dumps:
        clean(document)
    words, started = 0, time.process_time()
    while time.process_time() - started < 2:
        for document in dumps:
            clean(document)
            words += len(document.text.split())
    rate = words / 600 / (time.process_time() - started)
    print(f"{len(dumps)} dumps: {rate:.0f} documents of 600 words a CPU-second")


def keeping(folders: list[Path]) -> None:
    for folder in folders:
        started = time.process_time()
        scores = [score(name, document, gold) for name, document, gold in documents(folder)]
        print(f"{folder.name}: {len(scores)} articles, {time.process_time() - started:.2f} CPU-seconds")
        for one in scores:
            report(one)
        total(scores)


def documents(folder: Path) -> Iterator[tuple[str, RawDocument, dict[str, Any]]]:
    """Each article of a folder as `read` would return it, with its gold."""
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        raw = next(p for p in sorted(folder.glob(path.name.split(".")[0] + ".*")) if p != path)
        if raw.suffix == ".jsonl":
            yield from items(raw, gold["entries"])
        elif raw.suffix in (".txt", ".html"):
            text = raw.read_bytes().decode("utf-8")
            media: Any = "html" if raw.suffix == ".html" else "text"
            yield raw.stem, RawDocument(text, raw.name, media), gold


def items(path: Path, golds: list[dict[str, Any]]) -> Iterator[tuple[str, RawDocument, dict[str, Any]]]:
    by_id = {gold["id"]: gold for gold in golds}
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            item = json.loads(line)
        except ValueError:
            continue
        if item["id"] in by_id:
            published = item["published"]
            if isinstance(published, int):
                published = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(published))
            given = Metadata(title=item["title"], published=published, url=item["url"])
            media: Any = "html" if "<p" in item["text"] else "text"
            yield item["id"], RawDocument(item["text"], item["id"], media, metadata=given), by_id[item["id"]]


def score(name: str, document: RawDocument, gold: dict[str, Any]) -> Score:
    """One article cleaned and compared with its gold."""
    found = Score(name, len(gold["paragraphs"]), snippets=len(gold["must_not_contain"]))
    try:
        article = clean(document)
    except NotAnArticle as error:
        found.lost = [str(error), *gold["paragraphs"]]
        return found
    lines = article.text.split("\n")
    run_together = any("breaks" in mess and "lost" in mess for mess in gold.get("mess", ()))
    text = bare(article.text)
    for paragraph in gold["paragraphs"]:
        whole = bare(paragraph) in text if run_together else paragraph in lines
        if not whole:
            found.lost.append(paragraph)
    found.leaked = [snippet for snippet in gold["must_not_contain"] if snippet in article.text]
    kinds = gold.get("kinds", {})
    found.lines, found.worst = len(lines), sum(kinds.get(line) in WORST for line in lines)
    known = bare("".join(gold["paragraphs"]))
    found.extra = [line for line in lines if bare(line) not in known]
    found.wrong = wrong_fields(article, gold)
    return found


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def wrong_fields(article: Article, gold: dict[str, Any]) -> dict[str, tuple[str | None, str | None]]:
    wrong = {}
    for name in FIELDS:
        want, got = gold.get(name), getattr(article.metadata, name)
        same = (want or "").lower() == (got or "").lower() if name == "title" else same_time(want, got)
        if not same:
            wrong[name] = (want, got)
    return wrong


def same_time(want: str | None, got: str | None) -> bool:
    return (want or "").replace("+00:00", "Z") == (got or "").replace("+00:00", "Z")


def report(one: Score) -> None:
    kept = one.paragraphs - len(one.lost)
    print(
        f"  {one.name}: paragraphs {kept}/{one.paragraphs}, leaked {len(one.leaked)}/{one.snippets}", end=""
    )
    print(f", fields {len(FIELDS) - len(one.wrong)}/{len(FIELDS)}, other lines {len(one.extra)}")
    for paragraph in one.lost:
        print(f"      lost: {paragraph[:100]}")
    for snippet in one.leaked:
        print(f"      leaked: {snippet[:100]}")
    for line in one.extra:
        print(f"      other: {line[:100]}")
    for name, (want, got) in one.wrong.items():
        print(f"      {name}: {got!r} for {want!r}")


def total(scores: list[Score]) -> None:
    paragraphs, snippets = sum(s.paragraphs for s in scores), sum(s.snippets for s in scores)
    kept, gone = paragraphs - sum(len(s.lost) for s in scores), snippets - sum(len(s.leaked) for s in scores)
    fields = sum(len(FIELDS) - len(s.wrong) for s in scores)
    print(f"  total: paragraphs kept whole {kept}/{paragraphs} ({kept / max(paragraphs, 1):.1%}),", end=" ")
    print(f"boilerplate removed {gone}/{snippets} ({gone / max(snippets, 1):.1%}),", end=" ")
    print(f"fields right {fields}/{len(FIELDS) * len(scores)}", end=", ")
    lines, worst = sum(s.lines for s in scores), sum(s.worst for s in scores)
    print(
        f"captions, comments, other headlines {worst} of {lines} lines of text ({worst / max(lines, 1):.1%})"
    )


if __name__ == "__main__":
    main()
