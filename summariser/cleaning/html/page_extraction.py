"""HTML to paragraphs, metadata and what was left out.

A page: parse (with limits against hostile markup) → metadata → blocks → those of the article → the rest, with
reasons. A fragment: parse → metadata → without what is named like boilerplate → all blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from summariser.cleaning.html.body.article_blocks import PageBody, page_body
from summariser.cleaning.html.body.content_doubt import doubt
from summariser.cleaning.html.body.live_updates import Lines
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_refusal import refuse_other_pages
from summariser.cleaning.html.page_tree import PageTree, parse_page
from summariser.cleaning.html.pruning import prune, whole_paragraphs
from summariser.cleaning.html.teaser_check import is_teaser
from summariser.cleaning.line_marks import LineMark
from summariser.models.article import Content, Metadata, RawDocument, Removal

_DOCUMENT = re.compile(r"<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_HEAD = 10_000  # characters in which a document declares itself as HTML


@dataclass(frozen=True)
class ExtractedPage:
    """The body of a page, paragraph by paragraph, its metadata, and what was left out.

    Headings, list items and table rows (cells joined by " | ") are paragraphs of their own. `metadata` is
    that of the document where it has any, completed from the page. The offsets in `removed` are None.
    `doubt` is a sentence on what speaks against the choice of the paragraphs, or None. `marks` say of each
    paragraph what kind of line it is.
    """

    paragraphs: tuple[str, ...]
    metadata: Metadata
    removed: tuple[Removal, ...]
    doubt: str | None = None
    marks: tuple[LineMark, ...] = ()


def extract_html(document: RawDocument) -> ExtractedPage:
    """The article of an HTML document, a whole page or the fragment that a feed carries.

    Raises NotAnArticle where the page holds none, saying what it seems to be.
    """
    page = parse_page(document)
    metadata = page_metadata(page, document)
    fragment = _is_fragment(document)
    body = _fragment_body(page) if fragment else page_body(page, metadata)
    lines = _without_title(body.lines, metadata.title)
    paragraphs = tuple(text for text, _ in lines)
    refuse_other_pages(document.source, paragraphs, page, fragment=fragment, confidence=body.confidence)
    metadata = replace(metadata, content=_content(page, document, paragraphs))
    removed = tuple(Removal(None, None, reason, text) for reason, text in body.left_out)
    doubted = None if fragment else doubt(body, paragraphs, metadata)
    return ExtractedPage(paragraphs, metadata, removed, doubted, tuple(mark for _, mark in lines))


def _fragment_body(page: PageTree) -> PageBody:
    removed = prune(page.root)
    lines = [(block.text, LineMark(block.heading)) for block in whole_paragraphs(page.root)]
    return PageBody(lines, (*page.controls, *removed), 1.0)


def _content(page: PageTree, document: RawDocument, paragraphs: tuple[str, ...]) -> Content | None:
    """Where the text comes from: what the container said, unless the page shows only a teaser."""
    if _is_fragment(document):
        return document.metadata.content
    return "teaser" if is_teaser(page.json_ld, paragraphs, page.visible) else "page"


def _is_fragment(document: RawDocument) -> bool:
    return not _DOCUMENT.search(document.text[:_HEAD])


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _without_title(lines: Lines, title: str | None) -> Lines:
    """The paragraphs without the title at their beginning, since it is in the metadata."""
    key = _key(title or "")
    at = 0
    while key and at < min(len(lines), 2) and _key(lines[at][0]) == key:
        at += 1
    return lines[at:]
