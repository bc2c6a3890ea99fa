"""HTML to paragraphs, metadata and what was left out.

A page: parse (with limits against hostile markup) → metadata → blocks → those of the article → the rest, with
reasons. A fragment: parse → metadata → without what is named like boilerplate → all blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from summariser.cleaning.html.body.article_blocks import PageBody, page_body
from summariser.cleaning.html.body.content_doubt import doubt
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_refusal import refuse_other_pages
from summariser.cleaning.html.page_tree import PageTree, parse_page
from summariser.cleaning.html.pruning import prune, whole_paragraphs
from summariser.cleaning.html.teaser_check import is_teaser
from summariser.models.article import Content, Metadata, RawDocument, Removal

_DOCUMENT = re.compile(r"<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_HEAD = 10_000  # characters in which a document declares itself as HTML


@dataclass(frozen=True)
class ExtractedPage:
    """The body of a page, paragraph by paragraph, its metadata, and what was left out.

    Headings, list items and table rows (cells joined by " | ") are paragraphs of their own. `metadata` is
    that of the document where it has any, completed from the page. The offsets in `removed` are None.
    `doubt` is a sentence on what speaks against the choice of the paragraphs, or None.
    """

    paragraphs: tuple[str, ...]
    metadata: Metadata
    removed: tuple[Removal, ...]
    doubt: str | None = None


def extract_html(document: RawDocument) -> ExtractedPage:
    """The article of an HTML document, a whole page or the fragment that a feed carries.

    Raises NotAnArticle where the page holds none, saying what it seems to be.
    """
    page = parse_page(document)
    metadata = page_metadata(page, document)
    fragment = _is_fragment(document)
    body = _fragment_body(page) if fragment else page_body(page, metadata.title)
    paragraphs = _without_title(body.paragraphs, metadata.title)
    refuse_other_pages(document.source, paragraphs, page, fragment=fragment, confidence=body.confidence)
    metadata = replace(metadata, content=_content(page, document, paragraphs))
    removed = tuple(Removal(None, None, reason, text) for reason, text in body.left_out)
    return ExtractedPage(
        paragraphs, metadata, removed, None if fragment else doubt(body, paragraphs, metadata)
    )


def _fragment_body(page: PageTree) -> PageBody:
    removed = prune(page.root)
    return PageBody(tuple(whole_paragraphs(page.root)), (*page.controls, *removed), 1.0)


def _content(page: PageTree, document: RawDocument, paragraphs: tuple[str, ...]) -> Content | None:
    """Where the text comes from: what the container said, unless the page shows only a teaser."""
    if _is_fragment(document):
        return document.metadata.content
    return "teaser" if is_teaser(page.json_ld, paragraphs, page.visible) else "page"


def _is_fragment(document: RawDocument) -> bool:
    return not _DOCUMENT.search(document.text[:_HEAD])


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _without_title(paragraphs: tuple[str, ...], title: str | None) -> tuple[str, ...]:
    """The paragraphs without the title at their beginning, since it is in the metadata."""
    key = _key(title or "")
    at = 0
    while key and at < min(len(paragraphs), 2) and _key(paragraphs[at]) == key:
        at += 1
    return paragraphs[at:]
