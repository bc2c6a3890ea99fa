"""How much of each page's article is kept, and how much else: ours beside trafilatura and readability-lxml.

    python benchmarks/pages.py FOLDER SET… [--most 150] [--worst 10] [--only ours]

FOLDER holds the page sets (see `page_sets.py`). For each set and reader: pages a CPU-second, word F1 (mean
and median), pages below .5, paragraphs of the gold of eight words or more that are lost, lines found that
are not in the gold, snippets that must and must not be there: by their characters, and by their letters
alone, since the gold has other quotation marks and dashes than the pages. `--worst` lists the pages with the
lowest F1 and what went wrong, of development sets only. readability-lxml is measured where it is installed.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

from page_sets import EXAM, GoldPage, WordScores, page_set, word_scores

from summariser.cleaning import clean
from summariser.cleaning.html.element_text import letters
from summariser.models.article import RawDocument
from summariser.models.errors import NotAnArticle

Reader = Callable[[str], str]
_KINDS = ("article", "any")
_PARAGRAPH = 8  # words of a paragraph that counts as lost


@dataclass(frozen=True, slots=True)
class PageScore:
    """One reader on one page: scores of words, paragraphs and lines, snippets found of those asked for."""

    page: GoldPage
    words: WordScores | None
    lost: int
    extra: int
    required: int
    forbidden: int
    required_letters: int
    forbidden_letters: int


def main() -> None:
    """Prints a line for each set and reader."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with the page sets")
    parser.add_argument("sets", nargs="+", help="names of sets")
    parser.add_argument("--most", type=int, default=10_000, help="pages of a set, evenly taken")
    parser.add_argument("--worst", type=int, default=0, help="list so many pages (development sets only)")
    parser.add_argument("--only", help="measure this reader alone")
    arguments = parser.parse_args()
    for name in arguments.sets:
        pages = [page for page in page_set(arguments.folder, name) if page.kind in _KINDS]
        pages = pages[:: max(1, len(pages) // arguments.most)]
        for reader, read in readers().items():
            if arguments.only not in (None, reader):
                continue
            started = time.process_time()
            scores = [scored(page, read(page.html)) for page in pages]
            seconds = time.process_time() - started
            print(f"{name:<12} {reader:<12} {summed(scores, seconds)}", flush=True)
            if arguments.worst and name not in EXAM:
                print_worst(scores, arguments.worst)


def readers() -> dict[str, Reader]:
    """The readers by name."""
    found: dict[str, Reader] = {"ours": ours, "trafilatura": by_trafilatura}
    try:
        import readability  # type: ignore[import-not-found]  # noqa: F401
    except ImportError:
        return found
    return {**found, "readability": by_readability}


def ours(html: str) -> str:
    """The text by this package; empty where it refuses the page."""
    try:
        return clean(RawDocument(html, "page", "html")).text
    except NotAnArticle:
        return ""


def by_trafilatura(html: str) -> str:
    """The text by trafilatura with its own settings."""
    import trafilatura

    return trafilatura.extract(html, include_comments=False) or ""


def by_readability(html: str) -> str:
    """The text of what readability-lxml takes for the article."""
    import lxml.html  # type: ignore[import-untyped]
    from readability import Document

    try:
        summary = lxml.html.fromstring(Document(html).summary())
    except (ValueError, lxml.etree.LxmlError):
        return ""
    blocks = summary.iter("p", "h1", "h2", "h3", "h4", "li", "blockquote", "pre", "td")
    return "\n".join(" ".join(block.text_content().split()) for block in blocks)


def scored(page: GoldPage, text: str) -> PageScore:
    """The scores of a reader's text. The title is on neither side: sets differ in whether the gold has it."""
    gold = without_title(page.text or "", page.title)
    text = without_title(text, page.title)
    found, wanted = letters(text), letters(gold)
    flat = " ".join(text.split())
    return PageScore(
        page,
        word_scores(text, gold) if page.text else None,
        sum(len(line.split()) >= _PARAGRAPH and letters(line) not in found for line in gold.split("\n")),
        sum(bool(letters(line)) and letters(line) not in wanted for line in text.split("\n"))
        if page.text
        else 0,
        sum(" ".join(snippet.split()) in flat for snippet in page.required),
        sum(" ".join(snippet.split()) in flat for snippet in page.forbidden),
        sum(letters(snippet) in found for snippet in page.required),
        sum(letters(snippet) in found for snippet in page.forbidden),
    )


def without_title(text: str, title: str | None) -> str:
    """A text without the lines at its beginning that are the title."""
    lines = text.split("\n")
    while title and lines and letters(lines[0]) == letters(title):
        lines.pop(0)
    return "\n".join(lines)


def summed(scores: Sequence[PageScore], seconds: float) -> str:
    """The figures of all pages as one line."""
    words = [score.words for score in scores if score.words]
    parts = [f"{len(scores):>4} pages {len(scores) / max(seconds, 0.01):6.1f}/CPU-s"]
    if words:
        parts.append(
            f"F1 {mean(w.f1 for w in words):.4f} median {median(w.f1 for w in words):.3f}"
            f" precision {mean(w.precision for w in words):.3f} recall {mean(w.recall for w in words):.3f}"
            f" below .5 {sum(w.f1 < 0.5 for w in words)} lost {sum(s.lost for s in scores)}"
            f" extra lines {sum(s.extra for s in scores)}"
        )
    required = sum(len(score.page.required) for score in scores)
    forbidden = sum(len(score.page.forbidden) for score in scores)
    if required:
        exact, alike = sum(s.required for s in scores), sum(s.required_letters for s in scores)
        parts.append(f"must-have {exact / required:.1%}, by letters {alike / required:.1%}")
    if forbidden:
        exact, alike = sum(s.forbidden for s in scores), sum(s.forbidden_letters for s in scores)
        parts.append(f"must-not {exact / forbidden:.1%}, by letters {alike / forbidden:.1%}")
    return "  ".join(parts)


def print_worst(scores: Sequence[PageScore], count: int) -> None:
    """The pages with the lowest F1: what was lost, what is too much."""
    ranked = sorted(
        (score for score in scores if score.words), key=lambda score: score.words.f1 if score.words else 0
    )
    for score in ranked[:count]:
        words = score.words
        if words:
            why = "text is lost" if words.recall < words.precision else "other text is kept"
            print(
                f"    {words.f1:.3f} {score.page.id[:60]:<60} {why}: lost {score.lost}, extra {score.extra}"
            )


if __name__ == "__main__":
    main()
