"""Text of elements: joined, in blocks as a browser shows them, and how much of it is links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
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
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0\u2009\u202f\u2002-\u2006]+")
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？؟][\"'”’»)\]]{0,3}$")


def spaced(text: str) -> str:
    """`text` with each run of white space as one plain space."""
    return _SPACES.sub(" ", text).strip()


def element_text(element: Any) -> str:
    """All text in the element as one line."""
    return spaced(" ".join(element.itertext()) if len(element) else element.text or "")


def link_density(element: Any) -> float:
    """Share of the element's text that stands in links."""
    whole = len(element_text(element))
    if not whole:
        return 0.0
    return min(1.0, sum(len(element_text(link)) for link in element.iter("a")) / whole)


def paragraphs_of(element: Any) -> Iterator[tuple[Any, str]]:
    """The blocks of text in the element, in order, each with the element that holds it.

    A table row is one block, its cells joined by " | "; two line breaks begin a new block, one does so after
    the end of a sentence.
    """
    for holder, pieces in _runs(element):
        for text in _lines(pieces):
            if text:
                yield holder, text


def _runs(element: Any) -> Iterator[tuple[Any, list[str]]]:
    """Runs of inline text between the borders of blocks; "\\n" stands for a line break."""
    if element.tag == "tr":
        cells = [element_text(cell) for cell in element if cell.tag in ("td", "th")]
        if len(cells) > 1 and not element.xpath(".//p|.//div[p]"):
            yield element, [" | ".join(cells)]
            return
    run: list[str] = [element.text or ""]
    for child in element:
        if child.tag in BLOCKS or (
            isinstance(child.tag, str) and child.xpath("boolean(.//p|.//div|.//li|.//table)")
        ):
            yield element, run
            yield from _runs(child)
            run = []
        elif child.tag == "br":
            run.append("\n")
        elif isinstance(child.tag, str):
            run.extend(_inline(child))
        run.append(child.tail or "")
    yield element, run


def _inline(element: Any) -> Iterator[str]:
    if element.tag == "br":
        yield "\n"
        return
    yield _SPACES.sub(" ", element.text or "")
    for child in element:
        if isinstance(child.tag, str):
            yield from _inline(child)
        yield _SPACES.sub(" ", child.tail or "")


def _lines(pieces: list[str]) -> Iterator[str]:
    """A run cut at its line breaks where these end a paragraph."""
    text = "".join(piece if piece == "\n" else _SPACES.sub(" ", piece) for piece in pieces)
    line = ""
    for part in text.split("\n"):
        part = part.strip()
        if not part or _ENDS_SENTENCE.search(line):
            yield line
            line = part
        else:
            line = f"{line} {part}".strip()
    yield line
