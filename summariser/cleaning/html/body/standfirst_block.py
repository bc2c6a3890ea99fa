"""The standfirst of a page: the block below the headline that sums the article up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Any

from summariser.cleaning.html.body.page_blocks import MOST_LINKED, PageBlocks
from summariser.cleaning.html.element_text import Block, letters
from summariser.cleaning.html.page_surroundings import is_named
from summariser.cleaning.html.page_tree import PageTree
from summariser.cleaning.html.pruning import BoilerplateReasons
from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.models.article import Metadata

_WIDTHS = range(30, 501)
_MOST_BLOCKS = 10  # between the headline and a block that is named as the standfirst
_MOST_BESIDE = 2  # blocks in the element that is named so
_BYLINE_REACH = 3  # blocks
_LONGEST_BYLINE = 120  # width
_ITEMPROPS = frozenset(("description", "alternativeHeadline", "alternateHeadline"))
_NAMES = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,4}(?:stand-?first|dec?k|sub-?(?:title|headline|heading|head|hed)|strapline"
    r"|chap(?:o|eau)|sapo|entradilla|bajada|copete|catenaccio|sottotitolo|sommario|untertitel|unterzeile|vorspann"
    r"|ingress|manchet|subtitulo|podtytul|podzaglavie)(?:[-_]{1,2}[a-z0-9]{1,20}){0,2}"
)
_PICTURES = frozenset(("img", "picture", "video", "figure"))
_HEADLINES = ("alternativeHeadline", "alternateHeadline")


def find_standfirst(
    page: PageTree, known: PageBlocks, kept: list[bool], reasons: BoilerplateReasons, metadata: Metadata
) -> int | None:
    """The place of the standfirst among the blocks, which is kept; None where no block certainly is one.

    It is named so (class, microdata, hgroup) or declared as another headline, near the headline and not below
    the first paragraph; or it is the block below the headline, and a byline or date or, for a heading that is
    the page's description, the first paragraph follows.
    """
    title = letters(metadata.title or "")
    top = next((at for at, key in enumerate(known.keys) if key == title and known.blocks[at].heading), None)
    if top is None or not title:
        return None
    head = known.blocks[top].holder
    around = frozenset(head.iterancestors())
    declared = {letters(str(item[name])) for item in page.json_ld for name in _HEADLINES if item.get(name)}
    for at in range(top + 1, min(top + 1 + _MOST_BLOCKS, len(known.blocks))):
        block = known.blocks[at]
        if _may_be(known, at, reasons):
            marked = known.keys[at] in declared or _is_marked(block, around, known.blocks)
            below = at == top + 1 and kept[at]
            if marked or (below and _is_in_place(page, known, kept, reasons, metadata, at)):
                others = (key for key, keep in zip(known.keys, kept, strict=True) if keep)
                kept[at] = kept[at] or known.keys[at] not in others
                return at if kept[at] else None
        if kept[at] and known.running[at]:
            return None
    return None


def _may_be(known: PageBlocks, at: int, reasons: BoilerplateReasons) -> bool:
    block = known.blocks[at]
    plain = int(known.widths[at]) in _WIDTHS and block.linked < MOST_LINKED
    return plain and reasons.of(block) is None and next(block.holder.iter("img"), None) is None


def _is_marked(block: Block, around: frozenset[Any], blocks: Sequence[Block]) -> bool:
    """Whether an element around a block and not around the headline is named as a standfirst, or an hgroup
    around both."""
    for element in (block.holder, *block.holder.iterancestors()):
        if element in around:
            return any(one.tag == "hgroup" for one in (element, *element.iterancestors()))
        props = set((element.get("itemprop") or "").split())
        if props & _ITEMPROPS or element.get("role") == "doc-subtitle" or is_named(element, _NAMES):
            return sum(element in (b.holder, *b.holder.iterancestors()) for b in blocks) <= _MOST_BESIDE
    return False


def _is_in_place(
    page: PageTree,
    known: PageBlocks,
    kept: Sequence[bool],
    reasons: BoilerplateReasons,
    metadata: Metadata,
    at: int,
) -> bool:
    """Whether a byline or date follows before the text, or the block is a heading and the description."""
    if known.blocks[at].heading and known.keys[at] in map(letters, page.descriptions):
        return True
    if _has_picture(page, known.blocks[at - 1].holder, known.blocks[at].holder):
        return False  # it may be a caption
    for other in range(at + 1, min(at + 1 + _BYLINE_REACH, len(known.blocks))):
        if known.widths[other] <= _LONGEST_BYLINE and _is_byline(known.blocks[other], reasons, metadata):
            return True
        if kept[other]:
            return False
    return False


def _has_picture(page: PageTree, first: Any, last: Any) -> bool:
    """Whether a picture is between two elements."""
    elements = dropwhile(lambda element: element is not first, page.elements)
    return any(element.tag in _PICTURES for element in takewhile(lambda one: one is not last, elements))


def _is_byline(block: Block, reasons: BoilerplateReasons, metadata: Metadata) -> bool:
    names = (metadata.author or "").split("; ")
    return (
        reasons.of(block) == "byline or date"
        or any(name and name in block.text for name in names)
        or bool(find_timestamps(block.text, metadata.language or "und"))
    )
