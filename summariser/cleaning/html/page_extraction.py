"""HTML to paragraphs, metadata and what was left out.

parse (with limits against hostile markup) → metadata → prune boilerplate → extract candidates → choose one →
list what was left out
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from summariser.cleaning.html.body_candidates import candidates, choose, whole_paragraphs
from summariser.cleaning.html.element_text import blocks_of, element_text
from summariser.cleaning.html.link_phrases import closing_appeal
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_refusal import refuse_other_pages
from summariser.cleaning.html.page_tree import PageTree, parse_page
from summariser.cleaning.html.pruning import prune
from summariser.cleaning.html.teaser_check import is_teaser
from summariser.models.article import Content, Metadata, RawDocument, Removal

_DOCUMENT = re.compile(r"<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_LONGEST_APPEAL = 300  # characters
_HEAD = 10_000  # characters in which a document declares itself as HTML


@dataclass(frozen=True)
class ExtractedPage:
    """The body of a page, paragraph by paragraph, its metadata, and what was left out.

    Headings, list items and table rows (cells joined by " | ") are paragraphs of their own. `metadata` is
    that of the document where it has any, completed from the page. The offsets in `removed` are None.
    """

    paragraphs: tuple[str, ...]
    metadata: Metadata
    removed: tuple[Removal, ...]


def extract_html(document: RawDocument) -> ExtractedPage:
    """The article of an HTML document, a whole page or the fragment that a feed carries.

    Raises NotAnArticle where the page holds none, saying what it seems to be.
    """
    page = parse_page(document)
    metadata = page_metadata(page, document)
    before = element_text(page.root)
    login = bool(page.root.xpath("//input[@type='password']"))
    removed = prune(page.root)
    paragraphs = _without_title(_body(page, document), metadata.title)
    refuse_other_pages(
        document.source, before, paragraphs, page, fragment=_is_fragment(document), login=login
    )
    metadata = replace(metadata, content=_content(page, document, paragraphs, before))
    left_out = [*removed, *_left_out(page.root, paragraphs, metadata.title)]
    return ExtractedPage(
        paragraphs, metadata, tuple(Removal(None, None, reason, text) for reason, text in left_out)
    )


def _content(
    page: PageTree, document: RawDocument, paragraphs: tuple[str, ...], visible: str
) -> Content | None:
    """Where the text comes from: what the container said, unless the page shows only a teaser."""
    if _is_fragment(document):
        return document.metadata.content
    return "teaser" if is_teaser(page.json_ld, paragraphs, visible) else "page"


def _is_fragment(document: RawDocument) -> bool:
    return not _DOCUMENT.search(document.text[:_HEAD])


def _body(page: PageTree, document: RawDocument) -> tuple[str, ...]:
    if _is_fragment(document):
        return tuple(whole_paragraphs(page.root))
    return _without_appeals(choose(list(candidates(page.root))))


def _without_appeals(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs without the short lines at the end that ask the reader for something."""
    end = len(paragraphs)
    while end > 1 and _is_appeal(paragraphs[end - 1]):
        end -= 1
    return paragraphs[:end]


def _is_appeal(paragraph: str) -> bool:
    return len(paragraph) <= _LONGEST_APPEAL and closing_appeal().match(paragraph) is not None


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _without_title(paragraphs: tuple[str, ...], title: str | None) -> tuple[str, ...]:
    """The paragraphs without the title at their beginning, since it is in the metadata."""
    key = _key(title or "")
    at = 0
    while key and at < min(len(paragraphs), 2) and _key(paragraphs[at]) == key:
        at += 1
    return paragraphs[at:]


def _left_out(root: Any, paragraphs: tuple[str, ...], title: str | None) -> list[tuple[str, str]]:
    """Blocks of the pruned tree that are not in the article, consecutive ones joined."""
    kept = "\n".join(map(_key, (*paragraphs, title or "")))
    groups: list[list[str]] = [[]]
    body = root.find("body")
    for text in (block.text for block in blocks_of(body if body is not None else root)):
        if _key(text) and _key(text) not in kept:
            groups[-1].append(text)
        elif groups[-1]:
            groups.append([])
    return [("not part of the article body", "\n".join(group)) for group in groups if group]
