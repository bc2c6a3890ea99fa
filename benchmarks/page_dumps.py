"""Real pages as plain text without tags: what cleaning makes of them. Called by `cleaning.py --pages`."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean
from typing import Any

from extraction import pages, shingles

from summariser.cleaning import clean
from summariser.models.article import RawDocument
from summariser.models.errors import NotAnArticle

_WORD = re.compile(r"\w+")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "td",
        "th",
        "title",
        "tr",
        "ul",
    ]
)
_UNSEEN = frozenset(["script", "style", "noscript", "template", "svg", "iframe"])


def measure(folder: Path, *, show: bool) -> None:
    """Prints precision, recall and F1 of the dumps as they are and as they are cleaned, for either half."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    dumps = {key: line_dump(markup) for key, markup in pages(truth, folder)}
    print(f"{'':<26} {'F1':>6} {'prec.':>6} {'recall':>6} {'docs/CPU-s':>11}")
    for half, keys in halves(dumps).items():
        for name, cleaner in (("as dumped", as_dumped), ("summariser", cleaned)):
            print(f"{half + ', ' + name:<26} {line(keys, dumps, truth, cleaner, show=show)}")


def halves(dumps: dict[str, str]) -> dict[str, list[str]]:
    """The half that rules were written on, the half that was only measured, and both."""
    parts: dict[str, list[str]] = {"development": [], "held out": [], "all": list(dumps)}
    for key in dumps:
        parts["held out" if int(key[-1], 16) % 2 else "development"].append(key)
    return parts


def line(
    keys: list[str],
    dumps: dict[str, str],
    truth: dict[str, dict[str, str]],
    cleaner: Callable[[str], str],
    *,
    show: bool,
) -> str:
    precisions, recalls, started = [], [], time.process_time()
    texts = {key: cleaner(dumps[key]) for key in keys}
    seconds = time.process_time() - started
    for key in keys:
        found, true = _WORD.findall(texts[key]), _WORD.findall(truth[key].get("articleBody", ""))
        shared = (shingles(found) & shingles(true)).total()
        if found:
            precisions.append(shared / shingles(found).total())
        if true:
            recalls.append(shared / shingles(true).total())
        if show and cleaner is cleaned:
            print(f"  {key[:8]} {len(true):>6} {precisions[-1] if found else 0:.2f} {recalls[-1]:.2f}")
    precision, recall = mean(precisions), mean(recalls)
    f1 = 2 * precision * recall / (precision + recall)
    return f"{f1:6.3f} {precision:6.3f} {recall:6.3f} {len(keys) / max(seconds, 1e-6):11.1f}"


def as_dumped(text: str) -> str:
    """The dump untouched."""
    return text


def cleaned(text: str) -> str:
    """The article's text; empty where it is refused."""
    try:
        return clean(RawDocument(text, "dump")).text
    except NotAnArticle:
        return ""


def line_dump(markup: str) -> str:
    """The visible text of a page as simple scrapers leave it: a line a block, no tags, no attributes."""
    from lxml import html  # type: ignore[import-untyped]

    root = html.document_fromstring(markup.encode(), parser=html.HTMLParser(encoding="utf-8"))
    text = "".join(pieces(root))
    return "\n".join(filter(None, (" ".join(part.split()) for part in text.split("\n"))))


def pieces(element: Any) -> Iterator[str]:
    """The text in and below an element, with a line break at either side of a block."""
    seen = isinstance(element.tag, str) and element.tag not in _UNSEEN
    if seen:
        edge = "\n" if element.tag in _BLOCKS else ""
        yield edge + re.sub(r"\s+", " ", element.text or "")
        for child in element:
            yield from pieces(child)
        yield edge
    yield re.sub(r"\s+", " ", element.tail or "")
