"""CPU time of the scanners: milliseconds for 600 words, a column a scanner, a line a language.

    python benchmarks/scanning.py [FILE …]        articles of your own, each in its language

Without files, docs/example.txt (cleaned) and reports of our own invention in nine languages are read;
Chinese has 1,000 signs for 600 words. Each article is scanned ROUNDS times, and the shortest time counts:
what else the machine does can only add to it. `first` is the time of the first scan in a process, which
compiles the patterns of the language, in milliseconds for the article as it is. Beside it the same article
through dateparser and quantulum3, where they are installed. Goal: `all` at most 4 in English, 6 in others.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from summariser.cleaning import clean
from summariser.models.article import Article
from summariser.scan.article_scan import published_date, scan_article
from summariser.scan.commitments import scan_commitments
from summariser.scan.dates import scan_dates
from summariser.scan.figures import scan_figures
from summariser.scan.names import scan_names
from summariser.scan.negation import scan_negations
from summariser.scan.quotes import scan_quotes
from summariser.sources import read

ROUNDS = 40
WORDS = 600
SIGNS = 1000  # of a script without spaces, for as much text
EXAMPLE = Path(__file__).parent.parent / "docs" / "example.txt"
REPORTS = Path(__file__).parent / "data" / "scanning"

Scan = Callable[[], object]


def main() -> None:
    """Prints one line an article."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    files = parser.parse_args().files or [EXAMPLE, *sorted(REPORTS.glob("*.txt"))]
    peers = [name for name in ("dateparser", "quantulum3") if find_spec(name)]
    names = [*scans(clean(read(files[0]))), "first", *peers]
    print(f"{'':<14}{'':<4}" + "".join(f"{name:>{len(name) + 2}}" for name in names))
    for file in files:
        article = clean(read(file))
        shares = [shortest(scan) * share(article) for scan in scans(article).values()]
        shares += [first_scan(file), *(shortest(peer(name, article), 1) * share(article) for name in peers)]
        row = "".join(f"{value:>{len(name) + 2}.2f}" for name, value in zip(names, shares, strict=True))
        print(f"{file.stem[:13]:<14}{article.language:<4}{row}", flush=True)


def scans(article: Article) -> dict[str, Scan]:
    """Each scanner with this article as its input, and all of them as the pipeline runs them."""
    text, language, published = article.text, article.language, published_date(article)
    names = scan_names(text, language)
    return {
        "names": lambda: scan_names(text, language),
        "figures": lambda: scan_figures(text, language),
        "dates": lambda: scan_dates(text, published, language),
        "quotes": lambda: scan_quotes(text, language, names),
        "cues": lambda: scan_commitments(text, language),
        "negations": lambda: scan_negations(text, language),
        "all": lambda: scan_article(article),
    }


def share(article: Article) -> float:
    """By what the time for `article` is multiplied to be that for 600 words."""
    signs = len(article.text)
    return SIGNS / signs if article.language in {"zh", "ja"} else WORDS / len(article.text.split())


def shortest(scan: Scan, rounds: int = ROUNDS) -> float:
    """Milliseconds of processor time, the least of several."""
    times = []
    for _ in range(rounds + 1):
        start = time.process_time()
        scan()
        times.append(time.process_time() - start)
    return 1000 * min(times)


def first_scan(file: Path) -> float:
    """Milliseconds of the first scan in a process of its own."""
    program = (
        "import sys, time; from summariser import clean, read; from summariser.scan import scan_article; "
        "article = clean(read(sys.argv[1])); start = time.process_time(); scan_article(article); "
        "print(time.process_time() - start)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(file)], check=True, capture_output=True, text=True
    )
    return 1000 * float(run.stdout)


def peer(name: str, article: Article) -> Scan:
    """Another library on the same text: the dates of dateparser, the quantities of quantulum3."""
    if name == "dateparser":
        search = import_module("dateparser.search").search_dates
        return lambda: search(article.text, languages=[article.language])
    parse = import_module("quantulum3.parser").parse
    return lambda: parse(article.text)


if __name__ == "__main__":
    main()
