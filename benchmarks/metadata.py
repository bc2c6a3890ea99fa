"""How often a page's title, authors and date are found: ours beside trafilatura's and htmldate's.

    python benchmarks/metadata.py FOLDER

FOLDER is the tests folder of trafilatura's repository (851 pages with gold metadata; it is not shipped here):

    git clone https://github.com/adbar/trafilatura      then FOLDER is trafilatura/tests

Titles are compared exactly but for white space and the forms of quote marks and dashes, authors as sets
without regard to case, dates by the day. Each share is of the pages whose gold has the field; a false claim
is a value for a page whose gold says that there is none. Pages are halved by the hash of their address: the
rules were developed on the first half only. The gold counts desks, outlets and agencies as authors;
this package does not.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from summariser.article import Metadata, RawDocument
from summariser.cleaning.html_metadata import page_metadata
from summariser.cleaning.html_tree import parse_page
from summariser.errors import InputError
from summariser.reading.decoding import decode

_FOLDED = str.maketrans("‘’‚‛“”„‟«»–—‐‑", '\'\'\'\'""""""----')


class Found(NamedTuple):
    """What one reader says of a page, or what the gold says."""

    title: str | None
    authors: frozenset[str]
    date: str | None


Reader = Callable[[str, bytes], Found]


def main() -> None:
    """Prints a line for each reader and half."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with evaldata.json, cache/ and eval/")
    parser.add_argument("--misses", action="store_true", help="list what ours misses in the first half")
    arguments = parser.parse_args()
    pages = list(gold_pages(arguments.folder))
    if arguments.misses:
        print_misses(pages)
        return
    columns = (
        f"{'half':>6}{'pages':>7}{'title':>8}{'authors':>9}{'date':>8}{'false: authors':>16}{'dates':>7}"
    )
    print(" " * 14 + columns)
    for name, reader in {"summariser": ours, "trafilatura": trafilaturas, "htmldate": htmldates}.items():
        started = time.process_time()
        found = [(url, gold, reader(url, data)) for url, gold, data in pages]
        seconds = time.process_time() - started
        for half in ("first", "second", "both"):
            rows = [row[1:] for row in found if half in (half_of(row[0]), "both")]
            print(f"{name:<14}{half:>6}{scored(rows)}")
        print(f"{'':<14}{len(pages) / seconds:.0f} pages a CPU-second")


def gold_pages(folder: Path) -> Iterator[tuple[str, Found, bytes]]:
    """Address, gold and bytes of each page whose metadata was noted."""
    for url, item in json.loads((folder / "evaldata.json").read_text(encoding="utf-8")).items():
        if "title" not in item:
            continue
        paths = [folder / part / item["file"] for part in ("cache", "eval")]
        path = next((path for path in paths if path.exists()), None)
        if path is not None:
            yield url, gold_of(item), path.read_bytes()


def gold_of(item: dict[str, Any]) -> Found:
    """The noted metadata; authors are noted as a list or as one string."""
    authors = item.get("author") or []
    return Found(
        folded(item.get("title")),
        author_set(authors if isinstance(authors, list) else [authors]),
        item.get("date") or None,
    )


def ours(url: str, data: bytes) -> Found:
    """The metadata as this package takes it."""
    try:
        document = RawDocument(decode(data, url)[0], url, "html", None, Metadata(url=url))
        known = page_metadata(parse_page(document), document)
    except InputError:
        return Found(None, frozenset(), None)
    return Found(
        folded(known.title), author_set((known.author or "").split(";")), (known.published or "")[:10] or None
    )


def trafilaturas(url: str, data: bytes) -> Found:
    """trafilatura's own metadata."""
    import trafilatura

    known = trafilatura.extract_metadata(data, default_url=url)
    if known is None:
        return Found(None, frozenset(), None)
    return Found(folded(known.title), author_set((known.author or "").split(";")), known.date)


def htmldates(url: str, data: bytes) -> Found:
    """htmldate's publication date; it gives nothing else."""
    from htmldate import find_date

    return Found(None, frozenset(), find_date(data, url=url, original_date=True))


def folded(title: str | None) -> str | None:
    """A title with plain spaces, quotes and dashes."""
    return re.sub(r"\s+", " ", title.translate(_FOLDED)).strip() or None if title else None


def author_set(names: list[str]) -> frozenset[str]:
    """Names without regard to case and order."""
    pieces = [piece for name in names for piece in name.split(";")]
    return frozenset(" ".join(name.split()).casefold() for name in pieces if name.strip())


def half_of(url: str) -> str:
    """ "first" or "second", by the hash of the address."""
    return "first" if sha256(url.encode()).digest()[0] % 2 == 0 else "second"


def scored(rows: list[tuple[Found, Found]]) -> str:
    """The figures of one reader over some pages, as the rest of a line."""
    right, noted, false = Counter[str](), Counter[str](), Counter[str]()
    for gold, found in rows:
        for field in Found._fields:
            true, claim = getattr(gold, field), getattr(found, field)
            noted[field] += bool(true)
            right[field] += bool(true) and true == claim
            false[field] += bool(claim) and not true
    shares = [100 * right[field] / max(noted[field], 1) for field in Found._fields]
    return (
        f"{len(rows):>7}{shares[0]:>7.1f}%{shares[1]:>8.1f}%{shares[2]:>7.1f}%"
        f"{false['authors']:>16}{false['date']:>7}"
    )


def print_misses(pages: list[tuple[str, Found, bytes]]) -> None:
    """What ours says otherwise than the gold, for the half that rules may be developed on."""
    for url, gold, data in pages:
        if half_of(url) == "first":
            found = ours(url, data)
            for field in Found._fields:
                if getattr(gold, field) != getattr(found, field):
                    print(f"{field}\t{url}\n\tgold  {getattr(gold, field)}\n\tfound {getattr(found, field)}")


if __name__ == "__main__":
    main()
