"""How often a page's title, authors and date are found: ours beside trafilatura's and htmldate's.

    python benchmarks/metadata.py FOLDER

FOLDER is the tests folder of trafilatura's repository (851 pages with gold metadata; it is not shipped here):

    git clone https://github.com/adbar/trafilatura      then FOLDER is trafilatura/tests

Titles are compared exactly but for white space and the forms of quote marks and dashes, authors as sets
without regard to case, dates by the day. Each share is of the pages whose gold has the field; a false claim
is a value for a page whose gold says that there is none. Sites are halved by the hash of the address of
their first page, so that no site is in both; the rules were developed on the first half only.

The gold counts desks, outlets and agencies as authors, which are none to this package, and writes some lists
of authors as one name. The column `persons` leaves out the pages whose noted authors are such, and takes the
lists apart. The column `written` is the share of dates where the noted day stands on the page in any form.
`--noise` counts these and other classes of misses.
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
from urllib.parse import urlsplit

from summariser.cleaning.calendar_words import months
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_tree import parse_page
from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import InputError
from summariser.sources.decoding import decode

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
    parser.add_argument("--noise", action="store_true", help="count the misses by class, in both halves")
    arguments = parser.parse_args()
    pages = list(gold_pages(arguments.folder))
    halves = halves_of([url for url, _, _ in pages])
    if arguments.misses:
        print_misses([page for page in pages if halves[page[0]] == "first"])
        return
    if arguments.noise:
        print_noise(pages, halves)
        return
    columns = (
        f"{'half':>6}{'pages':>7}{'title':>8}{'authors':>9}{'persons':>9}{'date':>8}{'written':>9}"
        f"{'false: authors':>16}{'dates':>7}"
    )
    print(" " * 14 + columns)
    written = {url for url, gold, data in pages if gold.date and stands_on(gold.date, decode(data, url)[0])}
    for name, reader in {"summariser": ours, "trafilatura": trafilaturas, "htmldate": htmldates}.items():
        started = time.process_time()
        found = [(url, gold, reader(url, data)) for url, gold, data in pages]
        seconds = time.process_time() - started
        for half in ("first", "second", "both"):
            rows = [row for row in found if half in (halves[row[0]], "both")]
            print(f"{name:<14}{half:>6}{scored(rows, written)}")
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


def halves_of(urls: list[str]) -> dict[str, str]:
    """ "first" or "second" for each address, the same for all of a site."""
    first_pages: dict[str, str] = {}
    for url in urls:
        first_pages.setdefault(host_of(url), url)
    names = ("first", "second")
    return {url: names[sha256(first_pages[host_of(url)].encode()).digest()[0] % 2] for url in urls}


def host_of(url: str) -> str:
    """The host of an address, of the archived page where an archive gives it."""
    return (urlsplit(re.sub(r"^https?://web\.archive\.org/web/\d+/", "", url)).hostname or url).removeprefix(
        "www."
    )


def scored(rows: list[tuple[str, Found, Found]], written: set[str]) -> str:
    """The figures of one reader over some pages, as the rest of a line; `written`: see above."""
    right, noted, false = Counter[str](), Counter[str](), Counter[str]()
    for url, gold, found in rows:
        for field in Found._fields:
            true, claim = getattr(gold, field), getattr(found, field)
            noted[field] += bool(true)
            right[field] += bool(true) and true == claim
            false[field] += bool(claim) and not true
        if gold.authors and not noise_of_authors(url, gold.authors):
            noted["persons"] += 1
            right["persons"] += keys_of(gold.authors) == keys_of(found.authors)
        if url in written:
            noted["written"] += 1
            right["written"] += gold.date == found.date
    shares = (
        100 * right[field] / max(noted[field], 1)
        for field in ("title", "authors", "persons", "date", "written")
    )
    title, authors, persons, date, on_page = shares
    return (
        f"{len(rows):>7}{title:>7.1f}%{authors:>8.1f}%{persons:>8.1f}%{date:>7.1f}%{on_page:>8.1f}%"
        f"{false['authors']:>16}{false['date']:>7}"
    )


_NOT_PEOPLE = re.compile(
    r"redaktion|agentur|presse|team\b|staff|reporter|\b(?:afp|ap|apa|dpa|reuters|sid|sda|jiji"
    r"|ard|swr|orf|unknown|admin)\b"
    r"|\.(?:de|com|ch|at|net|org|eu|info)\b|news|zeitung|stiftung|foundation|verband|verein|bund\b"
    r"|gmbh|\bag\b|e\. ?v\."
)


def noise_of_authors(url: str, gold: frozenset[str]) -> str | None:
    """Why the noted authors are none by this package's measure; None if they may be persons."""
    site = letters(host_of(url).rpartition(".")[0].rpartition(".")[2])
    if all(letters(name) in site or (len(site) > 3 and site in letters(name)) for name in gold):
        return "the noted author is the site"
    return "the noted author is a desk or an office" if any(map(_NOT_PEOPLE.search, gold)) else None


def keys_of(names: frozenset[str]) -> frozenset[str]:
    """Names by their letters, lists of names taken apart."""
    parts = (part for name in names for part in re.split(r",\s|\s(?:und|and|et|y|e)\s|\s[/|]\s", name))
    return frozenset(filter(None, map(letters, parts)))


def letters(text: str) -> str:
    """Letters and digits only."""
    return "".join(filter(str.isalnum, text.casefold()))


def print_noise(pages: list[tuple[str, Found, bytes]], halves: dict[str, str]) -> None:
    """How many misses of authors and dates are of which class, by half."""
    counts: Counter[tuple[str, str]] = Counter()
    for url, gold, data in pages:
        found, half = ours(url, data), halves[url]
        if gold.authors and gold.authors != found.authors:
            same = (
                "the same names, written as one" if keys_of(gold.authors) == keys_of(found.authors) else None
            )
            why = noise_of_authors(url, gold.authors) or same
            counts[half, f"authors: {why or ('others named' if found.authors else 'none claimed')}"] += 1
        if gold.date and gold.date != found.date:
            written = stands_on(gold.date, decode(data, url)[0])
            why = "on the page" if written else "nowhere on the page"
            counts[half, f"date: {'another' if found.date else 'none'} claimed, the noted one {why}"] += 1
    for (half, kind), count in sorted(counts.items()):
        print(f"{half:>6}{count:>5}  {kind}")


def stands_on(day: str, page: str) -> bool:
    """Whether a day is written in a page's source: by numbers in the usual orders, or with a month's name."""
    parts = day.split("-")
    if len(parts) != 3 or not 1 <= int(parts[1]) <= 12:
        return False
    year, month, date = parts[0], int(parts[1]), int(parts[2])
    named = "|".join(re.escape(name) for name, number in months().items() if number == month)
    forms = (
        rf"{year}\D{{0,3}}0?{month}\D{{1,3}}0?{date}(?!\d)|{year}{month:02}{date:02}",
        rf"(?<!\d)0?{date}[./ -]{{1,2}}0?{month}[./ -]{{1,2}}(?:{year}|{year[2:]})(?!\d)",
        rf"{month}/{date}/(?:{year}|{year[2:]})",
        rf"(?<!\d)0?{date}(?:st|nd|rd|th)?\.?\s(?:de\s)?(?:{named})|(?:{named})\.?\s0?{date}(?!\d)",
    )
    return any(re.search(form, page, re.IGNORECASE) for form in forms)


def print_misses(pages: list[tuple[str, Found, bytes]]) -> None:
    """What ours says otherwise than the gold, of the pages that rules may be developed on."""
    for url, gold, data in pages:
        found = ours(url, data)
        for field in Found._fields:
            if getattr(gold, field) != getattr(found, field):
                print(f"{field}\t{url}\n\tgold  {getattr(gold, field)}\n\tfound {getattr(found, field)}")


if __name__ == "__main__":
    main()
