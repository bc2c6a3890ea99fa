"""How often the title, the authors and the day of the pages of a set are right: ours beside trafilatura.

    python benchmarks/page_fields.py FOLDER SET… [--only ours] [--misses title]

FOLDER holds the page sets (see `page_sets.py`). Titles and names are compared by their letters, authors as
whole sets; "persons" leaves out pages whose authors are no persons, "false authors" counts pages with authors
where the gold has none. Of development sets both parts of the sites are printed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from metadata import host_of, keys_of, letters, noise_of_authors
from page_sets import EXAM, GoldPage, page_set
from site_split import part_of

from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_tree import parse_page
from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import InputError

_KINDS = ("article", "any")
_FIELDS = ("title", "authors", "persons", "day")
_NOTED = {"title": "title", "authors": "authors", "persons": "authors", "day": "published"}
_FOUND = {"title": "title", "authors": "authors", "persons": "authors", "day": "day"}


class Fields(NamedTuple):
    """What one reader says of a page."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    day: str | None = None


def main() -> None:
    """Prints a line for each set, reader and part of the sites; or the misses."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with the page sets")
    parser.add_argument("sets", nargs="+", help="names of sets")
    parser.add_argument("--only", help="measure this reader alone")
    parser.add_argument("--misses", choices=_FIELDS, help="list them (development sets only)")
    arguments = parser.parse_args()
    readers: dict[str, Callable[[GoldPage], Fields]] = {"ours": ours, "trafilatura": trafilaturas}
    for name in arguments.sets:
        pages = [page for page in page_set(arguments.folder, name) if page.kind in _KINDS]
        if arguments.misses and name not in EXAM:
            print_misses((page for page in pages if part(page) == "developed on"), arguments.misses)
            continue
        for reader in [arguments.only] if arguments.only else readers:
            print_scores(f"{name:<13}{reader:<12}", name, pages, readers[reader])


def part(page: GoldPage) -> str:
    """The part of the sites that a page is of."""
    return part_of(f"https://{host_of(page.url)}/") if page.url else part_of(f"https://{page.id}.page/")


def ours(page: GoldPage) -> Fields:
    """The metadata as this package takes it."""
    try:
        document = RawDocument(page.html, page.url or page.id, "html", None, Metadata(url=page.url))
        known = page_metadata(parse_page(document), document)
    except InputError:
        return Fields()
    return Fields(known.title, tuple((known.author or "").split("; ")), (known.published or "")[:10])


def trafilaturas(page: GoldPage) -> Fields:
    """trafilatura's own metadata."""
    import trafilatura

    known = trafilatura.extract_metadata(page.html, default_url=page.url)
    return Fields(known.title, tuple((known.author or "").split("; ")), known.date) if known else Fields()


def print_scores(label: str, name: str, pages: list[GoldPage], reader: Callable[[GoldPage], Fields]) -> None:
    """The shares of right fields; of a development set also by part."""
    rows = [(page, judged(page, reader(page))) for page in pages]
    for wanted in ("all",) if name in EXAM else ("developed on", "held out"):
        chosen = [found for page, found in rows if wanted in ("all", part(page))]
        print(f"{label}{wanted:<14}{shares(chosen)}", flush=True)


def judged(page: GoldPage, found: Fields) -> dict[str, bool]:
    """Whether each field that is noted is right; "false authors": authors of a page that has none."""
    right = {}
    if letters(page.title or ""):
        right["title"] = letters(page.title or "") == letters(found.title or "")
    claimed = keys_of(frozenset(filter(None, found.authors)))
    if page.authors:
        gold = frozenset(name.casefold() for name in page.authors)
        right["authors"] = keys_of(gold) == claimed
        if not noise_of_authors(page.url or f"https://{page.id}", gold):
            right["persons"] = right["authors"]
    elif page.authors is not None:
        right["false authors"] = bool(claimed)
    if page.published:
        right["day"] = page.published[:10] == found.day
    return right


def shares(rows: Iterable[dict[str, bool]]) -> str:
    """The share of each field over some pages, and false authors, as the rest of a line."""
    known, right = Counter[str](), Counter[str]()
    for row in rows:
        known.update(row.keys())
        right.update(field for field, is_right in row.items() if is_right)
    parts = (f"{field} {right[field] / max(known[field], 1):6.1%} of {known[field]:<5}" for field in _FIELDS)
    return f"{'  '.join(parts)}  false authors {right['false authors']} of {known['false authors']}"


def print_misses(pages: Iterable[GoldPage], field: str) -> None:
    """The pages where ours says otherwise than the gold."""
    for page in pages:
        found = ours(page)
        if judged(page, found).get(field) is False:
            print(f"{page.id} {page.url}\n  gold  {getattr(page, _NOTED[field])}")
            print(f"  found {getattr(found, _FOUND[field])}")


if __name__ == "__main__":
    main()
