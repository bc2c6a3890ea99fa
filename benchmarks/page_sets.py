"""Public sets of news pages with gold, in one shape. They are not shipped here.

FOLDER holds a copy of each, under these names:

- `wcxb`: Murrough-Foley/web-content-extraction-benchmark (CC-BY 4.0), folders dev and test
- `daniel`: rundimeco/waddle; `newspaper`: codelucas/newspaper (MIT)
- `trafilatura`: adbar/trafilatura (Apache-2.0)
- `cleaning-merged`: dragnet_data, page-signal-master (L3S-GN1) and cleaneval-final of
  j-szulc/html-cleaning-dataset-merged
- `scrapinghub`: scrapinghub/article-extraction-benchmark (MIT); `fundus`: flairNLP/fundus (MIT)
- `newspaper4k`: AndyTheFactory/newspaper4k (MIT); `readability`: mozilla/readability (Apache-2.0)
- `newstest`: the folder xml of wmt-conference/wmt21-news-systems (texts without a page, for research)

The sets of `EXAM` are only scored, in sums: nothing is learned from them, and nobody looks into their
pages. What they share with a set of `DEV` is left out of the latter (`overlap.json` in FOLDER: ids by set).
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

_CHARSET = re.compile(rb"charset=[\"']?([\w-]{3,20})", re.IGNORECASE)
_WIDE = re.compile(r"[\u3040-\u9fff]")


class WordScores(NamedTuple):
    """F1, precision and recall of words, 0 to 1."""

    f1: float
    precision: float
    recall: float


def word_scores(found: str, gold: str) -> WordScores:
    """How many words two texts have in common, however they are ordered; characters where a third is
    Chinese or Japanese."""
    one, other = Counter(_words(found)), Counter(_words(gold))
    shared = (one & other).total()
    if not shared:
        return WordScores(0.0, 0.0, 0.0)
    precision, recall = shared / one.total(), shared / other.total()
    return WordScores(2 * precision * recall / (precision + recall), precision, recall)


def _words(text: str) -> list[str]:
    unspaced = len(_WIDE.findall(text)) > len(text) / 3
    return re.findall(r"\w" if unspaced else r"\w+", text.lower())


@dataclass(frozen=True)
class GoldPage:
    """A page and what is known of it; a field is None (or empty) where the set does not say."""

    id: str
    html: str
    text: str | None = None
    """The body, paragraphs separated by line breaks; without the title unless the set has it inside."""
    required: tuple[str, ...] = ()
    """Snippets of the body."""
    forbidden: tuple[str, ...] = ()
    """Snippets of boilerplate."""
    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    published: str | None = None
    language: str | None = None
    kind: str = "article"
    notes: dict[str, object] = field(default_factory=dict)


def decoded(raw: bytes) -> str:
    """The characters of a page by its declared charset, else UTF-8."""
    if raw[:2] == b"\x1f\x8b":
        raw = gzip.decompress(raw)
    declared = _CHARSET.search(raw[:4096])
    for charset in ((declared[1].decode() if declared else "utf-8"), "utf-8"):
        try:
            return raw.decode(charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode(
        declared[1].decode() if declared and declared[1].lower() != b"utf-8" else "utf-8", "replace"
    )


def wcxb(folder: Path, split: str) -> Iterator[GoldPage]:
    """WCXB 2.0 (CC-BY 4.0): full text, snippets, title, author, date; 7 kinds of pages (`kind`)."""
    folder = folder / "wcxb" / split
    for path in sorted((folder / "ground-truth").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        truth = gold["ground_truth"]
        yield GoldPage(
            id=path.stem,
            html=decoded((folder / "html" / f"{path.stem}.html.gz").read_bytes()),
            text=truth.get("main_content"),
            required=tuple(truth.get("with") or ()),
            forbidden=tuple(truth.get("without") or ()),
            url=gold.get("url"),
            title=truth.get("title"),
            authors=(truth["author"],) if truth.get("author") else None,
            published=truth.get("publish_date"),
            kind=gold["_internal"]["page_type"]["primary"],
        )


def daniel(folder: Path) -> Iterator[GoldPage]:
    """DAnIEL, reannotated (rundimeco/waddle): news of 2011-12 in Greek, Polish, Russian, Chinese, English."""
    folder = folder / "daniel" / "corpora" / "Corpus_daniel_v2.1"
    languages = json.loads((folder / "doc_lg.json").read_text(encoding="utf-8"))
    codes = {"Greek": "el", "Polish": "pl", "Russian": "ru", "Chinese": "zh", "English": "en"}
    for path in sorted((folder / "html").iterdir()):
        gold = folder / "reference" / path.name
        if gold.is_file() and path.name in languages:
            lines = re.sub(r"<[^>]{1,20}>", "\n", gold.read_text(encoding="utf-8", errors="replace")).split(
                "\n"
            )
            text = "\n".join(line.strip() for line in lines if line.strip())
            yield GoldPage(path.name, decoded(path.read_bytes()), text, language=codes[languages[path.name]])


def newspaper(folder: Path) -> Iterator[GoldPage]:
    """codelucas/newspaper (MIT): test pages of 2013; text that a former version extracted, corrected."""
    folder = folder / "newspaper" / "tests" / "data"
    for path in sorted((folder / "html").glob("*.html")):
        gold = folder / "text" / f"{path.stem}.txt"
        if gold.is_file():
            yield GoldPage(
                path.stem, decoded(path.read_bytes()), gold.read_text(encoding="utf-8", errors="replace")
            )


def trafilatura(folder: Path) -> Iterator[GoldPage]:
    """trafilatura's evaluation set (Apache-2.0): snippets with and without; for 851 pages metadata."""
    folder = folder / "trafilatura" / "tests"
    for url, gold in json.loads((folder / "evaldata.json").read_text(encoding="utf-8")).items():
        path = next((p for f in ("eval", "cache") if (p := folder / f / gold["file"]).is_file()), None)
        if path:
            author = gold.get("author")
            authors = tuple(author) if isinstance(author, list) else (author,) if author else None
            yield GoldPage(
                id=gold["file"],
                html=decoded(path.read_bytes()),
                required=tuple(gold.get("with") or ()),
                forbidden=tuple(gold.get("without") or ()),
                url=url,
                title=gold.get("title") or None,
                authors=authors,
                published=gold.get("date") or None,
            )


def _merged(folder: Path, name: str) -> Iterator[tuple[str, str, str]]:
    folder = folder / "cleaning-merged" / name
    for path in sorted((folder / "input").iterdir()):
        gold = folder / "GoldStandard" / f"{path.stem}.txt"
        if path.suffix in (".html", ".htm") and gold.is_file():
            yield path.stem, decoded(path.read_bytes()), decoded(gold.read_bytes())


def dragnet(folder: Path) -> Iterator[GoldPage]:
    """dragnet_data (AGPL-3.0 data): 1,380 pages of news and blogs of 2012, comments after a mark line."""
    for id_, html, gold in _merged(folder, "dragnet_data"):
        body = re.split(r"!@#\$%\^&\*\(\)\s*COMMENTS", gold)[0]
        yield GoldPage(id_, html, "\n".join(line.strip() for line in body.split("\n") if line.strip()))


def google_news(folder: Path) -> Iterator[GoldPage]:
    """L3S-GN1 (research use only): 621 English news pages of 2008; labels in spans: 1 headline, 2 body,
    3 supplement (captions, credits), 4 related, 5 comments (in `notes`)."""
    from lxml import html as lxml_html  # type: ignore[import-untyped]

    for id_, page, gold in _merged(folder, "page-signal-master"):
        root = lxml_html.document_fromstring(gold.encode("utf-8", "replace"))
        labelled: dict[int, list[str]] = {}
        for piece in root.xpath("//span[contains(@class,'x-nc-sel')]//text()"):  # spans hold others
            label = piece.getparent().xpath("ancestor-or-self::span[contains(@class,'x-nc-sel')]/@class")[-1]
            number = re.search(r"x-nc-sel(\d)", label)
            own = " ".join(piece.split())
            if number and own:
                labelled.setdefault(int(number[1]), []).append(own)
        yield GoldPage(
            id_,
            page,
            "\n".join(labelled.get(2, [])),
            title=" ".join(labelled.get(1, [])) or None,
            notes={"supplement": labelled.get(3, []), "comments": labelled.get(5, [])},
        )


def cleaneval(folder: Path) -> Iterator[GoldPage]:
    """CleanEval's final set (no licence stated): English pages of many kinds of 2005-06, with their lists and
    comments."""
    for id_, html, gold in _merged(folder, "cleaneval-final"):
        marked = re.split(r"<[a-z]{1,4}>", re.sub(r"^\s*URL:.*", "", gold))
        lines = (" ".join(re.sub(r"<[^<>]{0,20}>", " ", part).split()) for part in marked)
        yield GoldPage(id_, html, "\n".join(filter(None, lines)), kind="any")


def scrapinghub(folder: Path) -> Iterator[GoldPage]:
    """article-extraction-benchmark (MIT): articleBody."""
    folder = folder / "scrapinghub"
    for id_, gold in json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items():
        yield GoldPage(
            id_,
            decoded((folder / "html" / f"{id_}.html.gz").read_bytes()),
            gold["articleBody"],
            url=gold.get("url"),
        )


def fundus(folder: Path) -> Iterator[GoldPage]:
    """fundus' parser tests (MIT): summary and sections, title, authors, date. The versions of a publisher are
    paired with its pages in order of time; publishers where their numbers differ are left out."""
    folder = folder / "fundus" / "tests" / "resources" / "parser" / "test_data"
    for gold_path in sorted(folder.glob("*/*.json")):
        versions = json.loads(gold_path.read_text(encoding="utf-8"))
        found = sorted(gold_path.parent.glob(f"{gold_path.stem}_[0-9]*.html.gz"))
        if not isinstance(versions, dict) or len(found) != len(versions):
            continue
        for (version, gold), path in zip(sorted(versions.items()), found, strict=True):
            body = gold.get("body") or {}
            parts = [*body.get("summary", [])]
            for section in body.get("sections", []):
                parts += [*section.get("headline", []), *section.get("paragraphs", [])]
            if parts:
                yield GoldPage(
                    f"{gold_path.stem}-{version}",
                    decoded(path.read_bytes()),
                    "\n".join(parts),
                    title=gold.get("title"),
                    authors=tuple(gold.get("authors") or ()),
                    published=gold.get("publishing_date"),
                )


def newspaper4k(folder: Path) -> Iterator[GoldPage]:
    """newspaper4k's test pages (MIT): text, title, authors, date as its tests expect them."""
    folder = folder / "newspaper4k" / "tests" / "data"
    for path in sorted((folder / "html").glob("*.html")):
        text, known = folder / "txt" / f"{path.stem}.txt", folder / "metadata" / f"{path.stem}.json"
        if text.is_file():
            gold = json.loads(known.read_text(encoding="utf-8")) if known.is_file() else {}
            yield GoldPage(
                path.stem,
                decoded(path.read_bytes()),
                text.read_text(encoding="utf-8", errors="replace"),
                url=gold.get("url"),
                title=gold.get("title"),
                authors=tuple(gold["authors"]) if "authors" in gold else None,
                published=str(gold["publish_date"]) if gold.get("publish_date") else None,
                language=gold.get("language"),
            )


def readability(folder: Path) -> Iterator[GoldPage]:
    """mozilla/readability's test pages (Apache-2.0): expected body as HTML (`text`: its blocks), title."""
    from lxml import html as lxml_html

    for place in sorted((folder / "readability" / "test" / "test-pages").iterdir()):
        if not (place / "expected.html").is_file():
            continue
        known = json.loads((place / "expected-metadata.json").read_text(encoding="utf-8"))
        body = lxml_html.document_fromstring(decoded((place / "expected.html").read_bytes()))
        lines = (
            " ".join(block.text_content().split())
            for block in body.iter("p", "h1", "h2", "h3", "h4", "li", "blockquote", "pre", "td")
        )
        yield GoldPage(
            place.name,
            decoded((place / "source.html").read_bytes()),
            "\n".join(line for line in lines if line),
            title=known.get("title"),
            authors=(known["byline"],) if known.get("byline") else None,
            published=known.get("publishedTime"),
            language=known.get("lang"),
        )


def newstest(folder: Path) -> Iterator[GoldPage]:
    """The news of the WMT test set of 2021 and their first translation, each a text with no page."""
    from lxml import etree

    seen: set[str] = set()
    for path in sorted((folder / "newstest").glob("*.all.xml")):
        for document in etree.parse(path).iter("doc"):
            for text in (document.find("src"), document.find("ref")):
                identifier = f"{document.get('id')}.{text.get('lang')}" if text is not None else ""
                if text is not None and identifier not in seen:
                    seen.add(identifier)
                    lines = [segment.text or "" for segment in text.iter("seg")]
                    yield GoldPage(identifier, "", "\n\n".join(lines), language=text.get("lang"))


TEXTS: dict[str, Callable[[Path], Iterator[GoldPage]]] = {"newstest": newstest}
DEV: dict[str, Callable[[Path], Iterator[GoldPage]]] = {
    "wcxb-dev": lambda folder: wcxb(folder, "dev"),
    "daniel": daniel,
    "newspaper": newspaper,
    "trafilatura": trafilatura,
    "dragnet": dragnet,
    "google-news": google_news,
    "cleaneval": cleaneval,
}
EXAM: dict[str, Callable[[Path], Iterator[GoldPage]]] = {
    "wcxb-test": lambda folder: wcxb(folder, "test"),
    "scrapinghub": scrapinghub,
    "fundus": fundus,
    "newspaper4k": newspaper4k,
    "readability": readability,
}


def page_set(folder: Path, name: str) -> Iterator[GoldPage]:
    """The pages of a set by its name; ValueError if there is no such set."""
    load = {**DEV, **EXAM, **TEXTS}.get(name)
    if load is None:
        raise ValueError(f"There is no set {name}; there are {', '.join((*DEV, *EXAM, *TEXTS))}.")
    listed = folder / "overlap.json"
    overlap = json.loads(listed.read_text(encoding="utf-8")) if listed.is_file() else {}
    shared = frozenset(overlap.get(name, ()))
    return (page for page in load(folder) if page.id not in shared)
