"""Text of elements: as one line, or in blocks as a browser shows them with their share of links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from summariser.languages import words

BLOCKS = words(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary "
    "table tbody td tfoot th thead tr ul"
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_STRESSED = frozenset(("b", "strong", "i", "em"))
_SPACES = re.compile(r"[ \t\r\n\f\v\u00a0\u2009\u202f\u2002-\u2006]+")
_WIDE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_WIDTH = 2.5  # letters of an alphabet that say as much as a wide character
_LAST = 6  # pieces of a line in which its last characters are
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


class Block(NamedTuple):
    """A block of text as a browser shows it, its element, and the shares of it (0 to 1) that are in links and
    in bold or italic type."""

    holder: Any
    text: str
    linked: float
    stressed: float = 0.0

    @property
    def heading(self) -> bool:
        """Whether it is a heading."""
        return self.holder.tag in HEADINGS


class _Piece(NamedTuple):
    """A piece of inline text (None: a line break), and whether it is in a link, in bold or italic type."""

    text: str | None
    linked: bool
    stressed: bool


def blocks_of(element: Any) -> list[Block]:
    """The blocks of text in the element, in order.

    A table row is one block, its cells joined by " | "; two line breaks begin a new block, and so does one
    after the end of a sentence.
    """
    found: list[Block] = []
    _add_blocks(element, _containers(element), found)
    return found


def _containers(root: Any) -> set[Any]:
    """The elements in which there are blocks, whatever they are themselves."""
    found: set[Any] = set()
    for block in root.iter("p", "div", "li", "table"):
        element = block
        while element is not None and element not in found:
            found.add(element)
            element = element.getparent()
    return found


def _add_blocks(element: Any, containers: set[Any], found: list[Block]) -> None:
    if element.tag == "tr" and _is_row(element):
        cells = [element_text(cell) for cell in element if cell.tag in ("td", "th")]
        if any(cells):
            found.append(Block(element, spaced(" | ".join(cells)), 0.0))
        return
    run = [_Piece(element.text, False, False)] if element.text else []
    for child in element:
        if not isinstance(child.tag, str):
            pass
        elif child.tag in BLOCKS or child in containers:
            found.extend(_lines(element, run))
            _add_blocks(child, containers, found)
            run = []
        else:
            _add_inline(child, False, False, run)
        if child.tail:
            run.append(_Piece(child.tail, False, False))
    found.extend(_lines(element, run))


def _is_row(element: Any) -> bool:
    """Whether a table row has data: several cells, none with paragraphs in it."""
    cells = sum(cell.tag in ("td", "th") for cell in element)
    return cells > 1 and next(element.iter("p", "div", "table"), None) is None


def _add_inline(element: Any, linked: bool, stressed: bool, run: list[_Piece]) -> None:
    if element.tag == "br":
        run.append(_Piece(None, False, False))
        return
    linked, stressed = linked or element.tag == "a", stressed or element.tag in _STRESSED
    if element.text:
        run.append(_Piece(element.text, linked, stressed))
    for child in element:
        if isinstance(child.tag, str):
            _add_inline(child, linked, stressed, run)
        if child.tail:
            run.append(_Piece(child.tail, linked, stressed))


def _lines(holder: Any, run: list[_Piece]) -> Iterator[Block]:
    """Inline text as blocks, split at the line breaks that end a paragraph."""
    if not run:
        return
    start, broken = 0, False
    for at, piece in enumerate(run):
        if piece.text is not None:
            broken = broken and piece.text.isspace()
        elif broken or _ENDS_SENTENCE.search(_joined(run[max(start, at - _LAST) : at])):
            yield from _block(holder, run[start:at])
            start, broken = at + 1, True
        else:
            broken = True
    yield from _block(holder, run[start:])


def _joined(run: list[_Piece]) -> str:
    return spaced("".join(" " if piece.text is None else piece.text for piece in run))


def _block(holder: Any, run: list[_Piece]) -> Iterator[Block]:
    text = _joined(run)
    if text:
        linked = sum(len(piece.text.strip()) for piece in run if piece.linked and piece.text)
        stressed = sum(len(piece.text.strip()) for piece in run if piece.stressed and piece.text)
        yield Block(holder, text, min(1.0, linked / len(text)), min(1.0, stressed / len(text)))
