"""Text of elements: as one line, or in blocks as a browser shows them with their share of links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
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
_WIDE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_WIDTH = 2.5  # letters of an alphabet that say as much as a wide character
_ENDS_SENTENCE = re.compile(r"[.!?:;…。！？؟][\"'”’»)\]]{0,3}$")


def letters(text: str) -> str:
    """The letters and digits of a text in lower case, to compare texts however they are spaced."""
    return "".join(filter(str.isalnum, text)).casefold()


def width(text: str) -> float:
    """The length of a text in letters of an alphabet: a wide character counts as several."""
    return len(text) if text.isascii() else len(text) + (_WIDTH - 1) * len(_WIDE.findall(text))


def spaced(text: str) -> str:
    """`text` with each run of white space as one plain space."""
    return _SPACES.sub(" ", text).strip()


def element_text(element: Any) -> str:
    """All text in the element as one line."""
    return spaced(" ".join(element.itertext()) if len(element) else element.text or "")


def link_density(element: Any) -> float:
    """The share of the element's text that is in links, 0 to 1."""
    whole = len(element_text(element))
    if not whole:
        return 0.0
    return min(1.0, sum(len(element_text(link)) for link in element.iter("a")) / whole)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text as a browser shows it, its element, and the share of it that is in links (0 to 1)."""

    holder: Any
    text: str
    linked: float

    @property
    def heading(self) -> bool:
        """Whether it is a heading."""
        return self.holder.tag in HEADINGS


# A piece of inline text, and whether it is in a link. A line break is the piece "\n".
_Piece = tuple[str, bool]


def blocks_of(element: Any) -> Iterator[Block]:
    """The blocks of text in the element, in order.

    A table row is one block, its cells joined by " | "; two line breaks begin a new block, and so does one
    after the end of a sentence.
    """
    for holder, pieces in _runs(element):
        for text, linked in _lines(pieces):
            if text:
                yield Block(holder, text, min(1.0, linked / len(text)))


def _runs(element: Any) -> Iterator[tuple[Any, list[_Piece]]]:
    """Inline text between the borders of blocks."""
    if element.tag == "tr" and _is_row(element):
        yield (
            element,
            [(" | ".join(element_text(cell) for cell in element if cell.tag in ("td", "th")), False)],
        )
        return
    run: list[_Piece] = [(_SPACES.sub(" ", element.text or ""), False)]
    for child in element:
        if isinstance(child.tag, str):
            if child.tag in BLOCKS or next(child.iter("p", "div", "li", "table"), None) is not None:
                yield element, run
                yield from _runs(child)
                run = []
            else:
                run.extend(_inline(child, child.tag == "a"))
        run.append((_SPACES.sub(" ", child.tail or ""), False))
    yield element, run


def _is_row(element: Any) -> bool:
    """Whether a table row has data: several cells, none with paragraphs in it."""
    cells = sum(cell.tag in ("td", "th") for cell in element)
    return cells > 1 and next(element.iter("p", "div", "table"), None) is None


def _inline(element: Any, linked: bool) -> Iterator[_Piece]:
    if element.tag == "br":
        yield "\n", False
        return
    yield _SPACES.sub(" ", element.text or ""), linked
    for child in element:
        if isinstance(child.tag, str):
            yield from _inline(child, linked or child.tag == "a")
        yield _SPACES.sub(" ", child.tail or ""), linked


def _lines(pieces: list[_Piece]) -> Iterator[tuple[str, int]]:
    """Inline text split at the line breaks that end a paragraph, with the number of characters in links."""
    line, links, broken = "", 0, False
    parts: list[str] = []
    for piece, linked in [*pieces, ("\n", False), ("\n", False)]:
        if piece != "\n":
            parts.append(piece)
            links += len(piece.strip()) if linked else 0
            broken = broken and not piece.strip()
            continue
        line = spaced("".join(parts))
        if broken or _ENDS_SENTENCE.search(line):
            yield line, links
            parts, links = [], 0
        else:
            parts.append(" ")
        broken = True
