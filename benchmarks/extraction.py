"""How much of the article, and nothing else, is taken from real pages: ours beside plain trafilatura.

    python benchmarks/extraction.py FOLDER [--plain]

FOLDER is a copy of the scrapinghub article-extraction-benchmark (181 pages; it is not shipped here):

    git clone https://github.com/scrapinghub/article-extraction-benchmark

The metric is that benchmark's own: shingles of four words, precision and recall averaged over the pages,
F1 of the two; exact is the share of pages whose words are all right. Pages are halved by the hash of their
key. With --plain, the extractors get the pages' visible text alone, line by line, without any tag.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from statistics import mean

from summariser.cleaning import clean
from summariser.cleaning.html.element_text import blocks_of
from summariser.cleaning.html.page_extraction import extract_html
from summariser.cleaning.html.page_tree import parse_page
from summariser.models.article import RawDocument
from summariser.models.errors import NotAnArticle

Truth = dict[str, dict[str, str]]
Extractor = Callable[[str], str]
_WORD = re.compile(r"\w+")
_SHINGLE = 4


def main() -> None:
    """Prints one line an extractor."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with ground-truth.json and html/")
    parser.add_argument("--plain", action="store_true", help="the pages as plain text, without tags")
    arguments = parser.parse_args()
    folder = arguments.folder
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    print(f"{'':<24} {'half':>6} {'F1':>6} {'prec.':>6} {'recall':>6} {'exact':>6} {'pages/CPU-s':>12}")
    peers = {"all of the text": str} if arguments.plain else {"trafilatura, precision": trafilaturas}
    mine = cleaned_text if arguments.plain else ours
    for name, extractor in {"summariser": mine, **peers}.items():
        for half, keys in halves(truth).items():
            print(f"{name:<24} {half:>6} {measured(extractor, keys, folder, as_text=arguments.plain)}")


def ours(page: str) -> str:
    """The body as this package takes it; empty where it finds no article."""
    try:
        return "\n".join(extract_html(RawDocument(page, "page", "html")).paragraphs)
    except NotAnArticle:
        return ""


def cleaned_text(text: str) -> str:
    """The article in a page's visible text, as this package takes it from a scraper's dump."""
    try:
        return clean(RawDocument(text, "page", "text")).text
    except NotAnArticle:
        return ""


def visible_text(page: str) -> str:
    """The lines that a browser shows, without tags: what a careless scraper keeps."""
    root = parse_page(RawDocument(page, "page", "html")).root
    body = root.find("body")
    return "\n".join(block.text for block in blocks_of(root if body is None else body))


def halves(truth: Truth) -> dict[str, Truth]:
    """The pages of each half and of both, by the hash of their key."""
    first = {key: gold for key, gold in truth.items() if sha256(key.encode()).digest()[0] % 2 == 0}
    second = {key: gold for key, gold in truth.items() if key not in first}
    return {"first": first, "second": second, "both": truth}


def trafilaturas(page: str) -> str:
    """trafilatura alone, in the settings that were measured best."""
    import trafilatura

    return trafilatura.extract(page, favor_precision=True, include_comments=False) or ""


def measured(extractor: Extractor, truth: Truth, folder: Path, *, as_text: bool) -> str:
    """The figures of one extractor over all pages, as a line."""
    extractor("<html><body><p>Imports before the clock runs.</p></body></html>")
    precisions, recalls, exact, seconds = [], [], [], 0.0
    for key, page in pages(truth, folder):
        page = visible_text(page) if as_text else page
        started = time.process_time()
        found = _WORD.findall(extractor(page))
        seconds += time.process_time() - started
        true = _WORD.findall(truth[key].get("articleBody", ""))
        shared = (shingles(found) & shingles(true)).total()
        if found:
            precisions.append(shared / shingles(found).total())
        if true:
            recalls.append(shared / shingles(true).total())
        exact.append(found == true)
    precision, recall = mean(precisions), mean(recalls)
    f1 = 2 * precision * recall / (precision + recall)
    rate = len(exact) / seconds
    return f"{f1:6.3f} {precision:6.3f} {recall:6.3f} {mean(exact):6.3f} {rate:12.1f}"


def pages(truth: Truth, folder: Path) -> Iterator[tuple[str, str]]:
    """Each page's key and markup."""
    for key in truth:
        with gzip.open(folder / "html" / f"{key}.html.gz", "rt", encoding="utf-8") as file:
            yield key, file.read()


def shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    """All runs of four words; a shorter text is one run."""
    count = max(1, len(words) - _SHINGLE + 1)
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(count) if words)


if __name__ == "__main__":
    main()
